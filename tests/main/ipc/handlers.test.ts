import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/core/contract/comparison';
import type { Result } from '../../../src/core/contract/errors';
import { succeed } from '../../../src/core/contract/errors';
import type { IpcEvents, PrintContent } from '../../../src/core/contract/ipc';
import type { ImportList } from '../../../src/core/contract/importing';
import type { Progress, Steps } from '../../../src/core/contract/jobs';
import { unpack } from '../../../src/core/contract/packed';
import { createCaseBook } from '../../../src/main/cases/case-book';
import { readCaseFile } from '../../../src/main/cases/read-case-file';
import { openCorpus } from '../../../src/main/corpus/corpus';
import { writeJson } from '../../../src/main/files/write-json';
import { caseCalls } from '../../../src/main/ipc/case-calls';
import { comparisonCalls } from '../../../src/main/ipc/comparison-calls';
import type { ExportFormat } from '../../../src/main/ipc/export-calls';
import { exportCalls, fileName, paperOf } from '../../../src/main/ipc/export-calls';
import { createImports } from '../../../src/main/ipc/imports';
import { printCalls } from '../../../src/main/ipc/print-calls';
import { inProcessRunner } from '../../../src/main/jobs/in-process';
import type { JobSteps } from '../../../src/main/jobs/job-steps';
import { jobSteps } from '../../../src/main/jobs/job-steps';
import { openLibrary } from '../../../src/main/library/sqlite-library';
import { temporaryFolder } from '../temporary-folder';

const RESOURCES = path.join(import.meta.dirname, '../../../resources');
const corpus = openCorpus(path.join(RESOURCES, 'corpus'));
const folder = temporaryFolder();
const SENDER = 'our window';

function desk(steps: JobSteps = jobSteps(RESOURCES)) {
  const jobs = inProcessRunner(steps);
  const book = createCaseBook(openLibrary(':memory:'), corpus, jobs);
  const lists: ImportList[] = [];
  return { jobs, book, lists, imports: createImports<string>(book, (_sender, list) => lists.push(list)) };
}

function file(name: string, text: string): string {
  const target = path.join(folder, name);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
  return target;
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

describe('the calls about cases', () => {
  const nobody = async (): Promise<readonly string[]> => Promise.resolve([]);

  it('begin with the files the program was given, once, and then with the case they made', async () => {
    const { book, imports } = desk();
    let waiting: readonly string[] = [file('a.txt', 'A\n\nText.'), path.join(folder, 'gone.txt')];
    const calls = caseCalls<string>({
      book,
      imports,
      chooseFiles: nobody,
      takeStartFiles: () => {
        const files = waiting;
        waiting = [];
        return files;
      },
      forgetRecent: () => {},
    });
    const first = valueOf(await calls['cases.initial'](undefined, SENDER));
    expect(first.case?.sources.map(({ file: name }) => name)).toEqual(['a.txt']);
    expect(first.failures).toEqual([{ code: 'file-missing', subject: path.join(folder, 'gone.txt') }]);
    const again = valueOf(await calls['cases.initial'](undefined, SENDER));
    expect(again).toEqual({ case: first.case, failures: [] });
  });

  it('fall back on the case shown last when no file can be read', async () => {
    const { book, imports } = desk();
    const empty = path.join(folder, 'empty');
    mkdirSync(empty);
    const calls = caseCalls<string>({
      book,
      imports,
      chooseFiles: nobody,
      takeStartFiles: () => [empty],
      forgetRecent: () => {},
    });
    const initial = valueOf(await calls['cases.initial'](undefined, SENDER));
    expect(initial.case?.id).toBe('kerman-2024');
    expect(initial.failures).toEqual([{ code: 'folder-empty', subject: empty }]);
  });

  it('remember the case that was opened', async () => {
    const { book, imports } = desk();
    const calls = caseCalls<string>({
      book,
      imports,
      chooseFiles: nobody,
      takeStartFiles: () => [],
      forgetRecent: () => {},
    });
    await calls['cases.open']({ case: 'three-versions' }, SENDER);
    expect(valueOf(await calls['cases.initial'](undefined, SENDER)).case?.id).toBe('three-versions');
    await calls['cases.open']({ case: 'nowhere' }, SENDER);
    expect(valueOf(await calls['cases.initial'](undefined, SENDER)).case?.id).toBe('three-versions');
  });

  it('import what the reader chose in the dialog, and nothing when it was cancelled', async () => {
    const { book, imports } = desk();
    let chosen: readonly string[] = [];
    const calls = caseCalls<string>({
      book,
      imports,
      chooseFiles: async () => Promise.resolve(chosen),
      takeStartFiles: () => [],
      forgetRecent: () => {},
    });
    expect(valueOf(await calls['cases.importByDialog']({ case: null }, SENDER))).toBeNull();
    chosen = [file('b.txt', 'B\n\nText.')];
    const answer = valueOf(await calls['cases.importByDialog']({ case: null }, SENDER));
    expect(answer?.case?.title).toBe('B');
  });
});

describe('the calls about comparisons', () => {
  /** Starts a comparison and gives its events when it has ended. */
  async function eventsOf(steps: JobSteps, act: (cancel: () => void) => void = () => {}) {
    const events: IpcEvents['comparison'][] = [];
    let end = (): void => {};
    const ended = new Promise<void>((resolve) => (end = resolve));
    const calls = comparisonCalls<string>({
      ...desk(steps),
      lexicon: () => ({}),
      emit: (sender, event) => {
        expect(sender).toBe(SENDER);
        events.push(event);
        if (event.state !== 'progress' && event.state !== 'partial') end();
      },
      whenGone: () => () => {},
    });
    const { job } = valueOf(await calls['comparison.start']({ case: 'three-versions' }, SENDER));
    act(() => void calls['comparison.cancel']({ job }, SENDER));
    await ended;
    for (const event of events) expect(event).toMatchObject({ job, case: 'three-versions' });
    return events;
  }

  it('tell the window the progress and the result', async () => {
    const events = await eventsOf(jobSteps(RESOURCES));
    const last = events.at(-1);
    expect(events[0]?.state).toBe('progress');
    expect(last?.state === 'result' && unpack(last.comparison).sources.map(({ id }) => id)).toEqual(
      corpus.open('three-versions')?.sources.map(({ id }) => id),
    );
  });

  it('tell of a cancelled one', async () => {
    function* endless(): Steps<Comparison> {
      for (;;) yield { stage: 'matching', done: 0, total: 0 };
    }
    const events = await eventsOf({ ...jobSteps(RESOURCES), compare: endless }, (cancel) => cancel());
    expect(events.at(-1)?.state).toBe('cancelled');
  });

  it('end with the page that asked, and tell the next page nothing', async () => {
    let leave = (): void => {};
    let end = (): void => {};
    const ended = new Promise<void>((resolve) => (end = resolve));
    // The page goes at the first step; work that is cancelled is told to return.
    function* endless(): Steps<Comparison> {
      leave();
      try {
        for (;;) yield { stage: 'matching', done: 0, total: 0 };
      } finally {
        end();
      }
    }
    const events: IpcEvents['comparison'][] = [];
    const calls = comparisonCalls<string>({
      ...desk({ ...jobSteps(RESOURCES), compare: endless }),
      emit: (_sender, event) => events.push(event),
      lexicon: () => ({}),
      whenGone: (_sender, act) => {
        leave = act;
        return () => {};
      },
    });
    valueOf(await calls['comparison.start']({ case: 'three-versions' }, SENDER));
    await ended;
    expect(events).toEqual([]);
  });

  it('tell of a failed one with its code', async () => {
    // eslint-disable-next-line require-yield -- it never gets that far
    function* failing(): Steps<Comparison> {
      throw new Error('broken');
    }
    const events = await eventsOf({ ...jobSteps(RESOURCES), compare: failing });
    expect(events.at(-1)).toMatchObject({ state: 'failed', failure: { code: 'job-failed', subject: 'Error: broken' } });
  });

  it('start nothing for a case of one source', async () => {
    const { book, jobs } = desk();
    const bytes = new TextEncoder().encode('A\n\nText.');
    const { case: own } = valueOf(await book.importFiles(null, [{ name: 'a.txt', bytes }]));
    const calls = comparisonCalls<string>({
      book,
      jobs,
      lexicon: () => ({}),
      emit: () => {},
      whenGone: () => () => {},
    });
    expect(await calls['comparison.start']({ case: own!.id }, SENDER)).toMatchObject({
      ok: false,
      failure: { code: 'too-few-sources' },
    });
  });
});

describe('the calls about exports', () => {
  function exporter(target: string | null, atPrinter: 'printed' | 'cancelled' | 'no-printer' = 'printed') {
    const printed: PrintContent[] = [];
    const onPaper: PrintContent[] = [];
    const shown: string[] = [];
    const proposed: string[] = [];
    const told: (Progress['stage'] | null)[] = [];
    const calls = exportCalls<string>({
      ...desk(),
      lexicon: () => ({}),
      progress: (_sender, progress) => told.push(progress?.stage ?? null),
      paper: 'A4',
      language: () => 'fa',
      chooseTarget: async (_sender: string, name: string, _format: ExportFormat) => {
        proposed.push(name);
        return Promise.resolve(target);
      },
      writePdf: async (content, to) => {
        printed.push(content);
        return Promise.resolve(succeed(to));
      },
      print: async (content) => {
        onPaper.push(content);
        return Promise.resolve(succeed(atPrinter));
      },
      writeJson,
      reveal: (shownFile) => shown.push(shownFile),
    });
    return { calls, printed, onPaper, shown, proposed, told };
  }

  it('write the comparison where the reader said, under a name that says what it is', async () => {
    const target = path.join(folder, 'out.json');
    const { calls, proposed } = exporter(target);
    const answer = valueOf(await calls['export.file']({ case: 'kerman-2024', format: 'json' }, SENDER));
    expect(answer).toEqual({ path: target });
    expect(proposed).toEqual(['Kerman, 3 January 2024.json']);
    expect(JSON.parse(readFileSync(target, 'utf8'))).toMatchObject({ format: 'synoptic.comparison' });
  });

  it('pack a case as a job that is told of, and can be stopped with nothing written', async () => {
    const target = path.join(folder, 'case.synoptic');
    const { calls, told } = exporter(target);
    const stopped = calls['export.file']({ case: 'kerman-2024', format: 'synoptic' }, SENDER);
    await new Promise((resolve) => setTimeout(resolve));
    expect(await calls['export.cancel'](undefined, 'another window')).toEqual(succeed(null));
    expect(await calls['export.cancel'](undefined, SENDER)).toEqual(succeed(null));
    expect(await stopped).toMatchObject({ ok: false, failure: { code: 'job-cancelled' } });
    expect(existsSync(target)).toBe(false);
    expect(await calls['export.file']({ case: 'kerman-2024', format: 'synoptic' }, SENDER)).toEqual(
      succeed({ path: target }),
    );
    expect((await readCaseFile('f', new Uint8Array(readFileSync(target)))).ok).toBe(true);
    expect(told).toContain('packing');
    expect(told.at(-1)).toBeNull();
  });

  it('print the comparison with the title of the case', async () => {
    const { calls, printed } = exporter(path.join(folder, 'out.pdf'));
    await calls['export.file']({ case: 'kerman-2024', format: 'pdf' }, SENDER);
    expect(printed).toEqual([expect.objectContaining({ title: 'Kerman, 3 January 2024', paper: 'A4' })]);
  });

  it('print in the language of the window', async () => {
    const { calls, printed, onPaper } = exporter(path.join(folder, 'out.pdf'));
    await calls['export.file']({ case: 'kerman-2024', format: 'pdf' }, SENDER);
    await calls['export.print']({ case: 'kerman-2024' }, SENDER);
    expect([...printed, ...onPaper].map(({ language }) => language)).toEqual(['fa', 'fa']);
  });

  it('write nothing when the reader cancels', async () => {
    const { calls, printed } = exporter(null);
    expect(await calls['export.file']({ case: 'kerman-2024', format: 'pdf' }, SENDER)).toEqual(succeed(null));
    expect(printed).toEqual([]);
  });

  it('print on paper what the PDF has, where there is a printer', async () => {
    const { calls, printed, onPaper } = exporter(path.join(folder, 'unused.pdf'));
    expect(await calls['export.print']({ case: 'kerman-2024' }, SENDER)).toEqual(succeed({ to: 'printer' }));
    expect(onPaper).toEqual([expect.objectContaining({ title: 'Kerman, 3 January 2024', paper: 'A4' })]);
    expect(printed).toEqual([]);
    const changedMind = exporter(null, 'cancelled');
    expect(await changedMind.calls['export.print']({ case: 'kerman-2024' }, SENDER)).toEqual(
      succeed({ to: 'nowhere' }),
    );
  });

  it('save the pages for want of a printer', async () => {
    const target = path.join(folder, 'for-want.pdf');
    const { calls, printed, shown } = exporter(target, 'no-printer');
    expect(await calls['export.print']({ case: 'kerman-2024' }, SENDER)).toEqual(succeed({ to: 'file', path: target }));
    expect(printed).toHaveLength(1);
    await calls['export.reveal']({ path: target }, SENDER);
    expect(shown).toEqual([target]);
    const { calls: cancelled } = exporter(null, 'no-printer');
    expect(await cancelled['export.print']({ case: 'kerman-2024' }, SENDER)).toEqual(succeed({ to: 'nowhere' }));
  });

  it('show only files that were exported in this run', async () => {
    const target = path.join(folder, 'shown.json');
    const { calls, shown } = exporter(target);
    expect((await calls['export.reveal']({ path: target }, SENDER)).ok).toBe(false);
    await calls['export.file']({ case: 'kerman-2024', format: 'json' }, SENDER);
    expect((await calls['export.reveal']({ path: target }, SENDER)).ok).toBe(true);
    expect(shown).toEqual([target]);
  });

  it.each([
    ['Kerman, 3 January 2024', 'Kerman, 3 January 2024'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['ends with dots...', 'ends with dots'],
    ['two\nlines\u0000', 'two lines'],
    ['../../etc/passwd', 'etc passwd'],
    ['???', 'comparison'],
    ['x'.repeat(300), 'x'.repeat(60)],
  ])('name the file of %j %j', (title, name) => {
    expect(fileName(title)).toBe(name);
  });

  it('print on the paper of the country', () => {
    expect(['US', 'CA', 'DE', 'IR', ''].map(paperOf)).toEqual(['Letter', 'Letter', 'A4', 'A4', 'A4']);
  });
});

describe('the calls of print windows', () => {
  it('answer only windows that print', async () => {
    const content = { title: 'T' } as PrintContent;
    const ready: number[] = [];
    const calls = printCalls<string>({
      contentFor: (sender) => (sender === 'print window' ? content : null),
      ready: (sender, pages) => sender === 'print window' && ready.push(pages) > 0,
    });
    expect(await calls['print.content'](undefined, 'print window')).toEqual(succeed(content));
    expect(await calls['print.ready']({ pages: 3 }, 'print window')).toEqual(succeed(null));
    expect((await calls['print.content'](undefined, SENDER)).ok).toBe(false);
    expect((await calls['print.ready']({ pages: 3 }, SENDER)).ok).toBe(false);
    expect(ready).toEqual([3]);
  });
});
