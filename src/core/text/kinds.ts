import type { SegmentKind } from '../contract/source';
import { endsSentence } from './blocks';
import { isCaption } from './captions';
import { readDateline } from './datelines';
import type { Dateline } from './datelines';
import { furnitureJudge } from './furniture';
import type { FurnitureVerdict } from './furniture';
import { readField } from './header-fields';
import type { Field } from './header-fields';

/** A paragraph as the kinds are told from: its text and what its form says. */
export interface Paragraph {
  readonly text: string;
  /**
   * What the lines look like: `item` starts like a list item. Where the document says itself what a paragraph is:
   * `listed`, `title`, `heading`, `caption`, `code`, and `link` for one that is nothing but a link.
   */
  readonly shape: 'plain' | 'item' | 'table' | 'quote' | 'listed' | 'title' | 'heading' | 'caption' | 'code' | 'link';
}

interface Seen extends Paragraph {
  readonly weight: number;
  readonly sentence: boolean;
  readonly prose: boolean;
  readonly verdict: FurnitureVerdict;
  readonly dateline: Dateline | null;
  readonly caption: boolean;
  readonly field: Field | null;
}

/** Letters of ideographic scripts say about as much as this many alphabetic ones. */
const IDEOGRAPH = 2.5;
/** Lengths in letters: of the longest headline and heading, and of a paragraph that must be prose. */
const HEADLINE_MAX = 220;
const HEADING_MAX = 120;
const PROSE_MIN = 40;
const PROSE_SURE = 240;
const FULL_MIN = 120;
/** Longest single question that may be a headline. */
const QUESTION_MAX = 160;

/**
 * The kind of every paragraph, in order. Each is judged by its own words first, then by its place: headlines stand
 * before the first prose, headings before some, and doubtful furniture only at the edges or beside other furniture.
 */
export function kindsOf(paragraphs: readonly Paragraph[], language: string): readonly SegmentKind[] {
  const judge = furnitureJudge(language);
  const seen = markHeadSentence(markAuthors(paragraphs.map((paragraph) => look(paragraph, judge, language))));
  const first = seen.findIndex(isProse);
  const last = seen.findLastIndex((each) => isProse(each) && each.verdict !== 'end');
  const lists = listItems(seen);
  const kinds = seen.map((each, index) => kindAlone(each, lists[index] === true, index, first, last));
  markSections(seen, kinds, first, last);
  markHead(seen, kinds, first);
  markWeak(seen, kinds, first, last);
  markTail(seen, kinds, last);
  markHeadings(seen, kinds, first);
  return kinds.map((kind) => kind ?? 'body');
}

function look(paragraph: Paragraph, judge: (text: string) => FurnitureVerdict, language: string): Seen {
  const { text, shape } = paragraph;
  const open = shape !== 'table' && shape !== 'code';
  const weight = weigh(text);
  const sentence = endsSentence(text);
  const verdict = open ? judge(text) : 'none';
  const dateline = open ? readDateline(text, language) : null;
  const question = weight <= QUESTION_MAX && /^[^.!?؟！？]*[?!؟！？]["'”’»]*$/u.test(text);
  const prose = weight >= PROSE_SURE || (sentence && weight >= PROSE_MIN && !question);
  return {
    ...paragraph,
    weight,
    sentence,
    verdict,
    dateline,
    caption: shape === 'caption' || (open && isCaption(text)),
    prose,
    field: open ? (readField(text)?.field ?? null) : null,
  };
}

/** Longest author box, in letters. */
const BOX_MAX = 400;

/** Paragraphs that begin with a name of the byline are author boxes, if they stand behind the last one that is not. */
function markAuthors(seen: readonly Seen[]): readonly Seen[] {
  const names = seen
    .flatMap(({ dateline }) => dateline?.author?.split(/,\s*|\s+(?:and|und|et|y|e|&)\s+/u) ?? [])
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name.includes(' '));
  return seen.map((each) => {
    const own = each.verdict === 'none' && each.dateline === null && each.weight <= BOX_MAX;
    const start = own ? each.text.slice(0, 100).toLowerCase() : '';
    return names.some((name) => start.startsWith(`${name} `) || start.startsWith(`${name},`))
      ? { ...each, verdict: 'end' }
      : each;
  });
}

/** Longest headline that is a full sentence, in letters. */
const SENTENCE_MAX = 140;

/** A first line with a full stop is the headline where a date or a byline stands between it and the prose. */
function markHeadSentence(seen: readonly Seen[]): readonly Seen[] {
  const rest = [...seen.keys()].filter((index) => seen[index]?.verdict !== 'line');
  const [head, next] = [rest[0] ?? -1, rest[1] ?? -1];
  const short = (seen[head]?.weight ?? Infinity) <= SENTENCE_MAX && seen[head]?.dateline === null;
  const dated = seen[next]?.dateline?.kind === 'label' || seen[next]?.dateline?.kind === 'bare';
  if (!short || !dated || next !== head + 1) return seen;
  return seen.map((each, index) => (index === head ? { ...each, prose: false, sentence: false } : each));
}

/** Length in letters of an alphabet. Only the start of a long paragraph is counted: it is long either way. */
function weigh(text: string): number {
  const ideographs = text.slice(0, 1000).match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return text.length + ideographs * (IDEOGRAPH - 1);
}

/** Prose of the article itself: what headlines stand before and furniture around. */
function isProse({ prose, shape, verdict, dateline, caption, field }: Seen): boolean {
  const furniture = verdict === 'line' || verdict === 'links' || verdict === 'form';
  const running = shape === 'plain' || shape === 'item' || shape === 'listed' || shape === 'quote';
  return prose && running && !furniture && !dateline && !caption && !field;
}

const SURE_BULLET = /^[•‣▪●◦○■□►▶∙]/u;

/** List items that are none by their looks alone: "1. The first blast" or "- Reuters" need a neighbour in the list. */
function listItems(seen: readonly Seen[]): readonly boolean[] {
  return seen.map(({ shape, text }, index) => {
    if (shape !== 'item') return shape === 'listed';
    if (SURE_BULLET.test(text)) return true;
    return seen[index - 1]?.shape === 'item' || seen[index + 1]?.shape === 'item';
  });
}

/** The kind that a paragraph's own words settle, null where its neighbours decide. */
function kindAlone(each: Seen, inList: boolean, index: number, first: number, last: number): SegmentKind | null {
  const { shape, verdict, dateline, text } = each;
  const outside = first < 0 || index < first || index > last;
  if (verdict === 'line' || verdict === 'links' || verdict === 'form') return 'furniture';
  if (verdict === 'end' && index > last) return 'furniture';
  // "Source: The Marrow Post" above the article or below it; a line for the headline is one.
  if (outside && each.field !== null) return each.field === 'title' ? 'title' : 'dateline';
  if (shape === 'title') return 'title';
  if (shape === 'table') return 'table';
  if (shape === 'code') return 'body';
  // A link alone in its paragraph leads away from the article; above the prose it may be the headline.
  if (shape === 'link' && first >= 0 && index > first && !each.sentence) return 'furniture';
  if (dateline && (dateline.kind === 'label' || dateline.kind === 'bare')) {
    // A byline or a bare date between paragraphs is a heading of a chronicle, "Updated: …" never is.
    if (outside || (dateline.kind === 'label' && dateline.date !== null)) return 'dateline';
    return null;
  }
  if (each.caption) return 'caption';
  if (inList) return 'list';
  if (shape === 'quote' || isQuotation(text)) return 'quote';
  if (shape === 'heading') return index < first ? null : 'heading';
  return null;
}

/** True for a paragraph wholly in quotation marks, or one of a quotation that goes on in the next. */
function isQuotation(text: string): boolean {
  const pair = /^["“„«‘「『]/u.exec(text)?.[0];
  if (pair === undefined) return false;
  const closers = { '"': '"', '“': '”', '„': '“', '«': '»', '‘': '’', '「': '」', '『': '』' }[pair] ?? pair;
  const inner = text.slice(1).replace(/[.,;!?…]+$/u, '');
  const close = inner.indexOf(closers);
  if (pair === '‘') return inner.endsWith('’') && !/’[\s,.]/u.test(inner.slice(0, -1));
  return close === inner.length - 1 && close > 0;
}

type Kinds = (SegmentKind | null)[];

/** Longest run of short lines below a heading of links, so that a lost heading cannot swallow a chronicle. */
const SECTION_MAX = 20;

/** Makes the short lines below a heading of links or of a comment form furniture, until prose follows. */
function markSections(seen: readonly Seen[], kinds: Kinds, first: number, last: number): void {
  let open: 'links' | 'form' | null = null;
  let length = 0;
  for (const [index, each] of seen.entries()) {
    if (kinds[index] === 'furniture' && (each.verdict === 'links' || each.verdict === 'form')) {
      open = each.verdict;
      length = 0;
      continue;
    }
    if (open === null) continue;
    length += 1;
    const short = each.weight < FULL_MIN || (!each.sentence && each.weight < PROSE_SURE);
    // Below links a short full sentence is the article again; a form has such sentences of its own.
    const prose = open === 'links' && index <= last && isProse(each);
    if (!short || prose || length > SECTION_MAX || kinds[index] === 'table' || each.shape === 'title') open = null;
    else if (!(index < first && each.dateline)) kinds[index] = 'furniture';
  }
  if (first > 0) spareHeadline(seen, kinds, first);
}

/** A list of links above the article must not swallow its headline: the last short line before the prose. */
function spareHeadline(seen: readonly Seen[], kinds: Kinds, first: number): void {
  if (kinds.slice(0, first).some((kind) => kind === null || kind === 'title')) return;
  const index = seen.slice(0, first).findLastIndex((each, at) => kinds[at] === 'furniture' && each.verdict === 'none');
  if (index >= 0) kinds[index] = null;
}

/** Most headline lines: a kicker, a headline and a second line, and how near to each other they stand. */
const HEADLINES = 3;
const HEADLINE_REACH = 6;

/** Tells headline, headings and datelines before the first prose. */
function markHead(seen: readonly Seen[], kinds: Kinds, first: number): void {
  const end = first < 0 ? headEnd(seen, kinds) : first;
  const open = [...seen.keys()].slice(0, end).filter((index) => kinds[index] === null);
  const possible = new Set(open.filter((index) => isHeadline(seen[index], index === end - 1)));
  const headline = headlineAmong([...possible], seen);
  if (headline === null) return;
  let room = kinds.slice(0, end).includes('title') ? 0 : HEADLINES;
  for (const index of open) {
    const each = seen[index];
    if (index !== headline && each?.dateline) kinds[index] = 'dateline';
    else if (index !== headline && each?.verdict === 'weak') kinds[index] = 'furniture';
    else if (!possible.has(index)) continue;
    else if (index !== headline && isNameBesideDate(seen, kinds, index)) kinds[index] = 'dateline';
    else if (room > 0 && besideHeadline(kinds, headline, index)) {
      kinds[index] = 'title';
      room -= 1;
    } else kinds[index] = 'heading';
  }
}

/** The headline: the first line of three words or more that is nothing else, else the first that may be one. */
function headlineAmong(candidates: readonly number[], seen: readonly Seen[]): number | null {
  const strong = candidates.filter((index) => seen[index]?.verdict === 'none' && seen[index].dateline === null);
  const full = strong.find((index) => isFullHeadline(seen[index]?.text ?? ''));
  return full ?? strong.find((index) => wordCount(seen[index]?.text ?? '') >= 3) ?? strong[0] ?? candidates[0] ?? null;
}

/** True for the headline and the lines right above and below it. */
function besideHeadline(kinds: Kinds, headline: number, index: number): boolean {
  if (index === headline) return true;
  // "Key points" above a list is a heading, not a second line of the headline.
  if (Math.abs(index - headline) > HEADLINE_REACH || kinds[index + 1] === 'list') return false;
  // A date or a byline ends the headlines.
  return kinds
    .slice(Math.min(headline, index) + 1, Math.max(headline, index))
    .every((kind) => kind === null || kind === 'title' || kind === 'furniture');
}

/** Where the head of a text without any prose ends: its first line may be its headline if something follows. */
function headEnd(seen: readonly Seen[], kinds: Kinds): number {
  const open = [...kinds.keys()].filter((index) => kinds[index] === null && seen[index]?.verdict === 'none');
  return open.length > 1 ? (open[0] ?? -1) + 1 : 0;
}

/** True for a line that says something, as headlines do; names of outlets and rubrics are shorter. */
export function isFullHeadline(text: string): boolean {
  return wordCount(text) >= FULL_HEADLINE;
}

const FULL_HEADLINE = 5;

/** Number of words; in scripts without spaces two ideographs count as one. */
function wordCount(text: string): number {
  const ideographs = (weigh(text) - text.length) / (IDEOGRAPH - 1);
  return ideographs > text.length / 3 ? ideographs / 2 : text.split(/\s+/u).length;
}

/** A short line without a full stop. One with a full stop is a headline only where it stands alone above the prose. */
function isHeadline(each: Seen | undefined, alone: boolean): boolean {
  if (!each || each.weight > HEADLINE_MAX || each.shape === 'item' || each.shape === 'listed') return false;
  if (!each.sentence || /[?!؟！？]["'”’»]*$/u.test(each.text)) return true;
  return alone && each.weight < PROSE_MIN;
}

/** "Jane Doe" above or below a date. */
function isNameBesideDate(seen: readonly Seen[], kinds: Kinds, index: number): boolean {
  const text = seen[index]?.text ?? '';
  const name = /^\p{Lu}[\p{L}'’.-]+(?:\s(?:(?:al|bin|van|de|von|der|el)[\s-])*\p{Lu}[\p{L}'’.-]*){1,3}$/u.test(text);
  const dated = (at: number) => kinds[at] === 'dateline' || (seen[at]?.dateline ?? null) !== null;
  return name && (dated(index - 1) || dated(index + 1));
}

/** Makes doubtful furniture certain at the edges of the article and beside other furniture. */
function markWeak(seen: readonly Seen[], kinds: Kinds, first: number, last: number): void {
  const weak = (index: number) => {
    return kinds[index] === null && seen[index]?.verdict === 'weak';
  };
  const mark = (index: number, neighbour: number) => {
    const outside = first >= 0 && (index < first || index > last);
    if (weak(index) && (outside || kinds[neighbour] === 'furniture')) kinds[index] = 'furniture';
  };
  for (let index = 0; index < kinds.length; index += 1) mark(index, index - 1);
  for (let index = kinds.length - 1; index >= 0; index -= 1) mark(index, index + 1);
}

/** Longest tag or link among the furniture at the end of a page, in letters. */
const TAG_MAX = 60;

/** Behind the article, short lines between two pieces of furniture are tags and links. */
function markTail(seen: readonly Seen[], kinds: Kinds, last: number): void {
  if (last < 0) return;
  let run: number[] = [];
  let closed = false;
  for (let index = last + 1; index < kinds.length; index += 1) {
    const each = seen[index];
    if (kinds[index] === 'furniture') {
      if (closed) for (const member of run) kinds[member] = 'furniture';
      run = [];
      closed = true;
    } else if (each && kinds[index] === null && !each.sentence && each.weight <= TAG_MAX) {
      run.push(index);
    } else {
      closed = false;
      run = [];
    }
  }
}

/** Short lines without a full stop, with something to stand above, are headings. */
function markHeadings(seen: readonly Seen[], kinds: Kinds, first: number): void {
  if (first < 0) return;
  let below = false;
  for (let index = kinds.length - 1; index >= first; index -= 1) {
    const each = seen[index];
    if (!each || kinds[index] === 'furniture' || kinds[index] === 'caption') continue;
    if (kinds[index] === null && below && isHeading(each)) kinds[index] = 'heading';
    else if (kinds[index] !== 'heading' && kinds[index] !== 'dateline') below = true;
  }
}

const HEADING_WORDS = 16;

function isHeading({ text, weight, sentence, shape }: Seen): boolean {
  if (shape === 'item' && weight > HEADING_MAX / 2) return false;
  const question = /[?!؟？！]["'”’»]*$/u.test(text);
  if (sentence && !(question && weight <= HEADING_MAX * 0.7)) return false;
  if (weight > HEADING_MAX || text.split(/\s+/u).length > HEADING_WORDS) return false;
  return !/[,;]$/u.test(text) && /^[\p{L}\p{N}"'“‘«„(¿¡#]/u.test(text);
}
