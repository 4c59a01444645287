import { describe, expect, it } from 'vitest';
import { SentencePairs } from '../../../src/renderer/synopsis/sentence-pairs';
import { bridgeCase, caseOf } from '../cases';
import { testComparison } from '../test-comparison';

const FIRST = 'The ferry Aurora sank off Lisse on Friday. Eleven sailors were rescued by a helicopter.';
const SECOND =
  'A helicopter picked up eleven sailors, the coast guard said. The ferry Aurora went down off Lisse. Nobody knows why the hull broke.';

const comparison = testComparison(
  caseOf('ferry', [
    { facts: [['sinking', FIRST]] },
    { facts: [['sinking', SECOND]] },
    { facts: [['weather', 'Fog lay over the harbour.']] },
  ]),
);
const row = comparison.rows.find(({ cells }) => cells.length === 2);
const pairs = new SentencePairs(comparison);

/** The counterparts, as they read, of the sentence of source `at` that begins with these words. */
function counterpartsOf(at: number, begins: string): readonly string[] {
  if (row === undefined) throw new Error('the row is missing');
  const text = (source: number, start: number, end: number): string =>
    comparison.sources[source]?.text.slice(start, end) ?? '';
  const sentence = pairs.inCell(row, at).find(({ start, end }) => text(at, start, end).startsWith(begins));
  if (sentence === undefined) throw new Error(`no sentence begins with ${begins}`);
  return pairs.counterparts(row, sentence).map(({ source, start, end }) => text(source, start, end));
}

describe('the sentences of a row', () => {
  it('are paired by what they say, in whatever order the sources say it', () => {
    expect(counterpartsOf(0, 'The ferry')).toEqual(['The ferry Aurora went down off Lisse.']);
    expect(counterpartsOf(0, 'Eleven')).toEqual(['A helicopter picked up eleven sailors, the coast guard said.']);
    expect(counterpartsOf(1, 'The ferry')).toEqual(['The ferry Aurora sank off Lisse on Friday.']);
  });

  it('are left alone where nothing says the same', () => {
    expect(counterpartsOf(1, 'Nobody')).toEqual([]);
  });

  it('are a pair where either cell is a single one, whatever its words', () => {
    const short = testComparison(bridgeCase());
    const fall = short.rows.find(({ id }) => id === 'row fall');
    if (fall === undefined) throw new Error('the row is missing');
    const own = new SentencePairs(short);
    const [sentence] = own.inCell(fall, 0);
    if (sentence === undefined) throw new Error('the cell is empty');
    expect(own.counterparts(fall, sentence).map(({ source }) => source)).toEqual([1, 2]);
  });

  it('are found by a place in the text', () => {
    const at = FIRST.indexOf('sailors');
    expect(pairs.at({ source: 0, segment: 0 }, at)?.start).toBe(FIRST.indexOf('Eleven'));
    expect(pairs.at({ source: 0, segment: 0 }, 3)?.start).toBe(0);
    expect(pairs.at({ source: 0, segment: 9 }, 0)).toBeNull();
  });
});
