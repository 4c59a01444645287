import type { Case } from '../../core/contract/case';
import type { Comparison, Difference, Row } from '../../core/contract/comparison';
import type { Source, Span } from '../../core/contract/source';

/** Paragraphs of each source that are rehearsed: a headline and two more, each differing in another way. */
export const PARAGRAPHS = 3;

const RELATIONS = ['identical', 'close', 'rewritten'] as const satisfies readonly Difference['relation'][];

/**
 * A comparison of the first `paragraphs` of the case's sources, side by side as if they told the same, to be drawn and never
 * to be read: it says nothing true of them, but has their scripts and every mark of what differs. With none there is
 * nothing but the sources.
 */
export function rehearsed({ sources: whole, corrections }: Case, paragraphs: number): Comparison {
  const sources = whole.map((source) => opening(source, paragraphs));
  const rows = Array.from({ length: paragraphs }, (_, segment) => rowOf(sources, segment)).filter(
    ({ cells }) => cells.length > 0,
  );
  return {
    engine: { name: 'rehearsal', version: '', settings: {} },
    reference: 0,
    sources,
    links: [],
    rows,
    differences: rows.flatMap((row, at) => differencesOf(sources, row, RELATIONS[at % RELATIONS.length] ?? 'close')),
    figures: [],
    names: [],
    days: [],
    coverage: [],
    wording: { statements: [], quotations: [], naming: [], charged: [], overlaps: [], stances: [], responsibility: [] },
    corrections,
    notices: [],
  };
}

function opening(source: Source, paragraphs: number): Source {
  const segments = source.segments.slice(0, paragraphs);
  return { ...source, segments, text: source.text.slice(0, segments.at(-1)?.end ?? 0) };
}

function rowOf(sources: readonly Source[], segment: number): Row {
  const telling = [...sources.keys()].filter((source) => sources[source]?.segments[segment] !== undefined);
  return {
    id: `rehearsal ${String(segment)}`,
    cells: telling.map((source) => ({ source, segments: [segment] })),
    confidence: telling.length > 1 ? 1 : null,
    reasons: [],
  };
}

function differencesOf(
  sources: readonly Source[],
  { id, cells }: Row,
  relation: Difference['relation'],
): readonly Difference[] {
  const [a, ...others] = cells;
  if (a === undefined) return [];
  return others.map((b) => {
    const [left, right] = [a, b].map((cell) => firstWord(sources[cell.source], cell.segments[0]));
    if (left === undefined || right === undefined) return { row: id, a, b, relation, changes: [], marks: [] };
    const none = { start: right.end, end: right.end };
    return {
      row: id,
      a,
      b,
      relation,
      changes:
        relation !== 'close'
          ? []
          : [
              { a: left, b: right },
              { a: { start: left.end, end: left.end }, b: none },
            ],
      marks: relation !== 'rewritten' ? [] : [{ side: 'b', span: right, kind: 'distinctive' }],
    };
  });
}

/** The first word of a paragraph, without the white space after it. */
function firstWord(source: Source | undefined, at: number | undefined): Span | undefined {
  const segment = at === undefined ? undefined : source?.segments[at];
  if (source === undefined || segment === undefined) return undefined;
  const text = source.text.slice(segment.start, segment.end);
  const [word = ''] = /^\S+/u.exec(text) ?? [];
  return { start: segment.start, end: segment.start + word.length };
}
