import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Anchor, Case } from '../../../src/core/contract/case';
import type { Result } from '../../../src/core/contract/errors';
import type { ImportFile } from '../../../src/core/contract/jobs';
import type { CaseBook } from '../../../src/main/cases/case-book';
import { createCaseBook } from '../../../src/main/cases/case-book';
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

function file(name: string, text: string): ImportFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

/** A new case of the files. */
async function made(...files: readonly ImportFile[]): Promise<Case> {
  const answer = valueOf(await book.importFiles(null, files));
  if (!answer.case) throw new Error('nothing was made');
  return answer.case;
}

function anchorIn(subject: Case, source: number): Anchor {
  const found = subject.sources[source]!;
  return { source: found.id, segment: found.segments[0]!.id, quote: 'x', before: '', after: '' };
}

describe('the book of cases', () => {
  it('has the bundled cases, and the reader’s own before them', async () => {
    const bundled = book.list().map(({ id }) => id);
    expect(bundled[0]).toBe('kerman-2024');
    const own = await made(file('a.txt', 'A\n\nText.'));
    expect(book.list().map(({ id }) => id)).toEqual([own.id, ...bundled]);
  });

  it('makes a case of files, called as its first source, each source with an identity of its own', async () => {
    const own = await made(file('a.txt', 'Ferry sinks\n\nText.'), file('a.txt', 'Ferry sinks\n\nText.'));
    expect(own.title).toBe('Ferry sinks');
    expect(own.origin).toBe('own');
    expect(new Set(own.sources.map(({ id }) => id)).size).toBe(2);
    expect(valueOf(book.open(own.id))).toEqual(own);
  });

  it('makes no case when nothing can be read', async () => {
    const before = book.list();
    const answer = valueOf(await book.importFiles(null, [file('empty.txt', '')]));
    expect(answer).toEqual({ case: null, failures: [{ code: 'file-empty', subject: 'empty.txt' }] });
    expect(book.list()).toEqual(before);
  });

  it('adds what can be read to a case and tells of the rest', async () => {
    const own = await made(file('a.txt', 'A\n\nText.'));
    const answer = valueOf(await book.importFiles(own.id, [file('empty.txt', ''), file('b.txt', 'B\n\nText.')]));
    expect(answer.case?.sources.map(({ file: name }) => name)).toEqual(['a.txt', 'b.txt']);
    expect(answer.failures).toEqual([{ code: 'file-empty', subject: 'empty.txt' }]);
  });

  it('fills a case up to twelve sources and tells of the first that has no room', async () => {
    const files = Array.from({ length: 13 }, (_, index) => file(`${index + 1}.txt`, `Title ${index}\n\nText.`));
    const { case: own, failures } = valueOf(await book.importFiles(null, files));
    expect(own?.sources).toHaveLength(12);
    expect(failures).toEqual([{ code: 'too-many-sources', subject: '13.txt' }]);
  });

  it('starts with the case shown last, else with the first bundled one', async () => {
    expect(book.initial()?.id).toBe('kerman-2024');
    const own = await made(file('a.txt', 'A\n\nText.'));
    book.setLastOpened(own.id);
    expect(book.initial()?.id).toBe(own.id);
    book.remove(own.id);
    expect(book.initial()?.id).toBe('kerman-2024');
  });

  it('removes and restores a case', async () => {
    const own = await made(file('a.txt', 'A\n\nText.'));
    expect(valueOf(book.remove(own.id))).toBeNull();
    expect(book.open(own.id)).toMatchObject({ ok: false, failure: { code: 'case-missing' } });
    expect(valueOf(book.restore(own.id))).toMatchObject({ id: own.id, title: 'A' });
    expect(valueOf(book.open(own.id))).toEqual(own);
  });

  it('keeps the sources of bundled cases as they are', async () => {
    const answers = [
      await book.importFiles('kerman-2024', [file('a.txt', 'A\n\nText.')]),
      book.rename('kerman-2024', 'Another title'),
      book.remove('kerman-2024'),
      book.removeSource('kerman-2024', 'kerman-2024/a-state-daily'),
    ];
    for (const answer of answers) expect(answer).toMatchObject({ ok: false, failure: { code: 'case-read-only' } });
  });

  it('keeps the reader’s reference and corrections for bundled and own cases alike', async () => {
    const own = await made(file('a.txt', 'A\n\nText.'), file('b.txt', 'B\n\nText.'));
    for (const id of [own.id, 'kerman-2024']) {
      const subject = valueOf(book.open(id));
      const reference = subject.sources[1]!.id;
      expect(valueOf(book.setReference(id, reference)).reference).toBe(reference);
      const decision = { kind: 'link', a: anchorIn(subject, 0), b: anchorIn(subject, 1) } as const;
      const corrected = valueOf(book.correct(id, decision));
      expect(corrected.corrections).toEqual([expect.objectContaining(decision)]);
      expect(valueOf(book.open(id))).toEqual(corrected);
      expect(valueOf(book.uncorrect(id, corrected.corrections[0]!.id)).corrections).toEqual([]);
    }
  });

  it('takes over what the reader corrects about a source, and takes it back', async () => {
    const own = await made(file('a.txt', 'A\n\nText.'), file('b.txt', 'B\n\nText.'));
    const [first] = own.sources;
    if (!first) throw new Error('no source');
    const edited = valueOf(
      book.editSource(own.id, first.id, { outlet: 'Morning Paper', published: '2024-01', title: undefined }),
    );
    expect(edited.sources[0]?.meta).toEqual({ ...first.meta, outlet: 'Morning Paper', published: '2024-01' });
    expect(edited.sources[1]).toEqual(own.sources[1]);
    const { outlet, published } = first.meta;
    expect(valueOf(book.editSource(own.id, first.id, { outlet, published }))).toEqual(own);
    expect(book.editSource(own.id, 'elsewhere', { outlet }).ok).toBe(false);
  });

  it('marks segments as furniture, all that are named or none', async () => {
    const own = await made(file('a.txt', 'A\n\nText.\n\nMore text.'));
    const [source] = own.sources;
    const [, second, third] = source?.segments ?? [];
    if (!source || !second || !third) throw new Error('no segments');
    const marks = [second, third].map(({ id: segment }) => ({ segment, kind: 'furniture' as const }));
    const marked = valueOf(book.setSegmentKinds(own.id, source.id, marks));
    expect(marked.sources[0]?.segments.slice(1).map(({ kind }) => kind)).toEqual(['furniture', 'furniture']);
    const unknown = [
      { segment: second.id, kind: 'body' as const },
      { segment: 'elsewhere', kind: 'body' as const },
    ];
    expect(book.setSegmentKinds(own.id, source.id, unknown).ok).toBe(false);
    expect(valueOf(book.open(own.id))).toEqual(marked);
  });

  it('refuses a reference and corrections that are about no two sources of the case', () => {
    const kerman = valueOf(book.open('kerman-2024'));
    const [a, b] = [anchorIn(kerman, 0), anchorIn(kerman, 1)];
    expect(book.setReference('kerman-2024', 'elsewhere').ok).toBe(false);
    expect(book.correct('kerman-2024', { kind: 'link', a, b: a }).ok).toBe(false);
    expect(book.correct('kerman-2024', { kind: 'link', a, b: { ...b, source: 'elsewhere' } }).ok).toBe(false);
    expect(valueOf(book.open('kerman-2024')).corrections).toEqual([]);
  });

  it('says that a case is missing rather than make one', async () => {
    const missing = { ok: false, failure: { code: 'case-missing', subject: 'nowhere' } };
    expect(book.open('nowhere')).toEqual(missing);
    expect(await book.importFiles('nowhere', [file('a.txt', 'A\n\nText.')])).toEqual(missing);
    expect(book.rename('nowhere', 'x')).toEqual(missing);
    expect(book.remove('nowhere')).toEqual(missing);
    expect(book.restore('nowhere')).toEqual(missing);
    expect(book.setReference('nowhere', 'x')).toEqual(missing);
  });
});
