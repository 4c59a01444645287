import { DatabaseSync } from '@photostructure/sqlite';
import fs from 'node:fs';
import path from 'node:path';
import { writeCaseFile } from '../../src/main/cases/case-file';
import { writeFileAtomically } from '../../src/main/files/write-atomically';
import { backUpNow, listBackups } from '../../src/main/library/backups';
import type { Library } from '../../src/main/library/library';
import { LibraryError } from '../../src/main/library/library';
import { openLibrary } from '../../src/main/library/sqlite-library';
import type { Change, SourceSeed } from './model';
import { correctionOf, rereadOf, sourceOf } from './model';

/** A small generator of numbers in [0, 1), so that a trial can be run again (mulberry32, in the public domain). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Said at once and for good: what the parent has read was said before the process could be killed. */
function say(sign: '>' | '<' | '!', value: unknown): void {
  fs.writeSync(1, `${sign}${JSON.stringify(value)}\n`);
}

/** Backs up at once, as before a migration. */
function backUp(file: string): void {
  try {
    const raw = new DatabaseSync(file);
    try {
      backUpNow(raw, file, 'daily');
    } finally {
      raw.close();
    }
  } catch (error) {
    throw new LibraryError(file, error);
  }
}

/** Every kind of change, the later ones on what the earlier ones made. */
const EACH: readonly Change['kind'][] = [
  ...(['create', 'add', 'correct', 'rename', 'edit', 'reread', 'export', 'backup'] as const),
  ...(['create', 'remove', 'restore', 'correct', 'export', 'backup', 'add'] as const),
];

/**
 * Changes the library in a folder over and over, as many times as told, or once in each way, until it is killed. Every change is announced
 * before it is begun (">"), and acknowledged ("<") or reported as failed ("!") after.
 */
export async function work(folder: string, seed: number, count: number | 'each'): Promise<void> {
  const file = path.join(folder, 'library.db');
  const random = generator(seed);
  const pick = <T>(values: readonly T[]): T | undefined => values[Math.floor(random() * values.length)];
  let number = 0;
  const fresh = (): string => `${seed}-${++number}`;
  const seedOf = (): SourceSeed => ({ id: `s${fresh()}`, paragraphs: 1 + Math.floor(random() ** 3 * 300) });
  let library: Library | null = null;
  let backedUp = false;

  async function make(change: Change, open: Library): Promise<void> {
    switch (change.kind) {
      case 'create':
        open.createCase(
          { id: change.id, title: change.id, createdAt: '2024-01-03T12:00:00.000Z' },
          change.sources.map(sourceOf),
        );
        return;
      case 'add':
        open.addSources(change.id, [sourceOf(change.source)]);
        return;
      case 'correct':
        open.addCorrection(change.id, correctionOf(change.correction));
        return;
      case 'rename':
        open.rename(change.id, change.title);
        return;
      case 'reread':
        open.replaceSource(change.id, rereadOf(change.source), open.openCase(change.id)?.corrections ?? []);
        return;
      case 'edit':
        open.editSource(change.id, change.source, { outlet: change.outlet });
        return;
      case 'remove':
        open.removeSource(change.id, change.source);
        return;
      case 'export': {
        const whole = open.wholeCase(change.id);
        const written = whole && (await writeFileAtomically(path.join(folder, 'case.synoptic'), writeCaseFile(whole)));
        if (written && !written.ok) throw new LibraryError(file, written.failure.code);
        return;
      }
      case 'backup': {
        if (!(await open.backUpDaily())) backUp(file);
        return;
      }
      case 'restore': {
        const last = listBackups(file).find(({ reason }) => reason === 'daily');
        if (!last || !open.restoreBackup(last.name)) throw new LibraryError(file, 'the backup is damaged');
        return;
      }
      case 'open':
        return;
    }
  }

  /** The change of a kind to the first case. */
  function planned(kind: Change['kind'] | undefined, open: Library): Change {
    const id = open.listCases().at(-1)?.id ?? '';
    const source = open.openCase(id)?.sources[0]?.id;
    if (kind === 'backup' || kind === 'restore') return { kind };
    if (id === '' || source === undefined) return { kind: 'create', id: `c${fresh()}`, sources: [seedOf(), seedOf()] };
    if (kind === 'add') return { kind, id, source: seedOf() };
    if (kind === 'correct') return { kind, id, correction: `k${fresh()}` };
    if (kind === 'rename') return { kind, id, title: `title ${fresh()}` };
    if (kind === 'edit') return { kind, id, source, outlet: `outlet ${fresh()}` };
    if (kind === 'reread') return { kind, id, source: { id: source, paragraphs: 7 } };
    if (kind === 'remove') return { kind, id, source };
    if (kind === 'export') return { kind, id };
    return { kind: 'create', id: `c${fresh()}`, sources: [seedOf(), seedOf()] };
  }

  function next(open: Library): Change {
    const cases = open.listCases().map(({ id }) => id);
    const id = pick(cases);
    const what = random();
    if (id === undefined || (what < 0.3 && cases.length < 12)) {
      return { kind: 'create', id: `c${fresh()}`, sources: [seedOf(), seedOf()] };
    }
    const sources = open.openCase(id)?.sources ?? [];
    const source = pick(sources)?.id;
    if (what < 0.42 && sources.length < 12) return { kind: 'add', id, source: seedOf() };
    if (what < 0.6) return { kind: 'correct', id, correction: `k${fresh()}` };
    if (what < 0.68) return { kind: 'rename', id, title: `title ${fresh()}` };
    if (what < 0.76 && source !== undefined) return { kind: 'edit', id, source, outlet: `outlet ${fresh()}` };
    if (what < 0.79 && source !== undefined) return { kind: 'remove', id, source };
    if (what < 0.88) return { kind: 'export', id };
    if (what < 0.96 || !backedUp) return { kind: 'backup' };
    return { kind: 'restore' };
  }

  const most = count === 'each' ? EACH.length + 1 : count;
  for (let done = 0; done < most; done++) {
    let change: Change = { kind: 'open' };
    try {
      if (library !== null) change = count === 'each' ? planned(EACH[done - 1], library) : next(library);
      say('>', change);
      library ??= openLibrary(file);
      await make(change, library);
      if (change.kind === 'backup') backedUp = true;
      say('<', null);
    } catch (error) {
      // Not even looking was possible: nothing was begun.
      say('!', error instanceof Error ? `${error.name}: ${error.message}` : String(error));
      // A library that cannot be opened now can be opened later or not at all; either way this run is over.
      if (library === null) break;
    }
  }
  library?.close();
}

const [folder, seed, count] = process.argv.slice(2);
if (folder !== undefined) await work(folder, Number(seed), count === 'each' ? count : Number(count));
