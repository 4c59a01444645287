import fc from 'fast-check';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/main/import/import-file';
import { archive, docx, odt } from './archives';
import { article, imported } from './pages';

const OFFICE = path.join(import.meta.dirname, '../../fixtures/import/office');

async function codeOf(name: string, content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = await importFile({ name, bytes }, 's');
  return read.ok ? 'read' : read.failure.code;
}

const PARAGRAPH = '<w:p><w:r><w:t>The town is quiet.</w:t></w:r></w:p>';
const ENTITIES = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, index) => {
  const [name, last] = [String.fromCharCode(98 + index), String.fromCharCode(97 + index)];
  return `<!ENTITY ${name} "${`&${last};`.repeat(10)}">`;
}).join('')}<!ENTITY f SYSTEM "file:///etc/passwd">]>`;

describe('a file that is not what it should be', () => {
  it.each<readonly [what: string, name: string, content: () => string | Uint8Array, code: string]>([
    [
      'an archive that claims to be small',
      'a.docx',
      () => archive([{ name: 'word/document.xml', content: '<w:p/>'.repeat(9000), says: 10 }]),
      'file-damaged',
    ],
    [
      'an archive that unfolds to gigabytes',
      'a.docx',
      () => archive([{ name: 'word/document.xml', content: 'a', says: 0x7fffffff }]),
      'file-too-complex',
    ],
    [
      'five million paragraphs in half a megabyte',
      'a.docx',
      () => docx('<w:p/>'.repeat(5_000_000)),
      'file-too-complex',
    ],
    [
      'five million paragraphs in an OpenDocument',
      'a.odt',
      () => odt('<text:p/>'.repeat(5_000_000)),
      'file-too-complex',
    ],
    ['elements nested two hundred thousand deep', 'a.docx', () => docx('<w:tbl>'.repeat(200_000)), 'file-too-complex'],
    ['tables nested two hundred thousand deep', 'a.html', () => '<table><tr><td>'.repeat(70_000), 'file-too-complex'],
    ['groups nested two hundred thousand deep', 'a.rtf', () => `{\\rtf1${'{'.repeat(200_000)}`, 'file-too-complex'],
    [
      'a name that leads out of the archive',
      'a.docx',
      () =>
        archive([
          { name: '../../evil.xml', content: 'x' },
          { name: 'word/document.xml', content: PARAGRAPH },
        ]),
      'file-damaged',
    ],
    [
      'a file inside with a password',
      'a.docx',
      () => archive([{ name: 'word/document.xml', content: PARAGRAPH, flags: 1 }]),
      'file-encrypted',
    ],
    [
      'a book with a lock',
      'a.epub',
      () =>
        archive([
          { name: 'META-INF/container.xml', content: '<rootfile full-path="a.opf"/>' },
          {
            name: 'META-INF/encryption.xml',
            content: '<EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/>',
          },
        ]),
      'file-encrypted',
    ],
    ['an archive of other things', 'a.docx', () => archive([{ name: 'a.txt', content: 'x' }]), 'file-format'],
    ['an empty document', 'a.docx', () => docx('<w:p/>'), 'file-empty'],
    ['an empty page', 'a.html', () => '<html><body><script>1</script></body></html>', 'file-empty'],
    [
      'a page archive without a page',
      'a.mhtml',
      () =>
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: image/png\r\n\r\nabc\r\n--x--',
      'file-damaged',
    ],
    [
      'a PDF cut short',
      'a.pdf',
      () => fs.readFileSync(path.join(OFFICE, 'chromium.pdf')).subarray(0, 3000),
      'file-damaged',
    ],
    [
      'a Word document cut short',
      'a.docx',
      () => fs.readFileSync(path.join(OFFICE, 'pandoc.docx')).subarray(0, 3000),
      'file-damaged',
    ],
    ['a picture named as a page', 'a.html', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'file-format'],
  ])(
    'says what is wrong with %s',
    async (_, name, content, code) => {
      expect(await codeOf(name, content())).toBe(code);
    },
    20_000,
  );

  it('expands no entities and opens no files of the machine', async () => {
    const body = '<w:document><w:p><w:r><w:t>one &j; two &f;</w:t></w:r></w:p></w:document>';
    const source = await imported('a.docx', archive([{ name: 'word/document.xml', content: ENTITIES + body }]));
    expect(source.text.length).toBeLessThan(40);
    expect(source.text).not.toContain('root:');
  });

  it('goes by what is inside where the name says something else', async () => {
    expect((await imported('a.pdf', fs.readFileSync(path.join(OFFICE, 'pandoc.docx')))).format).toBe('docx');
    expect((await imported('a.txt', fs.readFileSync(path.join(OFFICE, 'chromium.mhtml')))).format).toBe('mhtml');
    expect((await imported('a', fs.readFileSync(path.join(OFFICE, 'pandoc.rtf')))).format).toBe('rtf');
  });

  it('shows no control characters of a name, and none that turn it round', async () => {
    expect((await imported('a\u0000\n\u202egnp.txt', 'text')).file).toBe('a gnp.txt');
    expect((await imported('\u0007\u0008', 'text')).file).toBe('?');
  });

  it('keeps no half of a character', async () => {
    const source = await imported('a.rtf', '{\\rtf1 one \\u-10179? two\\par}');
    expect(article(source)).toEqual(['body: one \ufffd two']);
    const data = '<script type="application/ld+json">{"@type":"Article","headline":"A \\ud83d B c d"}</script>';
    expect((await imported('a.html', `<html>${data}<p>text</p></html>`)).meta.title).toBe('A \ufffd B c d');
  });

  it('ends every cut and changed document with a result', async () => {
    const names = ['pandoc.docx', 'pandoc.odt', 'pandoc.rtf', 'pandoc.epub', 'chromium.mhtml', 'libreoffice.pdf'];
    const documents = names.map((name) => fs.readFileSync(path.join(OFFICE, name)));
    const change = fc.record({
      which: fc.nat(names.length - 1),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      byte: fc.nat(255),
      cut: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ which, at, byte, cut }) => {
        const bytes = new Uint8Array(documents[which] ?? []);
        const place = Math.floor(at * (bytes.length - 1));
        bytes[place] = byte;
        expect(await codeOf(names[which] ?? '', cut ? bytes.subarray(0, place) : bytes)).toMatch(/^(?:read|file-)/u);
      }),
      { numRuns: 60 },
    );
  }, 20_000);
});
