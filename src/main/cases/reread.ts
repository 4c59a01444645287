import { randomUUID } from 'node:crypto';
import { anchorOf } from '../../core/compare/anchors';
import type { Anchor, CaseId, Correction } from '../../core/contract/case';
import { ENCODINGS } from '../../core/contract/encodings';
import type { Result } from '../../core/contract/errors';
import { fail, succeed } from '../../core/contract/errors';
import type { Source, SourceId, SourceMeta } from '../../core/contract/source';
import type { JobRunner } from '../jobs/job-runner';
import type { ImportedSource, Library } from '../library/library';
import type { SameSegments } from './same-segments';
import { sameSegments } from './same-segments';

/**
 * Reads a source's original anew under an encoding, null for a guess. What the reader corrected stays where its text is
 * still there: metadata, kinds of segments, links; so do the identities of segments that are the same.
 */
export async function rereadSource(
  library: Library,
  jobs: JobRunner,
  id: CaseId,
  source: SourceId,
  encoding: string | null,
): Promise<Result<null>> {
  const found = library.openCase(id);
  const old = found?.sources.find((each) => each.id === source);
  const bytes = library.originalBytes(source);
  if (!found || !old || !bytes) return fail('case-missing', id);

  const read = async (encodings: readonly (string | null)[]): Promise<Result<readonly Source[]>> => {
    const files = encodings.map((each) => ({ name: old.file, bytes, ...(each === null ? {} : { encoding: each }) }));
    const outcome = await jobs.start('import', { files, ids: files.map(() => source) }).outcome;
    if (!outcome.ok) return outcome;
    const [failure] = outcome.value.failures;
    if (outcome.value.sources.length === 0 && failure) return { ok: false, failure };
    return succeed(outcome.value.sources.map((each) => each.source));
  };

  const chosen = await read([encoding]);
  if (!chosen.ok) return chosen;
  const [fresh] = chosen.value;
  if (!fresh) return fail('file-damaged', old.file);
  const before = await readingOf(old, read);
  const same = sameSegments(old, fresh);
  const made = carriedOver(old, fresh, before, same);
  const imported: ImportedSource = { source: made, bytes };
  const corrections = found.corrections.map((each) => movedCorrection(each, old, made, same));
  return library.replaceSource(id, imported, corrections) ? succeed(null) : fail('case-missing', id);
}

/**
 * The source as it came out of its file, before the reader corrected it: the reading with its very text. Null when no encoding
 * gives it, as after a change of how files are read.
 */
async function readingOf(
  old: Source,
  read: (encodings: readonly (string | null)[]) => Promise<Result<readonly Source[]>>,
): Promise<Source | null> {
  for (const encodings of [[null], ENCODINGS]) {
    const readings = await read(encodings);
    const found = readings.ok ? readings.value.find(({ text }) => text === old.text) : undefined;
    if (found) return found;
  }
  return null;
}

/** A new reading of a source with what the reader corrected in the old one. */
export function carriedOver(old: Source, fresh: Source, before: Source | null, { same }: SameSegments): Source {
  const back = new Map([...same].map(([from, to]) => [to, from]));
  return {
    ...fresh,
    meta: keptMeta(old.meta, fresh.meta, before?.meta ?? null),
    segments: fresh.segments.map((segment) => {
      const from = back.get(segment.index);
      const was = from === undefined ? undefined : old.segments[from];
      // An identity of its own: the number at this place was another paragraph's.
      if (was === undefined || from === undefined) return { ...segment, id: `${fresh.id}/${randomUUID()}` };
      const corrected = before === null || was.kind !== before.segments[from]?.kind;
      const kept = { ...segment, id: was.id, kind: corrected ? was.kind : segment.kind };
      return was.leftOut ? { ...kept, leftOut: true } : kept;
    }),
  };
}

function keptMeta(old: SourceMeta, fresh: SourceMeta, before: SourceMeta | null): SourceMeta {
  // The colour is only ever the reader's.
  const fields = [...Object.keys(fresh), 'colour'] as readonly (keyof SourceMeta)[];
  const corrected = fields.filter((field) => old[field] !== before?.[field]);
  return { ...fresh, ...Object.fromEntries(corrected.map((field) => [field, old[field]])) };
}

function movedCorrection(correction: Correction, old: Source, fresh: Source, same: SameSegments): Correction {
  const move = (anchor: Anchor): Anchor => movedAnchor(anchor, old, fresh, same);
  return { ...correction, a: move(correction.a), b: move(correction.b) };
}

/** The anchor where its segment is now; as it was where that is gone, to hold again when its words come back. */
function movedAnchor(anchor: Anchor, old: Source, fresh: Source, { same, within }: SameSegments): Anchor {
  if (anchor.source !== old.id) return anchor;
  const from = old.segments.findIndex(({ id }) => id === anchor.segment);
  const to = same.get(from) ?? within.get(from);
  return (to === undefined ? null : anchorOf(fresh, to)) ?? anchor;
}
