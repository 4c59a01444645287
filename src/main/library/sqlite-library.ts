import fs from 'node:fs';
import path from 'node:path';
import type { CaseId } from '../../core/contract/case';
import { MAX_SOURCES } from '../../core/contract/case';
import { dailyBackupDue, deleteBackups, listBackups, originalInBackups } from './backups';
import {
  clashes,
  deleteCase,
  deleteRemoved,
  hasCase,
  insertCase,
  insertCorrection,
  moveCorrection,
  readCase,
  readCases,
  readChoices,
  readWholeCase,
  reorderCases,
  replaceCase,
  setReference,
} from './case-rows';
import { LibraryDatabase } from './database';
import type { Library } from './library';
import { readFacets, searchPassages } from './search';
import {
  countSources,
  editSource,
  insertSources,
  markSegments,
  nextOriginal,
  readHash,
  readOriginal,
  reorderSources,
  replaceSource,
  setAside,
  setRemoved,
} from './source-rows';
import { forgetVectors, insertVectors, readVectors } from './vectors';

const LAST_OPENED = 'last-opened';

/** Opens the library in `file`, creating it where there is none; throws `LibraryError`. */
export function openLibrary(file: string): Library {
  const database = new LibraryDatabase(file);
  const now = (): string => new Date().toISOString();

  function setting(name: string): unknown {
    const row = database.get<{ value: string }>('select value from settings where name = ?', name);
    return row ? JSON.parse(row.value) : undefined;
  }

  function putSetting(name: string, value: unknown): void {
    database.run('insert or replace into settings (name, value) values (?, ?)', name, JSON.stringify(value));
  }

  function lastOpened(): CaseId | null {
    const id = setting(LAST_OPENED);
    return typeof id === 'string' ? id : null;
  }

  /** What was deleted stays in the index as words of no text until its parts are made one. */
  function forgetWords(): void {
    database.run(`insert into passage_words (passage_words) values ('optimize')`);
  }

  return {
    listCases: () => database.read(() => readCases(database)),
    openCase: (id) => database.read(() => readCase(database, id)),
    createCase: (head, sources) => database.write(() => insertCase(database, head, sources)),
    wholeCase: (id) => database.read(() => readWholeCase(database, id)),
    putCase: (whole) => database.write(() => replaceCase(database, whole)),
    clashes: (whole) => database.read(() => clashes(database, whole)),
    addSources: (id, sources) =>
      database.write(() => {
        if (!hasCase(database, id)) return false;
        insertSources(database, id, sources);
        return true;
      }),
    rename: (id, title) =>
      database.write(() => database.run('update cases set title = ? where id = ? and removed_at is null', title, id)),
    reorderCases: (order) => database.write(() => reorderCases(database, order)),
    archiveCase: (id, archived) =>
      database.write(() =>
        database.run(
          'update cases set archived_at = ? where id = ? and removed_at is null',
          archived ? now() : null,
          id,
        ),
      ),
    removeCase: (id) =>
      database.write(() =>
        database.run('update cases set removed_at = ? where id = ? and removed_at is null', now(), id),
      ),
    restoreCase: (id) =>
      database.write(() =>
        database.run('update cases set removed_at = null where id = ? and removed_at is not null', id),
      ),
    forgetRemoved: () =>
      database.write(() => {
        if (!deleteRemoved(database)) return;
        forgetVectors(database);
        forgetWords();
      }),
    eraseCase(id) {
      const erased = database.write(() => {
        if (!deleteCase(database, id)) return false;
        forgetVectors(database);
        forgetWords();
        if (lastOpened() === id) database.run('delete from settings where name = ?', LAST_OPENED);
        return true;
      });
      if (!erased || file === ':memory:') return erased;
      database.emptyLog();
      deleteBackups(file);
      deleteDamaged(file);
      return true;
    },
    removeSource: (id, source) => database.write(() => setRemoved(database, id, source, true)),
    restoreSource: (id, source) =>
      database.write(() => countSources(database, id) < MAX_SOURCES && setRemoved(database, id, source, false)),
    setSourceAside: (id, source, aside) => database.write(() => setAside(database, id, source, aside)),
    reorderSources: (id, order) => database.write(() => reorderSources(database, id, order)),
    replaceSource: (id, imported, corrections) =>
      database.write(() => {
        if (!replaceSource(database, id, imported)) return false;
        for (const correction of corrections) moveCorrection(database, id, correction);
        return true;
      }),
    editSource: (id, source, edit) => database.write(() => editSource(database, id, source, edit)),
    setSegmentKinds: (id, source, marks) => database.write(() => markSegments(database, id, source, marks)),

    choices: (id) => database.read(() => readChoices(database, id)),
    setReference: (id, source) => database.write(() => setReference(database, id, source)),
    addCorrection: (id, correction) => database.write(() => insertCorrection(database, id, correction)),
    removeCorrection: (id, correction) =>
      database.write(() => database.run('delete from corrections where case_id = ? and id = ?', id, correction)),

    originalBytes: (source) => database.read(() => readOriginal(database, source)),

    nextOriginal: (after) => database.read(() => nextOriginal(database, after)),
    repairOriginal(source) {
      if (file === ':memory:') return null;
      const { sha256 } = database.read(() => readHash(database, source)) ?? {};
      const found = sha256 === undefined ? null : originalInBackups(file, source, sha256);
      if (found === null) return null;
      database.write(() => database.run('update sources set original = ? where id = ?', found.bytes, source));
      return found.backup;
    },

    search: (query, filters, limit) => database.read(() => searchPassages(database, query, filters, limit)),
    facets: () => database.read(() => readFacets(database)),

    embeddings: (model, hashes) => database.read(() => readVectors(database, model, hashes)),
    putEmbeddings: (model, vectors) => database.write(() => insertVectors(database, model, vectors)),

    setting: (name) => database.read(() => setting(name)),
    putSetting: (name, value) => database.write(() => putSetting(name, value)),

    lastOpened: () => database.read(lastOpened),
    setLastOpened: (id) => database.write(() => putSetting(LAST_OPENED, id)),

    backups: () => (file === ':memory:' ? [] : listBackups(file)),
    async backUpDaily() {
      if (file === ':memory:' || !dailyBackupDue(file)) return false;
      await database.backUpDaily();
      return true;
    },
    restoreBackup: (name) =>
      file !== ':memory:' && listBackups(file).some((backup) => backup.name === name) && database.restore(name),

    close: () => database.close(),
  };
}

/** Deletes the damaged libraries that were kept beside this one. */
function deleteDamaged(file: string): void {
  const folder = path.dirname(file);
  for (const name of fs.readdirSync(folder)) {
    if (name.startsWith(`${path.basename(file)}.damaged-`)) fs.rmSync(path.join(folder, name), { force: true });
  }
}
