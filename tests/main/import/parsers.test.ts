import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/core/contract/source';
import { importFile } from '../../../src/main/import/import-file';
import type { Line, PageLines } from '../../../src/main/import/pdf/lines';
import { paragraphsOf } from '../../../src/main/import/pdf/paragraphs';
import { tagReader } from '../../../src/main/import/pdf/tags';
import type { TagNode } from '../../../src/main/import/pdf/tags';
import { archive, docx, odt } from './archives';

/** Text of all kinds: words, halves of characters, controls, signs that some format gives a meaning. */
const text = fc.oneof(
  fc.constantFrom(
    'Ferry',
    ' ',
    'sank',
    '\n',
    '\ud83d',
    '\udca9',
    '\u0000',
    '\u202e',
    'کشتی',
    '渡轮',
    '&',
    ';',
    '"',
    '0',
    '-',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

/** What a format is written with, in any order. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  html: '<p> </p> <table> <tr> <td> </table> <ul> <li> <h1> </h1> <blockquote> <article> <script> </script> <!-- --> <img alt="x"> <figcaption> <a href="//x"> <br> <![CDATA[ &#x110000; &amp; <svg> <template> <meta property="og:title" content="'.split(
    ' ',
  ),
  rtf: "{\\rtf1 { } \\par \\u-10179? \\u55357 \\'e9 \\trowd \\intbl \\cell \\row \\pard \\fi-360 \\b \\bin99999999 \\uc9 \\stylesheet \\*\\x \\fonttbl".split(
    ' ',
  ),
  md: [
    '# ',
    '\n\n',
    '- ',
    '1. ',
    '> ',
    '| a | b |\n|---|---|\n',
    '![x](y)',
    '[a](b)',
    '```\n',
    '---\n',
    '<p>',
    ': ',
    '\t',
  ],
  mhtml: [
    'MIME-Version: 1.0\r\n',
    'Content-Type: multipart/related; boundary="x"\r\n',
    '\r\n',
    '--x\r\n',
    '--x--',
    'Content-Type: text/html\r\n',
    'Content-Transfer-Encoding: base64\r\n',
    'Content-Transfer-Encoding: quoted-printable\r\n',
    '<p>',
    '=\r\n',
    '=C3=A9',
  ],
  docx: '<w:p> </w:p> <w:r> </w:r> <w:t> </w:t> <w:tbl> <w:tr> <w:tc> </w:tbl> </w:tc> </w:tr> <w:br/> <w:tab/> <w:del> </w:del> <w:pStyle w:val="Quote"/> <w:numId w:val="1"/> &x; <!DOCTYPE a [<!ENTITY x "y">]>'.split(
    ' ',
  ),
  odt: '<text:p> </text:p> <text:list> <text:list-item> </text:list> <text:h> </text:h> <table:table> <table:table-row> <table:table-cell> </table:table> <text:s text:c="99999999"/> <text:tab/> <office:annotation> <text:span> &x;'.split(
    ' ',
  ),
};

function bytesOf(name: string, content: string): Uint8Array {
  if (name === 'docx') return docx(content);
  if (name === 'odt') return odt(content);
  return new TextEncoder().encode(content);
}

/** Half of a character. */
const LONE = /\p{Surrogate}/u;

/** What every source promises, whatever it was read from. */
function check({ text: whole, segments, meta }: Source): void {
  expect(whole).not.toMatch(LONE);
  expect(meta.title).not.toMatch(LONE);
  let last = 0;
  for (const { start, end } of segments) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(whole.slice(start, end).trim()).not.toBe('');
    last = end;
  }
  expect(last).toBeLessThanOrEqual(whole.length);
}

describe('the reader of', () => {
  it.each(Object.keys(PARTS))(
    '%s ends any file in a source that holds together, or in one code',
    async (name) => {
      const piece = fc.oneof(fc.constantFrom(...(PARTS[name] ?? [])), text);
      await fc.assert(
        fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
          const file = { name: `a.${name}`, bytes: bytesOf(name, pieces.join('')) };
          const read = await importFile(file, 's');
          if (read.ok) check(read.value);
          else expect(read.failure.code).toMatch(/^file-/u);
        }),
        { numRuns: 120 },
      );
    },
    30_000,
  );

  it('archives ends any bytes in a code or a source', async () => {
    const entry = fc.record({
      name: fc.oneof(
        fc.constantFrom('word/document.xml', 'content.xml', 'META-INF/container.xml', 'mimetype', '../x'),
        text,
      ),
      content: fc.string({ maxLength: 200 }),
      flags: fc.nat(3),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 5 }), async (entries) => {
        const read = await importFile({ name: 'a.docx', bytes: archive(entries) }, 's');
        if (read.ok) check(read.value);
        else expect(read.failure.code).toMatch(/^file-/u);
      }),
      { numRuns: 120 },
    );
  }, 30_000);
});

/** Words of letters only, none twice, so that nothing is a sign, a number or cut in two. */
function wordAt(index: number): string {
  return `${String.fromCharCode(97 + (index % 26), 97 + (Math.floor(index / 26) % 26))}rya`;
}

const place = fc.record({
  left: fc.integer({ min: 40, max: 420 }),
  y: fc.integer({ min: 100, max: 700 }),
  size: fc.constantFrom(8, 10, 10, 10, 18),
  words: fc.integer({ min: 1, max: 6 }),
  gap: fc.boolean(),
});

describe('the layout of a PDF', () => {
  it('loses no word and says none twice, wherever they stand', () => {
    fc.assert(
      fc.property(fc.array(fc.array(place, { maxLength: 14 }), { minLength: 1, maxLength: 3 }), (pages) => {
        let next = 0;
        const made = pages.map((places): PageLines => {
          const lines = places.map(({ left, y, size, words, gap }): Line => {
            const own = Array.from({ length: words }, () => wordAt(next++));
            const right = left + own.join(' ').length * size * 0.5;
            const half = { text: own.slice(0, 1).join(' '), left, right: left + size * 2 };
            const rest = {
              text: own.slice(1).join(' '),
              left: left + size * 3,
              right: Math.max(right, left + size * 4),
            };
            const cells = gap && words > 1 ? [half, rest] : undefined;
            return { text: own.join(' '), left, right: cells ? rest.right : right, y, size, cells };
          });
          return { lines, left: 0, bottom: 0, right: 600, top: 800 };
        });
        const said = paragraphsOf(made, null).flatMap((each) => each.text.match(/\p{L}+/gu) ?? []);
        expect([...said].sort()).toEqual(Array.from({ length: next }, (_, index) => wordAt(index)).sort());
      }),
      { numRuns: 300 },
    );
  });

  it('gives every piece of content that a tree names one block, in the order of the tree, whatever the tree', () => {
    const roles = 'P H1 L LI Lbl LBody Table TR TD TH Caption Figure BlockQuote Div Span NonStruct Sect Note X'.split(
      ' ',
    );
    const { node } = fc.letrec<{ node: TagNode }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 6 },
        fc.constant<TagNode>({ type: 'content', id: 'x' }),
        fc.record({ role: fc.constantFrom(...roles), children: fc.array(tie('node'), { maxLength: 4 }) }),
      ),
    }));
    fc.assert(
      fc.property(fc.array(node, { maxLength: 5 }), (children) => {
        let count = 0;
        const numbered = (each: TagNode): TagNode =>
          each.type === 'content'
            ? { type: 'content', id: String(count++) }
            : { ...each, children: (each.children ?? []).map(numbered) };
        const blocks = tagReader()({ role: 'Root', children: children.map(numbered) });
        expect([...blocks.keys()].map(Number).sort((a, b) => a - b)).toEqual(
          Array.from({ length: count }, (_, index) => index),
        );
      }),
    );
  });
});
