import { en, type Words } from './en';

export type { Words } from './en';

/** What the window says, in the language it was opened in. */
export const words: Words = en;
