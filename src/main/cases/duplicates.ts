import type { Source, SourceId } from '../../core/contract/source';
import { likeness } from '../../core/text/likeness';
import type { ImportedSource } from '../library/library';

/** Likeness from which two texts may be versions of one: an edited report keeps most of its runs of words. */
const VERSION = 0.4;

/** Which of the sources that came in is nearly the same text as an earlier one of the case. */
export function alikeAmong(
  present: readonly Source[],
  imported: readonly ImportedSource[],
): readonly { readonly source: SourceId; readonly other: SourceId }[] {
  const every = [...present, ...imported.map(({ source }) => source)];
  return imported.flatMap(({ source }, index) => {
    const earlier = every.slice(0, present.length + index);
    const other = earlier.find((each) => likeness(each, source) >= VERSION);
    return other ? [{ source: source.id, other: other.id }] : [];
  });
}
