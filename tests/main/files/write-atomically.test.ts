import { chmodSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFileAtomically } from '../../../src/main/files/write-atomically';
import { temporaryFolder } from '../temporary-folder';

const folder = temporaryFolder();
const failed = (file: string): unknown => ({ ok: false, failure: { code: 'output-failed', subject: file } });

describe('writing a file whole or not at all', () => {
  it('makes a new file and replaces an old one, leaving nothing beside it', async () => {
    const file = path.join(folder, 'new.json');
    for (const content of ['first', new TextEncoder().encode('second')]) {
      expect(await writeFileAtomically(file, content)).toEqual({ ok: true, value: file });
    }
    expect(readFileSync(file, 'utf8')).toBe('second');
    expect(readdirSync(folder)).toEqual(['new.json']);
  });

  it.skipIf(process.platform === 'win32')('keeps who may read the old file', async () => {
    const file = path.join(folder, 'private.json');
    writeFileSync(file, 'old');
    chmodSync(file, 0o600);
    await writeFileAtomically(file, 'new');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('writes through a link', async () => {
    const [file, link] = [path.join(folder, 'target.json'), path.join(folder, 'link.json')];
    writeFileSync(file, 'old');
    symlinkSync(file, link);
    await writeFileAtomically(link, 'new');
    expect(readFileSync(file, 'utf8')).toBe('new');
  });

  it.each(['no-such-folder/out.json', 'a-folder'])('fails on %s and leaves nothing', async (name) => {
    mkdirSync(path.join(folder, 'a-folder'), { recursive: true });
    const before = readdirSync(folder);
    const file = path.join(folder, name);
    expect(await writeFileAtomically(file, 'text')).toEqual(failed(file));
    expect(readdirSync(folder)).toEqual(before);
  });

  it.skipIf(process.getuid?.() === 0)('does not replace a file that is write-protected', async () => {
    const file = path.join(folder, 'protected.json');
    writeFileSync(file, 'old');
    chmodSync(file, 0o400);
    expect(await writeFileAtomically(file, 'new')).toEqual(failed(file));
    expect(readFileSync(file, 'utf8')).toBe('old');
  });

  it.skipIf(process.platform === 'win32')('writes into a device as it is', async () => {
    expect(await writeFileAtomically('/dev/null', 'text')).toEqual({ ok: true, value: '/dev/null' });
  });
});
