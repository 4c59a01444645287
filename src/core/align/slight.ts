import type { SegmentKind } from '../contract/source';
import type { Calendar } from '../facts/calendar';

/** Least number of words with subject matter that report a fact; "Gunshots heard" fits too much. */
const LEAST_WORDS = 3;
/** In a list or table two do ("84 dead"), and in a whole sentence ("The brothers were arrested."). */
const LEAST_IN_LIST = 2;
const LEAST_IN_SENTENCE = 2;
/** Most words of a line that pages repeat between their paragraphs. */
const LONGEST_REPEATED = 8;

const SENTENCE_END = /[.!?…。؟]["'”’»)\]]*\s*$/u;
const YEAR_OR_TIME = /^(?:19|20)\d\d$|\d[:/.-]\d/u;

/**
 * True for a segment that says too little to report a fact: a place and a date under a picture, "Story continues below".
 * Such lines are alike on all pages, and hardly any reader links them, so only versions of one text link them.
 * `words` are the words of its text without stop words, in order.
 */
export function isSlight(
  text: string,
  words: readonly string[],
  kind: SegmentKind,
  { months, weekdays }: Calendar,
): boolean {
  const least = leastWords(text, kind);
  // Dates have five words at most; nothing longer can be all date and one or two words.
  if (words.length > least + 6) return false;
  const plain = words.map((word) => word.toLowerCase());
  const dated = plain.some((word) => months.has(word) || weekdays.has(word));
  const telling = plain.filter((word) => {
    if (months.has(word) || weekdays.has(word) || YEAR_OR_TIME.test(word)) return false;
    return !(dated && /^\d{1,2}(?:\p{L}{2})?$/u.test(word));
  });
  return new Set(telling).size < least;
}

function leastWords(text: string, kind: SegmentKind): number {
  if (kind === 'list' || kind === 'table') return LEAST_IN_LIST;
  return kind !== 'caption' && SENTENCE_END.test(text) ? LEAST_IN_SENTENCE : LEAST_WORDS;
}

/** The positions of short lines that stand in the list more than once: pages put them between their paragraphs. */
export function repeatedLines(lines: readonly (readonly string[])[]): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  for (const [at, words] of lines.entries()) {
    if (words.length > LONGEST_REPEATED) continue;
    const key = words.join(' ').toLowerCase();
    places.set(key, [...(places.get(key) ?? []), at]);
  }
  return new Set([...places.values()].filter(({ length }) => length > 1).flat());
}
