import type { SegmentKind } from '../contract/source';
import { isSiteName } from './outlets';
import { PROSE_MIN, wordCount } from './paragraph-signs';
import type { Seen } from './paragraph-signs';

/** The kinds told so far; null where they are not. */
export type Kinds = (SegmentKind | null)[];

/** Lengths of the longest headline and heading, in letters. */
const HEADLINE_MAX = 220;
const HEADING_MAX = 120;

/** Most headline lines: a kicker, a headline and a second line, and how near to each other they stand. */
const HEADLINES = 3;
const HEADLINE_REACH = 6;

/** Tells headline, headings and datelines before the first prose. */
export function markHead(seen: readonly Seen[], kinds: Kinds, first: number): void {
  const end = first < 0 ? headEnd(seen, kinds) : first;
  const open = [...seen.keys()].slice(0, end).filter((index) => kinds[index] === null);
  const possible = new Set(open.filter((index) => isHeadline(seen[index], index === end - 1)));
  const headline = headlineAmong([...possible], seen);
  if (headline === null) return;
  const given = seen.slice(0, end).filter((_, index) => kinds[index] === 'title');
  let room = given.length > 0 ? 0 : HEADLINES;
  for (const index of open) {
    const each = seen[index];
    if (index !== headline && each?.dateline) kinds[index] = 'dateline';
    else if (index !== headline && each?.verdict === 'weak') kinds[index] = 'furniture';
    else if (!possible.has(index)) continue;
    else if (index < headline && !isFullHeadline(each?.text ?? '') && isSiteName(each?.text ?? ''))
      kinds[index] = 'furniture';
    else if (index !== headline && isNameBesideDate(seen, kinds, index)) kinds[index] = 'dateline';
    else if (given.some(({ text }) => each && text.endsWith(each.text))) kinds[index] = 'title';
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

/** A list of links above the article must not swallow its headline: the last short line before the prose. */
export function spareHeadline(seen: readonly Seen[], kinds: Kinds, first: number): void {
  if (kinds.slice(0, first).some((kind) => kind === null || kind === 'title')) return;
  const index = seen.slice(0, first).findLastIndex((each, at) => kinds[at] === 'furniture' && each.verdict === 'none');
  if (index >= 0) kinds[index] = null;
}

/** Short lines without a full stop, with something of the article to stand above, are headings. */
export function markHeadings(seen: readonly Seen[], kinds: Kinds, first: number, last: number): void {
  if (first < 0) return;
  let below = false;
  for (let index = kinds.length - 1; index >= first; index -= 1) {
    const each = seen[index];
    const kind = kinds[index];
    if (!each || kind === 'furniture' || kind === 'caption' || kind === 'dateline' || kind === 'heading') continue;
    if (kind === null && below && isHeading(each)) kinds[index] = 'heading';
    else if (kind !== null || index <= last) below = true;
  }
}

const HEADING_WORDS = 16;
/** Most words of a heading that ends in a colon; longer ones lead to a list. */
const LABEL_WORDS = 7;

function isHeading({ text, weight, sentence, shape }: Seen): boolean {
  if (shape === 'item' && weight > HEADING_MAX / 2) return false;
  const question = /[?!؟？！]["'”’»]*$/u.test(text);
  if (sentence && !(question && weight <= HEADING_MAX * 0.7)) return false;
  // "It rated the bridge as poor. The ministry set aside:" leads to a list.
  if (/\p{Ll}{3}[.!?]["'”’»]?\s+\p{Lu}/u.test(text)) return false;
  if (text.endsWith(':') && wordCount(text) > LABEL_WORDS) return false;
  if (weight > HEADING_MAX || text.split(/\s+/u).length > HEADING_WORDS) return false;
  return !/[,;]$/u.test(text) && /^[\p{L}\p{N}"'“‘«„(¿¡#]/u.test(text);
}
