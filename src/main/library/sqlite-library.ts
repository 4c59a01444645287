import type { Anchor, CaseId, CaseSummary, Correction } from '../../core/contract/case';
import { LibraryDatabase } from './database';
import type { Library, ReaderChoices } from './library';
import { editSource, insertSources, markSegments, readOutlets, readSources } from './source-rows';

const LAST_OPENED = 'last-opened';

interface CaseRow {
  readonly id: string;
  readonly title: string;
  readonly created_at: string;
}
interface CorrectionRow {
  readonly id: string;
  readonly kind: Correction['kind'];
  readonly a: string;
  readonly b: string;
  readonly at: string;
}

/** Opens the library in `file`, creating it where there is none; throws `LibraryError`. */
export function openLibrary(file: string): Library {
  const database = new LibraryDatabase(file);

  function exists(id: CaseId): boolean {
    return database.get('select 1 from cases where id = ? and removed_at is null', id) !== undefined;
  }

  function listCases(): readonly CaseSummary[] {
    // rowid settles the order of cases made in the same millisecond.
    const cases = database.all<CaseRow>(
      'select id, title, created_at from cases where removed_at is null order by created_at desc, rowid desc',
    );
    const outlets = readOutlets(database);
    return cases.map(({ id, title, created_at }) => ({
      id,
      title,
      origin: 'own',
      createdAt: created_at,
      outlets: outlets.get(id) ?? [],
    }));
  }

  /**
   * A vector tells something of its text, and nothing says whose text it was: when texts go, all vectors do. Those
   * still wanted are computed again.
   */
  function forgetVectors(): void {
    database.run('delete from embeddings');
  }

  function choices(id: CaseId): ReaderChoices {
    const reference = database.get<{ source_id: string }>(
      'select source_id from case_references where case_id = ?',
      id,
    );
    const corrections = database.all<CorrectionRow>(
      'select id, kind, a, b, at from corrections where case_id = ? order by rowid',
      id,
    );
    return {
      reference: reference?.source_id ?? null,
      corrections: corrections.map(({ a, b, ...row }) => ({
        ...row,
        a: JSON.parse(a) as Anchor,
        b: JSON.parse(b) as Anchor,
      })),
    };
  }

  function setting(name: string): unknown {
    const row = database.get<{ value: string }>('select value from settings where name = ?', name);
    return row ? JSON.parse(row.value) : undefined;
  }

  function putSetting(name: string, value: unknown): void {
    database.run('insert or replace into settings (name, value) values (?, ?)', name, JSON.stringify(value));
  }

  return {
    listCases: () => database.read(listCases),
    openCase: (id) =>
      database.read(() => {
        const row = database.get<CaseRow>(
          'select id, title, created_at from cases where id = ? and removed_at is null',
          id,
        );
        if (!row) return null;
        const { title, created_at: createdAt } = row;
        return { id, title, origin: 'own', createdAt, sources: readSources(database, id), ...choices(id) };
      }),
    createCase: ({ id, title, createdAt }, sources) =>
      database.write(() => {
        database.run('insert into cases (id, title, created_at) values (?, ?, ?)', id, title, createdAt);
        insertSources(database, id, sources);
      }),
    addSources: (id, sources) =>
      database.write(() => {
        if (!exists(id)) return false;
        insertSources(database, id, sources);
        return true;
      }),
    rename: (id, title) =>
      database.write(() => database.run('update cases set title = ? where id = ? and removed_at is null', title, id)),
    removeCase: (id) =>
      database.write(() =>
        database.run(
          'update cases set removed_at = ? where id = ? and removed_at is null',
          new Date().toISOString(),
          id,
        ),
      ),
    restoreCase: (id) =>
      database.write(() =>
        database.run('update cases set removed_at = null where id = ? and removed_at is not null', id),
      ),
    forgetRemoved: () =>
      database.write(() => {
        const removed = '(select id from cases where removed_at is not null)';
        database.run(`delete from corrections where case_id in ${removed}`);
        database.run(`delete from case_references where case_id in ${removed}`);
        if (database.run('delete from cases where removed_at is not null')) forgetVectors();
      }),
    removeSource: (id, source) =>
      database.write(() => {
        database.run('delete from case_references where case_id = ? and source_id = ?', id, source);
        const removed = database.run('delete from sources where case_id = ? and id = ?', id, source);
        if (removed) forgetVectors();
        return removed;
      }),

    editSource: (id, source, edit) => database.write(() => editSource(database, id, source, edit)),
    setSegmentKinds: (id, source, marks) => database.write(() => markSegments(database, id, source, marks)),

    choices: (id) => database.read(() => choices(id)),
    setReference: (id, source) =>
      database.write(() => {
        database.run('insert or replace into case_references (case_id, source_id) values (?, ?)', id, source);
      }),
    addCorrection: (id, { id: correction, kind, a, b, at }) =>
      database.write(() => {
        const anchors = [JSON.stringify(a), JSON.stringify(b)] as const;
        database.run(
          'insert into corrections (id, case_id, kind, a, b, at) values (?, ?, ?, ?, ?, ?)',
          correction,
          id,
          kind,
          ...anchors,
          at,
        );
      }),
    removeCorrection: (id, correction) =>
      database.write(() => database.run('delete from corrections where case_id = ? and id = ?', id, correction)),

    originalBytes: (source) =>
      database.read(
        () =>
          database.get<{ original: Uint8Array }>('select original from sources where id = ?', source)?.original ?? null,
      ),

    embeddings: (model, hashes) =>
      database.read(() => {
        const found = new Map<string, Float32Array>();
        for (const hash of hashes) {
          const row = database.get<{ vector: Uint8Array }>(
            'select vector from embeddings where text_sha256 = ? and model = ?',
            hash,
            model,
          );
          // A copy, because four-byte numbers need a buffer that starts at an aligned place.
          if (row) found.set(hash, new Float32Array(row.vector.slice().buffer));
        }
        return found;
      }),
    putEmbeddings: (model, vectors) =>
      database.write(() => {
        for (const [sha256, { buffer, byteOffset, byteLength }] of vectors) {
          database.run(
            'insert or replace into embeddings (text_sha256, model, vector) values (?, ?, ?)',
            sha256,
            model,
            new Uint8Array(buffer, byteOffset, byteLength),
          );
        }
      }),

    setting: (name) => database.read(() => setting(name)),
    putSetting: (name, value) => database.write(() => putSetting(name, value)),

    lastOpened: () => {
      const id = database.read(() => setting(LAST_OPENED));
      return typeof id === 'string' ? id : null;
    },
    setLastOpened: (id) => database.write(() => putSetting(LAST_OPENED, id)),

    close: () => database.close(),
  };
}
