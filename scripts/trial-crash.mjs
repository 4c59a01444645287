// Kills the library's process at random, many times, and fills its disk: npm run trial:crash [-- count [seed]]. What a
// run found stands in docs/reliability.md.
import { bundleTypeScript, importTypeScript } from './run-typescript.mjs';

const [count = '1000', seed = String(Date.now() % 1e9)] = process.argv.slice(2);
const worker = await bundleTypeScript('tests/reliability/worker.ts');
const { manyTrials } = await importTypeScript('tests/reliability/many-trials.ts');
console.log(`seed ${seed}`);
process.exitCode = (await manyTrials(worker, Number(count), Number(seed))) ? 0 : 1;
