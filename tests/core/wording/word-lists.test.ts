import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { compare } from '../../../src/core/compare/compare';
import { lexiconSchema, tidyLexicon, type Lexicon } from '../../../src/core/contract/lexicon';
import type { Comparison } from '../../../src/core/contract/comparison';
import { makeSource } from '../../../src/core/text/source';
import { bundledWords, chargedTest, LIST_LANGUAGES } from '../../../src/core/wording/word-lists';

function compared(texts: readonly string[], lexicon?: Lexicon, language = 'en'): Comparison {
  const sources = texts.map((text, index) => {
    const source = makeSource({
      id: `s${String(index)}`,
      file: `${String(index)}.txt`,
      format: 'text',
      sha256: '0'.repeat(64),
      text,
    });
    return { ...source, meta: { ...source.meta, language } };
  });
  return compare(
    {
      id: 'c',
      title: '',
      origin: 'own',
      createdAt: '2024-01-04T00:00:00Z',
      sources,
      reference: null,
      corrections: [],
    },
    lexicon && { lexicon },
  );
}

function listed(comparison: Comparison, list = 'charged'): readonly string[] {
  return comparison.wording.charged.filter((word) => word.list === list).map(({ text }) => text);
}

const TWO = [
  'The regime sealed the town of Hast on Monday.\n\nEthnic cleansing has begun in the north, it said.',
  'The authorities sealed the town of Hast on Monday.\n\nPeople left the north, it said.',
];

describe('the lists of words', () => {
  it('mark words of the app and, added by the reader, phrases', () => {
    expect(listed(compared(TWO))).toEqual(['regime']);
    const lexicon = { en: { charged: { add: ['ethnic cleansing'], remove: ['regime'] } } };
    expect(listed(compared(TWO, lexicon))).toEqual(['Ethnic cleansing']);
  });

  it('say nothing of what every source uses', () => {
    expect(listed(compared([TWO[0] ?? '', TWO[0] ?? '']))).toEqual([]);
  });

  it('hedge with what the reader adds, and no more with what is taken away', () => {
    const text = 'The bridge was supposably closed. The tunnel was reportedly open.';
    const hedges = (lexicon: Lexicon): readonly string[] =>
      compared([text, TWO[1] ?? ''], lexicon).wording.statements.flatMap((statement) =>
        statement.hedges.map((hedge) => hedge.text),
      );
    expect(hedges({})).toEqual(['reportedly']);
    expect(hedges({ en: { hedges: { add: ['supposably'] } } })).toEqual(['supposably', 'reportedly']);
    expect(hedges({ en: { hedges: { remove: ['not clear'] } } })).toEqual(['reportedly']);
  });

  it('read other languages by their own lists, hedging words too', () => {
    const german = [
      'Das Regime hat angeblich die Stadt Hast am Montag abgeriegelt.',
      'Die Behörden haben die Stadt Hast am Montag abgeriegelt.',
    ];
    const found = compared(german, {}, 'de');
    expect(listed(found)).toEqual(['Regime']);
    expect(listed(found, 'hedges')).toEqual(['angeblich']);
    expect(listed(compared(german, { de: { charged: { remove: ['regime'] } } }, 'de'))).toEqual([]);
  });

  it('stand in the settings of the comparison where the reader edited them, in one form', () => {
    expect(compared(TWO).engine.settings).not.toHaveProperty('lexicon');
    expect(
      compared(TWO, { en: { charged: { add: ['b', 'a'], remove: [] }, hedges: {} } }).engine.settings,
    ).toMatchObject({ lexicon: '{"en":{"charged":{"add":["a","b"]}}}' });
  });

  it('are sorted and without doubles, in lower case', () => {
    for (const language of LIST_LANGUAGES) {
      for (const list of ['charged', 'hedges'] as const) {
        const words = bundledWords(language, list);
        expect(words.length).toBeGreaterThan(10);
        expect(words).toEqual([...new Set(words)].toSorted());
        expect(words).toEqual(words.map((word) => word.toLowerCase()));
      }
    }
  });

  it('know a term by any of its words', () => {
    const isCharged = chargedTest({ en: { charged: { add: ['proxy force'] } } });
    expect(['the Zionist regime', 'a proxy force', 'force'].map((text) => isCharged(text, 'en'))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('a lexicon', () => {
  it('is taken in any writing of its words, and refused with other keys', () => {
    expect(v.parse(lexiconSchema, { en: { charged: { add: [' So  Called ', 'so called'] } } })).toEqual({
      en: { charged: { add: ['so called'] } },
    });
    expect(v.safeParse(lexiconSchema, { en: { charged: ['x'] } }).success).toBe(false);
    expect(v.safeParse(lexiconSchema, { English: {} }).success).toBe(false);
  });

  it('is tidy without edits that say nothing', () => {
    expect(tidyLexicon({ en: { charged: { add: [], remove: [] } }, de: {} })).toEqual({});
  });
});
