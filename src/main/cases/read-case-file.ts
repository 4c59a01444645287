import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import * as v from 'valibot';
import type { Entry, ZipFile } from 'yauzl';
import yauzl from 'yauzl';
import { MAX_SOURCES } from '../../core/contract/case';
import type { CaseFile } from '../../core/contract/case-format';
import { CASE_FILE_TYPE, CASE_FILE_VERSION, caseFileSchema } from '../../core/contract/case-format';
import type { ErrorCode, Result } from '../../core/contract/errors';
import { fail, succeed } from '../../core/contract/errors';
import { MAX_FILE_BYTES } from '../../core/contract/importing';
import { MAX_CASE_FILE_BYTES } from '../../core/contract/ipc';
import type { WholeCase } from '../library/library';
import { entriesOf } from './case-file';

/** A case file that cannot be read, and why. */
class CaseFileError extends Error {
  override readonly name = 'CaseFileError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode) {
    super(code);
    this.code = code;
  }
}

/** What a case file can hold: its own two entries and two a source. */
const MOST_ENTRIES = 2 + 2 * MAX_SOURCES;

/** Whether a file says of itself that it is a case file: by its name or by its first entry. */
export function isCaseFile({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): boolean {
  if (/\.synoptic$/iu.test(name)) return true;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 200)).toString('latin1');
  return head.startsWith('PK\u0003\u0004') && head.startsWith(`mimetype${CASE_FILE_TYPE}`, 30);
}

/**
 * Reads a case file and checks all of it: the archive's bounds and names, the description against its schema, every text
 * against its segments and every original against its hash. Fails, with `name` as the subject, with file-format (no case
 * file), file-newer, file-too-complex and file-damaged.
 */
export async function readCaseFile(name: string, bytes: Uint8Array): Promise<Result<WholeCase>> {
  try {
    const entries = await unpack(bytes);
    if (textOf(entries.get('mimetype')) !== CASE_FILE_TYPE) return fail('file-format', name);
    const about = describe(textOf(entries.get('case.json')));
    return succeed(assemble(about, entries));
  } catch (error) {
    return fail(error instanceof CaseFileError ? error.code : 'file-damaged', name);
  }
}

function textOf(bytes: Uint8Array | undefined): string {
  if (!bytes) throw new CaseFileError('file-damaged');
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

function describe(json: string): CaseFile {
  const value: unknown = JSON.parse(json);
  const version = v.safeParse(v.object({ version: v.number() }), value);
  if (version.success && version.output.version > CASE_FILE_VERSION) throw new CaseFileError('file-newer');
  const about = v.safeParse(caseFileSchema, value);
  if (!about.success) throw new CaseFileError('file-damaged');
  return about.output;
}

function assemble(about: CaseFile, entries: ReadonlyMap<string, Uint8Array>): WholeCase {
  const { id, title, createdAt, reference, corrections } = about;
  const seen = new Set<string>();
  const once = (name: string): void => {
    if (seen.has(name)) throw new CaseFileError('file-damaged');
    seen.add(name);
  };
  const sources = about.sources.map(({ segments, ...source }, index) => {
    once(source.id);
    const names = entriesOf(index);
    const text = textOf(entries.get(names.text));
    const bytes = entries.get(names.original);
    if (!bytes || createHash('sha256').update(bytes).digest('hex') !== source.sha256) {
      throw new CaseFileError('file-damaged');
    }
    let last = 0;
    for (const { id: segment, start, end } of segments) {
      once(segment);
      if (start < last || end < start || end > text.length) throw new CaseFileError('file-damaged');
      last = end;
    }
    return { source: { ...source, text, segments: segments.map((segment, at) => ({ ...segment, index: at })) }, bytes };
  });
  const known = new Set(sources.map(({ source }) => source.id));
  if (reference !== null && !known.has(reference)) throw new CaseFileError('file-damaged');
  for (const { id: correction } of corrections) once(`correction ${correction}`);
  return { id, title, createdAt, reference, corrections, sources };
}

/** The entries of an archive, unpacked in memory under the bounds above; a name that no case file has is refused. */
async function unpack(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const archive = await open(bytes);
  if (archive.entryCount > MOST_ENTRIES) throw new CaseFileError('file-too-complex');
  const entries = new Map<string, Uint8Array>();
  let left = MAX_CASE_FILE_BYTES;
  for await (const entry of archive.eachEntry()) {
    const { fileName, uncompressedSize } = entry;
    // Nothing is ever unpacked to the disk; names are refused all the same, since only a forged file has others.
    if (!/^(?:mimetype|case\.json|(?:texts\/\d\d?\.txt|originals\/\d\d?))$/u.test(fileName) || entries.has(fileName)) {
      throw new CaseFileError('file-damaged');
    }
    if (uncompressedSize > MAX_FILE_BYTES || uncompressedSize > left) throw new CaseFileError('file-too-complex');
    left -= uncompressedSize;
    entries.set(fileName, await contentOf(archive, entry));
  }
  return entries;
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    yauzl.fromBuffer(buffer, { lazyEntries: true, strictFileNames: true }, (error, archive) => {
      if (error) reject(error);
      else resolve(archive);
    });
  });
}

/** An entry's bytes; rejects when it unpacks to another length than it says. */
function contentOf(archive: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    archive.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(error);
        return;
      }
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('error', reject);
      stream.on('end', () => {
        const whole = Buffer.concat(parts);
        if (crc32(whole) === entry.crc32) resolve(new Uint8Array(whole));
        else reject(new CaseFileError('file-damaged'));
      });
    });
  });
}
