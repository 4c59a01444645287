import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { badNames } from './architecture/file-names';
import type { Sources } from './architecture/imports';
import { forbiddenImports, importCycles, importsOf } from './architecture/imports';
import type { Manifest } from './architecture/licences';
import { impermissible } from './architecture/licences';

const CHECKOUT = path.join(import.meta.dirname, '..');

function read(file: string): string {
  return readFileSync(path.join(CHECKOUT, file), 'utf8');
}

const files = readdirSync(path.join(CHECKOUT, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(CHECKOUT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
const sources: Sources = new Map(
  files.filter((file) => /\.(?:ts|svelte)$/u.test(file)).map((file) => [file, read(file)]),
);

function sourcesOf(texts: Readonly<Record<string, string>>): Sources {
  return new Map(Object.entries(texts));
}

describe('the rooms', () => {
  test('import only in the allowed directions', () => {
    expect(importsOf(sources).length).toBeGreaterThan(100);
    expect(forbiddenImports(sources)).toEqual([]);
  });

  test('have no import cycles', () => {
    expect(importCycles(sources)).toEqual([]);
  });

  test('name their files in kebab case, components in Pascal case, and nothing emptily', () => {
    expect(badNames(files)).toEqual([]);
  });

  test.each(['src/core/tsconfig.json', 'src/main/tsconfig.json'])('know no DOM: %s', (file) => {
    const { compilerOptions } = JSON.parse(read(file)) as { compilerOptions: { lib: string[]; types?: string[] } };
    expect(compilerOptions.lib).toEqual(['ES2023']);
  });

  test('of the core have no types of Node, nor any others', () => {
    const base = JSON.parse(read('tsconfig.base.json')) as { compilerOptions: { types: string[] } };
    const core = JSON.parse(read('src/core/tsconfig.json')) as { compilerOptions: { types?: string[] } };
    expect(core.compilerOptions.types ?? base.compilerOptions.types).toEqual([]);
  });
});

describe('the packages', () => {
  const manifest = JSON.parse(read('package.json')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;

  test('each have a line that says why in docs/dependencies.md, and only they', () => {
    const listed = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)`/gmu)].map(([, name]) => name);
    const used = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
    expect(listed.toSorted()).toEqual(used.toSorted());
  });

  test('that are installed all have licences that let anyone use and pass on the app', () => {
    const lock = JSON.parse(read('node_modules/.package-lock.json')) as {
      packages: Record<string, { license?: unknown }>;
    };
    const installed = Object.entries(lock.packages).map(([folder, { license }]): Manifest => ({
      name: folder.replace(/^.*node_modules\//u, ''),
      license,
    }));
    expect(installed.length).toBeGreaterThan(100);
    expect(impermissible(installed)).toEqual([]);
  });
});

describe('the checks themselves', () => {
  test.each([
    ['src/core/text/a.ts', "import fs from 'node:fs';"],
    ['src/core/text/a.ts', "import { readFileSync } from 'fs';"],
    ['src/core/text/a.ts', "import { app } from 'electron';"],
    ['src/core/text/a.ts', "import { mount } from 'svelte';"],
    ['src/core/text/a.ts', "import { tick } from 'svelte/store';"],
    ['src/core/text/a.ts', "import type { X } from '../../main/x';"],
    ['src/core/text/a.ts', "export * from '../../renderer/x';"],
    ['src/core/text/a.ts', "const x = await import('../../main/x');"],
    ['src/core/text/a.ts', "type X = import('../../main/x').X;"],
    ['src/core/contract/a.ts', "import { x } from '../text/x';"],
    ['src/core/contract/a.ts', "import x from 'chardet';"],
    ['src/main/a.ts', "import { x } from '../renderer/x';"],
    ['src/main/a.ts', "import { x } from '../preload/x';"],
    ['src/renderer/a.ts', "import { x } from '../main/x';"],
    ['src/renderer/a.ts', "import { ipcRenderer } from 'electron';"],
    ['src/renderer/A.svelte', '<script lang="ts">\n  import { x } from \'../main/x\';\n</script>\n'],
    ['src/renderer/A.svelte', '<script module lang="ts">\n  import path from \'node:path\';\n</script>\n'],
    ['src/preload/a.ts', "import { x } from '../main/x';"],
    ['src/preload/a.ts', "import path from 'node:path';"],
    ['src/elsewhere/a.ts', "import { x } from '../core/x';"],
  ])('find the forbidden import in %s: %s', (file, text) => {
    expect(forbiddenImports(sourcesOf({ [file]: text }))).toHaveLength(1);
  });

  test.each([
    ['src/core/align/a.ts', "import { x } from '../text/x'; import stem from 'stemmer';"],
    ['src/core/contract/a.ts', "import * as v from 'valibot'; import type { X } from './x';"],
    ['src/main/a.ts', "import { x } from '../core/x'; import fs from 'node:fs'; import { app } from 'electron';"],
    ['src/main/a.ts', "import { version } from '../../package.json';"],
    [
      'src/renderer/A.svelte',
      "<script lang=\"ts\">\n  import { x } from '../core/x';\n  import './a.css?inline';\n</script>\n",
    ],
    ['src/preload/a.ts', "import { contextBridge } from 'electron'; import type { X } from '../core/x';"],
  ])('let the right ones in %s pass: %s', (file, text) => {
    expect(forbiddenImports(sourcesOf({ [file]: text }))).toEqual([]);
  });

  test('find a cycle through a component, and none of types', () => {
    const cyclic = sourcesOf({
      'src/renderer/a.ts': "import B from './B.svelte';",
      'src/renderer/B.svelte': '<script lang="ts">\n  import { c } from \'./c.svelte\';\n</script>\n',
      'src/renderer/c.svelte.ts': "import { a } from './a';",
      'src/renderer/e.ts': "import type { F } from './f';",
      'src/renderer/f.ts': "import { e } from './e';",
      'src/renderer/d.ts': "import './a';",
    });
    expect(importCycles(cyclic)).toEqual([
      ['src/renderer/a.ts', 'src/renderer/B.svelte', 'src/renderer/c.svelte.ts', 'src/renderer/a.ts'],
    ]);
  });

  test.each([
    'src/core/utils/a.ts',
    'src/core/helpers.ts',
    'src/core/Common.ts',
    'src/main/myFile.ts',
    'src/renderer/list.svelte',
  ])('find the bad name %s', (file) => {
    expect(badNames([file])).toEqual([file]);
  });

  test('find a licence we may not use', () => {
    const packages = [
      { name: 'fine', license: '(GPL-3.0-only OR MIT)' },
      { name: 'strict', license: 'GPL-3.0-only' },
      { name: 'both', license: 'MIT AND GPL-3.0-only' },
      { name: 'silent' },
    ];
    expect(impermissible(packages)).toEqual(['strict: GPL-3.0-only', 'both: MIT AND GPL-3.0-only', 'silent: none']);
  });
});
