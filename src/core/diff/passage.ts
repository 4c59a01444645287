import type { Span } from '../contract/source';
import { normalise } from '../text/normalise';
import { stem } from '../text/stems';
import { isStopWord } from '../text/stop-words';
import { tokenise } from '../text/tokens';

/** A word, number or mark of punctuation of a passage; offsets point into the source's text. */
export interface PassageToken extends Span {
  /** The token in Unicode normal form C: what is compared. */
  readonly form: string;
  readonly kind: 'word' | 'number' | 'punctuation';
  /** Which of the passage's spans it stands in. */
  readonly part: number;
  /** Stem of a content word, normalised number; empty for function words and punctuation. */
  readonly key: string;
  /** True for a word with a capital letter that does not merely begin a sentence. */
  readonly capital: boolean;
}

/** The text of a cell, ready to be compared. */
export interface Passage {
  readonly tokens: readonly PassageToken[];
  /** The spans of its segments, ascending; at least one. */
  readonly parts: readonly Span[];
}

const CAPITAL = /^\p{Lu}/u;
const SENTENCE_END = /[.!?…:“"«]/u;

/** Cuts the segments `parts` of a source's text into the tokens that are compared; white space is left out. */
export function readPassage(text: string, parts: readonly Span[], language: string): Passage {
  const tokens: PassageToken[] = [];
  parts.forEach((part, index) => {
    let begins = true;
    for (const token of tokenise(text.slice(part.start, part.end), language)) {
      if (token.kind === 'space') continue;
      const content = token.kind === 'number' || (token.kind === 'word' && !isStopWord(token.text, language));
      tokens.push({
        start: part.start + token.start,
        end: part.start + token.end,
        form: token.text.normalize('NFC'),
        kind: token.kind,
        part: index,
        key: !content ? '' : token.kind === 'number' ? normalise(token.text) : stem(normalise(token.text), language),
        capital: token.kind === 'word' && !begins && CAPITAL.test(token.text),
      });
      if (token.kind !== 'punctuation') begins = false;
      else if (SENTENCE_END.test(token.text)) begins = true;
    }
  });
  return { tokens, parts };
}
