import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../src/core/facts/names';
import { source } from './invented-case';
import { KINDS, PAIRS, type NamePair, type NamedSentence } from './name-table';

const HEADLINE = 'What happened';

/** True where two reports that use a form each have one name for both. */
function areOne({ a, b }: NamePair): boolean {
  const names = namesOf([
    source('a', null, HEADLINE, `On Monday the talks reached ${a} at last.`),
    source('b', null, HEADLINE, `In the evening reports of ${b} came up.`),
  ]);
  return names.some(({ forms }) =>
    [a, b].every((form, index) => forms.some(({ source: own, text }) => own === index && text.includes(lastOf(form)))),
  );
}

function lastOf(form: string): string {
  return form.match(/(?:(?:al|el)-)?\p{Lu}\S*/gu)?.at(-1) ?? form;
}

/** The kind that the name in braces is read as; `none` where no name ends where it ends, or none lies there at all. */
function kindOf({ text, kind }: NamedSentence): string {
  const start = HEADLINE.length + 2 + text.indexOf('{');
  const end = start + text.indexOf('}') - text.indexOf('{') - 1;
  const names = namesOf([source('a', null, HEADLINE, text.replace(/[{}]/gu, ''))]);
  const found = names.find(({ forms }) =>
    forms.some(({ places }) =>
      places.some((place) => (kind === 'none' ? place.start < end && start < place.end : place.end === end)),
    ),
  );
  return found?.kind ?? 'none';
}

describe('a table of names from many regions', () => {
  const measured = (half: 'first' | 'second'): Readonly<Record<string, number>> => {
    const joined = PAIRS[half].filter(areOne);
    return {
      joined: joined.filter(({ same }) => same).length,
      wrongly: joined.filter(({ same }) => !same).length,
      kinds: KINDS[half].filter((sentence) => kindOf(sentence) === sentence.kind).length,
    };
  };

  it('brings the forms of its first half together and tells their kinds', () => {
    expect(PAIRS.first.filter((pair) => !pair.same && areOne(pair)).map(({ a }) => a)).toEqual([]);
    const { joined, kinds } = measured('first');
    expect(joined).toBeGreaterThanOrEqual(33);
    expect(kinds).toBeGreaterThanOrEqual(44);
  });

  it('does so with its second half at least as well as the documents say', () => {
    const { joined, wrongly, kinds } = measured('second');
    expect(wrongly).toBe(0);
    expect(joined).toBeGreaterThanOrEqual(27);
    expect(kinds).toBeGreaterThanOrEqual(42);
  });
});
