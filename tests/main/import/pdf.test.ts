import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/main/import/import-file';
import { regionsOf } from '../../../src/main/import/pdf/columns';
import { joinLines, vocabularyOf } from '../../../src/main/import/pdf/join-lines';
import type { Line, PageLines } from '../../../src/main/import/pdf/lines';
import { linesOf } from '../../../src/main/import/pdf/lines';
import { withoutRunningLines } from '../../../src/main/import/pdf/running-lines';

function line(text: string, left: number, y: number, width = text.length * 5): Line {
  return { text, left, right: left + width, y, size: 10 };
}

function page(...lines: readonly Line[]): PageLines {
  return { lines, left: 0, bottom: 0, right: 600, top: 800 };
}

describe('lines of a PDF', () => {
  it('are pieces on one height; wide gaps part columns, raised figures stay in', () => {
    const piece = (text: string, x: number, y: number, width: number, size = 10) => ({
      text,
      x,
      y,
      width,
      size,
      rtl: false,
    });
    const lines = linesOf([
      piece('Eleven', 0, 700, 30),
      piece('people', 33, 700, 30),
      piece('2', 63, 704, 4, 6),
      piece('Right', 120, 700, 25),
    ]);
    expect(lines.map(({ text }) => text)).toEqual(['Eleven people2', 'Right']);
  });

  it.each([
    [['the inter-', 'national court'], 'the international court'],
    [['a long-term plan, a long-', 'term plan'], 'a long-term plan, a long-term plan'],
    [['the Anglo-', 'American treaty'], 'the Anglo-American treaty'],
    [['soft\u00ad', 'ened'], 'softened'],
    [['墓地に集まった', '人々'], '墓地に集まった人々'],
    [['one', 'two'], 'one two'],
  ])('%j become %j', (lines, text) => {
    expect(joinLines(lines, vocabularyOf(lines))).toBe(text);
  });

  it('are read column by column below a headline', () => {
    const prose = 'words of a column of prose';
    const rows = [600, 588, 576, 564];
    const columns = rows.flatMap((y) => [line(`left ${prose}`, 50, y, 200), line(`right ${prose}`, 300, y, 200)]);
    const regions = regionsOf([line('A headline over both of the columns', 50, 700, 450), ...columns], false);
    const starts = regions.flatMap(({ lines }) => lines.map(({ text }) => text.split(' ')[0]));
    expect(starts).toEqual(['A', ...rows.map(() => 'left'), ...rows.map(() => 'right')]);
  });
});

describe('running heads', () => {
  const pages = Array.from({ length: 4 }, (_, index) =>
    page(
      line('The Courier', 50, 780),
      line(`Text of page ${'abcd'.charAt(index)} and nothing else`, 50, 400),
      line(String(index + 1), 300, 20),
    ),
  );

  it('and page numbers go', () => {
    const kept = withoutRunningLines(pages).pages.flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(kept).toEqual(['a', 'b', 'c', 'd'].map((name) => `Text of page ${name} and nothing else`));
  });

  it('of browsers tell the address', () => {
    const printed = page(
      line('03/01/2024, 15:02', 30, 785),
      line('Report', 280, 785),
      line('The report.', 50, 400),
      line('https://post.example/a', 30, 15),
      line('1/1', 560, 15),
    );
    const { pages: kept, url } = withoutRunningLines([printed]);
    expect(url).toBe('https://post.example/a');
    expect(kept[0]?.lines.map(({ text }) => text)).toEqual(['The report.']);
  });

  it('leave a number of a table at the end of a page', () => {
    const last = page(line('Old Town', 50, 30), line('9', 200, 30));
    expect(withoutRunningLines([last]).pages[0]?.lines).toHaveLength(2);
  });
});

it('a PDF of pictures says that it holds no text', async () => {
  const body = [
    '1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj',
    '2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj',
    '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>\nendobj',
    '4 0 obj\n<</Length 20>>\nstream\n0 0 600 800 re f    \nendstream\nendobj',
  ].join('\n');
  const bytes = new TextEncoder().encode(`%PDF-1.4\n${body}\ntrailer\n<</Root 1 0 R>>\n%%EOF\n`);
  expect(await importFile({ name: 'scan.pdf', bytes }, 's')).toMatchObject({ failure: { code: 'file-scanned' } });
});
