import fs from 'node:fs';
import path from 'node:path';
import type { NeighbourTable } from '../../core/align/neighbours';
import { readNeighbours } from '../../core/align/neighbours';
import { Bug } from '../../core/contract/errors';
import type { Failure } from '../../core/contract/errors';
import type { ImportResult, JobKind, JobKinds, LongSteps, Steps } from '../../core/contract/jobs';
import { createEncoders } from '../encoder/encoders';
import { readCaseFile } from '../cases/read-case-file';
import type { VectorCache } from '../encoder/vector-cache';
import { importFile } from '../import/import-file';
import { refinedSteps } from './refined-steps';

/** The work of each kind of job as steps that can be driven in slices. */
export type JobSteps = {
  readonly [K in JobKind]: (
    input: JobKinds[K]['input'],
  ) => Steps<JobKinds[K]['output']> | LongSteps<JobKinds[K]['output']>;
};

/** What jobs may use for the meaning of sentences; nothing of it is needed. */
export interface JobEncoding {
  /** Folders of encoder models, the preferred one first. */
  readonly models: readonly string[];
  /** Vectors kept beyond this process. */
  readonly vectors: VectorCache | null;
}

/** The steps of the real jobs, with the language data in `resources`, which is read when it is first needed. */
export function jobSteps(
  resources: string,
  { models, vectors }: JobEncoding = { models: [], vectors: null },
): JobSteps {
  let neighbours: NeighbourTable | null = null;
  const encoders = createEncoders(models, vectors);
  return {
    import: importSteps,
    unpack: unpackSteps,
    compare(input) {
      neighbours ??= readNeighbours(fs.readFileSync(path.join(resources, 'neighbours', 'en.bin')));
      return refinedSteps(input.case, { neighbours }, encoders);
    },
  };
}

async function* unpackSteps({ file }: JobKinds['unpack']['input']): LongSteps<JobKinds['unpack']['output']> {
  yield { stage: 'reading', done: 0, total: 1 };
  return readCaseFile(file.name, file.bytes);
}

async function* importSteps({ files, ids }: JobKinds['import']['input']): LongSteps<ImportResult> {
  const sources: ImportResult['sources'][number][] = [];
  const failures: Failure[] = [];
  for (const [index, file] of files.entries()) {
    yield { stage: 'reading', done: index, total: files.length };
    const id = ids[index];
    if (id === undefined) throw new Bug(`no source ID for file ${index}`);
    const read = await importFile(file, id);
    if (read.ok) sources.push({ source: read.value, bytes: file.bytes });
    else failures.push(read.failure);
  }
  yield { stage: 'reading', done: files.length, total: files.length };
  return { sources, failures };
}
