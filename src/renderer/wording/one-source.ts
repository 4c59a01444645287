import type { Source } from '../../core/contract/source';
import { words } from '../messages';
import { siglum, sourceName } from '../synopsis/sigla';
import type { OneSource } from './wording-state.svelte';

/** The sources to choose one from, or any. */
export function oneSourceOptions(sources: readonly Source[]): readonly {
  readonly label: string;
  readonly options: readonly { readonly value: OneSource; readonly label: string }[];
}[] {
  return [
    {
      label: '',
      options: [
        { value: 'any', label: words.tables.anySource },
        ...sources.map((source, at) => ({
          value: `${at}` as const,
          label: `${siglum(at)} ${sourceName(source)}`,
        })),
      ],
    },
  ];
}
