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

/** How a trial is run: a process that is killed, or one whose files may not grow beyond a size. */
export type Fault = { readonly killAfterMs: number } | { readonly fileKilobytes: number };

/** What a trial found. `wrong` is null when nothing was lost and everything could be opened. */
export interface TrialResult {
  readonly wrong: string | null;
  /** The kind of the change that was being made when the process ended; null when none was. */
  readonly during: Change['kind'] | null;
  /** Changes that were acknowledged, and that failed and said so. */
  readonly acknowledged: number;
  readonly failed: number;
}

interface Heard {
  readonly changes: readonly Change[];
  readonly pending: Change | null;
  readonly failures: readonly string[];
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

/** Runs the process to its end and tells what it said. */
function hear(worker: string, folder: string, seed: number, fault: Fault): Promise<Heard> {
  const kill = 'killAfterMs' in fault;
  const args = [worker, folder, String(seed), String(kill ? CHANGES : CHANGES_UNTIL_FULL)];
  const child = kill
    ? spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    : spawn('bash', ['-c', `ulimit -f ${fault.fileKilobytes}; exec "$0" "$@"`, process.execPath, ...args], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
  return new Promise((resolve, reject) => {
    let said = '';
    let complaint = '';
    child.stdout.on('data', (data: Buffer) => {
      // The clock starts with the first thing said: starting Node takes longer than most of the work.
      if (said === '' && kill) setTimeout(() => child.kill('SIGKILL'), fault.killAfterMs);
      said += data.toString();
    });
    child.stderr.on('data', (data: Buffer) => (complaint += data.toString()));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal !== 'SIGKILL' && code !== 0) reject(new Error(`the process ended by itself (${code}): ${complaint}`));
      else resolve(understood(said));
    });
  });
}

function understood(said: string): Heard {
  const changes: Change[] = [];
  const failures: string[] = [];
  let pending: Change | null = null;
  // A last line that was cut off was not said.
  for (const line of said.split('\n').slice(0, -1)) {
    const value: unknown = JSON.parse(line.slice(1));
    if (line.startsWith('>')) pending = value as Change;
    else {
      if (line.startsWith('<') && pending !== null) changes.push(pending);
      else failures.push(String(value));
      pending = null;
    }
  }
  return { changes, pending, failures };
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
  const withPending =
    heard.pending === null ? without : JSON.stringify(replay(first, [...heard.changes, heard.pending]));
  if (state !== sorted(without, state) && state !== sorted(withPending, state)) {
    return `it holds ${state.slice(0, 2000)} instead of ${without.slice(0, 2000)}`;
  }
  return structure(file) ?? (await exported(folder));
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
