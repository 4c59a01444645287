import type { Attribution, VerbClass } from '../../core/contract/wording';
import { TableState } from '../tables/table-state.svelte';

/** The sections of the wording view. */
export const WORDING_SECTIONS = [
  'naming',
  'sources',
  'statements',
  'stances',
  'responsibility',
  'quotations',
  'overlap',
  'context',
] as const;
export type WordingSection = (typeof WORDING_SECTIONS)[number];

/** What a statement must be beside its attribution. */
export const MANNERS = ['hedged', 'negated', 'agentless'] as const;
export type Manner = (typeof MANNERS)[number];

/** A source by its position as a select knows it, or every source. */
export type OneSource = 'any' | `${number}`;

/** What the reader did in the wording view; kept while another view is shown. */
export class WordingState {
  section = $state<WordingSection>('naming');
  readonly naming = new TableState();
  readonly sources = new TableState();
  readonly statements = new TableState();
  readonly stances = new TableState();
  readonly responsibility = new TableState();
  readonly quotations = new TableState();
  readonly overlap = new TableState({ column: 'words', down: true });
  readonly pairs = new TableState();
  readonly context = new TableState();
  /** The referent whose names are shown: the ID of a group, or all. */
  group = $state('all');
  attribution = $state<Attribution | 'all'>('all');
  verbClass = $state<VerbClass | 'all'>('all');
  manner = $state<Manner | 'all'>('all');
  /** The one source that a section shows. */
  readonly one = $state<Record<'statements' | 'responsibility' | 'quotations' | 'context', OneSource>>({
    statements: 'any',
    responsibility: 'any',
    quotations: 'any',
    context: 'any',
  });
  /** The words that are looked up in context. */
  term = $state('');

  /** Forgets the filters of a section. */
  clear(section: WordingSection): void {
    this[section].text = '';
    if (section === 'naming') this.group = 'all';
    if (section in this.one) this.one[section as keyof typeof this.one] = 'any';
    if (section !== 'statements') return;
    this.attribution = 'all';
    this.verbClass = 'all';
    this.manner = 'all';
  }

  /** Looks words up in context. */
  lookUp(term: string): void {
    this.term = term;
    this.context.reset();
    this.one.context = 'any';
    // The lines take the focus that the term had.
    this.context.returning = true;
    this.section = 'context';
  }

  /** Forgets what belonged to another case. */
  reset(): void {
    for (const section of WORDING_SECTIONS) {
      this.clear(section);
      this[section].reset();
    }
    this.pairs.reset();
    this.term = '';
  }
}
