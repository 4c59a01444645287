import { createHash } from 'node:crypto';
import { Bug, fail, succeed } from '../../core/contract/errors';
import type { Result } from '../../core/contract/errors';
import { MAX_FILE_BYTES } from '../../core/contract/importing';
import type { ImportFile } from '../../core/contract/jobs';
import type { Source, SourceId, SourceMeta } from '../../core/contract/source';
import { makeSource } from '../../core/text/source';
import { cleanDocument, cleanName } from './clean';
import { decode } from './decode';
import { formats } from './formats';
import type { ReadFile } from './formats';
import { ImportError } from './import-error';

/** Longest text of a source, UTF-16 units, and most segments: several thick books. */
export const MAX_TEXT = 8_000_000;
export const MAX_SEGMENTS = 60_000;

/**
 * A file as a source with the given ID; `meta` beats what the file says of itself. Fails with `file-too-large`,
 * `file-empty` where no character can be seen, and the codes of `ImportError` for what cannot be read.
 */
export async function importFile(file: ImportFile, id: SourceId, meta?: Partial<SourceMeta>): Promise<Result<Source>> {
  const name = cleanName(file.name);
  if (file.bytes.byteLength > MAX_FILE_BYTES) return fail('file-too-large', name);
  if (file.bytes.byteLength === 0) return fail('file-empty', name);
  const text = decode(file.bytes, { chosen: file.encoding });
  const format = formats.find((candidate) => candidate.sniff(file, text));
  if (!format) return fail('file-format', name);
  try {
    return makeFrom(await format.read(file, text), format.name, file, id, meta);
  } catch (error) {
    if (error instanceof ImportError) return fail(error.code, name);
    if (error instanceof Bug) throw error;
    // Readers of other makes throw what they like; all of it means that the file is not what it should be.
    return fail(error instanceof RangeError ? 'file-too-complex' : 'file-damaged', name);
  }
}

/** As `importFile`, at once, for a file that is known to be plain text or Markdown by its name. */
export function importText(file: ImportFile, id: SourceId, meta?: Partial<SourceMeta>): Result<Source> {
  const text = decode(file.bytes, { chosen: file.encoding });
  if (text === null) return fail('file-format', cleanName(file.name));
  const form = /\.(?:md|markdown)$/iu.test(file.name) ? 'markdown' : 'text';
  return makeFrom({ form, text }, form, file, id, meta);
}

function makeFrom(
  read: ReadFile,
  format: string,
  { name: given, bytes }: ImportFile,
  id: SourceId,
  meta: Partial<SourceMeta> | undefined,
): Result<Source> {
  const name = cleanName(given);
  if (!isVisible(read)) return fail('file-empty', name);
  if (lengthOf(read) > MAX_TEXT) return fail('file-too-large', name);
  const about = { id, file: name, sha256: createHash('sha256').update(bytes).digest('hex'), ...(meta ? { meta } : {}) };
  const source = makeSource(
    read.form === 'document'
      ? { ...about, format: read.format ?? format, document: cleanDocument(read.document) }
      : { ...about, format: read.form, text: read.text },
  );
  if (source.segments.length > MAX_SEGMENTS) return fail('file-too-large', name);
  return source.segments.length === 0 ? fail('file-empty', name) : succeed(source);
}

/** A character that can be seen: neither white space nor invisible. */
const VISIBLE = /[^\s\p{Cf}\p{Cc}]/u;

function isVisible(read: ReadFile): boolean {
  return read.form === 'document'
    ? read.document.paragraphs.some(({ text }) => VISIBLE.test(text))
    : VISIBLE.test(read.text);
}

function lengthOf(read: ReadFile): number {
  if (read.form !== 'document') return read.text.length;
  if (read.document.paragraphs.length > MAX_SEGMENTS) return Infinity;
  return read.document.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}
