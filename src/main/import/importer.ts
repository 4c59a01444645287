import { Worker } from 'node:worker_threads';
import { fail } from '../../core/contract/errors';
import type { Result } from '../../core/contract/errors';
import type { ImportFile } from '../../core/contract/jobs';
import type { Source, SourceId } from '../../core/contract/source';
import { cleanName } from './clean';
import { importFile } from './import-file';

/** Longest a file may be read, milliseconds: a PDF of a thousand pages takes a tenth on a slow machine. */
const PATIENCE_MS = 60_000;
/** Most memory that reading may take beside the file itself, MB. */
const MEMORY_MB = 1024;

/** A file that is being read. `outcome` never rejects. */
export interface Reading {
  readonly outcome: Promise<Result<Source>>;
  /** Gives up; the outcome is then `job-cancelled`, unless it was there already. */
  stop(): void;
}

/** Reads files, wherever that happens. */
export interface Importer {
  read(file: ImportFile, id: SourceId): Reading;
}

/** Reads in this thread, without bounds on time and memory: for tests. */
export const plainImporter: Importer = {
  read: (file, id) => ({ outcome: importFile(file, id), stop: () => undefined }),
};

/** Bounds on reading one file. */
export interface ImportBounds {
  readonly patienceMs: number;
  readonly memoryMb: number;
}

/**
 * Reads every file in a thread of its own kind, `entry`, which is ended when it takes too long (`file-too-slow`) or too
 * much memory (`file-too-complex`): whatever a file does, this process goes on. The thread is kept for the next file.
 */
export function boundedImporter(
  entry: string,
  { patienceMs, memoryMb }: ImportBounds = { patienceMs: PATIENCE_MS, memoryMb: MEMORY_MB },
): Importer {
  let idle: Worker | null = null;

  function thread(): Worker {
    const kept = idle;
    idle = null;
    return kept ?? new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
  }

  function read(file: ImportFile, id: SourceId): Reading {
    const name = cleanName(file.name);
    const worker = thread();
    worker.ref();
    let end: (result: Result<Source>, goesOn: boolean) => void = () => undefined;
    const outcome = new Promise<Result<Source>>((resolve) => {
      const timer = setTimeout(() => {
        end(fail('file-too-slow', name), false);
      }, patienceMs);
      end = (result, goesOn) => {
        clearTimeout(timer);
        for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
        // What a thread that is being ended still throws is no news.
        worker.on('error', () => undefined);
        if (goesOn) {
          worker.unref();
          idle ??= worker;
        }
        if (idle !== worker) void worker.terminate();
        end = () => undefined;
        resolve(result);
      };
      worker.on('message', (result: Result<Source>) => {
        end(result, true);
      });
      worker.on('error', (error) => {
        const full = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        end(full ? fail('file-too-complex', name) : fail('job-failed', error.message.slice(0, 200)), false);
      });
      worker.on('exit', () => {
        end(fail('file-too-complex', name), false);
      });
      worker.postMessage({ file, id });
    });
    return {
      outcome,
      stop: () => {
        end(fail('job-cancelled'), false);
      },
    };
  }

  return { read };
}
