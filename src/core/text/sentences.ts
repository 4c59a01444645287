import type { Span } from '../contract/source';
import { abbreviations } from './abbreviations';
import type { Abbreviations } from './abbreviations';
import { chunkEnd } from './chunks';
import { isGraphemeEdge, trimRange } from './graphemes';
import { locale } from './locale';
import { seamsIn } from './seams';
import { isStopWord } from './stop-words';

/** Longest piece of text given to the sentence segmenter at once, UTF-16 units. See `chunks` for the reason. */
const CHUNK = 8000;

/**
 * The sentences of a text as half-open UTF-16 ranges without the white space around them, ascending and disjoint.
 * Blank lines and new list items end a sentence, a single line end inside a paragraph does not. The segmenter's
 * edges are repaired behind abbreviations, initials, ordinals and quotations that the sentence goes on from.
 */
export function sentences(text: string, language: string): readonly Span[] {
  return sentenceReader(language)(text);
}

/** `sentences` of one language for many texts: making the segmenter takes as long as reading a paragraph. */
export function sentenceReader(language: string): (text: string) => readonly Span[] {
  const segmenter = new Intl.Segmenter(locale(language), { granularity: 'sentence' });
  const known = abbreviations(language);
  return (text) => {
    const spans: Span[] = [];
    for (const block of blocks(text)) {
      // Line ends inside a block are wraps; the segmenter would end a sentence at each.
      const flat = text.slice(block.start, block.end).replace(/[\n\r\u2028\u2029\u0085\f\v]/gu, ' ');
      const seams = seamsIn(flat);
      let start = 0;
      while (start < flat.length) {
        const end = chunkEnd(flat, start, CHUNK);
        const lost = seams.filter((seam) => seam > start && seam < end);
        const inside = edges(flat, { start, end }, segmenter, lost, language, known);
        // A chunk may end anywhere, so its last sentence is read again with what follows.
        const stops = end === flat.length || inside.length === 0 ? [...inside, end] : inside;
        for (const stop of stops) {
          const span = trimRange(text, block.start + start, block.start + stop);
          if (span.start < span.end) spans.push(span);
          start = stop;
        }
      }
    }
    return spans;
  };
}

/** A blank line, a list item, a quoted line or a row of a table; a numbered item only behind the end of a sentence. */
const BLOCK_END =
  /\r?\n(?=[^\S\n]*(?:\n|[-*•‣▪●◦>|]\s|[^\n\t]{1,200}\t))|(?<=[.:;!?…]["'”’)]?)\r?\n(?=[^\S\n]*\(?\d{1,3}[.)]\s)|[\u2029\f]/gu;

/** Parts of the text that no sentence reaches over. */
function blocks(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(BLOCK_END)) {
    spans.push({ start, end: index + end.length });
    start = index + end.length;
  }
  spans.push({ start, end: text.length });
  return spans;
}

/** Where sentences end inside a chunk, ascending, without the chunk's own end. */
function edges(
  text: string,
  chunk: Span,
  segmenter: Intl.Segmenter,
  seams: readonly number[],
  language: string,
  known: Abbreviations,
): readonly number[] {
  const found: number[] = [];
  let start = chunk.start;
  let lost = 0;
  for (const { index, segment } of segmenter.segment(text.slice(chunk.start, chunk.end))) {
    const from = chunk.start + index;
    const to = from + segment.length;
    for (let seam = seams[lost]; seam !== undefined && seam < to; seam = seams[(lost += 1)]) {
      if (seam > start) found.push(seam);
      start = Math.max(start, seam);
    }
    if (to >= chunk.end) break;
    // The segmenter takes every mark behind a stop for closing; at a seam it may open.
    if (start === to - 1 && start > from) continue;
    const edge = behindClosing(text, to);
    if (edge >= chunk.end || !isGraphemeEdge(text, edge)) continue;
    if (!goesOn(text.slice(start, edge).trim(), text.slice(edge, edge + 60).trimStart(), language, known)) {
      found.push(edge);
      start = edge;
    }
  }
  return found;
}

/** The edge moved behind a note mark, in which the segmenter cuts ("dead.[3] The"), or a quote set off by a space. */
function behindClosing(text: string, edge: number): number {
  const from = /[[(]$/u.test(text.slice(Math.max(0, edge - 1), edge)) ? edge - 1 : edge;
  const closing = /^(?:(?:\[(?:\d{1,3}|\p{L})\])+\s*|[»”](?:\s+|$))/u.exec(text.slice(from, from + 24));
  return closing ? from + closing[0].length : from;
}

const CLOSERS = String.raw`["'”’»)\]]*`;
const LAST_WORD = new RegExp(String.raw`([\p{L}\p{M}\p{N}'’.º°-]+?)\.${CLOSERS}$`, 'u');
const QUOTED_END = /[?!…](?:["'”’»]+)$/u;
const ZONE_OR_DAY =
  /^(?:[A-Z]{2,4}T?\b|(?:Mon|Tues?|Wednes|Wed|Thurs?|Fri|Satur|Sat|Sun)(?:day)?\b|(?:Eastern|Central|Pacific|Mountain|Tehran|Local)\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/u;

/** True when the sentence `before` goes on in `after` although the segmenter ended it there. */
function goesOn(before: string, after: string, language: string, known: Abbreviations): boolean {
  if (before === '' || after === '') return true;
  if (/^[,;:]/u.test(after)) return true;
  if (/^\p{Ll}/u.test(after)) return QUOTED_END.test(before) || /[.!?…]$/u.test(before);
  if (/^\(?(?:\d{1,3}|\p{L})[.)]$/u.test(before)) return true;
  // The last word has no space in it; looked for in the whole sentence, it would be tried from every letter.
  const word = LAST_WORD.exec(before.slice(before.lastIndexOf(' ') + 1))?.[1]?.replace(/^['’.-]+/u, '');
  if (word === undefined || word === '') return false;
  const lower = word.toLowerCase();
  const next = /^["'“‘«(]*([\p{L}\p{M}\p{N}'’-]+)/u.exec(after)?.[1] ?? '';
  const opens = isStopWord(next, language) && /^\p{Lu}/u.test(next);
  if (lower === 'a.m' || lower === 'p.m') return ZONE_OR_DAY.test(after) && !opens;
  if (known.always.has(lower)) return !(opens && lower.length > 2 && /^\p{Ll}/u.test(word));
  if (/^\p{Nd}/u.test(next) && known.number.has(lower)) return true;
  if (known.ordinals && /^\p{Nd}{1,2}$/u.test(word)) return true;
  // Initials of a name or a country: "J.", "U.S.", "А. С."
  if (/^(?:\p{Lu}\p{M}*)(?:\.-?\p{Lu}\p{M}*)*$/u.test(word)) return !opens;
  return known.usually.has(lower) && !opens;
}
