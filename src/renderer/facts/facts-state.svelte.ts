import type { NameKind } from '../../core/contract/facts';
import type { FigureRelation } from '../../core/contract/figures';
import type { SourceFilter } from '../tables/source-filter';
import { TableState } from '../tables/table-state.svelte';

/** The sections of the facts view. */
export const FACTS_SECTIONS = ['figures', 'coverage', 'names', 'days'] as const;
export type FactsSection = (typeof FACTS_SECTIONS)[number];

/** What the reader did to the tables of the facts view; kept while another view is shown. */
export class FactsState {
  section = $state<FactsSection>('figures');
  readonly figures = new TableState({ column: 'relation', down: true });
  readonly coverage = new TableState();
  readonly names = new TableState({ column: 'sources', down: true });
  readonly days = new TableState({ column: 'day', down: false });
  /** Figures of this relation; `alone` for those that only one source gives. */
  relation = $state<FigureRelation | 'alone' | 'all'>('all');
  nameKind = $state<NameKind | 'all'>('all');
  /** Which sources the rows of each section must or must not have. */
  readonly sources = $state<Record<FactsSection, SourceFilter>>({
    figures: 'any',
    coverage: 'any',
    names: 'any',
    days: 'any',
  });

  /** Forgets the filters of a section. */
  clear(section: FactsSection): void {
    this[section].text = '';
    this.sources[section] = 'any';
    if (section === 'figures') this.relation = 'all';
    if (section === 'names') this.nameKind = 'all';
  }

  /** Forgets what belonged to another case. */
  reset(): void {
    for (const section of FACTS_SECTIONS) {
      this.clear(section);
      this[section].reset();
    }
  }
}
