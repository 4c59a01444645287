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
      ['-W-2', 'undated: Tuesday'],
    ]);
  });

  it('are one day where another source tells the year', () => {
    const dated = source('dated', '2031-10-18', 'Blast', 'The war that began on 7 October goes on.');
    expect(daysIn(UNDATED, dated)).toEqual([
      ['2031-10-07', 'undated: Oct. 7', 'dated: 7 October'],
      ['-W-2', 'undated: Tuesday'],
    ]);
  });

  it('stay without a year where others give two', () => {
    const dated = source('dated', '2031-10-18', 'Blast', 'On 7 October 2029 and on 7 October 2030 there were marches.');
    expect(daysIn(UNDATED, dated).map(([date]) => date)).toEqual(['--10-07', '-W-2', '2029-10-07', '2030-10-07']);
  });

  it('of a span have the month that its second day says', () => {
    expect(daysIn(source('span', null, 'Talks', 'They met on 14–15 March in Orsk.')).map(([date]) => date)).toEqual([
      '--03-14',
      '--03-15',
    ]);
  });

  it('are one day where a source tells only the weekday and others of those days just one date', () => {
    const dated = source('dated', '2031-10-16', 'Blast', 'The blast on Tuesday was heard far away.');
    expect(daysIn(UNDATED, dated)[0]).toEqual(['2031-10-14', 'undated: Tuesday', 'dated: Tuesday']);
    const old = source('old', '2031-10-16', 'Blast', 'It was the worst since Tuesday, 4 March 2031.');
    expect(daysIn(UNDATED, old).map(([date]) => date)).toContain('-W-2');
  });

  it('are one day where no source is dated and one writes the date beside the weekday', () => {
    const full = source('full', null, 'Blast', 'It was Tuesday, 14 October 2031, when the blast shook the port.');
    expect(daysIn(UNDATED, full)[0]).toEqual(['2031-10-14', 'undated: Tuesday', 'full: Tuesday, 14 October 2031']);
    const bare = source('bare', null, 'Blast', 'The port was opened on 14 October 2031.');
    expect(daysIn(UNDATED, bare).map(([date]) => date)).toContain('-W-2');
  });

  it('are still to come where something was announced for them', () => {
    const named = daysIn(
      source('a', '2031-10-14', 'Blast', 'The city announced mourning for Thursday, with flags at half mast.'),
      source('b', '2031-10-14', 'Blast', 'Nobody claimed responsibility for Friday’s attack.'),
    );
    expect(named.map(([date]) => date)).toEqual(['2031-10-10', '2031-10-16']);
  });

  it.each([
    ['es', 'La explosión de ayer mató a dos personas.', '2031-10-13'],
    ['de', 'Die Explosion von gestern tötete zwei Menschen.', '2031-10-13'],
    ['fr', 'L’explosion d’hier a tué deux personnes, dit-on aujourd’hui.', '2031-10-14'],
    ['pt', 'A explosão de ontem matou duas pessoas.', '2031-10-13'],
  ])('are also told from the day of the report in other languages: %s', (language, text, day) => {
    const { meta, ...report } = source('a', '2031-10-14', 'Orvale', text);
    expect(factsOf([{ ...report, meta: { ...meta, language } }]).days.map(({ date }) => date)).toContain(day);
  });

  it('are those of a report whose weekday an undated one names', () => {
    const dated = source('dated', '2031-10-14', 'Blast', 'A blast shook the port.');
    expect(daysIn(UNDATED, dated)).toContainEqual(['2031-10-14', 'undated: Tuesday']);
  });
});
