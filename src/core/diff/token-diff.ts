import DiffMatchPatch from 'diff-match-patch';
import { commonAnchors } from './anchors';

/** Tokens `a[aStart, aEnd)` stand where `b` has `[bStart, bEnd)`; either may be empty. Everything between edits is equal. */
export interface Edit {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

/**
 * A gap between anchors is handed to diff-match-patch, whose cost grows with the product of its sides, only up to this
 * many token pairs (about 50 ms); a larger gap has nothing in common worth showing and becomes one edit.
 */
const MAX_GAP_PAIRS = 4_000_000;
/** From here on the texts are split at anchors first; below, diff-match-patch alone is as fast. */
const ANCHOR_FROM_TOKENS = 2_000;
/** Private use and surrogates would be cut or misread as text, so interned tokens skip the surrogate range. */
const SURROGATES_START = 0xd800;
const SURROGATES_END = 0xe000;
const MAX_INTERNED = 0xffff - (SURROGATES_END - SURROGATES_START);

/** The edits that turn token list `a` into `b`, in ascending order, minimal inside each gap between anchors. */
export function diffTokens(a: readonly string[], b: readonly string[]): readonly Edit[] {
  const start = commonPrefix(a, b);
  const end = commonSuffix(a, b, start);
  const innerA = a.slice(start, a.length - end);
  const innerB = b.slice(start, b.length - end);
  const anchors = innerA.length + innerB.length < ANCHOR_FROM_TOKENS ? [] : commonAnchors(innerA, innerB);
  const edits: Edit[] = [];
  let doneA = 0;
  let doneB = 0;
  for (const anchor of [...anchors, { a: innerA.length, b: innerB.length, length: 0 }]) {
    for (const edit of diffGap(innerA.slice(doneA, anchor.a), innerB.slice(doneB, anchor.b))) {
      edits.push({
        aStart: start + doneA + edit.aStart,
        aEnd: start + doneA + edit.aEnd,
        bStart: start + doneB + edit.bStart,
        bEnd: start + doneB + edit.bEnd,
      });
    }
    doneA = anchor.a + anchor.length;
    doneB = anchor.b + anchor.length;
  }
  return edits;
}

/** Edits of one gap: diff-match-patch over characters that each stand for a token. */
function diffGap(a: readonly string[], b: readonly string[]): readonly Edit[] {
  if (a.length === 0 && b.length === 0) return [];
  const whole = { aStart: 0, aEnd: a.length, bStart: 0, bEnd: b.length };
  if (a.length === 0 || b.length === 0 || a.length * b.length > MAX_GAP_PAIRS) return [whole];
  const interned = new Map<string, string>();
  const codedA = encode(a, interned);
  const codedB = encode(b, interned);
  if (codedA === null || codedB === null) return [whole];
  const differ = new DiffMatchPatch();
  // Its default of one second fails silently by marking everything; the input is bounded instead.
  differ.Diff_Timeout = 0;
  const edits: Edit[] = [];
  let atA = 0;
  let atB = 0;
  let open: Edit | null = null;
  for (const [operation, text] of differ.diff_main(codedA, codedB, false)) {
    if (operation === 0) {
      if (open) edits.push(open);
      open = null;
      atA += text.length;
      atB += text.length;
      continue;
    }
    const from: Edit = open ?? { aStart: atA, aEnd: atA, bStart: atB, bEnd: atB };
    if (operation < 0) atA += text.length;
    else atB += text.length;
    open = { ...from, aEnd: atA, bEnd: atB };
  }
  if (open) edits.push(open);
  return edits;
}

/** One UTF-16 unit a token; null when there are more different tokens than units. */
function encode(tokens: readonly string[], interned: Map<string, string>): string | null {
  let coded = '';
  for (const token of tokens) {
    let unit = interned.get(token);
    if (unit === undefined) {
      const rank = interned.size;
      if (rank >= MAX_INTERNED) return null;
      unit = String.fromCharCode(rank < SURROGATES_START ? rank : rank + SURROGATES_END - SURROGATES_START);
      interned.set(token, unit);
    }
    coded += unit;
  }
  return coded;
}

function commonPrefix(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonSuffix(a: readonly string[], b: readonly string[], from: number): number {
  let length = 0;
  while (length < a.length - from && length < b.length - from && a[a.length - 1 - length] === b[b.length - 1 - length])
    length++;
  return length;
}
