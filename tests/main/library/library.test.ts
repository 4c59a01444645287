import { DatabaseSync } from '@photostructure/sqlite';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Anchor, Correction } from '../../../src/core/contract/case';
import { LibraryError } from '../../../src/main/library/library';
import { openLibrary } from '../../../src/main/library/sqlite-library';
import { importedSource } from '../sources';
import { temporaryFolder } from '../temporary-folder';

const folder = temporaryFolder();
const freshFile = (): string => path.join(folder, `${randomUUID()}.db`);
const createdAt = '2024-01-03T12:00:00.000Z';

/** Any text that an import takes, in any script. */
const text = fc
  .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 6 })
  .map((paragraphs) => paragraphs.join('\n\n'))
  .filter((joined) => joined.trim() !== '' && !joined.includes('\u0000'));
const anchor = (source: string): fc.Arbitrary<Anchor> =>
  fc.record({
    source: fc.constant(source),
    segment: fc.constant(`${source}:0`),
    quote: fc.string({ unit: 'grapheme' }),
    before: fc.string({ maxLength: 64 }),
    after: fc.string({ maxLength: 64 }),
  });

function correctionOf(id: string): Correction {
  const at = (source: string): Anchor => ({ source, segment: `${source}:0`, quote: 'q', before: '', after: '' });
  return { id, kind: 'link', a: at('a'), b: at('b'), at: createdAt };
}

describe('the library', () => {
  it('gives back every case as it was put in, and the original bytes, also after it was closed', () => {
    const file = freshFile();
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 4 }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.array(fc.tuple(anchor('a'), anchor('b'), fc.constantFrom('link', 'unlink', 'confirm')), { maxLength: 3 }),
        (texts, title, decisions) => {
          const id = randomUUID();
          const sources = texts.map((content, index) => importedSource(`${id}/${index}`, content));
          const corrections = decisions.map(([a, b, kind], index) => ({
            id: `${id}-${index}`,
            kind: kind,
            a,
            b,
            at: createdAt,
          }));
          const library = openLibrary(file);
          library.createCase({ id, title, createdAt }, sources.slice(0, 1));
          library.addSources(id, sources.slice(1));
          for (const correction of corrections) library.addCorrection(id, correction);
          library.setReference(id, sources.at(-1)!.source.id);
          library.close();

          const again = openLibrary(file);
          expect(again.openCase(id)).toEqual({
            id,
            title,
            origin: 'own',
            createdAt,
            sources: sources.map(({ source }) => source),
            reference: sources.at(-1)!.source.id,
            corrections,
          });
          for (const { source, bytes } of sources) expect(again.originalBytes(source.id)).toEqual(bytes);
          again.close();
        },
      ),
      { numRuns: 25 },
    );
  });

  it('lists own cases newest first, with what their sources are called', () => {
    const library = openLibrary(freshFile());
    library.createCase({ id: 'old', title: 'Old', createdAt: '2024-01-01T00:00:00Z' }, []);
    library.createCase({ id: 'new', title: 'New', createdAt: '2024-01-02T00:00:00Z' }, [
      importedSource('s', 'Headline of one\n\nSome text.'),
    ]);
    library.createCase({ id: 'same moment', title: 'Same', createdAt: '2024-01-02T00:00:00Z' }, []);
    expect(library.listCases().map(({ id }) => id)).toEqual(['same moment', 'new', 'old']);
    expect(library.listCases()[1]).toEqual({
      id: 'new',
      title: 'New',
      origin: 'own',
      createdAt: '2024-01-02T00:00:00Z',
      outlets: ['Headline of one'],
    });
    library.close();
  });

  it('lists cases in the order that the reader gave them, new ones before, whatever is done to them', () => {
    const library = openLibrary(':memory:');
    const make = (id: string): void =>
      library.createCase({ id, title: id, createdAt }, [importedSource(`${id}/0`, 'A title\n\nText.')]);
    const listed = (): readonly string[] => library.listCases().map(({ id }) => id);
    for (const id of ['a', 'b', 'c']) make(id);
    expect(listed()).toEqual(['c', 'b', 'a']);
    expect(library.reorderCases(['b', 'c', 'a'])).toBe(true);
    expect(listed()).toEqual(['b', 'c', 'a']);
    make('d');
    expect(listed()).toEqual(['d', 'b', 'c', 'a']);
    library.archiveCase('c', true);
    library.putCase(library.wholeCase('c')!);
    library.removeCase('b');
    library.restoreCase('b');
    expect(listed()).toEqual(['d', 'b', 'c', 'a']);
    expect(library.listCases().find(({ id }) => id === 'c')?.archived).toBe(true);
    expect(library.reorderCases(['a', 'nowhere'])).toBe(false);
    expect(library.reorderCases(['a', 'a'])).toBe(false);
    expect(listed()).toEqual(['d', 'b', 'c', 'a']);
    library.close();
  });

  it('takes a removed case out and puts it back whole', () => {
    const library = openLibrary(freshFile());
    library.createCase({ id: 'c', title: 'C', createdAt }, [importedSource('s', 'T\n\nText.')]);
    library.addCorrection('c', correctionOf('k'));
    const before = library.openCase('c');
    expect(library.removeCase('c')).toBe(true);
    expect(library.openCase('c')).toBeNull();
    expect(library.listCases()).toEqual([]);
    expect(library.removeCase('c')).toBe(false);
    expect(library.rename('c', 'gone')).toBe(false);
    expect(library.addSources('c', [])).toBe(false);
    expect(library.restoreCase('c')).toBe(true);
    expect(library.openCase('c')).toEqual(before);
    library.close();
  });

  it('forgets removed cases for good when told to, and nothing else', () => {
    const file = freshFile();
    const library = openLibrary(file);
    for (const id of ['gone', 'kept']) {
      library.createCase({ id, title: id, createdAt }, [importedSource(`${id}/s`, 'T\n\nText.')]);
      library.addCorrection(id, correctionOf(`${id}/k`));
      library.setReference(id, `${id}/s`);
    }
    library.addCorrection('kerman-2024', correctionOf('bundled/k'));
    library.removeCase('gone');
    library.forgetRemoved();
    expect(library.restoreCase('gone')).toBe(false);
    expect(library.originalBytes('gone/s')).toBeNull();
    expect(library.choices('gone')).toEqual({ reference: null, corrections: [] });
    expect(library.openCase('kept')?.corrections).toHaveLength(1);
    expect(library.choices('kerman-2024').corrections).toHaveLength(1);
    library.close();
    const database = new DatabaseSync(file);
    expect(database.prepare('select count(*) as n from segments where source_id = ?').get('gone/s')).toEqual({ n: 0 });
    database.close();
  });

  it('removes a source with its bytes and the choice of it as reference', () => {
    const library = openLibrary(freshFile());
    library.createCase({ id: 'c', title: 'C', createdAt }, [
      importedSource('a', 'A\n\nText.'),
      importedSource('b', 'B\n\nText.'),
    ]);
    library.setReference('c', 'a');
    expect(library.removeSource('c', 'a')).toBe(true);
    expect(library.removeSource('c', 'a')).toBe(false);
    const left = library.openCase('c');
    expect(left?.sources.map(({ id }) => id)).toEqual(['b']);
    expect(left?.reference).toBeNull();
    library.forgetRemoved();
    expect(library.originalBytes('a')).toBeNull();
    expect(library.restoreSource('c', 'a')).toBe(false);
    library.addSources('c', [importedSource('d', 'D\n\nText.')]);
    expect(library.openCase('c')?.sources.map(({ id }) => id)).toEqual(['b', 'd']);
    library.close();
  });

  it('keeps nothing of sources that could not all be added', () => {
    const library = openLibrary(freshFile());
    library.createCase({ id: 'c', title: 'C', createdAt }, [importedSource('a', 'A\n\nText.')]);
    const before = library.openCase('c');
    expect(() => library.addSources('c', [importedSource('b', 'B\n\nText.'), importedSource('a', 'A again')])).toThrow(
      LibraryError,
    );
    expect(library.openCase('c')).toEqual(before);
    library.close();
  });

  it('is in a write-ahead log, so that one may read while another writes', () => {
    const file = freshFile();
    const [one, other] = [openLibrary(file), openLibrary(file)];
    one.createCase({ id: 'c', title: 'C', createdAt }, []);
    expect(other.openCase('c')?.title).toBe('C');
    other.rename('c', 'Renamed');
    expect(one.openCase('c')?.title).toBe('Renamed');
    const raw = new DatabaseSync(file);
    expect(raw.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
    raw.close();
    one.close();
    other.close();
  });

  it('stores vectors by the text and the model', () => {
    fc.assert(
      fc.property(fc.float32Array({ minLength: 1, maxLength: 32, noNaN: true }), (vector) => {
        const library = openLibrary(':memory:');
        library.putEmbeddings('model-1', new Map([['f'.repeat(64), vector]]));
        const asked = ['f'.repeat(64), '0'.repeat(64)];
        expect(library.embeddings('model-1', asked)).toEqual(new Map([['f'.repeat(64), vector]]));
        expect(library.embeddings('model-2', asked)).toEqual(new Map());
        library.close();
      }),
      { numRuns: 20 },
    );
  });

  it('forgets the vectors with the texts they may be of', () => {
    const library = openLibrary(':memory:');
    const hash = 'f'.repeat(64);
    const put = (): void => library.putEmbeddings('m', new Map([[hash, Float32Array.of(1)]]));
    library.createCase({ id: 'c', title: 'C', createdAt }, [
      importedSource('a', 'Text.'),
      importedSource('b', 'Text.'),
    ]);
    put();
    library.forgetRemoved();
    expect(library.embeddings('m', [hash]).size).toBe(1);
    library.removeSource('c', 'a');
    expect(library.embeddings('m', [hash]).size).toBe(1);
    library.forgetRemoved();
    expect(library.embeddings('m', [hash]).size).toBe(0);
    put();
    library.removeCase('c');
    expect(library.embeddings('m', [hash]).size).toBe(1);
    library.forgetRemoved();
    expect(library.embeddings('m', [hash]).size).toBe(0);
    library.close();
  });

  it('keeps settings and the case shown last', () => {
    const library = openLibrary(freshFile());
    expect(library.setting('theme')).toBeUndefined();
    expect(library.lastOpened()).toBeNull();
    library.putSetting('theme', { dark: true });
    library.putSetting('theme', { dark: false });
    library.setLastOpened('kerman-2024');
    expect(library.setting('theme')).toEqual({ dark: false });
    expect(library.lastOpened()).toBe('kerman-2024');
    library.close();
  });

  it('says which file it was when it cannot be opened', () => {
    const file = path.join(folder, 'no such folder', 'library.db');
    expect(() => openLibrary(file)).toThrow(expect.objectContaining({ name: 'LibraryError', file, damaged: false }));
  });
});
