import type { Source } from '../../core/contract/source';
import { words } from '../messages';
import { siglum, sourceName } from '../synopsis/sigla';

/** Which sources a row must have: all, several, or one of them with or without others, or not. */
export type SourceFilter = 'any' | 'all' | 'several' | `${'with' | 'without' | 'only'} ${number}`;

/** Whether a row that these sources have passes a filter, in a case of `count` sources. */
export function passes(filter: SourceFilter, having: ReadonlySet<number>, count: number): boolean {
  if (filter === 'any') return true;
  if (filter === 'all') return having.size === count;
  if (filter === 'several') return having.size > 1;
  const [how, at] = filter.split(' ');
  const has = having.has(Number(at));
  if (how === 'without') return !has;
  return has && (how === 'with' || having.size === 1);
}

/** A filter as an option to choose. */
export interface FilterGroup {
  readonly label: string;
  readonly options: readonly { readonly value: SourceFilter; readonly label: string }[];
}

/** The filters that a case offers, in groups. */
export function sourceFilters(sources: readonly Source[]): readonly FilterGroup[] {
  const t = words.tables;
  const each = (how: 'with' | 'without' | 'only', says: string): FilterGroup => ({
    label: says,
    options: sources.map((source, at) => ({
      value: `${how} ${at}`,
      label: `${says}: ${siglum(at)} ${sourceName(source)}`,
    })),
  });
  return [
    {
      label: '',
      options: [
        { value: 'any', label: t.anySource },
        { value: 'all', label: t.inAll },
        { value: 'several', label: t.inSeveral },
      ],
    },
    each('only', t.onlyFrom),
    each('with', t.givenBy),
    each('without', t.missingFrom),
  ];
}
