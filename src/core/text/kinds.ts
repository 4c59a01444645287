import type { SegmentKind } from '../contract/source';
import { markHead, markHeadings, spareHeadline } from './headlines';
import type { Kinds } from './headlines';
import { isProse, listItems, PROSE_SURE, signsOf, wordCount } from './paragraph-signs';
import type { Paragraph, Seen } from './paragraph-signs';

/**
 * The kind of every paragraph, in order. Each is judged by its own words first, then by its place: headlines stand
 * before the first prose, headings before some, and doubtful furniture only at the edges or beside other furniture.
 */
export function kindsOf(paragraphs: readonly Paragraph[], language: string): readonly SegmentKind[] {
  const seen = signsOf(paragraphs, language);
  const first = seen.findIndex(isProse);
  const lastProse = seen.findLastIndex((each) => isProse(each) && each.verdict !== 'end');
  const lists = listItems(seen);
  const kinds = seen.map((each, index) => kindAlone(each, lists[index] === true, index, first, lastProse));
  markSections(seen, kinds, first, lastProse);
  const last = markEnd(seen, kinds, lastProse);
  markHead(seen, kinds, first);
  markWeak(seen, kinds, first, last);
  markTail(seen, kinds, last);
  markHeadings(seen, kinds, first, last);
  return kinds.map((kind) => kind ?? 'body');
}

/** How far below the first prose a byline may stand, paragraphs. */
const BYLINE_REACH = 2;

/** The kind that a paragraph's own words settle, null where its neighbours decide. */
function kindAlone(each: Seen, inList: boolean, index: number, first: number, last: number): SegmentKind | null {
  const { shape, verdict, dateline, text } = each;
  const outside = first < 0 || index < first || index > last;
  if (shape === 'furniture') return 'furniture';
  if (verdict === 'line' || verdict === 'links' || verdict === 'form') return 'furniture';
  if (verdict === 'end' && index > last) return 'furniture';
  // "Source: The Marrow Post" above the article or below it; a line for the headline is one.
  if (outside && each.field !== null) return each.field === 'title' ? 'title' : 'dateline';
  if (shape === 'title') return 'title';
  if (shape === 'dateline') return 'dateline';
  if (shape === 'caption') return 'caption';
  if (shape === 'table') return 'table';
  if (shape === 'code') return 'body';
  // A link alone in its paragraph leads away from the article; above the prose it may be the headline.
  if (shape === 'link' && first >= 0 && index > first && !each.sentence) return 'furniture';
  if (dateline && (dateline.kind === 'label' || dateline.kind === 'bare')) {
    // A bare date between paragraphs is a heading of a chronicle, "Updated: …" never is. A byline may stand below a
    // caption or a summary that looks like prose.
    const label = dateline.kind === 'label' && (dateline.date !== null || index <= first + BYLINE_REACH);
    return outside || label ? 'dateline' : null;
  }
  if (each.caption) return 'caption';
  if (inList) return 'list';
  // A few words in quotation marks and no sentence are a heading between paragraphs.
  if (shape !== 'quote' && index > first && index < last && isQuotation(text) && isTitled(text)) return 'heading';
  if (shape === 'quote' || isQuotation(text)) return 'quote';
  if (shape === 'heading') return index < first ? null : 'heading';
  return null;
}

/** Most words of a quotation that is a heading. */
const TITLED_WORDS = 7;

function isTitled(text: string): boolean {
  return wordCount(text) <= TITLED_WORDS && !/[.!?…,]\s?["'”’»“]?\s*$/u.test(text);
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

/** Longest paragraph that is not taken for prose below links or a form, in letters. */
const FULL_MIN = 120;
/** Longest run of short lines below a heading of links, so that a lost heading cannot swallow a chronicle. */
const SECTION_MAX = 20;

/** Makes the short lines below a heading of links or of a comment form furniture, until prose follows. */
function markSections(seen: readonly Seen[], kinds: Kinds, first: number, last: number): void {
  let open: 'links' | 'form' | null = null;
  let length = 0;
  for (const [index, each] of seen.entries()) {
    // What a document marks as furniture ends where the document says.
    if (each.shape === 'furniture') {
      open = null;
      continue;
    }
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
    const heading = each.shape === 'heading' && isProse(seen[index + 1] ?? each);
    if (!short || prose || heading || length > SECTION_MAX || kinds[index] === 'table' || each.shape === 'title')
      open = null;
    else if (!(index < first && each.dateline)) kinds[index] = 'furniture';
  }
  if (first > 0) spareHeadline(seen, kinds, first);
}

/**
 * Makes an author box furniture that stands above what has turned out to be furniture: the sentences of a comment form
 * read like prose. Returns the last prose of the article.
 */
function markEnd(seen: readonly Seen[], kinds: Kinds, lastProse: number): number {
  const last = seen.findLastIndex((each, at) => isProse(each) && each.verdict !== 'end' && kinds[at] !== 'furniture');
  for (let index = last + 1; index < lastProse; index += 1)
    if (kinds[index] === null && seen[index]?.verdict === 'end') kinds[index] = 'furniture';
  return last;
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

/** Behind the article, short lines between two pieces of furniture, or furniture and the end, are tags and links. */
function markTail(seen: readonly Seen[], kinds: Kinds, last: number): void {
  if (last < 0) return;
  let run: number[] = [];
  let closed = false;
  for (let index = last + 1; index <= kinds.length; index += 1) {
    const each = seen[index];
    if (kinds[index] === 'furniture' || index === kinds.length) {
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
