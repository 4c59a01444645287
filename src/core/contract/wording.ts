import type { Passage } from './facts';
import type { WordList } from './lexicon';
import type { Responsibility } from './responsibility';
import type { Span } from './source';

/** Words of a source's text with their place in it. */
export interface Phrase extends Span {
  readonly text: string;
}

/**
 * Who stands behind a statement: a source with a name (a person, an institution, a document, their spokespeople, an
 * office held by one person), one without (officials, witnesses, hearsay), or the writer alone.
 */
export type Attribution = 'named' | 'unnamed' | 'none';

/** What a reporting verb does with what it reports. */
export const VERB_CLASSES = [
  'say',
  'claim',
  'admit',
  'deny',
  'accuse',
  'warn',
  'promise',
  'order',
  'ask',
  'other',
] as const;
export type VerbClass = (typeof VERB_CLASSES)[number];

/** What one clause states, who says it, how surely and whether it is affirmed. */
export interface Statement extends Passage {
  readonly attribution: Attribution;
  /** Who says it, in the words of the text; the antecedent where a pronoun stands; null for hearsay and the writer. */
  readonly speaker: Phrase | null;
  /** The reporting verb or phrase; null where there is none ("Minister: taxes will rise"). */
  readonly verb: Phrase | null;
  readonly verbClass: VerbClass | null;
  /** True when it tells in the passive what was done and not by whom. */
  readonly agentless: boolean;
  /** Words that make it less than certain, in reading order. */
  readonly hedges: readonly Phrase[];
  /** Words that negate it, in reading order; a verb of denial is one. */
  readonly negations: readonly Phrase[];
}

/** The words between two quotation marks, without the marks. */
export interface Quotation extends Passage {
  /** Who says them; null for scare quotes, words on things and hearsay. */
  readonly speaker: Phrase | null;
}

/** What a source calls something, with every place. */
export interface NamingCell {
  readonly source: number;
  readonly places: readonly Passage[];
  /**
   * How far the source prefers the term over the other sources, as a z-score of the log-odds ratio with an informative
   * Dirichlet prior (Monroe, Colaresi and Quinn 2008); positive is more than the others.
   */
  readonly z: number;
}

/** One term for a referent. */
export interface NamingTerm {
  /** As most often written. */
  readonly text: string;
  /** True for a word of the charged lexicon; contrast alone puts a term into the table. */
  readonly charged: boolean;
  /** Sources that use it, in their order, never empty. */
  readonly cells: readonly NamingCell[];
}

/** The terms that the sources use for one referent: a row of the naming table. */
export interface NamingGroup {
  readonly id: string;
  /** The term of most sources. */
  readonly label: string;
  /** What holds the terms together: the dead, a known name, a field of words, or the same slot in linked passages. */
  readonly basis: 'death' | 'name' | 'field' | 'slot';
  /** Most used first; at least two. */
  readonly terms: readonly NamingTerm[];
}

/** A word or phrase of the lexicon where a source uses it. */
export interface ListedWord extends Passage {
  readonly text: string;
  /** Hedging words stand here in languages whose statements are not read; in English they belong to their statement. */
  readonly list: WordList;
}

/** The same words in the same order in two sources. */
export interface SharedRun {
  readonly a: Span;
  readonly b: Span;
  readonly words: number;
}

/** What two sources have word for word; `a < b`. */
export interface Overlap {
  readonly a: number;
  readonly b: number;
  /** Longest first. */
  readonly runs: readonly SharedRun[];
  /** Share of each source's words that stand in a run, 0 to 1. */
  readonly shareOfA: number;
  readonly shareOfB: number;
}

/** How a source stands to the fact of a row, its strongest commitment first in this order. */
export type Stance = 'asserts' | 'attributes' | 'hedges' | 'denies';

/** What one source does in a row; the statements are positions in `Wording.statements`. */
export interface StanceCell {
  readonly source: number;
  readonly stance: Stance;
  readonly statement: number;
}

/** What sources commit themselves differently to: what a row tells, that somebody has claimed the deed, that somebody did it. */
export const STANCE_TOPICS = ['fact', 'claim', 'blame'] as const;

/** A row whose sources commit themselves differently to what they tell. */
export interface StanceRow {
  readonly row: string;
  readonly about: (typeof STANCE_TOPICS)[number];
  /** Who is said to have done it, as written; null but for blame. */
  readonly subject: string | null;
  readonly cells: readonly StanceCell[];
}

/** Everything about how the sources of a case word it. */
export interface Wording {
  /** By source, then in reading order. */
  readonly statements: readonly Statement[];
  readonly quotations: readonly Quotation[];
  readonly naming: readonly NamingGroup[];
  /** Words of the lexicon that judge, or hedge. */
  readonly charged: readonly ListedWord[];
  /** One a pair of sources that share a run. */
  readonly overlaps: readonly Overlap[];
  readonly stances: readonly StanceRow[];
  /** By source, then in reading order. */
  readonly responsibility: readonly Responsibility[];
}
