import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { matchesLockFile } from '../../scripts/setup/node-modules.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'synoptic-lock-'));
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Packages = Readonly<Record<string, object>>;

function matches(wanted: Packages, installed: Packages | null): boolean {
  mkdirSync(path.join(folder, 'node_modules'), { recursive: true });
  const root = { '': { version: '0.1.0' } };
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: { ...root, ...wanted } }));
  if (installed) {
    const copy = path.join(folder, 'node_modules', '.package-lock.json');
    writeFileSync(copy, JSON.stringify({ packages: installed }));
  }
  return matchesLockFile(folder);
}

const a1 = { 'node_modules/a': { version: '1.0.0' } };
const a2 = { 'node_modules/a': { version: '2.0.0' } };
const elsewhere = { 'node_modules/b': { version: '1.0.0', optional: true } };

test.each([
  ['the same packages', true, a1, a1],
  ['nothing', false, a1, null],
  ['an older version', false, a2, a1],
  ['a package less', false, { ...a1, 'node_modules/c': { version: '1.0.0' } }, a1],
  ['a package more, left by a change of branch', true, a1, { ...a1, ...elsewhere }],
  ['no package of another platform', true, { ...a1, ...elsewhere }, a1],
])('what is installed fits the lock file with %s: %s', (_what, fits, wanted, installed) => {
  expect(matches(wanted, installed)).toBe(fits);
});
