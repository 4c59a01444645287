import { webcrypto } from 'node:crypto';
import type { Backup } from '../../core/contract/library';
import type { Library, StoredOriginal } from './library';
import { LibraryError } from './library';

/** An original whose bytes are no longer those that were imported. */
export interface DamagedOriginal {
  /** The file's name, and the title of its case. */
  readonly file: string;
  readonly title: string;
  /** The backup whose copy has taken its place; null when none has it whole. */
  readonly repaired: Backup | null;
}

/** Where the check is: which sources were looked at on which day, UTC. Kept, so that a large library is not begun anew. */
interface Progress {
  readonly day: string;
  /** ID of the last source looked at; null when all were. */
  readonly after: string | null;
}

const SETTING = 'originals-checked';
/** Originals between two notes of where the check is: each note is a write to the disk. */
const NOTED_EVERY = 20;
/** The sources whose originals are damaged and were told. */
const TOLD = 'originals-damaged';

/** How the check runs beside the work of the app. */
export interface CheckPace {
  /** Waits between two originals; rejects or never returns when the app ends. */
  pause(): Promise<void>;
  now(): Date;
}

/**
 * Compares every original with its SHA-256, once a day, one at a time with pauses; a damaged one is replaced by its copy in
 * the newest backup that has it whole. Answers what was found and was not told before; null when this day's check is done.
 */
export async function checkOriginals(library: Library, pace: CheckPace): Promise<readonly DamagedOriginal[] | null> {
  const day = pace.now().toISOString().slice(0, 10);
  const known = progressIn(library);
  if (known?.day === day && known.after === null) return null;
  const damaged: DamagedOriginal[] = [];
  const told = toldIn(library);
  let after = known?.after ?? '';
  let count = 0;
  for (let next = library.nextOriginal(after); next !== null; next = library.nextOriginal(after)) {
    if (!(await isWhole(library, next))) {
      const repaired = library.repairOriginal(next.source);
      if (!told.has(next.source)) damaged.push({ file: next.file, title: next.title, repaired });
      if (repaired === null) library.putSetting(TOLD, [...told.add(next.source)]);
    }
    after = next.source;
    count += 1;
    if (count % NOTED_EVERY === 0) library.putSetting(SETTING, { day, after } satisfies Progress);
    await pace.pause();
  }
  library.putSetting(SETTING, { day, after: null } satisfies Progress);
  return damaged;
}

async function isWhole(library: Library, { source, sha256 }: StoredOriginal): Promise<boolean> {
  let bytes: Uint8Array | null;
  try {
    bytes = library.originalBytes(source);
  } catch (error) {
    // Pages of it cannot be read; nothing else says that the rest of the library is damaged.
    if (error instanceof LibraryError && error.damaged) return false;
    throw error;
  }
  // Taken out of its case in the meantime.
  if (bytes === null) return true;
  // Not in this thread, which answers the windows: a large file takes a tenth of a second.
  const hash = await webcrypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Buffer.from(hash).toString('hex') === sha256;
}

function toldIn(library: Library): Set<string> {
  const value = library.setting(TOLD);
  return new Set(Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : []);
}

function progressIn(library: Library): Progress | null {
  const value = library.setting(SETTING);
  if (typeof value !== 'object' || value === null || !('day' in value) || !('after' in value)) return null;
  const { day, after } = value;
  return typeof day === 'string' && (after === null || typeof after === 'string') ? { day, after } : null;
}
