import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkOriginals } from '../../../src/main/library/check-originals';
import type { CheckPace, DamagedOriginal } from '../../../src/main/library/check-originals';
import { openLibrary } from '../../../src/main/library/sqlite-library';
import { importText } from '../../../src/main/import/import-file';
import type { ImportedSource } from '../../../src/main/library/library';
import { temporaryFolder } from '../temporary-folder';

const root = temporaryFolder();
let file: string;

beforeEach(() => {
  const folder = path.join(root, randomUUID());
  mkdirSync(folder);
  file = path.join(folder, 'library.db');
});

/** A source whose original holds a byte that its text, in UTF-8, does not. */
function latin(id: string): ImportedSource {
  const bytes = new Uint8Array(Buffer.from(`${id}: Caf\xe9 closed\n\nThe caf\xe9 is closed until Monday.`, 'latin1'));
  const read = importText({ name: `${id}.txt`, bytes }, id);
  if (!read.ok) throw new Error(read.failure.code);
  return { source: read.value, bytes };
}

function makeLibrary(ids: readonly string[] = ['one', 'two', 'three']): void {
  const library = openLibrary(file);
  const head = { id: 'c', title: 'Cafés', createdAt: '2024-01-03T12:00:00.000Z' };
  library.createCase(head, ids.map(latin));
  library.close();
}

/** Turns a bit of an original where it lies in the file. */
function turnBit(id: string): void {
  const bytes = readFileSync(file);
  const at = bytes.indexOf(Buffer.from(`${id}: Caf\xe9`, 'latin1'));
  expect(at).toBeGreaterThan(0);
  bytes[at + id.length + 3] = (bytes[at + id.length + 3] ?? 0) ^ 4;
  writeFileSync(file, bytes);
}

function on(day: string, pauses: (() => void) | null = null): CheckPace {
  return {
    now: () => new Date(`${day}T12:00:00.000Z`),
    pause: () => {
      pauses?.();
      return Promise.resolve();
    },
  };
}

async function check(pace: CheckPace): Promise<readonly DamagedOriginal[] | null> {
  const library = openLibrary(file);
  try {
    return await checkOriginals(library, pace);
  } finally {
    library.close();
  }
}

describe('the check of the originals', () => {
  it('finds none damaged where none is, and looks once a day', async () => {
    makeLibrary();
    let pauses = 0;
    expect(await check(on('2024-01-03', () => (pauses += 1)))).toEqual([]);
    expect(pauses).toBe(3);
    expect(await check(on('2024-01-03'))).toBeNull();
    expect(await check(on('2024-01-04'))).toEqual([]);
  });

  it('tells a flipped bit once, and keeps the text', async () => {
    makeLibrary();
    turnBit('two');
    expect(await check(on('2024-01-03'))).toEqual([{ file: 'two.txt', title: 'Cafés', repaired: null }]);
    expect(await check(on('2024-01-04'))).toEqual([]);
    const library = openLibrary(file);
    expect(library.openCase('c')?.sources[1]?.text).toContain('Café closed');
    library.close();
  });

  it('takes a damaged original from a backup that has it whole', async () => {
    makeLibrary();
    const library = openLibrary(file);
    await library.backUpDaily();
    library.close();
    turnBit('two');
    const [found] = (await check(on('2024-01-03'))) ?? [];
    expect(found).toMatchObject({ file: 'two.txt', repaired: { reason: 'daily' } });
    const again = openLibrary(file);
    expect(again.originalBytes('two')).toEqual(latin('two').bytes);
    again.close();
    expect(await check(on('2024-01-04'))).toEqual([]);
  });

  it('goes on where it was when the app ended', async () => {
    makeLibrary(Array.from({ length: 25 }, (_, index) => `s${String(index)}`));
    let left = 23;
    const stops = on('2024-01-03', () => {
      left -= 1;
      if (left === 0) throw new Error('the app ends');
    });
    await expect(check(stops)).rejects.toThrow('the app ends');
    let pauses = 0;
    expect(await check(on('2024-01-03', () => (pauses += 1)))).toEqual([]);
    // Where it is, is noted every twenty.
    expect(pauses).toBe(5);
  });
});
