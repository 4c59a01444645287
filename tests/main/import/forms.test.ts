import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { article, imported } from './pages';

const FOLDER = path.join(import.meta.dirname, '../../fixtures/import/forms');

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(fs.readFileSync(path.join(FOLDER, name)));
}

/** The report with lists, a picture, a table and captions that every document of the folder was made from. */
let report: readonly string[];

beforeAll(async () => {
  report = article(await imported('report.md', bytesOf('report.md')));
});

/** What a document holds below its title, author and date. */
async function below(name: string): Promise<readonly string[]> {
  const lines = article(await imported(name, bytesOf(name)));
  return lines.slice(
    Math.max(
      0,
      lines.findIndex((line) => line.startsWith('body: The harbour authority')),
    ),
  );
}

describe('lists, lists in lists, tables, captions and quotations', () => {
  it('are in the report itself', () => {
    const kinds = report.map((line) => line.split(':')[0]);
    expect(kinds).toEqual([
      ...['body', 'caption', 'body', 'list', 'list', 'list', 'body', 'list', 'list', 'list', 'list', 'list'],
      ...['body', 'caption', 'table', 'quote', 'body'],
    ]);
  });

  it.each([
    'pandoc.docx',
    'pandoc.odt',
    'pandoc.epub',
    'pandoc.html',
    'libreoffice.docx',
    'libreoffice.odt',
    'libreoffice.rtf',
    'libreoffice.pdf',
    'libreoffice-tagged.pdf',
    'chromium.mhtml',
    'chromium.pdf',
    'chromium-tagged.pdf',
  ])('keep their kinds in %s', async (name) => {
    expect(await below(name)).toEqual(report);
  });

  it('keep their kinds in Rich Text without styles, which draws no captions of pictures and sets tables first', async () => {
    const expected = report
      .filter((line) => !line.startsWith('caption: The ferry'))
      .map((line) => line.replace(/^quote: /u, 'body: '));
    const sorted = (lines: readonly string[]): readonly string[] => [...lines].sort();
    expect(sorted(await below('pandoc.rtf'))).toEqual(sorted(expected));
  });
});

it.each([
  ['chinese', '利斯堡水坝星期六凌晨四点刚过决堤，泥石流冲入下城区，造成至少二十三人死亡。内政部说，还有十七人失踪。'],
  [
    'japanese',
    'リスベルクの上流にあるダムが土曜日の午前四時すぎに決壊し、少なくとも二十三人が死亡したと内務省は発表した。',
  ],
  [
    'korean',
    '리스베르크 상류의 댐이 토요일 새벽 네 시가 조금 지나 무너져 적어도 스물세 명이 숨졌다고 내무부가 밝혔다.',
  ],
])('a PDF of %s whose fonts and character maps are not in it reads', async (language, text) => {
  const name = `reportlab-${language}.pdf`;
  expect((await imported(name, bytesOf(name))).text).toBe(text);
});
