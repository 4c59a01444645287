import { phraseIndex } from '../text/phrase-index';
import { NAMED_DEED } from './nominal-deeds';
import { PHRASES } from './phrases';
import { MAY_DO, MAY_NOT_DO } from './reported-deeds';

/** What a sentence may hold of who did it, so that most are not looked into for it. */
export interface Hints {
  /** A deed named after its doer. */
  readonly named: boolean;
  /** A verb of harm. */
  readonly done: boolean;
}

/** All that tells of an answer, for an index that is asked once a sentence. */
const ANSWERS = phraseIndex(
  [
    { hint: 'named', pattern: NAMED_DEED },
    { hint: 'done', pattern: MAY_DO },
    { hint: 'done', pattern: MAY_NOT_DO },
    ...PHRASES.map(({ pattern }) => ({ hint: 'phrase', pattern })),
  ],
  ({ pattern }) => pattern,
);

/** The hints of a sentence; null where it holds no answer. */
export function hintsIn(text: string): Hints | null {
  // Letters made small once cost less than a search in any case.
  const small = text.toLowerCase();
  // Quotation marks and the ends of lines stand within phrases as well.
  const lower = /["“”„«»\n]/u.test(small) ? small.replace(/["“”„«»]/gu, '').replace(/\s+/gu, ' ') : small;
  const found = ANSWERS.in(lower.includes('’') ? lower.replaceAll('’', "'") : lower);
  const holds = (asked: string): boolean => found.some(({ hint, pattern }) => hint === asked && pattern.test(lower));
  const [named, done] = [holds('named'), holds('done')];
  // Phrases are looked for word by word; that one may be there is enough here.
  return named || done || found.some(({ hint }) => hint === 'phrase') ? { named, done } : null;
}
