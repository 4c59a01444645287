import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

// The launcher of the package beside a program that only prints its arguments, called through a link as in /usr/bin.
const folder = mkdtempSync(path.join(os.tmpdir(), 'synoptic-launcher-'));
mkdirSync(path.join(folder, 'lib'));
mkdirSync(path.join(folder, 'bin'));
writeFileSync(path.join(folder, 'lib', 'synoptic-app'), '#!/bin/sh\nprintf "%s\\n" "$@"\n', { mode: 0o755 });
copyFileSync(
  path.join(import.meta.dirname, '../../scripts/packaging/launcher.sh'),
  path.join(folder, 'lib', 'synoptic'),
);
symlinkSync('../lib/synoptic', path.join(folder, 'bin', 'synoptic'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function passedOn(args: readonly string[], desktop: Readonly<Record<string, string>> = {}): readonly string[] {
  const env = { PATH: process.env['PATH'], ...desktop };
  const printed = execFileSync(path.join(folder, 'bin', 'synoptic'), args, { env, encoding: 'utf8' });
  return printed.split('\n').slice(0, -1);
}

const HEADLESS = '--ozone-platform=headless';

test.skipIf(process.platform === 'win32')('the launcher tells Chromium that a command has no display', () => {
  expect(passedOn(['compare', 'a b.txt', 'c.txt'])).toEqual(
    expect.arrayContaining([HEADLESS, 'compare', 'a b.txt', 'c.txt']),
  );
  expect(passedOn(['--no-sandbox', 'compare', 'a'])).toContain(HEADLESS);
  expect(passedOn(['--version'])).toContain(HEADLESS);
});

test.skipIf(process.platform === 'win32')('the launcher passes everything else on as it is', () => {
  expect(passedOn(['compare', 'a', 'b'], { DISPLAY: ':0' })).toEqual(['compare', 'a', 'b']);
  expect(passedOn(['compare', 'a', 'b'], { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['compare', 'a', 'b']);
  expect(passedOn(['compare.txt', 'b'])).toEqual(['compare.txt', 'b']);
  expect(passedOn(['a.txt', 'compare'])).toEqual(['a.txt', 'compare']);
});
