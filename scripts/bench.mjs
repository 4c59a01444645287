// Measures what the slow parts cost on this machine: npm run bench [-- alignment|reading|encoder|library|window]. Figures of a run stand in docs/alignment.md and
// docs/encoder.md.
import { importTypeScript } from './run-typescript.mjs';

const { main } = await importTypeScript('tests/bench/main.ts');
await main(process.argv.slice(2));
// The encoder's threads would keep the process.
process.exit();
