// Lets every write of the library's process fail once, with a full disk, an error of the disk and a missing right:
// npm run trial:faults [-- step [tried]], where a step of 5 takes every fifth, and "1 5" all but those. Needs Linux and a C
// compiler. What a run found stands in docs/reliability.md.
import { bundleTypeScript, importTypeScript } from './run-typescript.mjs';

const [step = '1', tried = 'Infinity'] = process.argv.slice(2);
const worker = await bundleTypeScript('tests/reliability/worker.ts');
const { buildShim, faultTrials } = await importTypeScript('tests/reliability/fault-trials.ts');
const shim = buildShim();
if (shim === null) {
  console.error('needs Linux and a C compiler (cc)');
  process.exitCode = 2;
} else process.exitCode = (await faultTrials(worker, shim, Number(step), Number(tried))) ? 0 : 1;
