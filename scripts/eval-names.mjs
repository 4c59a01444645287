// Measures the table of names: node scripts/eval-names.mjs [dev] [blind] [--faults]. See tests/fixtures/names/README.md.
import { importTypeScript } from './run-typescript.mjs';

const { main } = await importTypeScript('tests/eval/names-main.ts');
process.exitCode = main(process.argv.slice(2));
