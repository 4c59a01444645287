/** A piece of a text; `start` and `end` are half-open UTF-16 offsets into it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'word' | 'number' | 'space' | 'punctuation';
}

/** The text as tokens that cover it without gaps. */
export function tokenise(text: string, language: string): readonly Token[] {
  const segmenter = new Intl.Segmenter(language === '' ? 'und' : language, { granularity: 'word' });
  const tokens: Token[] = [];
  for (const piece of segmenter.segment(text)) {
    const start = piece.index;
    const end = start + piece.segment.length;
    const kind = /^\s+$/u.test(piece.segment)
      ? 'space'
      : /^\p{Nd}/u.test(piece.segment)
        ? 'number'
        : piece.isWordLike
          ? 'word'
          : 'punctuation';
    tokens.push({ start, end, text: piece.segment, kind });
  }
  return tokens;
}

/** The tokens that carry meaning: words and numbers. */
export function words(text: string, language: string): readonly Token[] {
  return tokenise(text, language).filter(({ kind }) => kind === 'word' || kind === 'number');
}
