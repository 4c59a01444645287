import type { Span } from '../contract/source';

/** Words between quotation marks in a text; offsets leave the marks out. */
export interface QuotedSpan extends Span {
  /** Position of the quotation that holds this one; -1 for none. */
  readonly inside: number;
  /** False where the paragraph ends before the closing mark. */
  readonly closed: boolean;
}

/** Marks that open a quotation, by family: a quotation never holds one of its own family. */
const OPENERS: Readonly<Record<string, 'double' | 'single'>> = {
  '“': 'double',
  '„': 'double',
  '«': 'double',
  '"': 'double',
  '‘': 'single',
  '‚': 'single',
  "'": 'single',
};
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
};

/**
 * The quotations of a text, each before those it holds, paragraphs being the given half-open ranges. Apostrophes of
 * possessives and contractions are told from closing marks. A quotation without a closing mark ends with its paragraph
 * where the next one opens with a mark, as speech over several paragraphs does; otherwise a lone mark is nothing.
 */
export function quotedSpans(text: string, paragraphs: readonly Span[]): readonly QuotedSpan[] {
  const found: QuotedSpan[] = [];
  paragraphs.forEach(({ start, end }, index) => {
    const next = paragraphs[index + 1];
    const goesOn = next !== undefined && /^\s*["“„«‘']/u.test(text.slice(next.start, next.end));
    collect(text, start, end, null, -1, goesOn, found);
  });
  return found;
}

function collect(
  text: string,
  start: number,
  end: number,
  outer: 'double' | 'single' | null,
  inside: number,
  goesOn: boolean,
  found: QuotedSpan[],
): void {
  /** Marks that nothing closes from here on: looking again each time would not be linear. */
  const barren = new Set<string>();
  for (let at = start; at < end; at += 1) {
    const mark = text[at] ?? '';
    const family = OPENERS[mark];
    if (family === undefined || family === outer || !opens(text, at, start, end)) continue;
    const close = barren.has(mark) ? null : closing(text, at, end);
    if (close === null && !(CLOSERS[mark] ?? '').includes(text[at + 1] ?? ' ')) barren.add(mark);
    if (close === null && !(goesOn && inside < 0 && mark !== "'")) continue;
    const index = found.length;
    const stop = close ?? end;
    found.push({ start: at + 1, end: stop, inside, closed: close !== null });
    collect(text, at + 1, stop, family, index, false, found);
    at = stop;
  }
}

function opens(text: string, at: number, start: number, end: number): boolean {
  const mark = text[at] ?? '';
  const next = text[at + 1] ?? '';
  if (at + 1 >= end || /\s/u.test(next)) return false;
  if (mark === '“' || mark === '«' || mark === '„') return true;
  if (at > start && !/[\s([{—–\-/:“”"‘«]/u.test(text[at - 1] ?? '')) return false;
  // '90s and 'em leave something out.
  return mark === '"' || !/^(?:\d0s|em\b|til\b|tis\b|twas\b|cause\b)/u.test(text.slice(at + 1, at + 6));
}

function closing(text: string, open: number, end: number): number | null {
  const mark = text[open] ?? '';
  const closers = CLOSERS[mark] ?? '';
  if (OPENERS[mark] === 'double') {
    for (let at = open + 1; at < end; at += 1) {
      if (!closers.includes(text[at] ?? '')) continue;
      if (mark !== '"' || !opensAgain(text, at)) return at > open + 1 ? at : null;
    }
    return null;
  }
  let possessive: number | null = null;
  for (let at = open + 1; at < end; at += 1) {
    const sign = text[at] ?? '';
    if (possessive !== null && OPENERS[sign] === 'single' && sign !== '’' && opens(text, at, open, end)) break;
    if (!closers.includes(sign) || /[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) continue;
    if (at === open + 1) return null;
    // "the workers' money" goes on; "took 'gifts' from" ends unless a better mark follows.
    if (/[sz]/u.test(text[at - 1] ?? '') && /^ \p{L}/u.test(text.slice(at + 1, at + 3))) possessive ??= at;
    else return at;
  }
  return possessive;
}

// A straight mark after a space and before a letter opens.
function opensAgain(text: string, at: number): boolean {
  return /[\s([]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
}
