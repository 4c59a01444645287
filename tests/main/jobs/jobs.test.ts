import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/core/contract/case';
import type { Comparison } from '../../../src/core/contract/comparison';
import type { JobMessage, JobRequest, Progress, Steps } from '../../../src/core/contract/jobs';
import { inProcessRunner } from '../../../src/main/jobs/in-process';
import { createJobHost } from '../../../src/main/jobs/job-host';
import type { JobTransport } from '../../../src/main/jobs/job-runner';
import { createJobRunner } from '../../../src/main/jobs/job-runner';
import type { JobSteps } from '../../../src/main/jobs/job-steps';
import { jobSteps } from '../../../src/main/jobs/job-steps';
import { EMPTY_COMPARISON } from '../../core/contract/empty-comparison';

const CASE: Case = {
  id: 'c',
  title: 'C',
  origin: 'own',
  createdAt: '2024-01-01T00:00:00Z',
  sources: [],
  reference: null,
  corrections: [],
};
const matching = (done: number): Progress => ({ stage: 'matching', done, total: 0 });

/** The real import, and a comparison made for the test. */
function stepsWith(compare: () => Steps<Comparison>): JobSteps {
  return { ...jobSteps('unused'), compare };
}

function* endless(): Steps<Comparison> {
  for (let done = 0; ; done++) yield matching(done);
}

// eslint-disable-next-line require-yield -- it never gets that far
function* failing(): Steps<Comparison> {
  throw new TypeError('cannot read the third line\nof the reader’s text');
}

describe('a job', () => {
  it('tells its progress by stage and ends with its result', async () => {
    const runner = inProcessRunner(
      stepsWith(function* () {
        yield matching(0);
        yield { stage: 'differences', done: 0, total: 1 };
        return EMPTY_COMPARISON;
      }),
    );
    const stages: string[] = [];
    const job = runner.start('compare', { case: CASE }, { progress: ({ stage }) => stages.push(stage) });
    expect(await job.outcome).toEqual({ ok: true, value: EMPTY_COMPARISON });
    expect(stages).toEqual(['matching', 'differences']);
  });

  it('does not tell every step of one stage', async () => {
    let told = 0;
    const runner = inProcessRunner(
      stepsWith(function* () {
        for (let done = 0; done < 10_000; done++) yield matching(done);
        return EMPTY_COMPARISON;
      }),
    );
    await runner.start('compare', { case: CASE }, { progress: () => told++ }).outcome;
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThan(1000);
  });

  it('ends as cancelled in the middle of its work', async () => {
    const runner = inProcessRunner(stepsWith(endless));
    const job = runner.start('compare', { case: CASE }, { progress: () => job.cancel() });
    expect(await job.outcome).toEqual({ ok: false, failure: { code: 'job-cancelled', subject: '' } });
  });

  it('fails with the first line of the error and leaves the others running', async () => {
    let started = 0;
    const runner = inProcessRunner(
      stepsWith(function* () {
        if (started++ === 0) return yield* failing();
        yield matching(0);
        return EMPTY_COMPARISON;
      }),
    );
    const [bad, good] = [runner.start('compare', { case: CASE }), runner.start('compare', { case: CASE })];
    expect(await bad.outcome).toEqual({
      ok: false,
      failure: { code: 'job-failed', subject: 'TypeError: cannot read the third line' },
    });
    expect(await good.outcome).toEqual({ ok: true, value: EMPTY_COMPARISON });
  });

  it('takes turns with others, so that a long one holds up no short one', async () => {
    const runner = inProcessRunner(stepsWith(endless));
    const long = runner.start('compare', { case: CASE });
    const bytes = new TextEncoder().encode('Title\n\nText of it.');
    const short = await runner.start('import', { files: [{ name: 'a.txt', bytes }], ids: ['id-1'] }).outcome;
    expect(short.ok && short.value.sources.map(({ source }) => source.id)).toEqual(['id-1']);
    long.cancel();
    expect((await long.outcome).ok).toBe(false);
  });

  it('ends as cancelled when the runner closes', async () => {
    const runner = inProcessRunner(stepsWith(endless));
    const job = runner.start('compare', { case: CASE });
    runner.close();
    expect(await job.outcome).toEqual({ ok: false, failure: { code: 'job-cancelled', subject: '' } });
  });
});

describe('an import job', () => {
  it('gives sources in the order of the files, with their bytes, and what could not be read', async () => {
    const runner = inProcessRunner(jobSteps('unused'));
    const files = ['One\n\nText.', '', 'Three\n\nText.'].map((text, index) => ({
      name: `${index + 1}.txt`,
      bytes: new TextEncoder().encode(text),
    }));
    const outcome = await runner.start('import', { files, ids: ['x', 'y', 'z'] }).outcome;
    if (!outcome.ok) throw new Error(outcome.failure.code);
    expect(outcome.value.sources.map(({ source }) => source.id)).toEqual(['x', 'z']);
    expect(outcome.value.sources.map(({ bytes }) => bytes)).toEqual([files[0]?.bytes, files[2]?.bytes]);
    expect(outcome.value.failures).toEqual([{ code: 'file-empty', subject: '2.txt' }]);
  });
});

describe('the process that works', () => {
  /** A process that answers nothing by itself and can be made to die. */
  function fakeProcesses() {
    const started: { readonly requests: JobRequest[]; die(): void; answer(message: JobMessage): void }[] = [];
    const runner = createJobRunner((receive, gone): JobTransport => {
      const requests: JobRequest[] = [];
      started.push({ requests, die: () => gone('job process ended with 9'), answer: receive });
      return { post: (request) => requests.push(request), close: () => {} };
    });
    return { runner, started };
  }

  it('is started with the first job and kept', () => {
    const { runner, started } = fakeProcesses();
    expect(started).toHaveLength(0);
    runner.start('compare', { case: CASE });
    runner.start('compare', { case: CASE });
    expect(started).toHaveLength(1);
    expect(started[0]?.requests.map(({ id }) => id)).toEqual(['job-1', 'job-2']);
  });

  it('fails every running job when it dies, and is started again with the next', async () => {
    const { runner, started } = fakeProcesses();
    const jobs = [runner.start('compare', { case: CASE }), runner.start('compare', { case: CASE })];
    started[0]?.die();
    for (const job of jobs) {
      expect(await job.outcome).toEqual({
        ok: false,
        failure: { code: 'job-failed', subject: 'job process ended with 9' },
      });
    }
    const next = runner.start('compare', { case: CASE });
    expect(started).toHaveLength(2);
    started[0]?.die();
    started[1]?.answer({ type: 'result', id: next.id, output: EMPTY_COMPARISON });
    expect(await next.outcome).toEqual({ ok: true, value: EMPTY_COMPARISON });
  });

  it('is told of a cancel only while the job runs', async () => {
    const { runner, started } = fakeProcesses();
    const job = runner.start('compare', { case: CASE });
    job.cancel();
    started[0]?.answer({ type: 'cancelled', id: job.id });
    await job.outcome;
    job.cancel();
    runner.cancel('job-99');
    expect(started[0]?.requests.map(({ type }) => type)).toEqual(['start', 'cancel']);
  });

  it('hears of a cancel between two slices', async () => {
    const messages: JobMessage[] = [];
    const ended = new Promise<void>((resolve) => {
      const host = createJobHost((message) => {
        messages.push(message);
        if (message.type === 'progress') host.receive({ type: 'cancel', id: 'j' });
        if (message.type === 'cancelled') resolve();
      }, stepsWith(endless));
      host.receive({ type: 'start', id: 'j', kind: 'compare', input: { case: CASE } });
    });
    await ended;
    expect(messages.at(-1)).toEqual({ type: 'cancelled', id: 'j' });
  });
});
