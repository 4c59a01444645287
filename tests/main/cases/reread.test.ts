import fc from 'fast-check';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { anchorOf, resolveAnchor } from '../../../src/core/compare/anchors';
import type { Case } from '../../../src/core/contract/case';
import type { Result } from '../../../src/core/contract/errors';
import type { ImportFile } from '../../../src/core/contract/jobs';
import type { Source } from '../../../src/core/contract/source';
import { makeSource } from '../../../src/core/text/source';
import type { CaseBook } from '../../../src/main/cases/case-book';
import { createCaseBook } from '../../../src/main/cases/case-book';
import { carriedOver } from '../../../src/main/cases/reread';
import { sameSegments } from '../../../src/main/cases/same-segments';
import { openCorpus } from '../../../src/main/corpus/corpus';
import { inProcessRunner } from '../../../src/main/jobs/in-process';
import { jobSteps } from '../../../src/main/jobs/job-steps';
import { openLibrary } from '../../../src/main/library/sqlite-library';

const RESOURCES = path.join(import.meta.dirname, '../../../resources');
const corpus = openCorpus(path.join(RESOURCES, 'corpus'));
let book: CaseBook;

beforeEach(() => {
  book = createCaseBook(openLibrary(':memory:'), corpus, inProcessRunner(jobSteps(RESOURCES)));
});

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

/** Latin letters as most programs of the West wrote them once. */
function latin(name: string, text: string): ImportFile {
  return { name, bytes: new Uint8Array(Buffer.from(text, 'latin1')) };
}

const PARAGRAPHS = [
  'Fähre sinkt vor Port Marrow',
  'Die Fähre verließ den Hafen kurz nach zwölf Uhr mit zweihundert Menschen an Bord, sagte die Behörde.',
  'Einundvierzig Menschen werden vermisst, wie der Sprecher der Küstenwache am späten Abend mitteilte.',
  'Teilen Sie diesen Artikel über alle Kanäle, die Ihnen zur Verfügung stehen, bitte.',
];

async function twoSources(): Promise<Case> {
  const files = [latin('a.txt', PARAGRAPHS.join('\n\n')), latin('b.txt', PARAGRAPHS.slice(1).reverse().join('\n\n'))];
  const answer = valueOf(await book.importFiles(null, files));
  if (!answer.case) throw new Error('nothing was made');
  return answer.case;
}

function sourceOf(found: Case, index: number): Source {
  const source = found.sources[index];
  if (!source) throw new Error('no such source');
  return source;
}

function texts({ text, segments }: Source): readonly string[] {
  return segments.map(({ start, end }) => text.slice(start, end));
}

describe('a source that is read anew', () => {
  it('keeps what the reader said about it, what its paragraphs are, and its links', async () => {
    const made = await twoSources();
    const [a, b] = [sourceOf(made, 0), sourceOf(made, 1)];
    const [third, fourth] = [a.segments[2]?.id ?? '', a.segments[3]?.id ?? ''];
    book.editSource(made.id, a.id, { outlet: 'Hafenbote' });
    book.setSegmentKinds(made.id, a.id, [{ segment: fourth, kind: 'furniture' }]);
    const [from, to] = [anchorOf(a, 2), anchorOf(b, 1)];
    if (!from || !to) throw new Error('no such segment');
    book.correct(made.id, { kind: 'link', a: from, b: to });

    const wrong = valueOf(await book.reread(made.id, a.id, 'windows-1251'));
    expect(texts(sourceOf(wrong, 0))[1]).toContain('Fдhre');
    const right = valueOf(await book.reread(made.id, a.id, null));
    for (const found of [wrong, right]) {
      const again = sourceOf(found, 0);
      expect(again.meta.outlet).toBe('Hafenbote');
      expect(again.segments[3]).toMatchObject({ id: fourth, kind: 'furniture' });
      expect(found.corrections).toHaveLength(1);
      const link = found.corrections[0];
      expect(link?.a).toMatchObject({ segment: third, quote: texts(again)[2] });
      expect(link && resolveAnchor(found.sources, link.a)).toEqual({ source: 0, segment: 2 });
    }
    expect(texts(sourceOf(right, 0))).toEqual(PARAGRAPHS);
  });

  it('takes from its file what the reader did not correct', async () => {
    const made = await twoSources();
    const wrong = valueOf(await book.reread(made.id, sourceOf(made, 0).id, 'windows-1251'));
    expect(sourceOf(wrong, 0).meta.title).toContain('Fдhre');
    const right = valueOf(await book.reread(made.id, sourceOf(made, 0).id, null));
    expect(sourceOf(right, 0).meta.title).toBe('Fähre sinkt vor Port Marrow');
  });

  it('is found by its words, and no more by those it had', async () => {
    const filters = { case: null, outlet: null, language: null, from: null, to: null };
    const made = await twoSources();
    await book.reread(made.id, sourceOf(made, 0).id, 'windows-1251');
    expect(book.search('Kьstenwache', filters).hits).toHaveLength(1);
    expect(book.search('Küstenwache', filters).hits).toHaveLength(1);
  });

  it('is not touched when its file gives no text under that encoding', async () => {
    const made = await twoSources();
    expect((await book.reread(made.id, sourceOf(made, 0).id, 'utf-16be')).ok).toBe(true);
    const back = valueOf(await book.reread(made.id, sourceOf(made, 0).id, null));
    expect(texts(sourceOf(back, 0))).toEqual(PARAGRAPHS);
  });
});

function plain(paragraphs: readonly string[]): Source {
  const about = { id: 's', file: 's.txt', format: 'text', sha256: '0'.repeat(64) } as const;
  return makeSource({ ...about, text: paragraphs.join('\n\n') });
}

describe('the segments of two readings', () => {
  it('are the same where the text is, wherever others were put in or taken out', () => {
    const old = plain([...PARAGRAPHS]);
    const fresh = plain(['Ein neuer Absatz steht jetzt hier.', ...PARAGRAPHS.slice(0, 1), ...PARAGRAPHS.slice(2)]);
    expect([...sameSegments(old, fresh).same]).toEqual([
      [0, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  it('are told where one was cut in two, or two are one', () => {
    const old = plain([...PARAGRAPHS]);
    const fresh = plain([PARAGRAPHS[0] ?? '', `${PARAGRAPHS[1] ?? ''} ${PARAGRAPHS[2] ?? ''}`, PARAGRAPHS[3] ?? '']);
    const { same, within } = sameSegments(old, fresh);
    expect([...same.keys()]).toEqual([0, 3]);
    expect([...within]).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });

  it('pair each at most once, and give no two segments one identity', () => {
    const words = fc.array(fc.constantFrom('one.', 'two two.', 'three three three.', 'Fähre.', 'Fдhre.'), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [old, fresh] = [plain(a), plain(b)];
        const found = sameSegments(old, fresh);
        expect(new Set(found.same.values()).size).toBe(found.same.size);
        const made = carriedOver(old, fresh, old, found);
        expect(new Set(made.segments.map(({ id }) => id)).size).toBe(made.segments.length);
      }),
    );
  });
});
