// Lets every write of the library's process fail once, with a full disk, an error of the disk and a missing right:
// npm run trial:faults [-- step], where a step of 5 takes every fifth. Needs Linux and a C compiler. What a run found stands
// in docs/reliability.md.
import { bundleTypeScript, importTypeScript } from './run-typescript.mjs';

const [step = '1'] = process.argv.slice(2);
const worker = await bundleTypeScript('tests/reliability/worker.ts');
const { buildShim, faultTrials } = await importTypeScript('tests/reliability/fault-trials.ts');
const shim = buildShim();
if (shim === null) {
  console.error('needs Linux and a C compiler (cc)');
  process.exitCode = 2;
} else process.exitCode = (await faultTrials(worker, shim, Number(step))) ? 0 : 1;
