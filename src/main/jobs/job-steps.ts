import fs from 'node:fs';
import path from 'node:path';
import type { NeighbourTable } from '../../core/align/neighbours';
import { readNeighbours } from '../../core/align/neighbours';
import { Bug } from '../../core/contract/errors';
import type { Failure, Result } from '../../core/contract/errors';
import type { ImportResult, JobKind, JobKinds, LongSteps, Steps } from '../../core/contract/jobs';
import type { Source } from '../../core/contract/source';
import { createEncoders } from '../encoder/encoders';
import { packCaseFile } from '../cases/case-file';
import { readCaseFile } from '../cases/read-case-file';
import type { VectorCache } from '../encoder/vector-cache';
import { plainImporter } from '../import/importer';
import type { Importer } from '../import/importer';
import { ALIASES_NOTICE, ownAliases } from './own-aliases';
import { refinedSteps } from './refined-steps';

/** The work of each kind of job as steps that can be driven in slices. */
export type JobSteps = {
  readonly [K in JobKind]: (
    input: JobKinds[K]['input'],
  ) => Steps<JobKinds[K]['output']> | LongSteps<JobKinds[K]['output']>;
};

/** What jobs may use besides the language data that comes with the app; nothing of it is needed. */
export interface JobEncoding {
  /** The reader's own names of one thing; see `own-aliases.ts`. */
  readonly aliases?: string;
  /** Folders of encoder models, the preferred one first. */
  readonly models: readonly string[];
  /** Vectors kept beyond this process. */
  readonly vectors: VectorCache | null;
}

/** How often it is looked whether an import was cancelled, milliseconds. */
const LOOK_MS = 40;

/** The steps of the real jobs, with the language data in `resources`, which is read when it is first needed. */
export function jobSteps(
  resources: string,
  { aliases, models, vectors }: JobEncoding = { models: [], vectors: null },
  importer: Importer = plainImporter,
): JobSteps {
  let neighbours: NeighbourTable | null = null;
  const encoders = createEncoders(models, vectors);
  const readAliases = ownAliases(aliases ?? null);
  return {
    import: (input) => importSteps(input, importer),
    unpack: unpackSteps,
    pack: (input) => packCaseFile(input.case),
    compare(input) {
      neighbours ??= readNeighbours(fs.readFileSync(path.join(resources, 'neighbours', 'en.bin')));
      const { table, broken } = readAliases();
      const options = {
        neighbours,
        ...(table !== undefined && { aliases: table }),
        ...(input.lexicon && { lexicon: input.lexicon }),
      };
      return refinedSteps(input.case, options, encoders, broken ? [ALIASES_NOTICE] : []);
    },
  };
}

async function* unpackSteps({ file }: JobKinds['unpack']['input']): LongSteps<JobKinds['unpack']['output']> {
  yield { stage: 'reading', done: 0, total: 1 };
  return readCaseFile(file.name, file.bytes);
}

async function* importSteps({ files, ids }: JobKinds['import']['input'], importer: Importer): LongSteps<ImportResult> {
  const sources: ImportResult['sources'][number][] = [];
  const failures: Failure[] = [];
  for (const [index, file] of files.entries()) {
    const progress = { stage: 'reading', done: index, total: files.length } as const;
    yield progress;
    const id = ids[index];
    if (id === undefined) throw new Bug(`no source ID for file ${index}`);
    const reading = importer.read(file, id);
    let read: Result<Source> | null = null;
    try {
      while (read === null) {
        read = await Promise.race([reading.outcome, soon()]);
        // Lets a cancel be heard while the file is being read.
        if (read === null) yield progress;
      }
    } finally {
      if (read === null) reading.stop();
    }
    if (read.ok) sources.push({ source: read.value, bytes: file.bytes });
    else failures.push(read.failure);
  }
  yield { stage: 'reading', done: files.length, total: files.length };
  return { sources, failures };
}

function soon(): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, LOOK_MS, null));
}
