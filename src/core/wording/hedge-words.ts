/** Words that hedge wherever they stand. Editable: one form an entry. */
export const ALWAYS = new Set(
  (
    'perhaps maybe probably possibly apparently seemingly presumably purported purportedly supposed supposedly suspected ' +
    'unconfirmed unclear conceivable conceivably likely unlikely probable presumed alleged allegedly reportedly rumoured ' +
    'rumored ostensibly doubtful uncertain arguably believed-to-be unverified'
  ).split(' '),
);

/** Phrases that hedge; longer ones first. */
export const PHRASES: readonly (readonly string[])[] = [
  'not immediately clear',
  'not yet clear',
  'not entirely clear',
  'not clear',
  'in all likelihood',
  'in all probability',
  'on suspicion of',
  'almost certainly',
  'not rule out',
  "n't rule out",
  'not ruled out',
  'so-called',
  'so called',
  'it is alleged',
  'it was alleged',
  'it is understood',
  'it was reported',
  'it is reported',
  'it is said',
  'it was said',
  'it is claimed',
  'it is believed',
  'it is thought',
  'said to',
  'understood to',
  'alleged to',
  'reported to',
  'rumoured to',
]
  .map((phrase) => phrase.split(' '))
  .toSorted((a, b) => b.length - a.length);
