/**
 * Characters that always start and end a grapheme of their own: letters of scripts without conjuncts, digits,
 * punctuation, white space. Between two of them there is a grapheme edge, so nothing has to be asked of the segmenter.
 */
const PLAIN_CHARACTER =
  /^(?:(?!\r)[\p{White_Space}\p{P}\p{Nd}\p{Sc}]|(?=\p{L})[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])$/u;
/** Farthest the segmenter looks back from an edge, UTF-16 units: far more than any written cluster. */
const LOOK_BACK = 256;
const LOOK_AHEAD = 16;

function isPlain(text: string, index: number): boolean {
  return PLAIN_CHARACTER.test(text.charAt(index));
}

/** True where a text may be cut: `index` stands between two graphemes, or at an end of the text. */
export function isGraphemeEdge(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return true;
  if (isPlain(text, index - 1) && isPlain(text, index)) return true;
  let from = index - 1;
  const limit = Math.max(0, index - LOOK_BACK);
  while (from > limit && !(isPlain(text, from - 1) && isPlain(text, from))) from -= 1;
  const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
  const around = graphemes.segment(text.slice(from, index + LOOK_AHEAD)).containing(index - from);
  return around?.index === index - from;
}

/**
 * The range without the white space at its ends. White space that carries a combining mark stays, because a cut there
 * would fall inside a grapheme. Empty (`start === end`) when there is nothing but white space.
 */
export function trimRange(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  let from = start;
  let to = end;
  while (from < to && isWhite(text, from)) from += 1;
  while (to > from && isWhite(text, to - 1)) to -= 1;
  if (from === to) return { start: from, end: from };
  while (from > start && !isGraphemeEdge(text, from)) from -= 1;
  while (to < end && !isGraphemeEdge(text, to)) to += 1;
  return { start: from, end: to };
}

const WHITE = /^\s$/u;

function isWhite(text: string, index: number): boolean {
  return WHITE.test(text.charAt(index));
}
