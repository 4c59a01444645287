import * as v from 'valibot';

/** Most letters of a name, names of one thing, and lists. */
export const MOST_LETTERS = 200;
export const MOST_NAMES = 100;
const MOST_LISTS = 5000;

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MOST_LETTERS));

/** Names of one thing; a single one is a name that the app shall take for no other's. */
export const nameListSchema = v.pipe(v.array(name), v.minLength(1), v.maxLength(MOST_NAMES));

/** The reader's file of names, `{"groups": [["Daesh", "ISIS"], …]}`; what else stands in it is kept. */
export const nameFileSchema = v.looseObject({ groups: v.pipe(v.array(nameListSchema), v.maxLength(MOST_LISTS)) });

export type NameList = readonly string[];

/** The lists of names that a reader keeps, in the order of the file. */
export interface OwnNameLists {
  readonly groups: readonly NameList[];
  /** True when there is a file that cannot be used; it counts as empty. */
  readonly broken: boolean;
}
