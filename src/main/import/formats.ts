import type { ImportFile } from '../../core/contract/jobs';
import type { StructuredDocument } from '../../core/text/document';
import { ImportError } from './import-error';

/** What a reader makes of a file: text for the core to cut into paragraphs, or paragraphs. */
export type ReadFile =
  | { readonly form: 'text' | 'markdown'; readonly text: string }
  | {
      readonly form: 'document';
      readonly document: StructuredDocument;
      /** Name of the format where the reader tells more of it than the table. */
      readonly format?: string;
    };

/** A kind of file: how it is told, and how it is read. */
export interface Format {
  readonly name: string;
  /** True when a file is of this kind. `text` is the decoded file, null when its bytes are not text. */
  sniff(file: ImportFile, text: string | null): boolean;
  /** Reads the file; throws `ImportError` for one it cannot read. Readers are loaded when they are first needed. */
  read(file: ImportFile, text: string | null): Promise<ReadFile>;
}

/** True when the bytes begin with these characters. */
function begins({ bytes }: ImportFile, magic: string): boolean {
  return Buffer.from(magic, 'latin1').every((byte, index) => bytes[index] === byte);
}

function ends({ name }: ImportFile, pattern: RegExp): boolean {
  return pattern.test(name);
}

function head({ bytes }: ImportFile, length: number): string {
  return Buffer.from(bytes.subarray(0, length)).toString('latin1');
}

/** A PDF may have a few stray bytes in front of its mark. */
const PDF_HEAD = 1024;
const HTML_HEAD = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;

async function unreadable(): Promise<never> {
  return Promise.reject(new ImportError('file-format'));
}

/** As text with the given reading; a file whose bytes are no text cannot be read. */
function asText(form: 'text' | 'markdown'): Format['read'] {
  return (_file, text) => (text === null ? unreadable() : Promise.resolve({ form, text }));
}

/**
 * Every kind of file, in the order in which they are tried: what the bytes say comes before what the name says, and
 * plain text takes what is left.
 */
export const formats: readonly Format[] = [
  {
    name: 'pdf',
    sniff: (file) => head(file, PDF_HEAD).includes('%PDF-'),
    read: async (file) => (await import('./pdf/read-pdf')).readPdf(file),
  },
  {
    name: 'zip',
    sniff: (file) => begins(file, 'PK\x03\x04') || begins(file, 'PK\x05\x06'),
    read: async (file) => (await import('./office/read-archive')).readArchive(file),
  },
  {
    name: 'ole',
    sniff: (file) => begins(file, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    // A Word document with a password is one; the old Word format is one, too, and is not read.
    read: ({ bytes }) => {
      const locked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
      if (locked) return Promise.reject(new ImportError('file-encrypted'));
      const word = Buffer.from(bytes).includes(Buffer.from('WordDocument', 'utf16le'));
      return Promise.reject(new ImportError(word ? 'file-old-word' : 'file-format'));
    },
  },
  {
    name: 'rtf',
    sniff: (file) => begins(file, '{\\rtf'),
    read: async (file) => (await import('./office/rtf')).readRtf(file),
  },
  {
    name: 'mhtml',
    sniff: (file) =>
      /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*content-type:\s*multipart\/related/imu.test(head(file, 4000)),
    read: async (file) => (await import('./html/mhtml')).readMhtml(file),
  },
  {
    name: 'clipboard',
    // What was copied out of a page is all text; the window names it so.
    sniff: (file, text) => text !== null && ends(file, /\.clip\.html$/iu),
    read: async (file) => (await import('./html/read-html')).readClipboard(file),
  },
  {
    name: 'html',
    sniff: (file, text) =>
      text !== null && (ends(file, /\.(?:html?|xhtml|mhtml?)$/iu) || HTML_HEAD.test(text.slice(0, 4000))),
    read: async (file) => (await import('./html/read-html')).readHtmlFile(file),
  },
  { name: 'document', sniff: (file) => ends(file, /\.(?:pdf|docx?|odt|rtf|epub|pages)$/iu), read: unreadable },
  {
    name: 'markdown',
    sniff: (file, text) => text !== null && ends(file, /\.(?:md|markdown|mdown|mkd)$/iu),
    read: asText('markdown'),
  },
  { name: 'text', sniff: (_file, text) => text !== null, read: asText('text') },
];
