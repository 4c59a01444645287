import { DatabaseSync } from '@photostructure/sqlite';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS, migrate } from '../../../src/main/library/migrate';
import { recordedVersion, schemaVersion } from '../../../src/main/library/schema-version';
import { temporaryFolder } from '../temporary-folder';

const folder = temporaryFolder();

function tablesOf(database: InstanceType<typeof DatabaseSync>): readonly string[] {
  const rows = database
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name")
    .all() as { name: string }[];
  return rows.map(({ name }) => name);
}

describe('migration 1, the first schema', () => {
  it('takes an empty file to version 1 with every table', () => {
    const database = new DatabaseSync(':memory:');
    expect(schemaVersion(database)).toBe(0);
    expect(tablesOf(database)).toEqual([]);
    migrate(database, MIGRATIONS.slice(0, 1));
    expect(schemaVersion(database)).toBe(1);
    expect(tablesOf(database)).toEqual([
      'case_references',
      'cases',
      'corrections',
      'embeddings',
      'segments',
      'settings',
      'sources',
    ]);
    database.close();
  });

  it('ties sources and segments to their case', () => {
    const database = new DatabaseSync(':memory:');
    database.exec('pragma foreign_keys = on');
    migrate(database, MIGRATIONS.slice(0, 1));
    const source = (id: string, caseId: string): unknown =>
      database
        .prepare('insert into sources values (?, ?, 0, ?, ?, ?, ?, ?, ?)')
        .run(id, caseId, 'f', 'text', '0'.repeat(64), '{}', 't', new Uint8Array([1]));
    expect(() => source('s', 'nowhere')).toThrow(/FOREIGN KEY/u);
    database.exec("insert into cases values ('c', 'C', '2024', null)");
    source('s', 'c');
    database.exec("insert into segments values ('g', 's', 0, 'body', 0, 1)");
    database.exec("delete from cases where id = 'c'");
    expect(database.prepare('select count(*) as n from segments').get()).toEqual({ n: 0 });
    database.close();
  });
});

/** A library of version 1 with a case of two sources. */
function libraryOfVersion1(): InstanceType<typeof DatabaseSync> {
  const database = new DatabaseSync(':memory:');
  database.exec('pragma foreign_keys = on; pragma trusted_schema = off');
  migrate(database, MIGRATIONS.slice(0, 1));
  database.exec("insert into cases values ('c', 'C', '2024', null)");
  for (const [position, text] of ['Café crème\n\n北京大学', 'Zwei'].entries()) {
    database
      .prepare('insert into sources values (?, ?, ?, ?, ?, ?, ?, ?, ?)')
      .run(`s${position}`, 'c', position, 'f', 'text', '0'.repeat(64), '{"title":"T"}', text, new Uint8Array([1]));
  }
  database.exec(`insert into segments values
    ('s0/0', 's0', 0, 'title', 0, 10), ('s0/1', 's0', 1, 'body', 12, 16), ('s1/0', 's1', 0, 'title', 0, 4)`);
  return database;
}

describe('migration 2, archive and removal', () => {
  it('keeps every case and source, none archived, none removed', () => {
    const database = libraryOfVersion1();
    migrate(database, MIGRATIONS.slice(0, 2));
    expect(database.prepare('select id, title, removed_at, archived_at from cases').all()).toEqual([
      { id: 'c', title: 'C', removed_at: null, archived_at: null },
    ]);
    expect(database.prepare('select id, removed_at from sources order by position').all()).toEqual([
      { id: 's0', removed_at: null },
      { id: 's1', removed_at: null },
    ]);
    database.close();
  });
});

describe('migration 3, the words of every passage', () => {
  const found = (database: InstanceType<typeof DatabaseSync>, query: string): unknown[] =>
    database
      .prepare(
        `select segment_id from passage_words join passages on id = passage_words.rowid
         where passage_words match ? order by segment_id`,
      )
      .all(query)
      .map((row) => (row as { segment_id: string }).segment_id);

  it('finds the segments that were there before by their folded words', () => {
    const database = libraryOfVersion1();
    migrate(database, MIGRATIONS.slice(0, 3));
    expect(found(database, 'cafe')).toEqual(['s0/0']);
    expect(found(database, '"京 大"')).toEqual(['s0/1']);
    expect(found(database, 'zwei')).toEqual(['s1/0']);
    database.close();
  });

  it('forgets the words with their segment', () => {
    const database = libraryOfVersion1();
    migrate(database, MIGRATIONS.slice(0, 3));
    database.exec("delete from cases where id = 'c'");
    expect(found(database, 'cafe OR zwei')).toEqual([]);
    expect(database.prepare('select count(*) as n from passages').get()).toEqual({ n: 0 });
    database.close();
  });
});

describe('migration 4, sources by what is known of them', () => {
  it('keeps every source and finds it by its outlet without reading all', () => {
    const database = libraryOfVersion1();
    migrate(database, MIGRATIONS.slice(0, 3));
    const query = "select id from sources where coalesce(meta ->> 'outlet', meta ->> 'title') = 'T' order by id";
    const plan = (): string => JSON.stringify(database.prepare(`explain query plan ${query}`).all());
    expect(plan()).not.toContain('sources_by_outlet');
    const before = database.prepare(query).all();
    migrate(database, MIGRATIONS.slice(0, 4));
    expect(plan()).toContain('sources_by_outlet');
    expect(database.prepare(query).all()).toEqual(before);
    expect(before).toHaveLength(2);
    database.close();
  });
});

describe('migration 5, an order by hand and what is left out', () => {
  it('keeps every case and segment, none put in an order, none left out', () => {
    const database = libraryOfVersion1();
    migrate(database, MIGRATIONS.slice(0, 4));
    const before = database.prepare('select id, kind, start_offset, end_offset from segments order by id').all();
    migrate(database, MIGRATIONS.slice(0, 5));
    expect(database.prepare('select id, title, position from cases').all()).toEqual([
      { id: 'c', title: 'C', position: null },
    ]);
    expect(database.prepare('select id, kind, start_offset, end_offset from segments order by id').all()).toEqual(
      before,
    );
    expect(database.prepare('select distinct left_out from segments').all()).toEqual([{ left_out: 0 }]);
    expect(() => database.exec('update segments set left_out = 2')).toThrow(/CHECK/u);
    database.close();
  });
});

describe('migration 6, the version a second time', () => {
  it('has the record say what the header says, now and for every migration to come', () => {
    const database = libraryOfVersion1();
    migrate(database, MIGRATIONS.slice(0, 5));
    expect(tablesOf(database)).not.toContain('schema_record');
    migrate(database, MIGRATIONS.slice(0, 6));
    expect(recordedVersion(database)).toBe(6);
    migrate(database, [...MIGRATIONS.slice(0, 6), 'create table later (a text) strict']);
    expect(recordedVersion(database)).toBe(7);
    expect(schemaVersion(database)).toBe(7);
    expect(database.prepare('select id from cases').all()).toEqual([{ id: 'c' }]);
    database.close();
  });

  it.each(MIGRATIONS.map((_, index) => index + 1))('tells version %i of a library by its tables', (version) => {
    const database = new DatabaseSync(':memory:');
    migrate(database, MIGRATIONS.slice(0, version));
    expect(recordedVersion(database)).toBe(version);
    database.close();
  });
});

describe('migration 7, sources that are set aside', () => {
  it('keeps every source, none set aside', () => {
    const database = libraryOfVersion1();
    migrate(database, MIGRATIONS.slice(0, 6));
    const before = database.prepare('select id, text from sources order by id').all();
    migrate(database, MIGRATIONS.slice(0, 7));
    expect(database.prepare('select id, text from sources order by id').all()).toEqual(before);
    expect(database.prepare('select distinct set_aside_at from sources').all()).toEqual([{ set_aside_at: null }]);
    database.close();
  });
});

describe('migration 8, sources by language and day', () => {
  it('keeps every source and finds those of a language and a day without reading any', () => {
    const database = libraryOfVersion1();
    migrate(database, MIGRATIONS.slice(0, 7));
    const language = "meta ->> 'language' = 'en'";
    const query = `select count(*) as n from sources where ${language} and meta ->> 'published' >= '1000'`;
    const plan = (): string => JSON.stringify(database.prepare(`explain query plan ${query}`).all());
    expect(plan()).not.toContain('COVERING');
    const before = database.prepare(query).all();
    migrate(database, MIGRATIONS.slice(0, 8));
    expect(plan()).toContain('COVERING INDEX sources_by_language');
    expect(database.prepare(query).all()).toEqual(before);
    expect(
      JSON.stringify(database.prepare(`explain query plan select id from sources where ${language}`).all()),
    ).toContain('sources_by_language');
    database.close();
  });
});

describe('migrating', () => {
  const steps = ['create table one (a text) strict', 'alter table one add column b text', 'create table two (c text)'];

  it('runs only what is missing and keeps what is there', () => {
    const database = new DatabaseSync(':memory:');
    migrate(database, steps.slice(0, 1));
    database.exec("insert into one values ('kept')");
    migrate(database, steps);
    migrate(database, steps);
    expect(schemaVersion(database)).toBe(3);
    expect(database.prepare('select * from one').all()).toEqual([{ a: 'kept', b: null }]);
    database.close();
  });

  it('says what it found before it changes a library that was used, and stops when that fails', () => {
    const database = new DatabaseSync(':memory:');
    const found: number[] = [];
    const note = (version: number): void => void found.push(version);
    migrate(database, steps.slice(0, 1), note);
    expect(found).toEqual([]);
    migrate(database, steps, note);
    migrate(database, steps, note);
    expect(found).toEqual([1]);
    const refuse = (): void => {
      throw new Error('no room for a backup');
    };
    expect(() => migrate(database, [...steps, 'create table three (d text)'], refuse)).toThrow(/no room/u);
    expect(schemaVersion(database)).toBe(3);
    database.close();
  });

  it('leaves the library at the last good version when a step fails', () => {
    const database = new DatabaseSync(':memory:');
    const broken = [steps[0]!, 'create table two (c text); create table one (again text)'];
    expect(() => migrate(database, broken)).toThrow(/already exists/u);
    expect(schemaVersion(database)).toBe(1);
    expect(tablesOf(database)).toEqual(['one']);
    database.close();
  });

  it('refuses a library of a newer version and does not touch it', () => {
    const file = path.join(folder, 'newer.db');
    const database = new DatabaseSync(file);
    migrate(database, steps);
    expect(() => migrate(database, steps.slice(0, 2))).toThrow(/newer/u);
    expect(schemaVersion(database)).toBe(3);
    database.close();
  });
});
