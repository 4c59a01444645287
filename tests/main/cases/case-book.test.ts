import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Anchor, Case } from '../../../src/core/contract/case';
import type { Result } from '../../../src/core/contract/errors';
import type { ImportFile } from '../../../src/core/contract/jobs';
import { writeCaseFile } from '../../../src/main/cases/case-file';
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

  it('adds a file that is there already, byte for byte, no second time', async () => {
    const own = await made(file('a.txt', 'Ferry sinks\n\nText.'));
    const again = valueOf(await book.importFiles(own.id, [file('b.txt', 'Ferry sinks\n\nText.')]));
    expect(again.case?.sources).toHaveLength(1);
    expect(again.failures).toEqual([{ code: 'source-duplicate', subject: 'b.txt' }]);
  });

  it('says which source is nearly the text of another', async () => {
    const text = 'The ferry left the harbour at noon with two hundred people on board, the port authority said.';
    const own = await made(file('a.txt', `Ferry sinks\n\n${text}`));
    const more = valueOf(await book.importFiles(own.id, [file('b.txt', `Ferry sinks\n\n${text} It sank.`)]));
    const [first, second] = more.case?.sources ?? [];
    expect(more.alike).toEqual([{ source: second?.id, other: first?.id }]);
  });

  it('reads a source anew in the encoding the reader chose', async () => {
    const bytes = new Uint8Array(Buffer.from('Caf\xe9 closed. \xc4 long enough sentence.', 'latin1'));
    const own = await made({ name: 'a.txt', bytes });
    const source = own.sources[0]?.id ?? '';
    expect(valueOf(await book.reread(own.id, source, 'windows-1251')).sources[0]?.text).toContain('Cafй');
    expect(valueOf(await book.reread(own.id, source, null)).sources[0]?.text).toContain('Café');
    expect(book.original(own.id, source)?.bytes).toEqual(bytes);
  });

  it('makes a case of files, called as its first source, each source with an identity of its own', async () => {
    const own = await made(file('a.txt', 'Ferry sinks\n\nText.'), file('a.txt', 'Ferry sinks\n\nMore text.'));
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

  it('sets a source aside, which stays in the case and is not compared, and takes it in again', async () => {
    const own = await made(file('a.txt', 'A\n\nRiver.'), file('b.txt', 'B\n\nRiver.'), file('c.txt', 'C\n\nRiver.'));
    const [a, b, c] = own.sources.map(({ id }) => id);
    book.setReference(own.id, b!);
    const without = valueOf(book.setSourceAside(own.id, b!, true));
    expect(without.sources.map(({ id }) => id)).toEqual([a, c]);
    expect(without.aside?.map(({ id }) => id)).toEqual([b]);
    expect(without.reference).toBeNull();
    const everywhere = { case: null, outlet: null, language: null, from: null, to: null };
    expect(book.search('river', everywhere).hits).toHaveLength(2);
    expect(book.list().find(({ id }) => id === own.id)?.outlets).toHaveLength(2);
    // Its file is there already, and it takes one of the twelve places.
    const again = valueOf(await book.importFiles(own.id, [file('b.txt', 'B\n\nRiver.')]));
    expect(again.failures).toEqual([{ code: 'source-duplicate', subject: 'b.txt' }]);
    // The others change places around it.
    expect(valueOf(book.reorderSources(own.id, [c!, a!])).sources.map(({ id }) => id)).toEqual([c, a]);
    expect(valueOf(book.reorderSources(own.id, [a!, c!])).sources.map(({ id }) => id)).toEqual([a, c]);
    expect(valueOf(book.setSourceAside(own.id, b!, false))).toEqual(valueOf(book.open(own.id)));
    expect(valueOf(book.open(own.id)).sources.map(({ id }) => id)).toEqual([a, b, c]);
    expect(valueOf(book.open(own.id)).reference).toBe(b);
  });

  it('copies a source into its case, and into another one, to be corrected by itself', async () => {
    const own = await made(file('a.txt', 'A\n\nText.'), file('b.txt', 'B\n\nText.'));
    const other = await made(file('c.txt', 'C\n\nText.'));
    const [a] = own.sources;
    if (!a) throw new Error('no source');
    const here = valueOf(book.copySource(own.id, own.id, a.id, 'A (copy)'));
    const copy = here.sources.at(-1)!;
    expect(copy).toMatchObject({ file: 'a.txt', text: a.text, sha256: a.sha256, meta: { title: 'A (copy)' } });
    expect(new Set(here.sources.flatMap(({ id, segments }) => [id, ...segments.map((one) => one.id)])).size).toBe(9);
    book.editSource(own.id, copy.id, { outlet: 'Another' });
    expect(valueOf(book.open(own.id)).sources[0]?.meta).toEqual(a.meta);
    expect(valueOf(book.copySource(other.id, own.id, a.id, 'A')).sources.map(({ meta }) => meta.title)).toEqual([
      'C',
      'A',
    ]);
    expect(book.original(other.id, valueOf(book.open(other.id)).sources[1]!.id)?.name).toBe('a.txt');
    const bundled = valueOf(book.open('kerman-2024')).sources[0]!;
    expect(valueOf(book.copySource(other.id, 'kerman-2024', bundled.id, 'B')).sources).toHaveLength(3);
    expect(book.copySource('kerman-2024', own.id, a.id, 'A')).toMatchObject({ failure: { code: 'case-read-only' } });
    expect(book.copySource(own.id, other.id, a.id, 'A')).toMatchObject({ failure: { code: 'case-missing' } });
    for (let held = 3; held < 12; held++) book.copySource(own.id, own.id, a.id, String(held));
    book.setSourceAside(own.id, a.id, true);
    expect(book.copySource(own.id, own.id, copy.id, 'A')).toMatchObject({ failure: { code: 'too-many-sources' } });
  });

  it('exports what is set aside with its case, and takes it in as such', async () => {
    const own = await made(file('a.txt', 'A\n\nText.'), file('b.txt', 'B\n\nText.'));
    const kept = valueOf(book.setSourceAside(own.id, own.sources[0]!.id, true));
    const bytes = writeCaseFile(valueOf(book.whole(own.id)));
    book.erase(own.id);
    expect(valueOf(await book.importFiles(null, [{ name: 'one.synoptic', bytes }])).case).toEqual(kept);
    const copy = valueOf(book.duplicate(own.id, 'Copy'));
    expect([copy.sources.length, copy.aside?.length]).toEqual([1, 1]);
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

describe('copies, order and return', () => {
  it('makes a copy that can be changed, of a bundled case too, with the reader’s choices', () => {
    const kerman = valueOf(book.open('kerman-2024'));
    book.correct('kerman-2024', { kind: 'link', a: anchorIn(kerman, 0), b: anchorIn(kerman, 1) });
    const copy = valueOf(book.duplicate('kerman-2024', 'Kerman, mine'));
    expect(copy).toMatchObject({ title: 'Kerman, mine', origin: 'own' });
    expect(copy.sources.map(({ text }) => text)).toEqual(kerman.sources.map(({ text }) => text));
    expect(copy.corrections).toHaveLength(1);
    expect(copy.corrections[0]?.a.source).toBe(copy.sources[0]?.id);
    expect(valueOf(book.rename(copy.id, 'Changed')).title).toBe('Changed');
    expect(valueOf(book.whole(copy.id)).sources[0]?.bytes.byteLength).toBeGreaterThan(0);
  });

  it('puts sources in another order, all of them or none', async () => {
    const own = await made(file('a.txt', 'A\n\nText.'), file('b.txt', 'B\n\nText.'), file('c.txt', 'C\n\nText.'));
    const [a, b, c] = own.sources.map(({ id }) => id);
    const ordered = valueOf(book.reorderSources(own.id, [c!, a!, b!]));
    expect(ordered.sources.map(({ id }) => id)).toEqual([c, a, b]);
    expect(book.reorderSources(own.id, [a!, b!]).ok).toBe(false);
    expect(book.reorderSources(own.id, [a!, a!, b!]).ok).toBe(false);
    expect(valueOf(book.open(own.id))).toEqual(ordered);
  });

  it('puts a removed source back where it was, and its choice as reference', async () => {
    const own = await made(file('a.txt', 'A\n\nText.'), file('b.txt', 'B\n\nText.'));
    const before = valueOf(book.setReference(own.id, own.sources[0]!.id));
    const without = valueOf(book.removeSource(own.id, own.sources[0]!.id));
    expect(without).toMatchObject({ reference: null, sources: [own.sources[1]] });
    expect(valueOf(book.restoreSource(own.id, own.sources[0]!.id))).toEqual(before);
  });

  it('does not put back a thirteenth source', async () => {
    const files = Array.from({ length: 12 }, (_, index) => file(`${index}.txt`, `Title ${index}\n\nText.`));
    const own = await made(...files);
    book.removeSource(own.id, own.sources[0]!.id);
    await book.importFiles(own.id, [file('more.txt', 'More\n\nText.')]);
    expect(book.restoreSource(own.id, own.sources[0]!.id)).toMatchObject({ failure: { code: 'too-many-sources' } });
  });

  it('puts a case away and back', async () => {
    const own = await made(file('a.txt', 'A\n\nText.'));
    expect(valueOf(book.archive(own.id, true))).toBeNull();
    expect(book.list()[0]).toMatchObject({ id: own.id, archived: true });
    book.archive(own.id, false);
    expect(book.list()[0]).not.toHaveProperty('archived');
  });

  it('erases own cases only', async () => {
    const own = await made(file('a.txt', 'A\n\nText.'));
    expect(valueOf(book.erase(own.id))).toBeNull();
    expect(book.restore(own.id).ok).toBe(false);
    expect(book.erase('kerman-2024')).toMatchObject({ failure: { code: 'case-read-only' } });
  });
});

describe('case files', () => {
  const caseFile = (id: string): ImportFile => ({
    name: 'case.synoptic',
    bytes: writeCaseFile(valueOf(book.whole(id))),
  });

  it('come in as the case they were made of, once', async () => {
    const own = await made(file('a.txt', 'A\n\nText.'), file('b.txt', 'B\n\nText.'));
    const bytes = caseFile(own.id);
    book.erase(own.id);
    expect(valueOf(await book.importFiles(null, [bytes]))).toEqual({ case: own, failures: [] });
    expect(valueOf(await book.importFiles(null, [bytes]))).toEqual({ case: own, failures: [] });
    expect(book.list().filter(({ origin }) => origin === 'own')).toHaveLength(1);
  });

  it.each([
    ['replace', ['A', 'B'], 1],
    ['merge', ['B', 'A'], 1],
    ['both', ['A', 'B'], 2],
  ] as const)('of a case that is here in another state wait for the reader: %s', async (choice, titles, count) => {
    const own = await made(file('a.txt', 'A\n\nText.'), file('b.txt', 'B\n\nText.'));
    const bytes = caseFile(own.id);
    book.removeSource(own.id, own.sources[0]!.id);
    const { conflicts, ...rest } = valueOf(await book.importFiles(null, [bytes]));
    expect(rest).toEqual({ case: null, failures: [] });
    expect(conflicts).toEqual([{ token: expect.any(String) as string, case: own.id, title: 'A' }]);
    const settled = valueOf(book.settle(conflicts![0]!.token, choice));
    expect(settled.sources.map(({ meta }) => meta.title)).toEqual(titles);
    expect(book.list().filter(({ origin }) => origin === 'own')).toHaveLength(count);
    expect(book.settle(conflicts![0]!.token, choice).ok).toBe(false);
  });

  it('of a bundled case come in as a copy', async () => {
    const { case: copy } = valueOf(await book.importFiles(null, [caseFile('kerman-2024')]));
    expect(copy).toMatchObject({ origin: 'own', title: valueOf(book.open('kerman-2024')).title });
  });

  it('with identities that another case has come in with new ones', async () => {
    const own = await made(file('a.txt', 'A\n\nText.'));
    const forged = { ...valueOf(book.whole(own.id)), id: 'forged' };
    const bytes = writeCaseFile(forged);
    const { case: other } = valueOf(await book.importFiles(null, [{ name: 'x.synoptic', bytes }]));
    expect(other?.sources[0]?.id).not.toBe(own.sources[0]?.id);
    expect(valueOf(book.open(own.id))).toEqual(own);
  });

  it('that cannot be read leave nothing, and articles beside them come in', async () => {
    const answer = valueOf(
      await book.importFiles(null, [file('bad.synoptic', 'not a zip'), file('a.txt', 'A\n\nText.')]),
    );
    expect(answer.case?.sources).toHaveLength(1);
    expect(answer.failures).toEqual([{ code: 'file-damaged', subject: 'bad.synoptic' }]);
  });
});

describe('searching the book', () => {
  const any = { case: null, outlet: null, language: null, from: null, to: null };

  it('finds own paragraphs before bundled ones, and cases by their title', async () => {
    const own = await made(file('a.txt', 'A visit to Kerman\n\nNothing else.'));
    const answer = book.search('kerman', any);
    expect(answer.hits[0]).toMatchObject({ case: own.id, snippet: 'A visit to Kerman' });
    expect(answer.hits.some((hit) => hit.case === 'kerman-2024')).toBe(true);
    expect(answer.cases[0]?.id).toBe(own.id);
    expect(new Set(answer.cases.map(({ id }) => id)).size).toBe(answer.cases.length);
    expect(book.search('kerman', { ...any, case: own.id }).cases.map(({ id }) => id)).toEqual([own.id]);
    expect(book.search('  ', any)).toEqual({ hits: [], cases: [], more: false });
  });
});
