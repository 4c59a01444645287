import { createHash } from 'node:crypto';
import { fail, succeed } from '../../core/contract/errors';
import type { Result } from '../../core/contract/errors';
import { MAX_FILE_BYTES } from '../../core/contract/ipc';
import type { ImportFile } from '../../core/contract/jobs';
import type { Source, SourceId, SourceMeta } from '../../core/contract/source';
import { makeSource } from '../../core/text/source';
import { decode } from './decode';
import { formats } from './formats';

/**
 * A file as a source with the given ID; `meta` beats what the file says of itself. Fails with `file-too-large`,
 * `file-format` for what is not text or not read yet, and `file-empty` where no character can be seen.
 */
export function importFile(file: ImportFile, id: SourceId, meta?: Partial<SourceMeta>): Result<Source> {
  if (file.bytes.byteLength > MAX_FILE_BYTES) return fail('file-too-large', file.name);
  if (file.bytes.byteLength === 0) return fail('file-empty', file.name);
  const text = decode(file.bytes);
  const format = formats.find((candidate) => candidate.sniff(file, text))?.read ?? null;
  if (format === null || text === null) return fail('file-format', file.name);
  if (!VISIBLE.test(text)) return fail('file-empty', file.name);
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const source = makeSource({ id, file: file.name, format, sha256, text, ...(meta ? { meta } : {}) });
  return source.segments.length === 0 ? fail('file-empty', file.name) : succeed(source);
}

/** A character that can be seen: neither white space nor invisible. */
const VISIBLE = /[^\s\p{Cf}\p{Cc}]/u;
