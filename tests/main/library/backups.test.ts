import { DatabaseSync } from '@photostructure/sqlite';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { backUpNow, backupFolder, backupIsSound, dailyBackupDue, listBackups } from '../../../src/main/library/backups';
import { MIGRATIONS, migrate } from '../../../src/main/library/migrate';
import { openOrRecover } from '../../../src/main/library/recover';
import { openLibrary } from '../../../src/main/library/sqlite-library';
import { importedSource } from '../sources';
import { temporaryFolder } from '../temporary-folder';

const root = temporaryFolder();
const createdAt = '2024-01-03T12:00:00.000Z';
let file: string;

beforeEach(() => {
  const folder = path.join(root, randomUUID());
  mkdirSync(folder);
  file = path.join(folder, 'library.db');
});

/** A library with a case of this title, closed. */
function madeWith(title: string): void {
  const library = openLibrary(file);
  library.createCase({ id: title, title, createdAt }, [importedSource(`${title}/s`, `${title}\n\nSome text.`)]);
  library.close();
}

function titlesIn(library: ReturnType<typeof openLibrary>): readonly string[] {
  const titles = library.listCases().map(({ title }) => title);
  return [...titles].sort();
}

function pathOf(name: string): string {
  return path.join(backupFolder(file), name);
}

/** A backup of a given moment, through a connection of its own. */
function backUpAt(moment: string, reason: 'daily' | 'migration' | 'restore' = 'daily'): void {
  const database = new DatabaseSync(file);
  backUpNow(database, file, reason, new Date(moment));
  database.close();
}

describe('backups', () => {
  it('are made once a day, as whole libraries, while the library is used', async () => {
    madeWith('One');
    const library = openLibrary(file);
    expect(await library.backUpDaily()).toBe(true);
    expect(await library.backUpDaily()).toBe(false);
    const [backup, ...others] = library.backups();
    expect(others).toEqual([]);
    expect(backup?.reason).toBe('daily');
    expect(backupIsSound(pathOf(backup!.name))).toBe(true);
    const copy = openLibrary(pathOf(backup!.name));
    expect(copy.wholeCase('One')).toEqual(library.wholeCase('One'));
    copy.close();
    library.close();
  });

  it('are kept for the seven newest days', () => {
    madeWith('One');
    for (let day = 1; day <= 9; day++) backUpAt(`2024-01-0${day}T08:00:00.000Z`);
    expect(listBackups(file).map(({ at }) => at.slice(8, 10))).toEqual(['09', '08', '07', '06', '05', '04', '03']);
    expect(dailyBackupDue(file, new Date('2024-01-09T23:59:00Z'))).toBe(false);
    expect(dailyBackupDue(file, new Date('2024-01-10T00:01:00Z'))).toBe(true);
  });

  it('do not push out those made for another reason', () => {
    madeWith('One');
    backUpAt('2023-01-01T08:00:00.000Z', 'migration');
    for (let day = 1; day <= 9; day++) backUpAt(`2024-01-0${day}T08:00:00.000Z`);
    expect(listBackups(file).map(({ reason }) => reason)).toEqual([...Array<string>(7).fill('daily'), 'migration']);
  });

  it('are made before a library is brought to a newer schema', () => {
    const database = new DatabaseSync(file);
    migrate(database, MIGRATIONS.slice(0, 1));
    database.exec("insert into cases values ('c', 'Old', '2024', null)");
    database.close();
    const library = openLibrary(file);
    expect(titlesIn(library)).toEqual(['Old']);
    library.close();
    const [backup] = listBackups(file);
    expect(backup?.reason).toBe('migration');
    const before = new DatabaseSync(pathOf(backup!.name), { readOnly: true });
    expect(before.prepare('pragma user_version').get()).toEqual({ user_version: 1 });
    before.close();
  });

  it('leave no half of one behind when they cannot be made, and the library as it was', () => {
    madeWith('One');
    writeFileSync(backupFolder(file), 'a file where the folder should be');
    const database = new DatabaseSync(file);
    expect(() => backUpNow(database, file, 'daily')).toThrow();
    database.close();
    const library = openLibrary(file);
    expect(titlesIn(library)).toEqual(['One']);
    library.close();
  });
});

describe('restoring a backup', () => {
  it('puts it in the place of the library, which can be restored in turn', () => {
    madeWith('One');
    backUpAt('2024-01-01T08:00:00.000Z');
    madeWith('Two');
    const library = openLibrary(file);
    const [backup] = library.backups();
    expect(library.restoreBackup(backup!.name)).toBe(true);
    expect(titlesIn(library)).toEqual(['One']);
    library.rename('One', 'Still works');
    const before = library.backups().find(({ reason }) => reason === 'restore');
    expect(library.restoreBackup(before!.name)).toBe(true);
    expect(titlesIn(library)).toEqual(['One', 'Two']);
    library.close();
  });

  it('refuses one that is damaged, and what is no backup', () => {
    madeWith('One');
    backUpAt('2024-01-01T08:00:00.000Z');
    const [backup] = listBackups(file);
    truncateSync(pathOf(backup!.name), backup!.bytes - 5000);
    const library = openLibrary(file);
    expect(library.restoreBackup(backup!.name)).toBe(false);
    expect(library.restoreBackup('../library.db')).toBe(false);
    expect(titlesIn(library)).toEqual(['One']);
    library.close();
  });

  it('brings a backup of an older schema to the newest', () => {
    const database = new DatabaseSync(file);
    migrate(database, MIGRATIONS.slice(0, 1));
    database.exec("insert into cases values ('c', 'Old', '2024', null)");
    database.close();
    backUpAt('2024-01-01T08:00:00.000Z');
    rmSync(file);
    madeWith('New');
    const library = openLibrary(file);
    expect(library.restoreBackup(library.backups().at(-1)!.name)).toBe(true);
    expect(titlesIn(library)).toEqual(['Old']);
    library.close();
  });
});

describe('a damaged library with backups', () => {
  /** Damages the library and answers what opening it then says and has. */
  function openedAfter(damage: () => void): { readonly titles: readonly string[]; readonly kept: boolean } {
    madeWith('One');
    backUpAt('2024-01-01T08:00:00.000Z');
    backUpAt('2024-01-02T08:00:00.000Z');
    damage();
    const { library, recovery } = openOrRecover(file);
    const titles = titlesIn(library);
    library.close();
    if (recovery?.kept != null) expect(existsSync(recovery.kept)).toBe(true);
    expect(recovery?.backup).not.toBeNull();
    return { titles, kept: recovery?.kept != null };
  }

  it('opens the newest backup when the file is cut short, emptied or overwritten', () => {
    const length = (): number => readFileSync(file).byteLength;
    const damages = [
      () => truncateSync(file, length() - 4096),
      () => truncateSync(file, 5000),
      () => truncateSync(file, 0),
      () => writeFileSync(file, 'x'.repeat(9000)),
      () => writeFileSync(file, readFileSync(file).fill(0x5a, 4096, 9000)),
    ];
    for (const damage of damages) {
      rmSync(path.dirname(file), { recursive: true });
      mkdirSync(path.dirname(file));
      expect(openedAfter(damage)).toEqual({ titles: ['One'], kept: true });
    }
  });

  it('opens the newest backup when the file is gone', () => {
    expect(openedAfter(() => rmSync(file))).toEqual({ titles: ['One'], kept: false });
  });

  it('passes over a backup that is damaged too', () => {
    const answer = openedAfter(() => {
      truncateSync(file, 5000);
      truncateSync(pathOf(listBackups(file)[0]!.name), 5000);
    });
    expect(answer).toEqual({ titles: ['One'], kept: true });
  });

  it('leaves nothing else in the folder', () => {
    openedAfter(() => truncateSync(file, 5000));
    const names = readdirSync(path.dirname(file)).filter((name) => !/-(?:wal|shm)$/u.test(name));
    expect(names.sort()).toEqual(['backups', 'library.db', 'library.db.damaged-1']);
  });
});
