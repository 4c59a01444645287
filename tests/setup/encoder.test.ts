import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PinnedModel } from '../../scripts/setup/encoder.mjs';
import { ensureEncoder } from '../../scripts/setup/encoder.mjs';
import { temporaryFolder } from '../main/temporary-folder';
import { storedZip } from './stored-zip';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const model: PinnedModel = {
  name: 'made-up',
  artifact: 'group:thing:1',
  files: {
    'thing.onnx': { as: 'model.onnx', sha256: sha256('a model') },
    'thing.json': { as: 'tokenizer.json', sha256: sha256('{}') },
  },
  layout: 1,
};

// The stand-in for Maven is a shell script.
describe.skipIf(process.platform === 'win32')('setting up the sentence encoder', () => {
  const folder = temporaryFolder();
  const [bin, calls, jar] = ['bin', 'calls', 'thing.jar'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  let said: string[] = [];
  let round = 0;
  let models = '';
  let cache = '';

  beforeEach(() => {
    said = [];
    round += 1;
    models = path.join(folder, `models-${round}`);
    cache = path.join(folder, `cache-${round}`);
    fs.rmSync(calls, { force: true });
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
    vi.stubEnv('PATH', `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  /** A Maven that copies the archive of these files to where it is told, and notes that it was called. */
  function installMaven(files: Readonly<Record<string, string>> | null): void {
    fs.mkdirSync(bin, { recursive: true });
    if (files) fs.writeFileSync(jar, storedZip(files));
    const copy = files ? `mkdir -p "$to" && cp '${jar}' "$to/thing.jar"` : 'echo "[ERROR] no route to host" && exit 1';
    const script = `#!/bin/sh
echo x >> '${calls}'
for option in "$@"; do case "$option" in -DoutputDirectory=*) to="\${option#-DoutputDirectory=}";; esac; done
${copy}
`;
    fs.writeFileSync(path.join(bin, 'mvn'), script, { mode: 0o755 });
  }

  const timesCalled = (): number => (fs.existsSync(calls) ? fs.readFileSync(calls, 'utf8').split('\n').length - 1 : 0);
  const ensure = (more: { refresh?: boolean } = {}): Promise<boolean> =>
    ensureEncoder({ models, cache, model, ...more });

  it('fetches it once, with its licence and how it is run beside it', async () => {
    installMaven({ 'thing.onnx': 'a model', 'thing.json': '{}', 'other.class': '' });
    expect(await ensure()).toBe(true);
    expect(await ensure()).toBe(true);
    expect(timesCalled()).toBe(1);
    expect(fs.readdirSync(path.join(models, 'made-up')).sort()).toEqual([
      'LICENSE',
      'README.md',
      'encoder.json',
      'model.onnx',
      'tokenizer.json',
    ]);
  });

  it('takes it from the cache in another checkout', async () => {
    installMaven({ 'thing.onnx': 'a model', 'thing.json': '{}' });
    await ensure();
    fs.rmSync(models, { recursive: true });
    expect(await ensure()).toBe(true);
    expect(timesCalled()).toBe(1);
  });

  it('does not use a cached file that was changed', async () => {
    installMaven({ 'thing.onnx': 'a model', 'thing.json': '{}' });
    await ensure();
    fs.rmSync(models, { recursive: true });
    fs.writeFileSync(path.join(cache, 'made-up', 'model.onnx'), 'another model');
    expect(await ensure()).toBe(true);
    expect(fs.readFileSync(path.join(models, 'made-up', 'model.onnx'), 'utf8')).toBe('a model');
  });

  it.each([
    ['another', { 'thing.onnx': 'another model', 'thing.json': '{}' }],
    ['a part of it', { 'thing.onnx': 'a model' }],
  ])('refuses %s, in one line', async (_what, files) => {
    installMaven(files);
    expect(await ensure()).toBe(false);
    expect(said.join('')).toMatch(/no sentence encoder: thing\.\w+ is not the file it was .*words alone\n$/u);
    expect(fs.existsSync(path.join(models, 'made-up'))).toBe(false);
  });

  it('does not ask again soon after a failure, unless it is told to', async () => {
    installMaven(null);
    expect(await ensure()).toBe(false);
    expect(said.at(-1)).toMatch(/Maven could not fetch it \(no route to host\)/u);
    expect(await ensure()).toBe(false);
    expect(timesCalled()).toBe(1);
    installMaven({ 'thing.onnx': 'a model', 'thing.json': '{}' });
    expect(await ensure({ refresh: true })).toBe(true);
  });

  it('says so where there is no Maven', async () => {
    vi.stubEnv('PATH', path.join(folder, 'nowhere'));
    expect(await ensure()).toBe(false);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/Maven \(mvn\), which fetches it, is not installed/u);
  });
});
