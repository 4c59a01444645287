// The app that loads the app: what `electron <folder>` starts on the stand-in runtime, in place of Electron's own.

/** Its package.json. */
export const LAUNCHER_PACKAGE = JSON.stringify({ name: 'launcher', main: 'main.mjs' });

/**
 * Its code. An ES module with a top-level await, as Electron's own is: Electron holds back `ready` until it has run, so
 * the app can still register its schemes and switches.
 */
export const LAUNCHER_MAIN = `import { app } from 'electron';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const named = process.argv.findIndex((argument, index) => index > 0 && !argument.startsWith('-'));
if (named < 0) {
  console.error('usage: electron <folder>');
  app.exit(2);
} else {
  const folder = path.resolve(process.argv[named]);
  try {
    const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
    app.setVersion(manifest.version ?? '0.0.0');
    app.name = manifest.productName ?? manifest.name;
    app.setDesktopName((manifest.desktopName ?? manifest.name) + '.desktop');
    app.setAppPath(folder);
    await import(pathToFileURL(path.resolve(folder, manifest.main ?? 'index.js')).href);
  } catch (error) {
    console.error(error);
    app.exit(1);
  }
}
`;
