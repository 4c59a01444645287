import * as v from 'valibot';

/** The lists of words that the reader can edit, in the order in which they are shown. */
export const WORD_LISTS = ['charged', 'hedges'] as const;
export type WordList = (typeof WORD_LISTS)[number];

/** Words or phrases that the reader adds to or takes from a list, as `plainWord` makes them. */
export interface WordListEdit {
  readonly add?: readonly string[] | undefined;
  readonly remove?: readonly string[] | undefined;
}

/** The reader's edits of the lists of one language. */
export type WordListEdits = Readonly<Partial<Record<WordList, WordListEdit | undefined>>>;

/** The reader's edits by the primary subtag of a language ("en", "de"). */
export type Lexicon = Readonly<Record<string, WordListEdits>>;

/** Longest word or phrase of a list, in characters. */
export const LONGEST_ENTRY = 60;
const MOST_ENTRIES = 2000;

const entries = v.optional(
  v.pipe(
    v.array(v.pipe(v.string(), v.transform(plainWord), v.minLength(1), v.maxLength(LONGEST_ENTRY))),
    v.maxLength(MOST_ENTRIES),
    v.transform((words) => [...new Set(words)].toSorted()),
  ),
);
const edit = v.optional(v.strictObject({ add: entries, remove: entries }));

/** A lexicon as it is stored, sent and read from a file: `{"en": {"charged": {"add": ["junta"], "remove": ["crisis"]}}}`. */
export const lexiconSchema = v.record(
  v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u)),
  v.strictObject({ charged: edit, hedges: edit }),
);

/** A word or phrase as lists have it: lower case, single spaces, straight apostrophes. */
export function plainWord(word: string): string {
  return word.normalize('NFC').trim().replace(/\s+/gu, ' ').replaceAll('’', "'").toLowerCase();
}

/** The lexicon in one form: in order, without what edits nothing; equal lexicons are written alike. */
export function tidyLexicon(lexicon: Lexicon): Lexicon {
  const languages = Object.keys(lexicon).toSorted();
  return Object.fromEntries(
    languages.flatMap((language) => {
      const lists = WORD_LISTS.flatMap((list) => {
        const { add = [], remove = [] } = lexicon[language]?.[list] ?? {};
        const kept = {
          ...(add.length > 0 && { add: add.toSorted() }),
          ...(remove.length > 0 && { remove: remove.toSorted() }),
        };
        return Object.keys(kept).length === 0 ? [] : [[list, kept] as const];
      });
      return lists.length === 0 ? [] : [[language, Object.fromEntries(lists)] as const];
    }),
  );
}
