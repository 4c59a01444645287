import { DatabaseSync } from '@photostructure/sqlite';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readCaseFile } from '../../src/main/cases/read-case-file';
import { MIGRATIONS, migrate } from '../../src/main/library/migrate';
import { openOrRecover } from '../../src/main/library/recover';
import { openLibrary } from '../../src/main/library/sqlite-library';
import type { Change, State } from './model';
import { replay, stateOf } from './model';

/**
 * How a trial is run: a process that is killed, one whose files may not grow beyond a size, or one of whose calls that write
 * one fails, or all from it on.
 */
export type Fault = { readonly killAfterMs: number } | { readonly fileKilobytes: number } | FailingWrite;

/** A call that fails: the number of the call, 0 for none, the error, and the library that makes it fail. */
export interface FailingWrite {
  readonly failAt: number;
  readonly error: keyof typeof ERRORS;
  /** Whether all calls after it fail, too, as on a disk that stays full. */
  readonly onwards: boolean;
  readonly shim: string;
}

/** The numbers of errors on Linux. */
const ERRORS = { EIO: 5, EACCES: 13, ENOSPC: 28 } as const;

/** What a trial found. `wrong` is null when nothing was lost and everything could be opened. */
export interface TrialResult {
  readonly wrong: string | null;
  /** The kind of the change that was being made when the process ended; null when none was. */
  readonly during: Change['kind'] | null;
  /** Changes that were acknowledged, and that failed and said so. */
  readonly acknowledged: number;
  readonly failed: number;
  /** How many calls that write there were, where they were counted. */
  readonly writes: number;
}

interface Heard {
  /** What was acknowledged, and what failed and said so, in their order. */
  readonly changes: readonly Change[];
  readonly refused: readonly { readonly change: Change; readonly after: number }[];
  readonly pending: Change | null;
  readonly failures: readonly string[];
  readonly writes: number;
}

/** Changes a process makes before it ends by itself. */
const CHANGES = 4000;
const CHANGES_UNTIL_FULL = 60;

/**
 * One trial: a library, sometimes one of the first schema, is changed by another process until it is killed or its disk is
 * full; then it is opened, and holds every acknowledged change, and the last one wholly or not at all.
 */
export async function trial(worker: string, seed: number, fault: Fault): Promise<TrialResult> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'synoptic-crash-'));
  try {
    const first = seed % 4 === 0 ? oldLibrary(folder) : {};
    const heard = await hear(worker, folder, seed, fault);
    const wrong = await whatIsWrong(folder, first, heard);
    return {
      wrong: wrong === null ? null : `seed ${seed}, ${JSON.stringify(fault)}: ${wrong}`,
      during: heard.pending?.kind ?? null,
      acknowledged: heard.changes.length,
      failed: heard.failures.length,
      writes: heard.writes,
    };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** A library as the first version of the program left it, with enough in it that its migration takes a while. */
function oldLibrary(folder: string): State {
  const database = new DatabaseSync(path.join(folder, 'library.db'));
  migrate(database, MIGRATIONS.slice(0, 1));
  database.exec('begin');
  const text = 'A paragraph of some words that are there to be found again. '.repeat(20);
  const meta = JSON.stringify({
    ...{ title: 'T', outlet: null, author: null, published: null, publishedText: null },
    ...{ url: null, language: 'und', note: null },
  });
  const sha256 = createHash('sha256').update(text).digest('hex');
  for (let at = 0; at < 40; at++) {
    database.prepare('insert into cases values (?, ?, ?, null)').run(`old${at}`, `old ${at}`, '2024');
    database
      .prepare('insert into sources values (?, ?, 0, ?, ?, ?, ?, ?, ?)')
      .run(`old${at}/s`, `old${at}`, 'f', 'text', sha256, meta, text, Buffer.from(text));
    for (let part = 0; part < 20; part++) {
      database
        .prepare('insert into segments values (?, ?, ?, ?, ?, ?)')
        .run(`old${at}/s/${part}`, `old${at}/s`, part, 'body', part * 60, part * 60 + 59);
    }
  }
  database.exec('commit');
  database.close();
  // What it holds is what a copy of it holds after a migration that nothing disturbed.
  const copy = path.join(folder, 'copy.db');
  fs.copyFileSync(path.join(folder, 'library.db'), copy);
  const library = openLibrary(copy);
  const state = stateOf(library);
  library.close();
  for (const name of ['copy.db', 'copy.db-wal', 'copy.db-shm', 'backups']) {
    fs.rmSync(path.join(folder, name), { recursive: true, force: true });
  }
  return state;
}

/** Starts the process that changes the library, with its fault. */
function begin(worker: string, folder: string, seed: number, fault: Fault): ReturnType<typeof spawn> {
  const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
  if ('killAfterMs' in fault) {
    return spawn(process.execPath, [worker, folder, String(seed), String(CHANGES)], { stdio });
  }
  if ('failAt' in fault) {
    const env = {
      ...process.env,
      LD_PRELOAD: fault.shim,
      FAULT_UNDER: path.join(folder, ''),
      FAULT_AT: String(fault.failAt),
      FAULT_ERRNO: String(ERRORS[fault.error]),
      FAULT_COUNT: `${folder}.count`,
      ...(fault.onwards ? { FAULT_FROM: '1' } : {}),
    };
    return spawn(process.execPath, [worker, folder, String(seed), 'each'], { stdio, env });
  }
  const args = [worker, folder, String(seed), String(CHANGES_UNTIL_FULL)];
  const limited = `ulimit -f ${fault.fileKilobytes}; exec "$0" "$@"`;
  return spawn('bash', ['-c', limited, process.execPath, ...args], { stdio });
}

/** Runs the process to its end and tells what it said. */
function hear(worker: string, folder: string, seed: number, fault: Fault): Promise<Heard> {
  const child = begin(worker, folder, seed, fault);
  return new Promise((resolve, reject) => {
    let said = '';
    let complaint = '';
    child.stdout?.on('data', (data: Buffer) => {
      // The clock starts with the first thing said: starting Node takes longer than most of the work.
      if (said === '' && 'killAfterMs' in fault) setTimeout(() => child.kill('SIGKILL'), fault.killAfterMs);
      said += data.toString();
    });
    child.stderr?.on('data', (data: Buffer) => (complaint += data.toString()));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal !== 'SIGKILL' && code !== 0) reject(new Error(`the process ended by itself (${code}): ${complaint}`));
      else resolve({ ...understood(said), writes: writesIn(`${folder}.count`) });
    });
  });
}

function writesIn(file: string): number {
  if (!fs.existsSync(file)) return 0;
  const count = Number(fs.readFileSync(file, 'utf8'));
  fs.rmSync(file);
  return count;
}

function understood(said: string): Omit<Heard, 'writes'> {
  const changes: Change[] = [];
  const refused: { change: Change; after: number }[] = [];
  const failures: string[] = [];
  let pending: Change | null = null;
  // A last line that was cut off was not said.
  for (const line of said.split('\n').slice(0, -1)) {
    const value: unknown = JSON.parse(line.slice(1));
    if (line.startsWith('>')) pending = value as Change;
    else {
      if (line.startsWith('<') && pending !== null) changes.push(pending);
      else {
        failures.push(String(value));
        if (pending !== null) refused.push({ change: pending, after: changes.length });
      }
      pending = null;
    }
  }
  return { changes, refused, pending, failures };
}

async function whatIsWrong(folder: string, first: State, heard: Heard): Promise<string | null> {
  const unexpected = heard.failures.find((failure) => !failure.startsWith('LibraryError: '));
  if (unexpected !== undefined) return `a failure of another kind: ${unexpected}`;
  const file = path.join(folder, 'library.db');
  const { library, recovery } = openOrRecover(file);
  const state = JSON.stringify(stateOf(library));
  library.close();
  if (recovery !== null) return `the library had to be recovered (${JSON.stringify(recovery)})`;
  const without = JSON.stringify(replay(first, heard.changes));
  if (!outcomes(heard).some((changes) => state === sorted(JSON.stringify(replay(first, changes)), state))) {
    return `it holds ${state.slice(0, 2000)} instead of ${without.slice(0, 2000)}`;
  }
  return structure(file) ?? (await exported(folder));
}

/**
 * What may have happened: what was acknowledged; that and what was being done at the end; or that and one change that was
 * refused, since a disk that fails to say "it is written" may have written it.
 */
function outcomes({ changes, refused, pending }: Heard): readonly (readonly Change[])[] {
  return [
    changes,
    ...(pending === null ? [] : [[...changes, pending]]),
    ...refused.map(({ change, after }) => [...changes.slice(0, after), change, ...changes.slice(after)]),
  ];
}

/** The same state with its cases in the order of another one. */
function sorted(state: string, like: string): string {
  const cases = JSON.parse(state) as State;
  const order = Object.keys(JSON.parse(like) as State);
  return JSON.stringify(Object.fromEntries(order.flatMap((id) => (cases[id] ? [[id, cases[id]]] : []))));
}

function structure(file: string): string | null {
  const database = new DatabaseSync(file);
  try {
    const { integrity_check: found } = database.prepare('pragma integrity_check(1)').get() as {
      integrity_check: string;
    };
    if (found !== 'ok') return found;
    const { missing } = database
      .prepare('select count(*) as missing from segments where id not in (select segment_id from passages)')
      .get() as { missing: number };
    return missing === 0 ? null : `${missing} segments are not in the index`;
  } finally {
    database.close();
  }
}

async function exported(folder: string): Promise<string | null> {
  const file = path.join(folder, 'case.synoptic');
  if (!fs.existsSync(file)) return null;
  const read = await readCaseFile('case.synoptic', new Uint8Array(fs.readFileSync(file)));
  return read.ok ? null : `the exported file cannot be read: ${read.failure.code}`;
}
