// Measures what the slow parts cost on this machine: npm run bench. Figures of a run stand in docs/alignment.md.
import { importTypeScript } from './run-typescript.mjs';

const { main } = await importTypeScript('tests/bench/main.ts');
main();
