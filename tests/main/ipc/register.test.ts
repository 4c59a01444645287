import { describe, expect, it } from 'vitest';
import { succeed } from '../../../src/core/contract/errors';
import type { IpcCall } from '../../../src/core/contract/ipc';
import type { Handlers } from '../../../src/main/ipc/register';
import { registerCalls } from '../../../src/main/ipc/register';
import { LibraryError } from '../../../src/main/library/library';

interface FakeEvent {
  readonly from: 'our window' | 'elsewhere';
}
type Listener = (event: FakeEvent, ...args: unknown[]) => unknown;

/** The registry over a fake process boundary: answers what a window would get. */
function registry<Calls extends IpcCall>(handlers: Handlers<Calls, string>) {
  const listeners = new Map<string, Listener>();
  const reported: unknown[] = [];
  registerCalls<Calls, FakeEvent, string>(
    { handle: (channel, listener) => listeners.set(channel, listener) },
    handlers,
    (event) => (event.from === 'our window' ? event.from : null),
    (_call, error) => reported.push(error),
  );
  const call = (from: FakeEvent['from'], name: string, ...args: readonly unknown[]): unknown =>
    listeners.get(name)?.({ from }, ...args);
  return { call, reported, channels: [...listeners.keys()] };
}

const refused = (subject: string): unknown => ({ ok: false, failure: { code: 'bad-request', subject } });

describe('the call registry', () => {
  it('answers a call of ours with a fitting payload', async () => {
    const { call, channels } = registry({
      'comparison.cancel': ({ job }, sender) => {
        expect([job, sender]).toEqual(['job-1', 'our window']);
        return succeed(null);
      },
    });
    expect(channels).toEqual(['comparison.cancel']);
    expect(await call('our window', 'comparison.cancel', { job: 'job-1' })).toEqual({ ok: true, value: null });
  });

  it('hands on the payload as the contract cleans it', async () => {
    let seen: unknown;
    const { call } = registry({
      'comparison.cancel': (payload) => {
        seen = payload;
        return succeed(null);
      },
    });
    await call('our window', 'comparison.cancel', { job: 'job-1', extra: 'dropped' });
    expect(seen).toEqual({ job: 'job-1' });
  });

  it('refuses a sender that is not one of our windows, and runs nothing', async () => {
    let ran = false;
    const { call } = registry({
      'comparison.cancel': () => {
        ran = true;
        return succeed(null);
      },
    });
    expect(await call('elsewhere', 'comparison.cancel', { job: 'job-1' })).toEqual(refused('comparison.cancel'));
    expect(ran).toBe(false);
  });

  const unfit: readonly (readonly [string, readonly unknown[]])[] = [
    ['nothing', []],
    ['another type', ['job-1']],
    ['a missing field', [{}]],
    ['an empty ID', [{ job: '' }]],
    ['an ID too long', [{ job: 'x'.repeat(201) }]],
    ['a number for an ID', [{ job: 1 }]],
    ['one argument too many', [{ job: 'job-1' }, 'more']],
    ['an object that only looks right', [Object.create({ job: 'job-1' }, { job: { value: null } })]],
  ];
  it.each(unfit)('refuses a payload that is %s, and runs nothing', async (_name, args) => {
    let ran = false;
    const { call } = registry({
      'comparison.cancel': () => {
        ran = true;
        return succeed(null);
      },
    });
    expect(await call('our window', 'comparison.cancel', ...args)).toEqual(refused('comparison.cancel'));
    expect(ran).toBe(false);
  });

  it('refuses a payload for a call that takes none', async () => {
    const { call } = registry({ 'cases.list': () => succeed([]) });
    expect(await call('our window', 'cases.list', { all: true })).toEqual(refused('cases.list'));
    expect(await call('our window', 'cases.list')).toEqual({ ok: true, value: [] });
  });

  it('turns a failing library into a failure and reports it', async () => {
    const error = new LibraryError('/home/reader/library.db', new Error('disk I/O error'));
    const { call, reported } = registry({
      'cases.list': () => {
        throw error;
      },
    });
    expect(await call('our window', 'cases.list')).toEqual({
      ok: false,
      failure: { code: 'library-failed', subject: '/home/reader/library.db' },
    });
    expect(reported).toEqual([error]);
  });

  it('turns any other exception, thrown or rejected, into a failure that names the call and not the text', async () => {
    const { call, reported } = registry({
      'cases.list': () => {
        throw new Error('the reader’s text');
      },
      'cases.initial': async () => Promise.reject(new Error('the reader’s text')),
    });
    for (const name of ['cases.list', 'cases.initial']) {
      expect(await call('our window', name)).toEqual({ ok: false, failure: { code: 'job-failed', subject: name } });
    }
    expect(reported).toHaveLength(2);
  });
});
