import type { Mark } from '../contract/comparison';
import type { Passage, PassageToken } from './passage';

/** Of numbers and names at most this share of a passage's words is marked: more would be a sea of colour again. */
const MAX_FACT_SHARE = 0.2;
/** Of other terms one in so many words: looked at on the bundled cases, more of them drown the names and figures. */
const WORDS_A_TERM = 25;
/** Shorter words are rarely telling. */
const MIN_TERM_LENGTH = 4;

/**
 * What helps to read two passages that tell the same in other words: `shared` marks on what both tell (equal stems and
 * numbers), `distinctive` marks on what only one has: numbers and names first, then terms that the other source does
 * not use anywhere. Neighbouring marks of one kind are joined; in order, side a first.
 */
export function rewrittenMarks(
  a: Passage,
  b: Passage,
  vocabularyA: ReadonlySet<string>,
  vocabularyB: ReadonlySet<string>,
): readonly Mark[] {
  const keysA = keysOf(a);
  const keysB = keysOf(b);
  return [...marksOf('a', a, keysB, vocabularyB), ...marksOf('b', b, keysA, vocabularyA)];
}

function keysOf(passage: Passage): ReadonlySet<string> {
  return new Set(passage.tokens.map((token) => token.key).filter((key) => key !== ''));
}

function marksOf(
  side: 'a' | 'b',
  passage: Passage,
  otherKeys: ReadonlySet<string>,
  otherVocabulary: ReadonlySet<string>,
): readonly Mark[] {
  const distinctive = distinctiveTokens(passage, otherKeys, otherVocabulary);
  const marks: (Mark & { readonly last: number })[] = [];
  passage.tokens.forEach((token, index) => {
    const kind = distinctive.has(token) ? 'distinctive' : otherKeys.has(token.key) ? 'shared' : null;
    if (kind === null) return;
    const before = marks.at(-1);
    const { start, end } = token;
    if (before?.kind === kind && before.last === index - 1)
      marks[marks.length - 1] = { ...before, span: { start: before.span.start, end }, last: index };
    else marks.push({ side, span: { start, end }, kind, last: index });
  });
  return marks.map(({ last: _, ...mark }) => mark);
}

function distinctiveTokens(
  passage: Passage,
  otherKeys: ReadonlySet<string>,
  otherVocabulary: ReadonlySet<string>,
): ReadonlySet<PassageToken> {
  const own = passage.tokens.filter((token) => token.key !== '' && !otherKeys.has(token.key));
  const words = passage.tokens.filter((token) => token.kind !== 'punctuation').length;
  const numbers = own.filter((token) => token.kind === 'number');
  const names = own.filter((token) => token.capital);
  const terms = own
    .filter((token) => token.kind === 'word' && !token.capital && token.form.length >= MIN_TERM_LENGTH)
    .filter((token) => !otherVocabulary.has(token.key))
    // Long words are rare words: the best that can be told of a term without a corpus at hand.
    .sort((one, other) => other.form.length - one.form.length);
  return new Set([
    ...[...numbers, ...names].slice(0, Math.ceil(words * MAX_FACT_SHARE)),
    ...terms.slice(0, Math.round(words / WORDS_A_TERM)),
  ]);
}
