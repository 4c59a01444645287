// Measures the figures: node scripts/eval-figures.mjs [dev] [blind] [blind-2] [blind-3] [blind-4] [ferry-collision] [reports]. See docs/figures.md.
import { importTypeScript } from './run-typescript.mjs';

const { main } = await importTypeScript('tests/eval/figures-main.ts');
process.exitCode = main(process.argv.slice(2));
