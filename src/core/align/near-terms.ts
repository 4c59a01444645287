/** Another term that is alike; likeness over 0 up to 1. */
export interface NearTerm {
  readonly term: number;
  readonly likeness: number;
}

/**
 * For every term the terms near it, in flat arrays: those of term `t` stand from `starts[t]` to `starts[t + 1]`, exclusive.
 * Read for every term of every passage against every other source, hence the form.
 */
export interface NearTerms {
  readonly starts: Int32Array;
  readonly terms: Int32Array;
  readonly likeness: Float32Array;
}

/** The lists of near terms, one a term, in flat arrays. */
export function flatNearTerms(lists: readonly (readonly NearTerm[])[]): NearTerms {
  const starts = new Int32Array(lists.length + 1);
  for (const [term, list] of lists.entries()) starts[term + 1] = (starts[term] ?? 0) + list.length;
  const terms = new Int32Array(starts.at(-1) ?? 0);
  const likeness = new Float32Array(terms.length);
  let at = 0;
  for (const list of lists) {
    for (const near of list) {
      terms[at] = near.term;
      likeness[at] = near.likeness;
      at++;
    }
  }
  return { starts, terms, likeness };
}
