import type { Change, Mark } from '../contract/comparison';
import type { Span } from '../contract/source';
import { rewrittenMarks } from './rewritten-marks';
import { joinAcrossWeakIslands } from './readable-edits';
import type { Passage, PassageToken } from './passage';
import { diffTokens, type Edit } from './token-diff';

/** How the words of two passages differ; offsets point into the text of each passage's source. */
export interface WordDifference {
  readonly relation: 'identical' | 'close' | 'rewritten';
  readonly changes: readonly Change[];
  readonly marks: readonly Mark[];
}

/**
 * Passages that keep less than this share of their words in place count as rewritten. Words in place weigh 1, function
 * words a quarter: two texts by different writers keep many an "of the" in order and still say everything anew.
 */
const CLOSE_FROM = 0.5;
const FUNCTION_WORD_WEIGHT = 0.25;

/**
 * The difference in wording between two passages: whole words, numbers and punctuation marks, compared in Unicode
 * normal form C and never cut; white space does not count.
 * @param vocabularyA stems that a's source uses anywhere, to tell which terms of b are its own; likewise `vocabularyB`.
 */
export function wordDifference(
  a: Passage,
  b: Passage,
  vocabularyA: ReadonlySet<string>,
  vocabularyB: ReadonlySet<string>,
): WordDifference {
  const minimal = diffTokens(
    a.tokens.map((token) => token.form),
    b.tokens.map((token) => token.form),
  );
  if (minimal.length === 0) return { relation: 'identical', changes: [], marks: [] };
  if (shareInPlace(a, b, minimal) < CLOSE_FROM)
    return { relation: 'rewritten', changes: [], marks: rewrittenMarks(a, b, vocabularyA, vocabularyB) };
  const edits = joinAcrossWeakIslands(minimal, (index) => a.tokens[index]?.key === '');
  return { relation: 'close', changes: edits.flatMap((edit) => toChanges(a, b, edit)), marks: [] };
}

/** Weighted share of the words of both sides that no edit touches, 0 to 1. */
function shareInPlace(a: Passage, b: Passage, edits: readonly Edit[]): number {
  const weigh = (tokens: readonly PassageToken[]): number => tokens.reduce((sum, token) => sum + weight(token), 0);
  const total = weigh(a.tokens) + weigh(b.tokens);
  const edited = edits.reduce(
    (sum, edit) => sum + weigh(a.tokens.slice(edit.aStart, edit.aEnd)) + weigh(b.tokens.slice(edit.bStart, edit.bEnd)),
    0,
  );
  return total === 0 ? 1 : 1 - edited / total;
}

function weight(token: PassageToken): number {
  if (token.kind === 'punctuation') return 0;
  return token.key === '' ? FUNCTION_WORD_WEIGHT : 1;
}

/** An edit as changes, cut where a side crosses from one segment into the next. */
function toChanges(a: Passage, b: Passage, edit: Edit): readonly Change[] {
  const spansA = spansByPart(a, edit.aStart, edit.aEnd);
  const spansB = spansByPart(b, edit.bStart, edit.bEnd);
  const changes: Change[] = [];
  let endA = caret(a, edit.aStart);
  let endB = caret(b, edit.bStart);
  for (let at = 0; at < Math.max(spansA.length, spansB.length); at++) {
    const spanA = spansA[at] ?? { start: endA, end: endA };
    const spanB = spansB[at] ?? { start: endB, end: endB };
    changes.push({ a: spanA, b: spanB });
    endA = spanA.end;
    endB = spanB.end;
  }
  return changes;
}

function spansByPart(passage: Passage, from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  let part = -1;
  for (const token of passage.tokens.slice(from, to)) {
    const last = spans.at(-1);
    if (last !== undefined && token.part === part) spans[spans.length - 1] = { start: last.start, end: token.end };
    else spans.push({ start: token.start, end: token.end });
    part = token.part;
  }
  return spans;
}

/** Where words that only the other side has would stand: behind the token before. */
function caret(passage: Passage, index: number): number {
  return passage.tokens[index - 1]?.end ?? passage.tokens[index]?.start ?? passage.parts[0]?.start ?? 0;
}
