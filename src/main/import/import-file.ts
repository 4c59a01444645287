import { createHash } from 'node:crypto';
import { fail, succeed } from '../../core/contract/errors';
import type { Result } from '../../core/contract/errors';
import { MAX_FILE_BYTES } from '../../core/contract/ipc';
import type { ImportFile } from '../../core/contract/jobs';
import type { Source, SourceId, SourceMeta } from '../../core/contract/source';
import { makeSource } from '../../core/text/source';
import { decode } from './decode';

/** Reads a file as a source; fails with file-too-large, file-format or file-empty. */
export function importFile(file: ImportFile, id: SourceId, meta?: Partial<SourceMeta>): Result<Source> {
  if (file.bytes.byteLength > MAX_FILE_BYTES) return fail('file-too-large', file.name);
  const text = decode(file.bytes);
  if (text === null) return fail('file-format', file.name);
  if (text.trim() === '') return fail('file-empty', file.name);
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const format = /\.(?:md|markdown)$/iu.test(file.name) ? 'markdown' : 'text';
  return succeed(makeSource({ id, file: file.name, format, sha256, text, ...(meta ? { meta } : {}) }));
}
