import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { importFile } from '../../../src/main/import/import-file';
import { article, imported } from './pages';

const FOLDER = path.join(import.meta.dirname, '../../fixtures/import/office');

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(fs.readFileSync(path.join(FOLDER, name)));
}

/** The report that every document of the folder was made from, as it is imported itself. */
let report: readonly string[];

beforeAll(async () => {
  report = article(await imported('report.md', bytesOf('report.md'))).map((line) =>
    line.replace(/^(table: )\n/u, '$1'),
  );
});

/** What a document holds above the report: its title, author and date as paragraphs, in whatever kinds. */
function below(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.startsWith('body: The dam above'));
  return lines.slice(Math.max(0, first));
}

function prose(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line.startsWith('body: ') && line.length > 60);
}

describe('documents that other programs wrote', () => {
  it.each([
    ['pandoc.docx', 'docx'],
    ['pandoc.odt', 'odt'],
    ['pandoc.epub', 'epub'],
    ['pandoc.html', 'html'],
    ['libreoffice.docx', 'docx'],
    ['libreoffice.odt', 'odt'],
    ['libreoffice.rtf', 'rtf'],
    ['chromium.html', 'html'],
    ['chromium.mhtml', 'mhtml'],
  ])('%s has the paragraphs and kinds of the text it came from', async (name, format) => {
    const source = await imported(name, bytesOf(name));
    expect(source.format).toBe(format);
    expect(source.meta).toMatchObject({
      title: 'Dam above Lisberg fails after two days of rain',
      author: 'Nora Falk',
      published: '2025-06-14',
    });
    expect(below(article(source))).toEqual(below(report));
  });

  it('Rich Text without styles has its paragraphs, too', async () => {
    const source = await imported('pandoc.rtf', bytesOf('pandoc.rtf'));
    const plain = (lines: readonly string[]) => below(lines).map((line) => line.replace(/^(?:quote|body): /u, ''));
    expect(plain(article(source))).toEqual(plain(report));
  });

  it.each(['libreoffice.pdf', 'chromium.pdf', 'chromium-columns.pdf'])(
    '%s has the same prose, words divided at line ends whole again',
    async (name) => {
      const source = await imported(name, bytesOf(name));
      expect(source.meta.title).toBe('Dam above Lisberg fails after two days of rain');
      expect(prose(below(article(source)))).toEqual(expect.arrayContaining([...prose(below(report)).slice(1)]));
    },
  );

  it.each(['libreoffice.pdf', 'chromium.pdf'])('%s keeps the items of its list apart', async (name) => {
    const texts = article(await imported(name, bytesOf(name))).map((line) => line.replace(/^\w+: /u, ''));
    expect(texts).toEqual(
      expect.arrayContaining(['a crack in the eastern flank', 'the failure of a pump during a power cut']),
    );
  });

  it('a PDF of columns has no running heads and no page numbers', async () => {
    expect((await imported('chromium-columns.pdf', bytesOf('chromium-columns.pdf'))).text).not.toMatch(
      /Courier|page \d/u,
    );
  });

  it.each([
    ['locked.pdf', 'file-encrypted'],
    ['libreoffice.doc', 'file-old-word'],
  ])('%s says why it cannot be read', async (name, code) => {
    expect(await importFile({ name, bytes: bytesOf(name) }, 's')).toEqual({
      ok: false,
      failure: { code, subject: name },
    });
  });
});
