import { describe, expect, it } from 'vitest';
import { factsOf, source } from './invented-case';

/** The days of sources, each with who writes what for it. */
function daysIn(...sources: readonly ReturnType<typeof source>[]): readonly (readonly string[])[] {
  return factsOf(sources).days.map(({ date, places }) => [
    date,
    ...places.map((place) => `${sources[place.source]?.id ?? ''}: ${place.text}`),
  ]);
}

const UNDATED = source('undated', null, 'Blast', 'The war began on Oct. 7. A blast on Tuesday killed two people.');

describe('the days that sources name', () => {
  it('are told by day and month where no source says of which year', () => {
    const other = source('other', null, 'Blast', 'Since October 7 thousands have died, and since 29 February more.');
    expect(daysIn(UNDATED, other)).toEqual([
      ['--10-07', 'undated: Oct. 7', 'other: October 7'],
      ['--02-29', 'other: 29 February'],
    ]);
  });

  it('are one day where another source tells the year', () => {
    const dated = source('dated', '2031-10-18', 'Blast', 'The war that began on 7 October goes on.');
    expect(daysIn(UNDATED, dated)).toEqual([['2031-10-07', 'undated: Oct. 7', 'dated: 7 October']]);
  });

  it('stay without a year where others give two', () => {
    const dated = source('dated', '2031-10-18', 'Blast', 'On 7 October 2029 and on 7 October 2030 there were marches.');
    expect(daysIn(UNDATED, dated).map(([date]) => date)).toEqual(['--10-07', '2029-10-07', '2030-10-07']);
  });

  it('of a span have the month that its second day says', () => {
    expect(daysIn(source('span', null, 'Talks', 'They met on 14–15 March in Orsk.')).map(([date]) => date)).toEqual([
      '--03-14',
      '--03-15',
    ]);
  });
});
