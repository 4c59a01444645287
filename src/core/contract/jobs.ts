import type { Case } from './case';
import type { Comparison } from './comparison';
import type { Failure, Result } from './errors';
import type { Lexicon } from './lexicon';
import type { Source, SourceId } from './source';

/** A file handed over for import: its name without folders and its bytes. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The encoding the reader chose where the guess is wrong, one of `ENCODINGS`. */
  readonly encoding?: string | undefined;
}

/** What an import made: sources in the order of the files, each with its original bytes, and what could not be read. */
export interface ImportResult {
  readonly sources: readonly { readonly source: Source; readonly bytes: Uint8Array }[];
  readonly failures: readonly Failure[];
}

/** A case as a case file holds it. */
export interface UnpackedCase extends Pick<Case, 'id' | 'title' | 'createdAt' | 'reference' | 'corrections'> {
  readonly sources: ImportResult['sources'];
}

/** Everything that takes time. The window and the command line start the same jobs; a new kind is a new line here. */
export interface JobKinds {
  /** `ids` gives each file's source its identity, one an entry of `files`: whoever asks for the import decides it. */
  import: {
    readonly input: { readonly files: readonly ImportFile[]; readonly ids: readonly SourceId[] };
    readonly output: ImportResult;
  };
  compare: { readonly input: { readonly case: Case; readonly lexicon?: Lexicon }; readonly output: Comparison };
  /** Packs a case into a case file. */
  pack: { readonly input: { readonly case: UnpackedCase }; readonly output: Uint8Array };
  /** Unpacks and checks a case file; `sources` has the originals by position. */
  unpack: { readonly input: { readonly file: ImportFile }; readonly output: Result<UnpackedCase> };
}
export type JobKind = keyof JobKinds;
export type JobId = string;

/** How far a job is. `stage` is a code the window has words for; `total` is 0 while it is not known. */
export interface Progress {
  readonly stage:
    | 'reading'
    | 'segmenting'
    | 'matching'
    | 'embedding'
    | 'arranging'
    | 'differences'
    | 'figures'
    | 'wording'
    | 'printing'
    | 'packing';
  readonly done: number;
  readonly total: number;
}

/** Main process → job process. */
export type JobRequest =
  | {
      [K in JobKind]: {
        readonly type: 'start';
        readonly id: JobId;
        readonly kind: K;
        readonly input: JobKinds[K]['input'];
      };
    }[JobKind]
  | { readonly type: 'cancel'; readonly id: JobId };

/** Job process → main process. A job ends with exactly one of result, cancelled and failed. */
export type JobMessage =
  | { readonly type: 'progress'; readonly id: JobId; readonly progress: Progress }
  | { readonly type: 'partial'; readonly id: JobId; readonly output: unknown }
  | { readonly type: 'result'; readonly id: JobId; readonly output: unknown }
  | { readonly type: 'cancelled'; readonly id: JobId }
  | { readonly type: 'failed'; readonly id: JobId; readonly failure: Failure };

/**
 * Job process → main process, apart from any job: what a process without a library asks of it, the vectors of texts
 * under a model by SHA-256 of the text, and to keep those it computed.
 */
export type VectorMessage =
  | { readonly type: 'recall'; readonly request: number; readonly model: string; readonly hashes: readonly string[] }
  | { readonly type: 'remember'; readonly model: string; readonly vectors: ReadonlyMap<string, Float32Array> };

/** Main process → job process: the vectors that are known; the others have no entry. */
export interface VectorAnswer {
  readonly type: 'recalled';
  readonly request: number;
  readonly vectors: ReadonlyMap<string, Float32Array>;
}

/**
 * Long work as a generator: it yields its progress at least every few milliseconds of work, so that whoever drives it
 * can cancel it (by not resuming) and stay responsive, and returns the result. Core has no timers and no threads.
 */
export type Steps<T> = Generator<Progress, T, void>;

/** A result that can be shown already; a later one, which it looks much like, replaces it. */
export interface Preliminary<T> {
  readonly stage: 'partial';
  readonly output: T;
}

/** Long work that also waits for something between its steps, such as a sentence encoder. */
export type LongSteps<T> = AsyncGenerator<Progress | Preliminary<T>, T, void>;

/** Runs steps to their end at once and returns the result. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
