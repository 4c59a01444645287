import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate/browser';
import type { Anchor } from '../../core/contract/case';
import type { CaseFile } from '../../core/contract/case-format';
import { CASE_FILE_TYPE, CASE_FILE_VERSION } from '../../core/contract/case-format';
import { MAX_CASE_FILE_BYTES } from '../../core/contract/ipc';
import type { Steps } from '../../core/contract/jobs';
import { finish } from '../../core/contract/jobs';
import type { SourceMeta } from '../../core/contract/source';
import type { ImportedSource, WholeCase } from '../library/library';

/** Where a case file has the text and the original of its source number `index`, from 0. */
export function entriesOf(index: number): { readonly text: string; readonly original: string } {
  return { text: `texts/${index + 1}.txt`, original: `originals/${index + 1}` };
}

/** Zip knows no dates before 1980; none at all makes the same case the same file. */
const NO_DATE = new Date(1980, 0, 1);
/** Files that are compressed already; packing them again only takes time. */
const PACKED = /\.(?:docx|odt|epub|pdf|zip|mht\.gz)$/iu;

/** What a description may take, and the heads of the archive, bytes; descriptions of thick books have some. */
const DESCRIPTION = 16 * 1024 * 1024;

/** Whether a case is not more than a case file may hold, so that every file that is written can be read. */
export function fitsCaseFile({ sources }: WholeCase): boolean {
  const held = sources.reduce((sum, { source, bytes }) => sum + bytes.byteLength + Buffer.byteLength(source.text), 0);
  return held + DESCRIPTION <= MAX_CASE_FILE_BYTES;
}

/** How much is packed in a step, bytes: a few tens of milliseconds' work. */
const STEP_BYTES = 1024 * 1024;

/** What stands in an archive under a name, packed or not. */
interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly level: 0 | 6;
}

/** A case as one file (docs/synoptic-file.md), at once. The same case gives the same bytes. */
export function writeCaseFile(whole: WholeCase): Uint8Array {
  return finish(packCaseFile(whole));
}

/** As `writeCaseFile`, in steps. */
export function* packCaseFile(whole: WholeCase): Steps<Uint8Array> {
  const entries = entriesFor(whole);
  const total = entries.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  const parts: Uint8Array[] = [];
  // Its own type says that there always is an error.
  const archive = new Zip((error: Error | null, part) => {
    if (error !== null) throw error;
    parts.push(part);
  });
  let done = 0;
  for (const { name, bytes, level } of entries) {
    const entry = level === 0 ? new ZipPassThrough(name) : new ZipDeflate(name, { level });
    entry.mtime = NO_DATE;
    archive.add(entry);
    for (let at = 0; at === 0 || at < bytes.byteLength; at += STEP_BYTES) {
      yield { stage: 'packing', done, total };
      const part = bytes.subarray(at, at + STEP_BYTES);
      entry.push(part, at + STEP_BYTES >= bytes.byteLength);
      done += part.byteLength;
    }
  }
  archive.end();
  return joined(parts);
}

// A file of half a gigabyte is copied once only, into bytes that are nobody else's: those of a small Buffer are shared.
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/** The entries of a case's file in their order. */
function entriesFor(whole: WholeCase): readonly Packed[] {
  const about: CaseFile = {
    format: 'synoptic-case',
    version: versionOf(whole),
    id: whole.id,
    title: whole.title,
    createdAt: whole.createdAt,
    reference: whole.reference,
    sources: whole.sources.map(({ source }) => ({
      id: source.id,
      file: source.file,
      format: source.format,
      sha256: source.sha256,
      meta: metaOf(source.meta),
      segments: source.segments.map(({ id, kind, start, end, leftOut }) => ({
        id,
        kind,
        start,
        end,
        ...(leftOut ? { leftOut: true as const } : {}),
      })),
      ...(source.setAside === true ? { setAside: true as const } : {}),
    })),
    corrections: whole.corrections.map(({ id, kind, a, b, at }) => ({ id, kind, a: anchorOf(a), b: anchorOf(b), at })),
  };
  return [
    // First and not compressed: its bytes are at a fixed place for programs that tell files by their beginning.
    { name: 'mimetype', bytes: strToU8(CASE_FILE_TYPE), level: 0 },
    { name: 'case.json', bytes: strToU8(`${JSON.stringify(about, null, 1)}\n`), level: 6 },
    ...whole.sources.flatMap(({ source, bytes }, index): readonly Packed[] => {
      const { text, original } = entriesOf(index);
      return [
        { name: text, bytes: strToU8(source.text), level: 6 },
        { name: original, bytes, level: PACKED.test(source.file) ? 0 : 6 },
      ];
    }),
  ];
}

// Field by field, so that the same case gives the same bytes however its objects came to be.
function metaOf(meta: SourceMeta): CaseFile['sources'][number]['meta'] {
  const { title, outlet, author, published, publishedText, url, language, note, colour } = meta;
  const known = { title, outlet, author, published, publishedText, url, language, note };
  return typeof colour === 'number' ? { ...known, colour } : known;
}

/** The oldest version of case files that has a place for all that a case has. */
function versionOf({ sources }: WholeCase): CaseFile['version'] {
  if (sources.some(({ source }) => source.setAside === true)) return CASE_FILE_VERSION;
  return sources.some(isNewer) ? 2 : 1;
}

/** Whether a source has what the first version of case files has no place for. */
function isNewer({ source: { meta, segments } }: ImportedSource): boolean {
  return typeof meta.colour === 'number' || segments.some(({ leftOut }) => leftOut);
}

function anchorOf({ source, segment, quote, before, after }: Anchor): Anchor {
  return { source, segment, quote, before, after };
}
