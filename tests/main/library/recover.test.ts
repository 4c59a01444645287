import { DatabaseSync } from '@photostructure/sqlite';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LibraryError } from '../../../src/main/library/library';
import type { Migration } from '../../../src/main/library/migrate';
import { MIGRATIONS, migrate } from '../../../src/main/library/migrate';
import { openOrRecover } from '../../../src/main/library/recover';
import { openLibrary } from '../../../src/main/library/sqlite-library';
import { importedSource } from '../sources';
import { temporaryFolder } from '../temporary-folder';

const folder = temporaryFolder();
const createdAt = '2024-01-03T12:00:00.000Z';

describe('opening a library that may be damaged', () => {
  it('opens a sound one as it is', () => {
    const file = path.join(folder, 'sound.db');
    const first = openLibrary(file);
    first.createCase({ id: 'c', title: 'C', createdAt }, []);
    first.close();
    const { library, recovery } = openOrRecover(file);
    expect(recovery).toBeNull();
    expect(library.openCase('c')).not.toBeNull();
    library.close();
  });

  it('keeps what is no database under another name, one name each time, and starts anew', () => {
    const file = path.join(folder, 'garbage.db');
    for (const count of [1, 2]) {
      writeFileSync(file, `not a database ${'x'.repeat(2000)} ${count}`);
      const { library, recovery } = openOrRecover(file);
      expect(recovery).toEqual({ backup: null, salvaged: 0, kept: `${file}.damaged-${count}` });
      expect(readFileSync(recovery!.kept!, 'utf8')).toContain(`x ${count}`);
      expect(library.listCases()).toEqual([]);
      library.close();
    }
  });

  it('notices pages that were overwritten', () => {
    const file = path.join(folder, 'overwritten.db');
    const first = openLibrary(file);
    first.createCase({ id: 'c', title: 'C', createdAt }, [importedSource('s', `T\n\n${'Words of it. '.repeat(2000)}`)]);
    first.close();
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 4096, 4096 * 4);
    writeFileSync(file, bytes);
    const { library, recovery } = openOrRecover(file);
    expect(readFileSync(recovery!.kept!).equals(bytes)).toBe(true);
    library.close();
  });

  it('adds the cases that can still be read in the damaged one', () => {
    const file = path.join(folder, 'partly.db');
    const first = openLibrary(file);
    const long = `T\n\n${'Words of it. '.repeat(9000)}`;
    first.createCase({ id: 'long', title: 'Long', createdAt }, [importedSource('s', long)]);
    first.createCase({ id: 'short', title: 'Short', createdAt }, [importedSource('t', 'T\n\nText.')]);
    first.setReference('short', 't');
    const whole = first.wholeCase('short');
    first.close();
    const bytes = readFileSync(file);
    // Pages in the middle of the long text: SQLite keeps it in a chain of them.
    const at = Math.floor((bytes.lastIndexOf('Words of it.') - 40_000) / 4096) * 4096;
    bytes.fill(0xa5, at, at + 2 * 4096);
    writeFileSync(file, bytes);
    const { library, recovery } = openOrRecover(file);
    expect(recovery).toMatchObject({ backup: null, salvaged: 1 });
    expect(library.listCases().map(({ id }) => id)).toEqual(['short']);
    expect(library.wholeCase('short')).toEqual(whole);
    library.close();
  });
});

/** A library with a case, as the version of Synoptic with these migrations leaves it. */
function libraryOf(name: string, migrations: readonly Migration[]): string {
  const file = path.join(folder, name);
  const database = new DatabaseSync(file);
  migrate(database, migrations);
  database.exec("insert into cases (id, title, created_at) values ('c', 'C', '2024')");
  database.close();
  return file;
}

/** Where SQLite keeps, in a file's header, the versions of its journal, the format of its schema and the version of ours. */
const JOURNAL_AT = 18;
const FORMAT_AT = 44;
const VERSION_AT = 60;
const bitsOf = (at: number, bytes: number): readonly number[] =>
  Array.from({ length: bytes * 8 }, (_, bit) => at * 8 + bit);

describe('a library whose header has a turned bit', () => {
  it.each([
    ['its version', MIGRATIONS, bitsOf(VERSION_AT, 4)],
    // The lowest bits make another version that there was of these numbers.
    ['its version, from before there was a record', MIGRATIONS.slice(0, 5), bitsOf(VERSION_AT + 3, 1)],
    ['its version, the first there was', MIGRATIONS.slice(0, 1), bitsOf(VERSION_AT + 3, 1)],
    ['its journal', MIGRATIONS, bitsOf(JOURNAL_AT, 2)],
    ['its format', MIGRATIONS, bitsOf(FORMAT_AT, 4)],
  ])('in %s opens with all that is in it', (name, migrations, bits) => {
    const sound = readFileSync(libraryOf(`${name}.db`, migrations));
    for (const bit of bits) {
      const file = path.join(folder, `${name} ${bit}.db`);
      const bytes = Buffer.from(sound);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      writeFileSync(file, bytes);
      const { library, recovery } = openOrRecover(file);
      if (name.startsWith('its version')) {
        expect(recovery, `bit ${bit}`).toEqual({ kept: null, backup: null, salvaged: 0, mended: true });
      }
      expect(recovery?.kept ?? null).toBeNull();
      expect(library.rename('c', 'Still there')).toBe(true);
      library.close();
      expect(openOrRecover(file).recovery).toBeNull();
    }
  });

  it('is restored from its backup when more than the number is damaged', async () => {
    const own = path.join(folder, 'both');
    mkdirSync(own);
    const file = path.join(own, 'library.db');
    const first = openLibrary(file);
    first.createCase({ id: 'c', title: 'C', createdAt }, [importedSource('s', `T\n\n${'Words of it. '.repeat(2000)}`)]);
    await first.backUpDaily();
    first.close();
    const bytes = readFileSync(file);
    bytes[VERSION_AT + 2] = 1;
    bytes.fill(0xa5, bytes.length - 4096 * 3);
    writeFileSync(file, bytes);
    const { library, recovery } = openOrRecover(file);
    expect(recovery).toMatchObject({ kept: `${file}.damaged-1`, backup: { reason: 'daily' } });
    expect(library.listCases().map(({ id }) => id)).toEqual(['c']);
    library.close();
  });

  it('is left as it is, with every byte, when a newer version of Synoptic made it', () => {
    const file = libraryOf('newer.db', [...MIGRATIONS, 'create table of_a_newer_version (a text) strict']);
    const before = readFileSync(file);
    expect(() => openOrRecover(file)).toThrow(LibraryError);
    expect(() => openOrRecover(file)).toThrow(/newer/u);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});
