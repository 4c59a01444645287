import type { Case } from '../../src/core/contract/case';
import type { Comparison, Link, Row } from '../../src/core/contract/comparison';
import { finish } from '../../src/core/contract/jobs';
import { constraintsOf } from '../../src/core/compare/anchors';
import { withoutLeftOut } from '../../src/core/compare/left-out';
import { differenceSteps } from '../../src/core/compare/differences';
import { EMPTY_COMPARISON } from '../core/contract/empty-comparison';
import { factOf } from './cases';

/**
 * A comparison as an engine would make it that knows the answer: paragraphs with the same fact (see `caseOf`) are one
 * row, in the order in which the sources tell them. The wording is compared by the core. What the window shows does
 * not hang on how well an engine aligns.
 */
export function testComparison(subject: Case): Comparison {
  const { corrections } = subject;
  const sources = withoutLeftOut(subject.sources);
  const reference = Math.max(
    0,
    sources.findIndex(({ id }) => id === subject.reference),
  );
  const rows = rowsOf({ ...subject, sources });
  return {
    ...EMPTY_COMPARISON,
    reference,
    sources,
    rows,
    links: [...linksOf(rows), ...readersLinks(subject)],
    differences: finish(differenceSteps(sources, rows, reference)),
    corrections,
  };
}

function rowsOf({ sources }: Case): readonly Row[] {
  const cells = new Map<string, Map<number, number[]>>();
  for (const [source, { id, segments }] of sources.entries())
    for (const { index, kind } of segments) {
      if (kind === 'furniture') continue;
      const fact = factOf(id, index);
      const row = cells.get(fact) ?? new Map<number, number[]>();
      cells.set(fact, row.set(source, [...(row.get(source) ?? []), index]));
    }
  return [...cells].map(([fact, telling]) => ({
    id: `row ${fact}`,
    cells: [...telling].map(([source, segments]) => ({ source, segments })),
    confidence: telling.size > 1 ? 0.82 : null,
    reasons: telling.size > 1 ? [{ kind: 'name', text: 'Marfeld', weight: 1 }] : [],
  }));
}

function linksOf(rows: readonly Row[]): readonly Link[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((a, at) =>
      cells.slice(at + 1).map((b): Link => ({
        a: { source: a.source, segment: a.segments[0] ?? 0 },
        b: { source: b.source, segment: b.segments[0] ?? 0 },
        score: 0.6,
        confidence: 0.82,
        origin: 'automatic',
        reasons: [{ kind: 'name', text: 'Marfeld', weight: 1 }],
      })),
    ),
  );
}

function readersLinks({ sources, corrections }: Case): readonly Link[] {
  return constraintsOf(sources, corrections).flatMap(({ kind, a, b }): Link[] =>
    kind === 'link'
      ? [{ a, b, score: 1, confidence: 1, origin: 'reader', reasons: [{ kind: 'reader', text: 'linked', weight: 1 }] }]
      : [],
  );
}
