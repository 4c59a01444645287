import { expect, test } from '@playwright/test';
import Ajv from 'ajv';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runApp } from './run-app';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const CORPUS = path.resolve('resources/corpus/kerman-2024');
const KERMAN = readdirSync(CORPUS)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => path.join(CORPUS, file));

function write(name: string, text: string): string {
  writeFileSync(path.join(folder, name), text);
  return name;
}

/** What poppler reads from a PDF. */
function poppler(program: 'pdftotext' | 'pdfinfo' | 'pdffonts', ...args: readonly string[]): string {
  const run = spawnSync(program, args, { encoding: 'utf8' });
  expect(run.status, run.stderr).toBe(0);
  return run.stdout;
}

test.describe('synoptic compare', () => {
  test('writes the comparison as JSON by the published schema, the same bytes every time', async () => {
    for (const name of ['one.json', 'two.json']) {
      const run = await runApp(['compare', ...KERMAN, '--json', name, '--reference', '2'], folder);
      // A machine without the optional encoder says so, and nothing else.
      expect(run.stderr.replace(/^synoptic: there is no sentence encoder here.*$/u, '')).toBe('');
      expect(run.code).toBe(0);
    }
    const written = readFileSync(path.join(folder, 'one.json'), 'utf8');
    expect(readFileSync(path.join(folder, 'two.json'), 'utf8')).toBe(written);
    const comparison = JSON.parse(written) as { readonly reference: number; readonly sources: readonly unknown[] };
    const validate = new Ajv({ strict: false }).compile(
      JSON.parse(readFileSync('docs/comparison.schema.json', 'utf8')) as object,
    );
    validate(comparison);
    expect(validate.errors ?? []).toEqual([]);
    expect(comparison.reference).toBe(1);
    expect(comparison.sources).toHaveLength(5);
  });

  test('writes a tagged PDF with every source, its hash, page numbers, embedded fonts and text that can be selected', async () => {
    const run = await runApp(['compare', '--bundled', 'kerman-2024', '--pdf', 'kerman.pdf'], folder);
    expect(run.code, run.stderr).toBe(0);
    const pdf = path.join(folder, 'kerman.pdf');
    const info = poppler('pdfinfo', pdf);
    expect(info).toMatch(/Tagged:\s+yes/u);
    expect(info).toMatch(/Title:\s+Kerman, 3 January 2024/u);
    expect(info).toMatch(/\(A4\)/u);
    const pages = Number(/Pages:\s+(\d+)/u.exec(info)?.[1]);
    const text = poppler('pdftotext', '-layout', pdf, '-');
    for (let page = 1; page <= pages; page++) expect(text).toContain(`page ${String(page)} of ${String(pages)}`);
    const { documents } = JSON.parse(readFileSync(path.join(CORPUS, 'manifest.json'), 'utf8')) as {
      readonly documents: readonly { readonly title: string; readonly sha256: string }[];
    };
    for (const { title, sha256 } of documents) {
      expect(text).toContain(title);
      expect(text).toContain(sha256);
    }
    expect(text).toContain('How to read this');
    const words = poppler('pdftotext', pdf, '-').replace(/\s+/gu, ' ');
    expect(words).toContain('Jabaliyeh dome');
    const fonts = poppler('pdffonts', pdf).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(/ yes (?:yes|no) +yes +\d+/u);
  });

  test('prints a summary when no output is asked for', async () => {
    const run = await runApp(['compare', ...KERMAN.slice(0, 2)], folder);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('Iran: 103 Dead in Two Explosions on Soleimani Anniversary');
  });

  test.describe('ends with 2 and one clear line, writing nothing', () => {
    const good = 'a.txt';
    test.beforeAll(() => {
      write(good, 'A title\n\nThe ferry left the harbour at nine in the morning.\n');
      write('empty.txt', ' \n');
      write('closed.txt', 'Nobody may read this.\n');
      chmodSync(path.join(folder, 'closed.txt'), 0);
      mkdirSync(path.join(folder, 'folder'), { recursive: true });
    });
    const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
      ['a missing file', [good, 'nowhere.txt'], /nowhere\.txt/u],
      ['an empty file', [good, 'empty.txt'], /empty\.txt/u],
      ['a folder', [good, 'folder'], /folder/u],
      ['one source only', [good], /at least two/u],
      ['no source', [], /at least two/u],
      ['a reference that is not there', [good, good, '--reference', '3'], /--reference 3/u],
      ['an unknown option', [good, good, '--frobnicate'], /--frobnicate/u],
    ];
    for (const [name, args, line] of cases)
      test(name, async () => {
        const run = await runApp(['compare', ...args, '--json', 'none.json', '--pdf', 'none.pdf'], folder);
        expect(run.code).toBe(2);
        expect(run.stdout).toBe('');
        expect(run.stderr.trim().split('\n')).toHaveLength(1);
        expect(run.stderr).toMatch(line);
        expect(existsSync(path.join(folder, 'none.json'))).toBe(false);
        expect(existsSync(path.join(folder, 'none.pdf'))).toBe(false);
      });

    test('a file that may not be read', async () => {
      test.skip(process.getuid?.() === 0, 'root may read everything');
      expect((await runApp(['compare', good, 'closed.txt'], folder)).code).toBe(2);
    });

    test('an output that cannot be written, and what stood there survives', async () => {
      write('kept.json', 'kept');
      const missing = await runApp(['compare', good, good, '--json', 'no-such-folder/out.json'], folder);
      expect(missing.code).toBe(2);
      const failing = await runApp(['compare', good, 'nowhere.txt', '--json', 'kept.json'], folder);
      expect(failing.code).toBe(2);
      expect(readFileSync(path.join(folder, 'kept.json'), 'utf8')).toBe('kept');
      expect(readdirSync(folder).filter((file) => file.includes('.tmp'))).toEqual([]);
    });
  });
});
