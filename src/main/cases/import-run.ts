import { fail, succeed } from '../../core/contract/errors';
import type { Failure, Result } from '../../core/contract/errors';
import type { ImportLine } from '../../core/contract/importing';
import type { ImportFile } from '../../core/contract/jobs';
import { cleanName } from '../import/clean';

/** A file that is read when its turn comes, so that a folder full of them is never in memory at once. */
export interface UnreadFile {
  readonly name: string;
  read(): Promise<Result<ImportFile>> | Result<ImportFile>;
}
/** A file that shall be brought in. */
export type IncomingFile = ImportFile | UnreadFile;

/** Stops what is being brought in: one file, by position, or, null, all of it. */
export type CancelImport = (file: number | null) => void;

/** What is told of an import while it runs. */
export interface ImportWatch {
  started?(cancel: CancelImport): void;
  /** The lines of the list as they are now, one a file. */
  changed?(lines: readonly ImportLine[]): void;
}

/** Something that is being done with a file and can be given up. */
export interface Step {
  /** Null when it went well, else why the file is refused; `job-cancelled` when it was given up. */
  readonly outcome: Promise<Failure | null>;
  /** Called when it went well and nobody gave it up. */
  keep(): void;
  stop(): void;
}

/** What became of the files together. */
export interface ImportRun {
  /** Whether the reader stopped it, or the app did because it ends. */
  readonly stopped: boolean;
  /** Why files were refused, in their order. */
  readonly failures: readonly Failure[];
  /** Says of everything that was read that it could not be kept after all. */
  refuseAll(failure: Failure): void;
}

/**
 * Takes in files one after the other. `accept` refuses a file before it is read, by its name alone, or lets it pass (null);
 * `take` does the rest once its bytes are there. Every change of the list is told.
 */
export async function runImport(
  files: readonly IncomingFile[],
  accept: (name: string) => Failure | null,
  take: (file: ImportFile) => Step,
  { started, changed }: ImportWatch,
): Promise<ImportRun> {
  const lines: ImportLine[] = files.map(({ name }) => ({ name: cleanName(name), state: 'waiting', failure: null }));
  const skipped = new Set<number>();
  let stopped = false;
  /** What is being done, and how to give it up. */
  let current: { readonly at: number; stop(): void } | null = null;

  const tell = (): void => changed?.([...lines]);
  const set = (at: number, state: ImportLine['state'], failure: Failure | null = null): void => {
    const line = lines[at];
    if (line) lines[at] = { ...line, state, failure };
  };
  const close = (from: ImportLine['state'], state: ImportLine['state'], failure: Failure | null = null): void => {
    for (const [at, line] of lines.entries()) if (line.state === from) set(at, state, failure);
  };

  started?.((file) => {
    if (file === null) stopped = true;
    else if (lines[file]?.state === 'waiting' || lines[file]?.state === 'reading') {
      skipped.add(file);
      set(file, 'cancelled');
      tell();
    }
    if (current !== null && (stopped || skipped.has(current.at))) current.stop();
  });
  tell();

  for (const [at, file] of files.entries()) {
    if (stopped) break;
    if (skipped.has(at)) continue;
    set(at, 'reading');
    tell();
    const refused = accept(file.name);
    const read = refused ? { ok: false as const, failure: refused } : await bytesOf(at, file);
    let failure = read.ok ? null : read.failure;
    let done: Step | null = null;
    if (read.ok && !isStopped() && !skipped.has(at)) {
      done = take(read.value);
      current = { at, stop: done.stop };
      failure = await done.outcome;
    }
    current = null;
    if (skipped.has(at)) continue;
    // Nobody asked for it: what reads the files has ended, as it does with the app.
    if (failure?.code === 'job-cancelled') stopped = true;
    if (isStopped()) break;
    if (failure === null) done?.keep();
    set(at, failure === null ? 'done' : 'refused', failure);
    tell();
  }
  if (stopped) {
    for (const state of ['waiting', 'reading', 'done'] as const) close(state, 'cancelled');
    tell();
  }
  return {
    stopped,
    get failures() {
      return lines.flatMap(({ failure }) => (failure === null ? [] : [failure]));
    },
    refuseAll(failure) {
      close('done', 'refused', failure);
      tell();
    },
  };

  /** A file's bytes, or `job-cancelled` as soon as it is given up: a drive that does not answer holds nobody. */
  async function bytesOf(at: number, file: IncomingFile): Promise<Result<ImportFile>> {
    if (!('read' in file)) return succeed(file);
    const givenUp = new Promise<Result<ImportFile>>((resolve) => {
      current = { at, stop: () => resolve(fail('job-cancelled')) };
    });
    return Promise.race([file.read(), givenUp]);
  }

  /** Asked anew after every wait, in which the reader may have stopped it. */
  function isStopped(): boolean {
    return stopped;
  }
}
