import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignSteps, type Constraint } from '../../../src/core/align/align';
import { groupRows, groupSteps } from '../../../src/core/align/rows';
import type { Link } from '../../../src/core/contract/comparison';
import { finish } from '../../../src/core/contract/jobs';
import type { Source } from '../../../src/core/contract/source';
import { NEIGHBOURS } from '../../eval/engines';
import { anySources } from './made-up-sources';

function align(sources: readonly Source[], constraints: readonly Constraint[] = []): readonly Link[] {
  return finish(alignSteps(sources, { constraints, neighbours: NEIGHBOURS }));
}

/** A link in words that do not depend on where its sources stand. */
function plainLink(sources: readonly Source[], { a, b, reasons, ...rest }: Link): string {
  const idOf = ({ source, segment }: Link['a']): string => sources[source]?.segments[segment]?.id ?? '';
  const ends = [idOf(a), idOf(b)].sort();
  const shares = reasons.map(({ kind, weight }) => `${kind} ${String(weight)}`).sort();
  return JSON.stringify([ends, rest, shares]);
}

const sourcesAndOrder = anySources.chain((sources) =>
  fc.record({
    sources: fc.constant(sources),
    order: fc.shuffledSubarray([...sources.keys()], { minLength: sources.length, maxLength: sources.length }),
  }),
);

const sourcesAndConstraints = anySources.chain((sources) => {
  const refs = sources.flatMap(({ segments }, source) => segments.map(({ index }) => ({ source, segment: index })));
  const pairs = refs.flatMap((a) => refs.filter((b) => b.source > a.source).map((b) => ({ a, b })));
  const kind = fc.constantFrom('link' as const, 'unlink' as const, 'confirm' as const);
  return fc.record({
    sources: fc.constant(sources),
    constraints: fc
      .tuple(
        fc.shuffledSubarray(pairs, { maxLength: Math.min(6, pairs.length) }),
        fc.array(kind, { minLength: 6, maxLength: 6 }),
      )
      .map(([chosen, kinds]) => chosen.map((pair, at) => ({ kind: kinds[at] ?? 'link', ...pair }))),
  });
});

describe('an alignment', () => {
  test('does not depend on the order of the sources, nor do the rows', () => {
    fc.assert(
      fc.property(sourcesAndOrder, ({ sources, order }) => {
        const shuffled = order.flatMap((position) => sources[position] ?? []);
        const [links, others] = [align(sources), align(shuffled)];
        const plain = (list: readonly Link[], of: readonly Source[]): string[] =>
          list.map((link) => plainLink(of, link)).sort();
        expect(plain(others, shuffled)).toEqual(plain(links, sources));
        const rows = (list: readonly Link[], of: readonly Source[]): string[] =>
          groupRows(of, list)
            .map(({ cells, confidence }) => {
              const ids = cells.flatMap(({ source, segments }) =>
                segments.map((segment) => of[source]?.segments[segment]?.id ?? ''),
              );
              return JSON.stringify([ids.sort(), confidence]);
            })
            .sort();
        expect(rows(others, shuffled)).toEqual(rows(links, sources));
      }),
      { numRuns: 40 },
    );
  });

  test('is the same every time', () => {
    fc.assert(
      fc.property(anySources, (sources) => {
        expect(align(sources)).toEqual(align(sources));
      }),
      { numRuns: 25 },
    );
  });

  test('links only what may be linked: never furniture, titles with titles, headings with headings', () => {
    fc.assert(
      fc.property(anySources, (sources) => {
        for (const { a, b } of align(sources)) {
          const kinds = [a, b].map(({ source, segment }) => sources[source]?.segments[segment]?.kind);
          expect(a.source).toBeLessThan(b.source);
          expect(kinds).not.toContain('furniture');
          expect(kinds.filter((kind) => kind === 'title' || kind === 'heading').length).not.toBe(1);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('gives reasons that stand in the texts, largest first, in shares of at most one', () => {
    fc.assert(
      fc.property(anySources, (sources) => {
        for (const { a, b, reasons, score, confidence } of align(sources)) {
          const [textA, textB] = [a, b].map(({ source, segment }) => {
            const { text = '', segments = [] } = sources[source] ?? {};
            return text.slice(segments[segment]?.start, segments[segment]?.end);
          });
          expect(reasons.length).toBeGreaterThan(0);
          expect(reasons.length).toBeLessThanOrEqual(8);
          const weights = reasons.map(({ weight }) => weight);
          expect(weights).toEqual([...weights].sort((one, other) => other - one));
          expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(1 + 1e-9);
          for (const { kind, text, other } of reasons) {
            if (kind === 'meaning') continue;
            expect(textA).toContain(text);
            expect(textB).toContain(other ?? text);
          }
          for (const value of [score, confidence]) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test("keeps the reader's decisions, and rows never join what the reader separated", () => {
    fc.assert(
      fc.property(sourcesAndConstraints, ({ sources, constraints }) => {
        const links = align(sources, constraints);
        const rows = groupRows(sources, links, constraints);
        for (const { kind, a, b } of constraints) {
          const found = links.filter((link) => JSON.stringify([link.a, link.b]) === JSON.stringify([a, b]));
          const together = rows.some(({ cells }) =>
            [a, b].every(({ source, segment }) =>
              cells.some((cell) => cell.source === source && cell.segments.includes(segment)),
            ),
          );
          if (kind === 'unlink') {
            expect(found).toEqual([]);
            expect(together).toBe(false);
          } else {
            expect(found).toMatchObject([{ origin: 'reader', confidence: 1 }]);
            expect(found[0]?.reasons[0]).toMatchObject({ kind: 'reader' });
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('is grouped in steps into the same rows as at once, whatever is grouped between the steps', () => {
    fc.assert(
      fc.property(sourcesAndConstraints, sourcesAndConstraints, (first, second) => {
        const cases = [first, second].map(({ sources, constraints }) => {
          const links = align(sources, constraints);
          return { steps: groupSteps(sources, links, constraints), atOnce: groupRows(sources, links, constraints) };
        });
        const waiting = new Set(cases);
        while (waiting.size > 0) {
          for (const one of waiting) {
            const step = one.steps.next();
            if (!step.done) {
              expect(step.value.stage).toBe('arranging');
              expect(step.value.done).toBeLessThanOrEqual(step.value.total);
              continue;
            }
            expect(step.value).toEqual(one.atOnce);
            waiting.delete(one);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('puts every segment that is not furniture in exactly one row', () => {
    fc.assert(
      fc.property(anySources, (sources) => {
        const seen = groupRows(sources, align(sources)).flatMap(({ cells }) =>
          cells.flatMap(({ source, segments }) => segments.map((segment) => `${String(source)}:${String(segment)}`)),
        );
        const wanted = sources.flatMap(({ segments }, source) =>
          segments.filter(({ kind }) => kind !== 'furniture').map(({ index }) => `${String(source)}:${String(index)}`),
        );
        expect([...seen].sort()).toEqual([...wanted].sort());
      }),
      { numRuns: 40 },
    );
  });
});
