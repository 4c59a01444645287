import type { Edit } from './token-diff';

/**
 * Makes edits readable: an island of equal tokens that says nothing by itself (`isWeak`: a comma, "the", "of") between
 * two edits of at least two tokens each is drawn into one edit, so that a reworded phrase is one mark and not confetti.
 * Works on whole tokens; the result still turns `a` into `b`.
 */
export function joinAcrossWeakIslands(edits: readonly Edit[], isWeak: (aIndex: number) => boolean): readonly Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    if (last !== undefined && size(last) >= 2 && size(edit) >= 2 && onlyWeak(last.aEnd, edit.aStart, isWeak)) {
      joined[joined.length - 1] = { ...last, aEnd: edit.aEnd, bEnd: edit.bEnd };
    } else joined.push(edit);
  }
  return joined;
}

/** Longest island that may be drawn in: two function words at most. */
const MAX_ISLAND = 2;

function onlyWeak(from: number, to: number, isWeak: (aIndex: number) => boolean): boolean {
  if (to - from > MAX_ISLAND) return false;
  for (let index = from; index < to; index++) if (!isWeak(index)) return false;
  return true;
}

function size(edit: Edit): number {
  return Math.max(edit.aEnd - edit.aStart, edit.bEnd - edit.bStart);
}
