// Measures what the slow parts cost on this machine: npm run bench [-- encoder|alignment|reading|library|window]. Figures
// of a run stand in docs/alignment.md, docs/encoder.md, docs/performance.md and docs/reliability.md.
import { importTypeScript } from './run-typescript.mjs';
import { hasDisplay, startVirtualDisplay } from './setup/virtual-display.mjs';

const names = process.argv.slice(2);
// Only the window's bench opens one.
const wantsWindow = names.length === 0 || names.includes('window');
const display = wantsWindow && !hasDisplay() ? await startVirtualDisplay('1920x1200x24') : null;
try {
  Object.assign(process.env, display?.env);
  const { main } = await importTypeScript('tests/bench/main.ts');
  await main(names);
} finally {
  await display?.stop();
}
// The encoder's threads would keep the process.
process.exit();
