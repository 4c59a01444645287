import { REPORTING_FORMS } from './reporting-verbs';
import type { Range } from './speakers';
import { isAuxiliary, isFinite, type Word, hasFinite, startsQuote } from './words';

/** Where what was said ends: it goes on behind "…, he said, …" where a quotation or the predicate follows. */
export function contentEnd(words: readonly Word[], end: number, content: Range, to: number): number {
  const stop = nextReport(words, end, to);
  for (let at = end; at < stop; at += 1) {
    if (startsQuote(words, at) && /^[,—–:]$/u.test(words[at - 1]?.text ?? '')) return nextReport(words, at, to);
  }
  if (words[end]?.text !== ',') return content.to;
  const next = words[end + 1];
  // "What it planned, the agency said, was …" and "It was, he said, revenge": the predicate follows.
  const last = words[content.to - 1];
  if (
    next &&
    next.quote < 0 &&
    (isAuxiliary(next) || (last !== undefined && last.quote < 0 && isAuxiliary(last) && !next.mark))
  )
    return stop;
  if (
    next &&
    next.quote < 0 &&
    !hasFinite(words, content) &&
    (isFinite(next) || !words.slice(content.from, content.to).some(({ quote }) => quote >= 0))
  )
    return stop;
  return to > end && next && isFinite(next) && next.quote < 0 && !hasFinite(words, content) ? stop : content.to;
}

/** Where a following ", adding …" or ", who told …" starts; the end of the sentence without one. */
export function nextReport(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (words[at]?.text !== ',' || (words[at]?.quote ?? -1) >= 0) continue;
    const next = words[at + 1];
    const form = REPORTING_FORMS.get(next?.lower ?? '');
    if (next && next.quote < 0 && (form?.form === 'ing' || next.lower === 'who')) return at;
  }
  return to;
}
