import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPassage } from '../../../src/core/diff/passage';
import { wordDifference, type WordDifference } from '../../../src/core/diff/word-difference';

function difference(a: string, b: string, language = 'en'): WordDifference {
  const passageA = readPassage(a, [{ start: 0, end: a.length }], language);
  const passageB = readPassage(b, [{ start: 0, end: b.length }], language);
  const keys = (passage: typeof passageA): Set<string> => new Set(passage.tokens.map((token) => token.key));
  return wordDifference(passageA, passageB, keys(passageA), keys(passageB));
}

/** The changes as "words of a → words of b". */
function changes(a: string, b: string, language = 'en'): readonly string[] {
  return difference(a, b, language).changes.map(
    (change) => `${a.slice(change.a.start, change.a.end)} → ${b.slice(change.b.start, change.b.end)}`,
  );
}

const frame = (words: string): string =>
  `Officials in the city said late on Wednesday that ${words} at the cemetery gate.`;

describe('changes between close wordings', () => {
  it.each([
    ['a figure', '84 people had died', '103 people had died', ['84 → 103']],
    ['a decimal number', 'it cost $3.5m', 'it cost $3.7m', ['$3.5m → $3.7m']],
    ['a number with a separator', '1,250 people stood', '1,280 people stood', ['1,250 → 1,280']],
    ['a clock time', 'the blast came at 15:00', 'the blast came at 15:20', ['15:00 → 15:20']],
    ['a word inside a hyphened name', 'al-Arouri was killed', 'al-Aruri was killed', ['al-Arouri → al-Aruri']],
    ['a lost comma only', 'people, who mourned, died', 'people who mourned, died', [', → ']],
    ['an added word', 'people had died', 'many people had died', [' → many']],
    ['a charged word', 'they were killed', 'they were martyred', ['killed → martyred']],
    ['an apostrophe', 'they don’t know', 'they didn’t know', ['don’t → didn’t']],
  ])('mark %s and nothing beside it', (_, a, b, expected) => {
    expect(changes(frame(a), frame(b))).toEqual(expected);
  });

  it('are none for composed and decomposed forms of one letter', () => {
    expect(difference(frame('José was there'), frame('Jose\u0301 was there')).relation).toBe('identical');
  });

  it('are none for other white space', () => {
    expect(difference(frame('two  men stood'), frame('two\nmen stood')).relation).toBe('identical');
  });

  it('work in scripts without spaces and from right to left', () => {
    expect(changes('爆炸造成八十四人死亡。', '爆炸造成九十一人死亡。', 'zh').join()).toContain('九十一');
    expect(changes('در انفجار کرمان ۸۴ نفر کشته شدند', 'در انفجار کرمان ۹۱ نفر کشته شدند', 'fa')).toEqual(['۸۴ → ۹۱']);
  });

  it('draw a comma or an article between two reworded runs into one change', () => {
    const a = frame('two heavily armed men, the suicide attackers, blew up');
    const b = frame('a pair of fighters, the holy warriors, blew up');
    expect(changes(a, b).length).toBeLessThanOrEqual(2);
  });
});

describe('a rewritten passage', () => {
  const a = 'At least 84 people were killed on Wednesday when two bombs exploded near the grave of Qassem Soleimani.';
  const b = 'Twin blasts tore into mourners honouring Soleimani in Kerman; state television put the dead at 103.';

  it('has no changes but marks what both tell and what one has alone', () => {
    const { relation, marks, changes: none } = difference(a, b);
    expect(relation).toBe('rewritten');
    expect(none).toEqual([]);
    const words = (side: 'a' | 'b', kind: string): readonly string[] =>
      marks
        .filter((mark) => mark.side === side && mark.kind === kind)
        .map((mark) => (side === 'a' ? a : b).slice(mark.span.start, mark.span.end));
    expect(words('a', 'shared')).toContain('Soleimani');
    expect(words('b', 'shared')).toContain('Soleimani');
    expect(words('a', 'distinctive')).toEqual(expect.arrayContaining([expect.stringContaining('84')]));
    expect(words('b', 'distinctive')).toContain('103');
    expect(words('b', 'distinctive').join(' ')).toContain('Kerman');
  });

  it('marks at most a fifth of its words as distinctive', () => {
    const { marks } = difference(a, b);
    expect(marks.filter((mark) => mark.side === 'b' && mark.kind === 'distinctive').length).toBeLessThanOrEqual(4);
  });
});

describe('laws of the word difference', () => {
  const grapheme = fc.constantFrom(
    'bomb',
    'the',
    'of',
    '84',
    '1,250',
    ' ',
    ' ',
    '.',
    '’',
    '-',
    'é',
    'e\u0301',
    '👩‍👩‍👧',
    '🇮🇷',
    'کرمان',
    '爆炸',
    '\ud800',
    '“',
    '$3.5m',
    '\u00a0',
  );
  const prose = fc.array(grapheme, { maxLength: 40 }).map((parts) => parts.join(''));
  const graphemeEdges = (text: string): ReadonlySet<number> =>
    new Set(
      [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)]
        .map((part) => part.index)
        .concat(text.length),
    );

  it('every change and mark lies inside its text and never cuts a grapheme', () => {
    fc.assert(
      fc.property(prose, prose, (a, b) => {
        const found = difference(a, b);
        const edges = { a: graphemeEdges(a), b: graphemeEdges(b) };
        for (const change of found.changes)
          for (const [side, span] of [
            ['a', change.a],
            ['b', change.b],
          ] as const) {
            expect(edges[side].has(span.start)).toBe(true);
            expect(edges[side].has(span.end)).toBe(true);
            expect(span.start).toBeLessThanOrEqual(span.end);
          }
        for (const mark of found.marks) {
          expect(edges[mark.side].has(mark.span.start)).toBe(true);
          expect(edges[mark.side].has(mark.span.end)).toBe(true);
        }
      }),
    );
  });

  it('putting b’s words into a at the changes gives b, white space aside', () => {
    const words = fc.array(
      fc.constantFrom('the', 'bombs', 'killed', '84', 'people', ',', 'on', 'Wednesday', 'evening', '.'),
      { minLength: 8, maxLength: 40 },
    );
    const bare = (text: string): string => text.replace(/\s/gu, '');
    fc.assert(
      fc.property(words, fc.nat(40), fc.constantFrom('mourners', '103', ';'), (list, at, extra) => {
        const a = list.join(' ');
        const b = [...list.slice(0, at), extra, ...list.slice(at + 1)].join(' ');
        const found = difference(a, b);
        if (found.relation === 'rewritten') return;
        let result = '';
        let done = 0;
        for (const change of found.changes) {
          result += `${a.slice(done, change.a.start)} ${b.slice(change.b.start, change.b.end)} `;
          done = change.a.end;
        }
        expect(bare(result + a.slice(done))).toBe(bare(b));
      }),
    );
  });

  it('a passage of several segments has changes that never reach over a segment’s edge', () => {
    const a = 'The harbour was closed on Monday. Ships waited outside for hours.';
    const b = 'The harbour was shut on Monday.\n\nBoats waited outside for hours.';
    const edge = b.indexOf('\n');
    const passageA = readPassage(a, [{ start: 0, end: a.length }], 'en');
    const passageB = readPassage(
      b,
      [
        { start: 0, end: edge },
        { start: edge + 2, end: b.length },
      ],
      'en',
    );
    const found = wordDifference(passageA, passageB, new Set(), new Set());
    expect(found.relation).toBe('close');
    for (const { b: span } of found.changes) expect(span.end <= edge || span.start >= edge + 2).toBe(true);
  });
});
