import type { Case } from '../../core/contract/case';
import type { ImportAnswer } from '../../core/contract/ipc';
import type { SourceId } from '../../core/contract/source';
import { words } from '../messages';
import { attentionOf } from './attention';

/** A sentence about what came in, and what to do about it. */
export type Remark = { readonly text: string; readonly label: string } & (
  | { readonly kind: 'look'; readonly source: SourceId; readonly among: readonly SourceId[] }
  | { readonly kind: 'version'; readonly source: SourceId; readonly note: string }
);

/** Most doubtful sources that are told one by one. */
const MOST_DOUBTS = 2;

/**
 * What a reader should know of the sources that came into a case: which is nearly another's text, which are doubtful and
 * why; where none is, how many there are. Every look goes through all of them.
 */
export function remarksOf(current: Case, { added = [], alike = [] }: Partial<ImportAnswer>): readonly Remark[] {
  const t = words.importing;
  const titles = new Map(current.sources.map(({ id, meta }) => [id, meta.title]));
  const versions = alike.map(({ source, other }): Remark => {
    const [title = '', second = ''] = [titles.get(source), titles.get(other)];
    return { kind: 'version', source, note: t.versionOf(second), text: t.alike(title, second), label: t.markVersion };
  });
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
  if (doubts.length > MOST_DOUBTS)
    return [...versions, ...doubts.slice(0, 1).map((doubt) => ({ ...doubt, text: t.doubtful(doubts.length) }))];
  if (doubts.length > 0 || first === undefined) return [...versions, ...doubts];
  return [...versions, look(first.id, t.added(come.length))];
}
