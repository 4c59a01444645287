import type { Span } from '../contract/source';
import type { Attribution, Phrase, VerbClass } from '../contract/wording';

/** A statement of a text, without the source and segment it stands in; see `Statement` of the contract. */
export interface TextStatement extends Span {
  readonly attribution: Attribution;
  readonly speaker: Phrase | null;
  readonly verb: Phrase | null;
  readonly verbClass: VerbClass | null;
  readonly agentless: boolean;
  readonly hedges: readonly Phrase[];
  readonly negations: readonly Phrase[];
}

/** A quotation of a text with its speaker. */
export interface TextQuotation extends Span {
  readonly speaker: Phrase | null;
}

/** What a text states and quotes. */
export interface TextWording {
  readonly statements: readonly TextStatement[];
  readonly quotations: readonly TextQuotation[];
}
