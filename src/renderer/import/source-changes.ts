import type { MetaEdit, SegmentId, SegmentKind, SegmentMark, Source } from '../../core/contract/source';
import { FIELDS, type Field } from './fields';

/** A source as the reader has changed it so far. */
export interface SourceDraft {
  readonly fields: Readonly<Record<Field, string>>;
  readonly kinds: Readonly<Record<SegmentId, SegmentKind>>;
  readonly leftOut: Readonly<Record<SegmentId, boolean>>;
  readonly colour: number | null;
}

/** What changes in a source. */
export interface SourceChange {
  readonly meta: MetaEdit;
  readonly marks: readonly SegmentMark[];
}

/** What the reader changed, and what takes it back; `to` is null when nothing is. An emptied field is not known any more. */
export function changesOf(
  { meta, segments }: Source,
  draft: SourceDraft,
): { readonly to: SourceChange | null; readonly back: SourceChange } {
  const fields = FIELDS.filter((field) => draft.fields[field].trim() !== (meta[field] ?? ''));
  const recoloured = draft.colour !== (meta.colour ?? null);
  const marked = segments.filter(
    ({ id, kind, leftOut = false }) => (draft.kinds[id] ?? kind) !== kind || (draft.leftOut[id] ?? leftOut) !== leftOut,
  );
  const back: SourceChange = {
    meta: {
      ...Object.fromEntries(fields.map((field) => [field, meta[field]])),
      ...(recoloured ? { colour: meta.colour ?? null } : {}),
    },
    marks: marked.map(({ id, kind, leftOut = false }) => ({ segment: id, kind, leftOut })),
  };
  const to: SourceChange = {
    meta: {
      ...Object.fromEntries(fields.map((field) => [field, draft.fields[field].trim() || null])),
      ...(recoloured ? { colour: draft.colour } : {}),
    },
    marks: marked.map(({ id, kind, leftOut = false }) => ({
      segment: id,
      kind: draft.kinds[id] ?? kind,
      leftOut: draft.leftOut[id] ?? leftOut,
    })),
  };
  return { to: fields.length > 0 || recoloured || marked.length > 0 ? to : null, back };
}
