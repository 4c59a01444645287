// Measures every alignment engine of the repository: npm run eval [-- FILE…]. See docs/alignment.md.
import { importTypeScript } from './run-typescript.mjs';

const { main } = await importTypeScript('tests/eval/main.ts');
// The encoder's threads would keep the process.
process.exit(await main(process.argv.slice(2)));
