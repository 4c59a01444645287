/** The fields of a source that a reader writes; empty stands for "not known". */
export const FIELDS = ['title', 'outlet', 'author', 'published', 'url', 'language', 'note'] as const;
export type Field = (typeof FIELDS)[number];

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T[\d:.]{2,15}(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/u;
/** What a filled field must look like; the others take any line. */
const FORMS: Partial<Record<Field, RegExp>> = {
  title: /\S/u,
  published: DATE,
  url: /^https?:\/\/\S+$/iu,
  language: /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/iu,
};

/** Whether a field can be kept as it is written. */
export function fits(field: Field, written: string): boolean {
  const value = written.trim();
  if (value === '' && field !== 'title' && field !== 'language') return true;
  return FORMS[field]?.test(value) ?? true;
}

/** No field filled. */
export function emptyFields(): Record<Field, string> {
  return { title: '', outlet: '', author: '', published: '', url: '', language: '', note: '' };
}
