// Runs a TypeScript entry of this repository in Node: bundled once, with the packages left outside, then imported.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = path.join(import.meta.dirname, '..');

/** Lets a module find its own folder although it is bundled elsewhere. */
const keepFolders = {
  name: 'keep-folders',
  transform: (code, id) =>
    code.includes('import.meta.dirname')
      ? { code: code.replaceAll('import.meta.dirname', JSON.stringify(path.dirname(id))), map: null }
      : null,
};

/** The module that the file exports, after bundling it into the cache of node_modules. */
export async function importTypeScript(file) {
  return import(pathToFileURL(await bundleTypeScript(file)).href);
}

/** Bundles the file into the cache of node_modules, for Node to run; answers the bundle's path. */
export async function bundleTypeScript(file) {
  const name = path.relative(root, path.resolve(root, file)).replace(/[^\w]+/gu, '-');
  const outDir = path.join(root, 'node_modules', '.cache', 'run-typescript', name);
  mkdirSync(outDir, { recursive: true });
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [keepFolders],
    build: {
      ssr: path.resolve(root, file),
      outDir,
      emptyOutDir: true,
      minify: false,
      target: 'node20.18',
      rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return path.join(outDir, `${name}.mjs`);
}
