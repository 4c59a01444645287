import { defineConfig } from 'electron-vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import path from 'node:path';
import { bundledLicences } from './scripts/packaging/bundled-licences.mjs';
import { encoderRuntime } from './scripts/setup/encoder-runtime.mjs';

/** How long plugins took is of no interest to whoever starts the app. */
const checks = { pluginTimings: false };
const from = (file: string): string => path.join(import.meta.dirname, file);

// One for all three builds. SQLite stays outside the bundle for its native file and is shipped beside it.
const licences = bundledLicences(from('out/THIRD-PARTY-LICENCES.txt'), [
  from('node_modules/@photostructure/sqlite'),
  from('node_modules/node-gyp-build'),
]);

// The targets are pinned to the oldest runtime the app runs on (Electron 33: Node 20.18, Chromium 130); left alone,
// electron-vite takes them from the version of the electron package, whose syntax that runtime cannot parse.
export default defineConfig({
  main: {
    plugins: [licences, encoderRuntime()],
    build: {
      target: 'node20.18',
      rollupOptions: {
        checks,
        input: {
          index: from('src/main/index.ts'),
          worker: from('src/main/jobs/worker.ts'),
          'import-thread': from('src/main/import/import-thread.ts'),
          headless: from('src/main/headless.ts'),
        },
        // Flat, because modules find resources from the folder they stand in.
        output: { chunkFileNames: '[name]-[hash].js' },
        external: ['@photostructure/sqlite'],
      },
      externalizeDeps: false,
    },
  },
  preload: {
    plugins: [licences],
    build: {
      target: 'node20.18',
      rollupOptions: {
        checks,
        input: { index: from('src/preload/index.ts') },
        // A sandboxed preload must be a single CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
      externalizeDeps: false,
    },
  },
  renderer: {
    root: from('src/renderer'),
    plugins: [svelte({ configFile: false }), licences],
    build: {
      target: 'chrome130',
      assetsInlineLimit: 0,
      rollupOptions: {
        checks,
        input: { index: from('src/renderer/index.html'), print: from('src/renderer/print.html') },
      },
    },
  },
});
