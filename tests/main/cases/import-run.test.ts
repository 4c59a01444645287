import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../src/core/contract/errors';
import { fail, succeed } from '../../../src/core/contract/errors';
import type { ImportLine } from '../../../src/core/contract/importing';
import type { ImportFile } from '../../../src/core/contract/jobs';
import type { CancelImport, IncomingFile, Step } from '../../../src/main/cases/import-run';
import { runImport } from '../../../src/main/cases/import-run';

const file = (name: string): ImportFile => ({ name, bytes: new Uint8Array([1]) });

/** Runs an import of files that are read the moment `taken` says; keeps what happened. */
function desk(
  files: readonly IncomingFile[],
  during: (name: string, cancel: CancelImport) => Failure | null,
  begin: (cancel: CancelImport) => void = () => undefined,
) {
  const kept: string[] = [];
  const lists: (readonly ImportLine[])[] = [];
  let cancel: CancelImport = () => undefined;
  const take = ({ name }: ImportFile): Step => {
    let given = false;
    const outcome = Promise.resolve().then((): Failure | null => {
      const failure = during(name, cancel);
      return given ? { code: 'job-cancelled', subject: '' } : failure;
    });
    return { outcome, keep: () => kept.push(name), stop: () => (given = true) };
  };
  const run = runImport(files, () => null, take, {
    started(how) {
      cancel = how;
      begin(how);
    },
    changed: (lines) => lists.push(lines),
  });
  const statesOf = (lines: readonly ImportLine[] | undefined): readonly string[] =>
    (lines ?? []).map(({ state }) => state);
  return { run, kept, lists, last: () => statesOf(lists.at(-1)), all: () => lists.map(statesOf) };
}

describe('bringing files in', () => {
  it('tells of every file when it waits, is read and is done', async () => {
    const { run, kept, all } = desk([file('a'), file('b')], () => null);
    expect((await run).stopped).toBe(false);
    expect(kept).toEqual(['a', 'b']);
    expect(all()).toEqual([
      ['waiting', 'waiting'],
      ['reading', 'waiting'],
      ['done', 'waiting'],
      ['done', 'reading'],
      ['done', 'done'],
    ]);
  });

  it('refuses one with its reason and goes on', async () => {
    const failure = { code: 'file-damaged', subject: 'b' } as const;
    const { run, kept, lists } = desk([file('a'), file('b'), file('c')], (name) => (name === 'b' ? failure : null));
    expect((await run).failures).toEqual([failure]);
    expect(kept).toEqual(['a', 'c']);
    expect(lists.at(-1)?.[1]).toEqual({ name: 'b', state: 'refused', failure });
  });

  it('reads a file only when its turn comes, and refuses one that cannot be read', async () => {
    const order: string[] = [];
    const unread = (name: string): IncomingFile => ({
      name,
      read() {
        order.push(`read ${name}`);
        return name === 'b' ? fail('file-missing', name) : succeed(file(name));
      },
    });
    const { run, last } = desk([unread('a'), unread('b'), unread('c')], (name) => {
      order.push(`take ${name}`);
      return null;
    });
    expect((await run).failures).toEqual([{ code: 'file-missing', subject: 'b' }]);
    expect(order).toEqual(['read a', 'take a', 'read b', 'read c', 'take c']);
    expect(last()).toEqual(['done', 'refused', 'done']);
  });

  it('leaves out one that waits, and one that is being read', async () => {
    const { run, kept, last } = desk([file('a'), file('b'), file('c'), file('d')], (name, cancel) => {
      if (name === 'a') cancel(2);
      if (name === 'b') cancel(1);
      return null;
    });
    expect(await run).toMatchObject({ stopped: false, failures: [] });
    expect(kept).toEqual(['a', 'd']);
    expect(last()).toEqual(['done', 'cancelled', 'cancelled', 'done']);
  });

  it('waits no longer for a file that does not answer once it is left out', async () => {
    let cancel: CancelImport = () => undefined;
    const silent: IncomingFile = { name: 'silent', read: () => new Promise(() => cancel(0)) };
    const { run, kept, last } = desk(
      [silent, file('b')],
      () => null,
      (how) => (cancel = how),
    );
    await run;
    expect(kept).toEqual(['b']);
    expect(last()).toEqual(['cancelled', 'done']);
  });

  it('keeps nothing on the list as done when all of it is stopped', async () => {
    const { run, last } = desk([file('a'), file('b'), file('c')], (name, cancel) => {
      if (name === 'b') cancel(null);
      return null;
    });
    expect((await run).stopped).toBe(true);
    expect(last()).toEqual(['cancelled', 'cancelled', 'cancelled']);
  });

  it('ends when what reads the files has ended', async () => {
    const { run, last } = desk([file('a'), file('b')], () => ({ code: 'job-cancelled', subject: '' }));
    expect((await run).stopped).toBe(true);
    expect(last()).toEqual(['cancelled', 'cancelled']);
  });

  it('shows names in one line', async () => {
    const { run, lists } = desk([file('a\u0000b\n\u202ec')], () => null);
    await run;
    expect(lists[0]?.[0]?.name).toBe('a b c');
  });

  it('says of everything read that it could not be kept', async () => {
    const { run, lists } = desk([file('a')], () => null);
    const failure = { code: 'library-failed', subject: '/full' } as const;
    (await run).refuseAll(failure);
    expect(lists.at(-1)).toEqual([{ name: 'a', state: 'refused', failure }]);
  });
});
