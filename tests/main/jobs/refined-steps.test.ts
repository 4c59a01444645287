import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/core/contract/case';
import type { Comparison } from '../../../src/core/contract/comparison';
import type { Progress } from '../../../src/core/contract/jobs';
import type { EncoderNotice, Encoders } from '../../../src/main/encoder/encoders';
import { memoryCache } from '../../../src/main/encoder/vector-cache';
import { inProcessRunner } from '../../../src/main/jobs/in-process';
import type { JobRunner } from '../../../src/main/jobs/job-runner';
import { jobSteps } from '../../../src/main/jobs/job-steps';
import { refinedSteps } from '../../../src/main/jobs/refined-steps';
import { writeTinyModel } from '../encoder/tiny-model';
import { importedSource } from '../sources';
import { temporaryFolder } from '../temporary-folder';

const RESOURCES = path.join(import.meta.dirname, '../../../resources');

function caseOf(language: string): Case {
  const texts = [
    'The fire\n\nA fire broke out on the ship in the rain.',
    'The blaze\n\nThe boat was ablaze. It was a blaze.',
  ];
  const sources = texts.map((text, index) => {
    const { source } = importedSource(`s${index}`, text);
    return { ...source, meta: { ...source.meta, language } };
  });
  return { id: 'c', title: 'C', origin: 'own', createdAt: '', sources, reference: null, corrections: [] };
}

function runnerWith(...files: readonly Readonly<Record<string, unknown>>[]): { runner: JobRunner; folder: string } {
  const folder = temporaryFolder();
  for (const [index, extra] of files.entries()) writeTinyModel(path.join(folder, `tiny-${index}`), extra);
  return { runner: inProcessRunner(jobSteps(RESOURCES, { models: [folder], vectors: null })), folder };
}

interface Heard {
  readonly stages: ReadonlySet<Progress['stage']>;
  readonly partials: readonly Comparison[];
  readonly result: Comparison;
}

async function compare(runner: JobRunner, subject: Case): Promise<Heard> {
  const stages = new Set<Progress['stage']>();
  const partials: Comparison[] = [];
  const listeners = {
    progress: ({ stage }: Progress) => stages.add(stage),
    partial: (comparison: Comparison) => partials.push(comparison),
  };
  const outcome = await runner.start('compare', { case: subject }, listeners).outcome;
  if (!outcome.ok) throw new Error(outcome.failure.subject);
  return { stages, partials, result: outcome.value };
}

describe('a comparison', () => {
  it('comes at once by words, then by the meaning of sentences', async () => {
    const { stages, partials, result } = await compare(runnerWith({}).runner, caseOf('en'));
    expect(partials.map(({ engine, notices }) => [engine.model, notices])).toEqual([[undefined, []]]);
    expect(result.engine.model).toMatch(/^tiny-0 [0-9a-f]{12}$/u);
    expect(result.notices).toEqual([]);
    expect(stages).toContain('embedding');
  });

  it('comes only once when all sentences were read before', async () => {
    const { runner } = runnerWith({});
    const first = await compare(runner, caseOf('en'));
    const second = await compare(runner, caseOf('en'));
    expect(second.partials).toEqual([]);
    expect(second.result).toEqual(first.result);
  });

  it('comes by words while the encoder is still being opened', async () => {
    const waiting: ((chosen: EncoderNotice) => void)[] = [];
    const encoders: Encoders = {
      cache: memoryCache(null),
      choose: async () => new Promise((resolve) => waiting.push(resolve)),
    };
    const steps = refinedSteps(caseOf('en'), {}, encoders);
    let step = await steps.next();
    while (!step.done && step.value.stage !== 'partial') step = await steps.next();
    expect(step).toMatchObject({ done: false, value: { stage: 'partial', output: { notices: [] } } });
    waiting[0]?.('encoder-failed');
    expect(await steps.next()).toMatchObject({ done: true, value: { notices: ['encoder-failed'] } });
  });

  it('goes by words and says so where there is no encoder', async () => {
    const { partials, result } = await compare(runnerWith().runner, caseOf('en'));
    expect(partials).toEqual([]);
    expect(result.notices).toEqual(['encoder-absent']);
    expect(result.engine.model).toBeUndefined();
  });

  it('goes by words and says so where no encoder reads the language', async () => {
    expect((await compare(runnerWith({}).runner, caseOf('fi'))).result.notices).toEqual(['encoder-language']);
    const { result } = await compare(runnerWith({}, { 'encoder.json': { languages: null } }).runner, caseOf('fi'));
    expect(result.engine.model).toMatch(/^tiny-1 /u);
  });

  it('goes by words and says so where the encoder does not run', async () => {
    const { runner, folder } = runnerWith({});
    fs.writeFileSync(path.join(folder, 'tiny-0', 'model.onnx'), 'no model');
    expect((await compare(runner, caseOf('en'))).result.notices).toEqual(['encoder-failed']);
  });

  it('can be cancelled while sentences are read', async () => {
    const { runner } = runnerWith({});
    const job = runner.start('compare', { case: caseOf('en') }, { partial: () => job.cancel() });
    expect(await job.outcome).toEqual({ ok: false, failure: { code: 'job-cancelled', subject: '' } });
  });
});
