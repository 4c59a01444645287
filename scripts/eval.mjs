// Measures every alignment engine of the repository: npm run eval [-- FILE…]. See docs/alignment.md.
import { importTypeScript } from './run-typescript.mjs';

const { main } = await importTypeScript('tests/eval/main.ts');
process.exitCode = main(process.argv.slice(2));
