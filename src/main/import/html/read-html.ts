import type { ImportFile } from '../../../core/contract/jobs';
import type { StructuredDocument } from '../../../core/text/document';
import { decode } from '../decode';
import type { ReadFile } from '../formats';
import { ImportError } from '../import-error';
import { findArticle } from './article';
import { blocksOf } from './blocks';
import { pageFacts } from './page-facts';
import { readPage } from './tree';

/** How far into a page its encoding is declared, bytes. */
const DECLARED_WITHIN = 4096;

/** Reads a saved web page. */
export function readHtmlFile({ bytes, encoding }: ImportFile): ReadFile {
  return { form: 'document', document: readHtml(decodeHtml(bytes, encoding)) };
}

/** Reads what was copied out of a page or a document, with its form. */
export function readClipboard({ bytes, encoding }: ImportFile): ReadFile {
  return { form: 'document', document: { paragraphs: readFragment(decodeHtml(bytes, encoding)), meta: {} } };
}

/** The text of a page's bytes; `sent` is the encoding that it came with. Throws `ImportError` for bytes that are no text. */
export function decodeHtml(bytes: Uint8Array, chosen?: string, sent?: string): string {
  const head = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString('latin1');
  const own =
    /<meta[^>]{1,300}?charset\s*=\s*["']?([\w-]{2,40})/iu.exec(head)?.[1] ??
    /^<\?xml[^>]{1,100}encoding=["']([\w-]{2,40})/iu.exec(head)?.[1];
  const text = decode(bytes, { chosen, declared: sent ?? own });
  if (text === null) throw new ImportError('file-format');
  return text;
}

/** The article of a page without the page's furniture, and what the page says of it. Any string is a page. */
export function readHtml(html: string, savedFrom: string | null = null): StructuredDocument {
  const page = readPage(html);
  const { meta, headline, summary } = pageFacts({ ...page, savedFrom: page.savedFrom ?? savedFrom });
  const { paragraphs } = findArticle(page, headline, summary);
  return { paragraphs, meta };
}

/** HTML that is all text, such as a chapter of a book or what was copied to the clipboard: nothing is left out. */
export function readFragment(html: string): StructuredDocument['paragraphs'] {
  const page = readPage(html);
  return blocksOf(page.root, () => false).map(({ text, shape }) => ({ text, shape }));
}
