import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../../src/core/contract/importing';
import { decode } from '../../../src/main/import/decode';
import { importFile } from '../../../src/main/import/import-file';

const GERMAN = 'Zwölf Männer überquerten die Brücke, während der Müller größere Säcke füllte.\n'.repeat(8);
const RUSSIAN = 'Два взрыва произошли на кладбище, где собрались люди.\n'.repeat(8);
const ARABIC = 'قالت السلطات إن انفجارين استهدفا الناس الذين تجمعوا في المقبرة.\n'.repeat(8);
const JAPANESE = '水曜日、墓地に集まった人々を二つの爆発が襲い、多数の死者が出た。\n'.repeat(8);

function bytes(text: string, encoding = 'utf-8', addBOM = false): Uint8Array {
  return new Uint8Array(iconv.encode(text, encoding, { addBOM }));
}

function imported(name: string, content: string | Uint8Array) {
  return importFile({ name, bytes: typeof content === 'string' ? bytes(content) : content }, 's');
}

describe('decoding', () => {
  it.each([
    ['utf-8', GERMAN],
    ['utf-16le', GERMAN],
    ['utf-16be', ARABIC],
    ['utf-32le', RUSSIAN],
    ['utf-32be', RUSSIAN],
  ])('follows the byte order mark of %s', (encoding, text) => {
    expect(decode(bytes(text, encoding, true))).toBe(text);
  });

  it.each([
    ['utf-8', JAPANESE],
    ['utf-16le', GERMAN],
    ['utf-16be', GERMAN],
    ['windows-1252', GERMAN],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['windows-1256', ARABIC],
    ['shift_jis', JAPANESE],
    ['euc-jp', JAPANESE],
  ])('tells %s without a mark', (encoding, text) => {
    expect(decode(bytes(text, encoding))).toBe(text);
  });

  it('reads the typographic quotes of Windows', () => {
    expect(decode(bytes('“Nobody’s fault”, he said – twice. “It’s over”, she said.', 'windows-1252'))).toContain(
      '“Nobody’s',
    );
  });

  it('turns every line end into one', () => {
    expect(decode(bytes('a\r\nb\rc\nd\r\r\ne'))).toBe('a\nb\nc\nd\n\ne');
  });

  it('keeps everything else', () => {
    const text = '\ttabs  spaces \u00a0\u200b\ufeff inside é e\u0301 👩‍👩‍👧‍👦 \u2028 \f';
    expect(decode(bytes(text))).toBe(text);
  });

  it('reads UTF-8 with a broken place as UTF-8', () => {
    const cut = bytes(RUSSIAN).slice(0, 101);
    expect(decode(cut)).toBe(`${RUSSIAN.slice(0, 55)}\ufffd`.slice(0, decode(cut)?.length));
    expect(decode(cut)).toContain('взрыва');
  });

  it('takes bytes with zeros, and bytes of control characters, for no text', () => {
    expect(decode(new Uint8Array([72, 0, 105, 1, 0, 0]))).toBeNull();
    expect(decode(Uint8Array.from({ length: 400 }, (_, index) => 1 + ((index * 7) % 255)))).toBeNull();
  });
});

describe('importing a file', () => {
  it('makes a source with the hash of the original bytes', async () => {
    const result = await imported('report.txt', 'abc');
    expect(result).toMatchObject({
      ok: true,
      value: {
        id: 's',
        file: 'report.txt',
        format: 'text',
        text: 'abc',
        sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
        segments: [{ id: 's/0', index: 0, kind: 'body', start: 0, end: 3 }],
      },
    });
  });

  it.each([
    ['a.txt', 'text'],
    ['a', 'text'],
    ['a.log', 'text'],
    ['A.TXT', 'text'],
    ['a.md', 'markdown'],
    ['A.Markdown', 'markdown'],
  ])('reads %s as %s', async (name, format) => {
    expect(await imported(name, 'Some *text*')).toMatchObject({ ok: true, value: { format } });
  });

  it('hands on what is known about it', async () => {
    const result = await importFile({ name: 'a.txt', bytes: bytes('abc') }, 's', { outlet: 'The Marrow Post' });
    expect(result).toMatchObject({ ok: true, value: { meta: { outlet: 'The Marrow Post' } } });
  });

  it.each<readonly [name: string, content: string | Uint8Array, code: string]>([
    ['a.pdf', '%PDF-1.7\nsomething', 'file-damaged'],
    ['a.txt', '%PDF-1.7\nsomething', 'file-damaged'],
    ['a.docx', 'PK\u0003\u0004rest of the archive', 'file-damaged'],
    ['a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1]), 'file-format'],
    ['a.pdf', 'not really one', 'file-format'],
    ['a.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]), 'file-format'],
  ])('says why %s cannot be read', async (name, content, code) => {
    expect(await imported(name, content)).toEqual({ ok: false, failure: { code, subject: name } });
  });

  it('reads a text that only mentions HTML', async () => {
    expect(await imported('a.txt', 'The <html> tag opens a page.')).toMatchObject({ ok: true });
  });

  it.each(['', ' \n\t ', '\ufeff', '\u200b\n', '\u00a0'])('says that %j holds no text', async (content) => {
    expect(await imported('a.txt', content)).toEqual({ ok: false, failure: { code: 'file-empty', subject: 'a.txt' } });
  });

  it('says that Markdown without a word holds no text', async () => {
    expect(await imported('a.md', '<!-- only a comment -->')).toEqual({
      ok: false,
      failure: { code: 'file-empty', subject: 'a.md' },
    });
  });

  it('says that a file is too large before it reads it', async () => {
    const large = await imported('a.txt', new Uint8Array(MAX_FILE_BYTES + 1));
    expect(large).toEqual({ ok: false, failure: { code: 'file-too-large', subject: 'a.txt' } });
  });
});
