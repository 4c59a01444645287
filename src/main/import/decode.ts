import chardet from 'chardet';
import iconv from 'iconv-lite';

/** What a guess of the encoding is made from: enough bytes to tell, not a whole book. */
const SAMPLE_BYTES = 64 * 1024;
/** Share of broken characters at which a file still counts as UTF-8 with a few damaged places. */
const DAMAGED = 0.05;
/** Share of control characters at which a file is no text; a stray one is fine. */
const CONTROLS = 0.02;

/** What is known of a file's encoding beside its bytes. */
export interface KnownEncoding {
  /** What the reader chose: beats everything. */
  readonly chosen?: string | undefined;
  /** What the document, or what it came with, declares: beats guesses, unless the bytes do not fit. */
  readonly declared?: string | undefined;
}

/**
 * The text of a file: by the reader's choice, its byte order mark, what it declares, as UTF-8, or in the encoding that
 * its bytes look like. Line ends become `\n`, everything else is kept. Null when the bytes are not text.
 */
export function decode(bytes: Uint8Array, { chosen, declared }: KnownEncoding = {}): string | null {
  const text =
    chosen !== undefined && iconv.encodingExists(chosen)
      ? iconv.decode(bytes, MEANT[chosen.toUpperCase()] ?? chosen)
      : (decodeMarked(bytes) ?? decodeDeclared(bytes, declared) ?? decodeUnmarked(bytes));
  if (text === null || isBinary(text)) return null;
  return text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
}

/** By what a document declares; null where it declares nothing we know, or bytes are undefined under it. */
function decodeDeclared(bytes: Uint8Array, declared: string | undefined): string | null {
  // Bytes of one byte a character cannot have said that they are UTF-16.
  if (declared === undefined || /^(?:utf-?(?:8|16|32)|unicode)/iu.test(declared)) return null;
  if (!iconv.encodingExists(declared) || bytes.includes(0)) return null;
  const text = iconv.decode(bytes, MEANT[declared.toUpperCase()] ?? declared);
  return text.includes('\uFFFD') ? null : text;
}

function decodeMarked(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  if (a === 0xff && b === 0xfe && c === 0 && d === 0 && bytes.length % 4 === 0) return iconv.decode(bytes, 'utf-32le');
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return iconv.decode(bytes, 'utf-32be');
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return null;
}

function decodeUnmarked(bytes: Uint8Array): string | null {
  const wide = wideEncoding(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeDamaged(bytes) ?? decodeGuessed(bytes);
  }
}

/** UTF-16 without a mark: every other byte of Latin text is zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = sample.length / 2;
  if (odd > half * 0.4 && even === 0) return 'utf-16le';
  return even > half * 0.4 && odd === 0 ? 'utf-16be' : null;
}

/** UTF-8 with a few broken places, such as a file cut off inside a character. */
function decodeDamaged(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  const others = text.match(/[^\0-\x7f\uFFFD]/gu)?.length ?? 0;
  return others > 0 && broken <= Math.max(1, others * DAMAGED) ? text : null;
}

/** Encodings that pages declare and guesses name, and the Windows ones that are meant: the same and more. */
const MEANT: Readonly<Record<string, string>> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-8': 'windows-1255',
  'ISO-8859-9': 'windows-1254',
  ASCII: 'windows-1252',
};

/** The best guess under which the bytes are characters: a confident one may still leave half of them undefined. */
function decodeGuessed(bytes: Uint8Array): string {
  const from = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, Math.min(from - SAMPLE_BYTES / 2, bytes.length - SAMPLE_BYTES));
  const sample = bytes.subarray(start, start + SAMPLE_BYTES);
  const names = chardet.analyse(sample).map(({ name }) => name);
  const name = names.find(
    (each) => each !== 'UTF-8' && iconv.encodingExists(each) && isClean(iconv.decode(sample, each)),
  );
  return iconv.decode(bytes, MEANT[name ?? 'ASCII'] ?? name ?? 'windows-1252');
}

function isClean(text: string): boolean {
  return strangers(text) <= text.length * CONTROLS;
}

function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE_BYTES);
  return sample.includes('\0') || strangers(sample) > Math.max(1, sample.length * CONTROLS);
}

/** Number of characters that no text has: controls other than tab and line ends, and undefined ones. */
function strangers(text: string): number {
  return text.match(/[^\P{Cc}\t\n\v\f\r]|\uFFFD/gu)?.length ?? 0;
}
