import type { Span } from '../contract/source';
import type { QuotedSpan } from './quotations';
import { REPORTING_FORMS } from './reporting-verbs';
import type { Range } from './speakers';
import { isCapital, PREPOSITIONS, startsQuote, wordsOf, type Word } from './words';

/** A text with its words and quotations. */
export interface QuotedText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly quotes: readonly QuotedSpan[];
}

/** The span of what is stated: marks at its edges belong to it unless they stand around the whole of direct speech. */
export function contentSpan({ text, words, quotes }: QuotedText, content: Range, direct: boolean): Span {
  const first = words[content.from];
  const last = words[content.to - 1];
  if (!first || !last) return { start: 0, end: 0 };
  const opens = startsQuote(words, content.from);
  const tail = quotes[last.quote];
  const closes =
    tail?.closed === true &&
    (words[content.to]?.quote !== last.quote || text.slice(last.end, tail.end).length <= 1) &&
    /^[\p{P}\s]*$/u.test(text.slice(last.end, tail.end));
  if (direct && opens && last.quote >= 0)
    return { start: first.start, end: behindInnerMarks({ text, words, quotes }, last) };
  return {
    start: opens ? first.start - 1 : first.start,
    end: closes && (tail.start > first.start || opens) ? tail.end + 1 : last.end,
  };
}

// The closing marks of a quotation that ends inside another.
function behindInnerMarks({ text, quotes }: QuotedText, last: Word): number {
  const inner = quotes.find(
    ({ inside, end, closed }) => inside >= 0 && closed && end >= last.end && end - last.end <= 1,
  );
  return inner && /^\p{P}*$/u.test(text.slice(last.end, inner.end)) ? inner.end + 1 : last.end;
}

/**
 * True for titles, nicknames and the names of ships and papers: capitals throughout, no stop inside, no report before.
 * `first` is the position of the quotation's first word.
 */
export function isTitle({ text: whole, words }: QuotedText, { start, end }: QuotedSpan, first: number): boolean {
  const text = whole.slice(start, end);
  if (/[.,!?…]$/u.test(text)) return false;
  const inside = wordsOf(whole, { start, end }, []).filter(({ mark }) => !mark);
  if (inside.length === 0 || inside.length > 8 || !isCapital(inside[0])) return false;
  const before = words[first - 1];
  if (
    before &&
    ((before.text === ',' && REPORTING_FORMS.has(words[first - 2]?.lower ?? '')) ||
      (REPORTING_FORMS.has(before.lower) && before.lower !== 'called') ||
      before.text === ':')
  )
    return false;
  return inside.every(
    (word) => isCapital(word) || PREPOSITIONS.has(word.lower) || /^(?:the|a|an|and|or|\d+)$/u.test(word.lower),
  );
}
