import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALIASES, aliasOf, aliasTable } from '../../../src/core/align/aliases';
import { Heap } from '../../../src/core/align/heap';
import { languageGroups } from '../../../src/core/align/languages';
import { MentionReader } from '../../../src/core/align/mentions';
import { nameVariants, spelledAlike } from '../../../src/core/align/name-variants';
import { readNeighbours } from '../../../src/core/align/neighbours';
import { numberKey, numberWords } from '../../../src/core/align/number-keys';
import { words } from '../../../src/core/text/tokens';
import { NEIGHBOURS } from '../../eval/engines';
import { bodySource } from './made-up-sources';

describe('numbers', () => {
  test.each([
    ['1,250', '1250'],
    ['1250', '1250'],
    ["1'250", '1250'],
    ['84', '84'],
    ['3.5', '3.5'],
    ['$3.5m', '3.5'],
    ['9th', '9'],
    ['٨٤', '84'],
  ])('%s is %s', (written, key) => {
    expect(numberKey(written)).toBe(key);
  });

  test.each([
    ['seven', 'en', '7'],
    ['siete', 'es-MX', '7'],
    ['one', 'en', undefined],
    ['seven', 'es', undefined],
    ['هفت', 'fa', '7'],
    ['نه', 'fa', undefined],
    ['سبع', 'ar', '7'],
    ['семеро', 'ru', '7'],
  ])('the word %s in %s is %s', (word, language, key) => {
    expect(numberWords(language).get(word)).toBe(key);
  });
});

describe('names of one thing', () => {
  test.each([
    ['Daesh', 'Islamic State'],
    ['ISIS', 'Islamic State'],
    ['U.S.', 'United States'],
    ["Britain's", 'United Kingdom'],
    ['us', null],
    ['Averholm', null],
  ])('%s stands for %s', (name, thing) => {
    expect(aliasOf(name)).toBe(thing);
  });

  test('are joined and taken apart by the lists of a reader', () => {
    const own = aliasTable([['the caliphate', 'Caliphate', 'Daesh', 'داعش'], ['PA'], ['Old Harbour', 'Port Aster']]);
    const thing = own.aliasOf('ISIS');
    expect(thing).not.toBeNull();
    for (const name of ['Daesh', 'Caliphate', 'داعش', 'Islamic State']) expect(own.aliasOf(name)).toBe(thing);
    expect([own.aliasOf('PA'), own.aliasOf('Palestinian Authority')]).toEqual([null, 'Palestinian Authority']);
    const text = 'in Old Harbour';
    expect(own.join(words(text, 'en'), text).map((token) => token.text)).toEqual(['in', 'Old Harbour']);
    expect(own.aliasOf('Old Harbour')).toBe(own.aliasOf('Port Aster'));
    for (const name of ['the caliphate', 'The caliphate']) expect(own.aliasOf(name)).toBe(thing);
    expect(own.aliasOf('pa')).toBeNull();
    expect(aliasOf('Old Harbour')).toBeNull();
  });

  test('of several words are one token, with or without the spaces among the tokens', () => {
    const text = 'the Islamic State in the United Arab Emirates and in the United Nations';
    const joined = ALIASES.join(words(text, 'en'), text);
    expect(joined.map((token) => token.text)).toEqual([
      'the',
      'Islamic State',
      'in',
      'the',
      'United Arab Emirates',
      'and',
      'in',
      'the',
      'United Nations',
    ]);
    expect(joined.map(({ start, end }) => text.slice(start, end))).toEqual(joined.map((token) => token.text));
  });

  test.each([
    ['Soleimani', 'Suleimani', true],
    ['Jabaliyeh', 'Jabaliya', true],
    ['Iran', 'Iraq', false],
    ['Austria', 'Australia', false],
  ])('%s and %s may be spellings of one: %s', (one, other, alike) => {
    expect(spelledAlike(one, other)).toBe(alike);
  });

  test('are near in both directions', () => {
    const near = nameVariants(new Map(['wsoleimani', 'wsuleimani', 'wkerman'].map((name, term) => [name, term])), 3);
    expect(near).toEqual([[{ term: 1, likeness: 0.8 }], [{ term: 0, likeness: 0.8 }], []]);
  });
});

describe('mentions', () => {
  const source = bodySource('a', [
    'Averholm mourns. Officials in Averholm counted 84 dead on Monday. Injuries were treated in June.',
    'The harbour police said nine had drowned.',
  ]);
  const reader = new MentionReader(source, 'en');

  test('are names, figures, dates and terms; a capital that only opens a sentence makes no name', () => {
    const [first] = source.segments;
    const found = first === undefined ? [] : reader.read(first);
    expect(found.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'name Averholm',
      'term mourns',
      'term Officials',
      'name Averholm',
      'term counted',
      'figure 84',
      'term dead',
      'date Monday',
      'term Injuries',
      'term treated',
      'date June',
    ]);
    for (const { start, end, text } of found) expect(source.text.slice(start, end)).toBe(text);
  });
});

describe('the word-neighbour table', () => {
  const likeness = (word: string, other: string): number => {
    let found = 0;
    NEIGHBOURS.visitNeighbours(NEIGHBOURS.placeOf(word) ?? -1, (place, value) => {
      if (NEIGHBOURS.words[place] === other) found = value;
    });
    return found;
  };

  test('knows near words, both ways alike, and how frequent a word is', () => {
    expect(likeness('injured', 'wounded')).toBeGreaterThan(0.5);
    expect(likeness('wounded', 'injured')).toBe(likeness('injured', 'wounded'));
    expect(likeness('injured', 'harbour')).toBe(0);
    expect(NEIGHBOURS.rankOf('the')).toBe(0);
    expect(NEIGHBOURS.rankOf('averholm')).toBeUndefined();
  });

  test('is refused when it is another file, or cut off', () => {
    expect(() => readNeighbours(new Uint8Array([1, 2, 3]))).toThrow('not a word-neighbour table');
    const start = Uint8Array.from('SYNNEIG1', (character) => character.charCodeAt(0));
    expect(() => readNeighbours(start)).toThrow('cut off');
  });
});

describe('languages', () => {
  const groups = (...tags: readonly string[]): unknown =>
    languageGroups(
      tags.map((tag, at) => bodySource(String(at), [], tag)),
      [...tags.keys()],
    );

  test('group by the primary tag, and what is unknown goes with most', () => {
    expect(groups('en-GB', 'es', 'en', 'und')).toEqual([
      { language: 'en', positions: [0, 2, 3] },
      { language: 'es', positions: [1] },
    ]);
    expect(groups('und', 'und')).toEqual([{ language: 'und', positions: [0, 1] }]);
  });
});

test('a heap gives its items back in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const heap = new Heap<number>((one, other) => one < other);
      for (const number of numbers) heap.push(number);
      const found: number[] = [];
      for (let next = heap.pop(); next !== undefined; next = heap.pop()) found.push(next);
      expect(found).toEqual([...numbers].sort((one, other) => one - other));
    }),
  );
});
