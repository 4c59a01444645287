// Measures the wording reader on its labelled sentences: node scripts/eval-wording.mjs [dev] [blind] [blind-2]. See docs/wording.md.
import { importTypeScript } from './run-typescript.mjs';

const { main } = await importTypeScript('tests/eval/wording-main.ts');
process.exitCode = main(process.argv.slice(2));
