import type { SourceInput } from '../../core/text/source';
import type { ImportFile } from '../../core/contract/jobs';

/** A kind of file: how it is told, and how it is read. */
export interface Format {
  readonly name: string;
  /** True when a file is of this kind. `text` is the decoded file, null when its bytes are not text. */
  sniff(file: ImportFile, text: string | null): boolean;
  /** What the text is read as; null for kinds that cannot be read yet. */
  readonly read: SourceInput['format'] | null;
}

/** True when the bytes begin with these characters. */
function begins({ bytes }: ImportFile, magic: string): boolean {
  return Buffer.from(magic, 'latin1').every((byte, index) => bytes[index] === byte);
}

function ends({ name }: ImportFile, pattern: RegExp): boolean {
  return pattern.test(name);
}

/** A PDF may have a few stray bytes in front of its mark. */
const PDF_HEAD = 1024;

/**
 * Every kind of file, in the order in which they are tried: what the bytes say comes before what the name says, and
 * plain text takes what is left.
 */
export const formats: readonly Format[] = [
  {
    name: 'pdf',
    sniff: ({ bytes }) => new TextDecoder('latin1').decode(bytes.subarray(0, PDF_HEAD)).includes('%PDF-'),
    read: null,
  },
  { name: 'zip', sniff: (file) => begins(file, 'PK\x03\x04') || begins(file, 'PK\x05\x06'), read: null },
  { name: 'ole', sniff: (file) => begins(file, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), read: null },
  { name: 'rtf', sniff: (file) => begins(file, '{\\rtf'), read: null },
  {
    name: 'html',
    sniff: (file, text) =>
      ends(file, /\.(?:html?|xhtml|mhtml?)$/iu) ||
      /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu.test(
        text?.slice(0, 4000) ?? '',
      ),
    read: null,
  },
  { name: 'document', sniff: (file) => ends(file, /\.(?:pdf|docx?|odt|rtf|epub|pages)$/iu), read: null },
  {
    name: 'markdown',
    sniff: (file, text) => text !== null && ends(file, /\.(?:md|markdown|mdown|mkd)$/iu),
    read: 'markdown',
  },
  { name: 'text', sniff: (_file, text) => text !== null, read: 'text' },
];
