import { DatabaseSync } from '@photostructure/sqlite';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LibraryError } from '../../../src/main/library/library';
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

  it('does not set aside the library of a newer version', () => {
    const file = path.join(folder, 'newer.db');
    const database = new DatabaseSync(file);
    database.exec('pragma user_version = 999');
    database.close();
    expect(() => openOrRecover(file)).toThrow(LibraryError);
    expect(() => openOrRecover(file)).toThrow(/newer/u);
  });
});
