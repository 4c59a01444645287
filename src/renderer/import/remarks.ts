import type { Case } from '../../core/contract/case';
import type { ImportAnswer } from '../../core/contract/ipc';
import type { SourceId } from '../../core/contract/source';
import { words } from '../messages';
import { attentionOf } from './attention';

/** A sentence about what came in, and what to do about it. */
export type Remark = { readonly text: string; readonly label: string } & (
  | { readonly kind: 'look'; readonly source: SourceId; readonly among: readonly SourceId[] }
  | { readonly kind: 'version'; readonly notes: ReadonlyMap<SourceId, string> }
);

/** Most sources of a kind that are told one by one. */
const MOST_TOLD = 2;

/**
 * What a reader should know of the sources that came into a case: which is nearly another's text, which are doubtful and
 * why; where none is, how many there are. Every look goes through all of them.
 */
export function remarksOf(current: Case, { added = [], alike = [] }: Partial<ImportAnswer>): readonly Remark[] {
  const t = words.importing;
  const titles = new Map(current.sources.map(({ id, meta }) => [id, meta.title]));
  const titleOf = (id: SourceId): string => titles.get(id) ?? '';
  const notes = new Map(alike.map(({ source, other }) => [source, t.versionOf(titleOf(other))]));
  const versions: readonly Remark[] =
    alike.length > MOST_TOLD
      ? [{ kind: 'version', notes, text: t.alikeMany(alike.length), label: t.markVersions }]
      : alike.map(({ source, other }) => ({
          kind: 'version',
          notes: new Map([[source, t.versionOf(titleOf(other))]]),
          text: t.alike(titleOf(source), titleOf(other)),
          label: t.markVersion,
        }));
  const come = current.sources.filter(({ id }) => added.includes(id));
  const look = (source: SourceId, text: string): Remark => ({
    kind: 'look',
    source,
    text,
    label: t.look(come.length),
    among: come.map(({ id }) => id),
  });
  const doubts = come.flatMap((source) => {
    const reason = attentionOf(source);
    return reason === null ? [] : [look(source.id, t.attention[reason](source.meta.title))];
  });
  const [first] = come;
  if (doubts.length > MOST_TOLD)
    return [...versions, ...doubts.slice(0, 1).map((doubt) => ({ ...doubt, text: t.doubtful(doubts.length) }))];
  if (doubts.length > 0 || first === undefined) return [...versions, ...doubts];
  return [...versions, look(first.id, t.added(come.length))];
}
