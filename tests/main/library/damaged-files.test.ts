import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openOrRecover } from '../../../src/main/library/recover';
import { openLibrary } from '../../../src/main/library/sqlite-library';
import { importedSource } from '../sources';
import { temporaryFolder } from '../temporary-folder';

const root = temporaryFolder();
const CASES = 10;

/** A library with a backup of all that is in it. */
async function sound(): Promise<string> {
  const folder = path.join(root, randomUUID());
  mkdirSync(folder);
  const library = openLibrary(path.join(folder, 'library.db'));
  for (let at = 0; at < CASES; at++) {
    const text = Array.from(
      { length: 30 },
      (_, line) => `Paragraph ${line} of ${at} says that the ferry left at noon.`,
    );
    const head = { id: `c${at}`, title: `Case ${at}`, createdAt: '2024-01-03T12:00:00.000Z' };
    library.createCase(head, [importedSource(`c${at}/s`, text.join('\n\n'))]);
  }
  await library.backUpDaily();
  library.close();
  return folder;
}

it('a library of which only its first bytes are left comes back, however few they are', async () => {
  const folder = await sound();
  const whole = readFileSync(path.join(folder, 'library.db'));
  for (const size of [1, 2, 15, 16, 17, 31, 99, 100, 101, 511, 512, 513, 1024, 4095, 4096, 4097]) {
    const copy = path.join(root, randomUUID());
    cpSync(folder, copy, { recursive: true });
    writeFileSync(path.join(copy, 'library.db'), whole.subarray(0, size));
    const { library, recovery } = openOrRecover(path.join(copy, 'library.db'));
    expect([size, library.listCases().length, recovery?.backup == null]).toEqual([size, CASES, false]);
    library.close();
    rmSync(copy, { recursive: true });
  }
});

it('a library in whose names of columns a bit has turned comes back, with every case', async () => {
  const folder = await sound();
  const whole = readFileSync(path.join(folder, 'library.db'));
  for (const name of ['removed_at', 'start_offset', 'set_aside_at']) {
    const copy = path.join(root, randomUUID());
    cpSync(folder, copy, { recursive: true });
    const bytes = Buffer.from(whole);
    const at = bytes.indexOf(name);
    expect(at).toBeGreaterThan(0);
    for (let next = at; next >= 0; next = bytes.indexOf(name, next)) bytes[next] = (bytes[next] ?? 0) ^ 1;
    writeFileSync(path.join(copy, 'library.db'), bytes);
    const { library, recovery } = openOrRecover(path.join(copy, 'library.db'));
    expect(library.listCases().map(({ id }) => library.wholeCase(id))).toHaveLength(CASES);
    expect([name, recovery?.backup == null]).toEqual([name, false]);
    library.close();
  }
});

it('a library that was cut, overwritten or has a turned bit opens or comes back, with every case', async () => {
  const folder = await sound();
  const whole = readFileSync(path.join(folder, 'library.db'));
  const damage = fc.record({
    kind: fc.constantFrom('cut', 'bit', 'page'),
    at: fc.integer({ min: 0, max: whole.length - 1 }),
    value: fc.nat(255),
  });
  fc.assert(
    fc.property(damage, ({ kind, at, value }) => {
      const copy = path.join(root, randomUUID());
      cpSync(folder, copy, { recursive: true });
      const file = path.join(copy, 'library.db');
      const bytes = Buffer.from(whole);
      if (kind === 'bit') bytes[at] = (bytes[at] ?? 0) ^ (1 << (value % 8));
      if (kind === 'page') bytes.fill(value, at, Math.min(bytes.length, at + 4096));
      writeFileSync(file, kind === 'cut' ? bytes.subarray(0, at) : bytes);
      const { library } = openOrRecover(file);
      expect(library.listCases().map(({ id }) => library.wholeCase(id))).toHaveLength(CASES);
      library.close();
      rmSync(copy, { recursive: true });
    }),
    // The first stands in an index, which is read in another order than the table that it is of.
    { numRuns: 30, examples: [[{ kind: 'bit', at: 34_693, value: 5 }], [{ kind: 'bit', at: 33_990, value: 2 }]] },
  );
}, 60_000);
