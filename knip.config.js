// What `npm run lint` asks: is there a file, a dependency or an export that nothing uses, or one used that is not listed?
// Programs that another program starts by their path are entries, since no import leads to them.

/** @type {import('knip').KnipConfig} */
export default {
  entry: [
    'src/main/{index,headless}.ts',
    'src/renderer/{main.ts,print/main.ts}',
    'scripts/*.mjs',
    'scripts/packaging/{check-installed,make-debian}.mjs',
    'scripts/*/*-in-electron.mjs',
    'electron-builder.config.mjs',
    'tests/{bench/main,eval/main,eval/figures-main,eval/names-main,eval/wording-main,reliability/worker,reliability/many-trials,reliability/fault-trials,reliability/titles}.ts',
    'tests/e2e/no-network/*.{journey,config}.ts',
  ],
  project: ['src/**/*.{ts,svelte}', 'tests/**/*.ts', 'scripts/**/*.mjs', '*.{js,mjs,ts}'],
  // Started by the path of its script in node_modules.
  ignoreDependencies: ['svelte-check'],
  ignoreExportsUsedInFile: true,
  // Programs are the system's; the scripts look for them and install them.
  rules: { binaries: 'off', exports: 'warn', types: 'warn' },
};
