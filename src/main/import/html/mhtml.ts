import type { ImportFile } from '../../../core/contract/jobs';
import type { ReadFile } from '../formats';
import { ImportError } from '../import-error';
import { decodeHtml, readHtml } from './read-html';

/** Most parts of an archive that are looked at: pages with hundreds of pictures have hundreds. */
const MOST_PARTS = 10_000;
const HEAD_MAX = 64 * 1024;

/** A part of an archive: its header fields in lower case, and its bytes as they stand in the file. */
interface Part {
  readonly fields: ReadonlyMap<string, string>;
  /** As Latin-1, a character a byte. */
  readonly body: string;
}

/** Reads a page saved as one file (MHTML, RFC 2557): its first HTML part is the page, the others are frames in it. */
export function readMhtml(file: ImportFile): ReadFile {
  const archive = Buffer.from(file.bytes).toString('latin1');
  const root = partOf(archive);
  const boundary = /boundary="?([^"\s;]+)"?/iu.exec(root.fields.get('content-type') ?? '')?.[1];
  if (boundary === undefined) throw new ImportError('file-damaged');
  const page = htmlPart(root.body, boundary);
  if (page === null) throw new ImportError('file-damaged');
  const charset = /charset="?([^"\s;]+)/iu.exec(page.fields.get('content-type') ?? '')?.[1];
  const html = decodeHtml(bytesOf(page), file.encoding, charset);
  const address = root.fields.get('snapshot-content-location') ?? page.fields.get('content-location') ?? null;
  return { form: 'document', document: readHtml(html, address) };
}

function partOf(text: string): Part {
  const end = /\r?\n\r?\n/u.exec(text.slice(0, HEAD_MAX));
  const head = end ? text.slice(0, end.index) : '';
  const fields = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/u.exec(line) ?? [];
    if (name !== undefined && value !== undefined) fields.set(name.toLowerCase(), value.trim());
  }
  return { fields, body: end ? text.slice(end.index + end[0].length) : text };
}

function htmlPart(body: string, boundary: string): Part | null {
  const mark = `--${boundary}`;
  let at = body.indexOf(mark);
  for (let count = 0; at >= 0 && count < MOST_PARTS; count += 1) {
    const start = at + mark.length;
    if (body.startsWith('--', start)) return null;
    const next = body.indexOf(`\n${mark}`, start);
    const part = partOf(body.slice(start, next < 0 ? undefined : next).replace(/^[ \t]*\r?\n/u, ''));
    if (/^(?:text\/html|application\/xhtml\+xml)\b/iu.test(part.fields.get('content-type') ?? '')) return part;
    at = next < 0 ? -1 : next + 1;
  }
  return null;
}

function bytesOf({ fields, body }: Part): Uint8Array {
  const encoding = fields.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const plain = body
    .replace(/[ \t]+(?=\r?\n)/gu, '')
    .replace(/=\r?\n/gu, '')
    .replace(/=([\dA-F]{2})/giu, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}
