import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchFilters } from '../../../src/core/contract/library';
import { MAX_HITS } from '../../../src/core/contract/library';
import type { MetaEdit } from '../../../src/core/contract/source';
import type { Library } from '../../../src/main/library/library';
import { foldWord, indexForms, matchSpans, readQuery } from '../../../src/main/library/search-words';
import { openLibrary } from '../../../src/main/library/sqlite-library';
import { importedSource } from '../sources';

const ANY: SearchFilters = { case: null, outlet: null, language: null, from: null, to: null };

/** A library of cases, each of the given texts, with what is to be known about each. */
function libraryOf(cases: Readonly<Record<string, readonly (readonly [string, MetaEdit?])[]>>): Library {
  const library = openLibrary(':memory:');
  let minute = 10;
  for (const [id, texts] of Object.entries(cases)) {
    const sources = texts.map(([text], index) => importedSource(`${id}/${index}`, text));
    library.createCase({ id, title: id, createdAt: `2024-01-01T12:${minute++}:00Z` }, sources);
    for (const [index, [, meta]] of texts.entries()) if (meta) library.editSource(id, `${id}/${index}`, meta);
  }
  return library;
}

/** The paragraphs that a search finds, as marked snippets. */
function found(library: Library, text: string, filters: Partial<SearchFilters> = {}): readonly string[] {
  const query = readQuery(text);
  if (query === null) return [];
  return library.search(query, { ...ANY, ...filters }, MAX_HITS).map(({ snippet, marks }) => {
    let marked = snippet;
    for (const { start, end } of [...marks].reverse()) {
      marked = `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`;
    }
    return marked;
  });
}

describe('words of the search', () => {
  it.each([
    ['Café', 'cafe'],
    ['Straße', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['ΣΊΣΥΦΟΣ', 'σισυφοσ'],
    ['القَاهِرَة', 'القاهره'],
    ['كتاب', 'کتاب'],
    ['۱۴۰۲', '1402'],
    ['שָׁלוֹם', 'שלום'],
    ['ﬁnal', 'final'],
  ])('fold %s to %s', (word, form) => {
    expect(foldWord(word)).toBe(form);
  });

  it('are single characters in scripts without spaces', () => {
    expect(indexForms('NATO在北京。ไทย')).toBe('nato 在 北 京 ไ ท ย');
  });

  it('have forms that the index takes for one word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const form of indexForms(text).split(' ')) expect(form).toMatch(/^[\p{L}\p{N}\p{M}\p{Co}]*$/u);
      }),
    );
  });
});

describe('the search', () => {
  it.each([
    ['the beginnings of words', 'protest', ['Police met [protesters] at noon.']],
    ['all words, in any order', 'noon police', ['[Police] met protesters at [noon].']],
    ['a phrase as it is', '"met protesters"', ['Police [met protesters] at noon.']],
    ['no part of a word between quotation marks', '"protest"', []],
    ['what does not have a word', 'police -protesters', ['[Police] say otherwise.']],
    ['words with and without accents', 'cafe', ['Le [café] était fermé.']],
    ['numbers as they are written', '1,200', ['Some [1,200] people came.']],
    ['two characters within a run of them', '大学', ['他在北京[大学]读书。']],
    ['Persian typed with Arabic letters', 'كتاب', ['این [کتاب] است.']],
    ['nothing where there is no word', '…', []],
  ])('finds %s', (_what, text, expected) => {
    const library = libraryOf({
      c: [
        ['Headline\n\nPolice met protesters at noon.'],
        ['Another\n\nPolice say otherwise.'],
        ['Titre\n\nLe café était fermé.\n\nSome 1,200 people came.'],
        ['标题\n\n他在北京大学读书。'],
        ['عنوان\n\nاین کتاب است.'],
      ],
    });
    expect(found(library, text)).toEqual(expected);
    library.close();
  });

  const WORDS = [
    'Kerman',
    'café',
    'Straße',
    '北京',
    'が',
    'คนที่',
    '1,200',
    'كتاب',
    'می‌خواهم',
    'well-known',
    'हिन्दी',
    '한국어',
  ];

  it('finds a text by any of its words, wherever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1 }), (words) => {
        const text = words.join(' ');
        for (const word of words) {
          const query = readQuery(`"${word}"`);
          if (query !== null) expect(matchSpans(text, query).length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('never fails on what can be typed, and its marks lie within what is shown', () => {
    const library = libraryOf({ c: [[`Words\n\n${'a b c d AND OR NOT NEAR é 北 '.repeat(30)}`]] });
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc
        .array(fc.constantFrom('"', '-', '*', '^', ':', '(', ')', 'AND', 'OR', 'NEAR(', 'a', 'b', '北', ' '))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const query = readQuery(text);
        if (query === null) return;
        for (const { snippet, marks } of library.search(query, ANY, 10)) {
          let last = 0;
          for (const { start, end } of marks) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(snippet.length);
        }
      }),
    );
    library.close();
  });

  it('shows the words with what stands around them, and where they stand in the source', () => {
    const long = `${'before '.repeat(40)}needle ${'after '.repeat(60)}`.trim();
    const library = libraryOf({ c: [[`Title\n\n${long}`]] });
    const [hit] = library.search(readQuery('needle')!, ANY, 10);
    expect(hit?.snippet).toMatch(/^…before .*needle after .*after…$/u);
    expect(hit?.snippet.length).toBeLessThan(300);
    const text = library.openCase('c')?.sources[0]?.text ?? '';
    expect(text.slice(hit?.span.start, hit?.span.end)).toBe('needle');
    library.close();
  });

  it('narrows by case, outlet, language and date', () => {
    const library = libraryOf({
      one: [
        ['A\n\nRiver one.', { outlet: 'Herald', language: 'en', published: '2024-01-03' }],
        ['B\n\nRiver two.', { outlet: 'Tribune', language: 'en', published: '2024-01' }],
      ],
      two: [['C\n\nRiver three.', { outlet: 'Herald', language: 'en-GB', published: '2024-02-10T08:00:00Z' }]],
      three: [['D\n\nRiver four.', { published: null }]],
    });
    const numbers = (filters: Partial<SearchFilters>): string =>
      found(library, 'river', filters)
        .map((snippet) => snippet.slice(8, -1))
        .join(' ');
    expect(numbers({})).toBe('four three two one');
    expect(numbers({ case: 'one' })).toBe('two one');
    expect(numbers({ outlet: 'Herald' })).toBe('three one');
    expect(numbers({ language: 'en-GB' })).toBe('three');
    expect(numbers({ from: '2024-01-02' })).toBe('three one');
    expect(numbers({ to: '2024-01' })).toBe('two one');
    expect(numbers({ from: '2024-01-03', to: '2024-02-10' })).toBe('three one');
    expect(library.facets().outlets).toEqual(['D', 'Herald', 'Tribune']);
    expect(library.facets().languages).toContain('en-GB');
    library.close();
  });

  it('finds the same whether few or many sources fit', () => {
    const texts = Array.from({ length: 120 }, (_, at): readonly [string, MetaEdit] => [
      `S${String(at)}\n\nRiver ${String(at)} rises.`,
      { language: at % 10 === 3 ? 'fr' : 'en', outlet: `Outlet ${String(at % 3)}`, published: '2024-01-03' },
    ]);
    const cases = Object.fromEntries(
      Array.from({ length: 10 }, (_, at) => [`c${String(at)}`, texts.slice(at * 12, at * 12 + 12)]),
    );
    const library = libraryOf(cases);
    const every = library.search(readQuery('river')!, ANY, 1000);
    expect(every).toHaveLength(120);
    const sought: readonly Partial<SearchFilters>[] = [
      ...[{ language: 'en' }, { language: 'fr' }, { language: 'de' }, { outlet: 'Outlet 1' }, { case: 'c3' }],
      ...[
        { language: 'en', outlet: 'Outlet 2' },
        { language: 'fr', from: '2024' },
        { language: 'en', to: '2023' },
      ],
    ];
    for (const filters of sought) {
      const fitting = every.filter(
        (hit) =>
          (filters.language ?? hit.language) === hit.language &&
          (filters.outlet ?? hit.name) === hit.name &&
          (filters.case ?? hit.case) === hit.case &&
          (filters.to ?? '2025') > '2024',
      );
      expect(library.search(readQuery('river')!, { ...ANY, ...filters }, 1000)).toEqual(fitting);
    }
    library.close();
  });

  it('leaves out furniture and what was removed, and forgets what is gone', () => {
    const library = libraryOf({ kept: [['A\n\nRiver one.'], ['B\n\nRiver two.']], gone: [['C\n\nRiver three.']] });
    library.setSegmentKinds('kept', 'kept/0', [{ segment: 'kept/0/1', kind: 'furniture' }]);
    library.removeCase('gone');
    expect(found(library, 'river')).toEqual(['[River] two.']);
    library.removeSource('kept', 'kept/1');
    expect(found(library, 'river')).toEqual([]);
    library.restoreSource('kept', 'kept/1');
    library.restoreCase('gone');
    expect(found(library, 'river')).toHaveLength(2);
    library.eraseCase('gone');
    expect(found(library, 'three')).toEqual([]);
    library.close();
  });
});
