import { describe, expect, it } from 'vitest';
import { parseReports, readNamedReports, scoreNames, sumOfScores, type NameHalf, type NameScores } from './names';

const measured = (half: NameHalf): NameScores =>
  sumOfScores(readNamedReports(half).map((reports) => scoreNames(reports).scores));

describe('the labelled reports of names', () => {
  it('find every form in their sources', () => {
    for (const half of ['dev', 'blind'] as const)
      for (const { id, names, places } of readNamedReports(half))
        for (const [index, { name }] of names.entries())
          expect(
            places.some((place) => place.name === index),
            `${id}: ${name}`,
          ).toBe(true);
  });

  it('count a row as right only with the kind and all places of one name', () => {
    const set = (kind: string): string =>
      `${kind} | Ana Ruiz | Ana Ruiz; Ruiz\nplace | Orvale | Orvale\n== a\nOn Monday Ana Ruiz spoke in Orvale. Ruiz left.`;
    expect(scoreNames(parseReports('x', set('person'))).scores).toMatchObject({ right: 2, otherKind: 0, found: 3 });
    expect(scoreNames(parseReports('x', set('place'))).scores).toMatchObject({ right: 1, otherKind: 1, found: 3 });
  });
});

describe('the table of names', () => {
  it('is right on the reports it was built with', () => {
    const { right, rows, names, junk } = measured('dev');
    expect(right / rows).toBeGreaterThanOrEqual(0.93);
    expect(right / names).toBeGreaterThanOrEqual(0.93);
    expect(junk).toBe(0);
  });
});
