import { describe, expect, it } from 'vitest';
import { fail, succeed } from '../../../src/core/contract/errors';
import { followCases, windowCalls } from '../../../src/main/ipc/window-calls';

type Following = Parameters<typeof followCases<string>>;

/** Windows "left" and "right" over calls that answer by their own name. */
function desk(first: string | null | undefined) {
  const told: string[] = [];
  const made = { id: 'made', title: 'Made' };
  const handlers = {
    'cases.open': ({ case: id }: { case: string }) => (id === 'gone' ? fail('case-missing', id) : succeed({ id })),
    'cases.initial': () => succeed({ case: { id: 'initial' }, failures: [] }),
    'cases.list': () => succeed([]),
    'cases.rename': () => succeed(made),
    'cases.remove': () => succeed(null),
    'cases.import': () => succeed({ case: made, failures: [] }),
    'cases.importByDialog': () => succeed(null),
  } as unknown as Following[0];
  const calls = followCases(handlers, {
    openCase: (id) => (id === 'gone' ? fail('case-missing', id) : succeed({ id } as never)),
    firstCase: () => first,
    showed: (sender, id) => told.push(`${sender} shows ${id}`),
    changed: (sender, id) => told.push(`${sender} changed ${String(id)}`),
    open: () => undefined,
  });
  return { calls, told };
}

describe('several windows', () => {
  it('begin with what each was opened for, or with what the app begins with', async () => {
    const idOf = async (first: string | null | undefined): Promise<unknown> => {
      const answer = await desk(first).calls['cases.initial'](undefined, 'left');
      return answer.ok ? answer.value.case?.id : answer.failure;
    };
    expect(await idOf('own')).toBe('own');
    expect(await idOf(null)).toBeUndefined();
    expect(await idOf(undefined)).toBe('initial');
    expect(await idOf('gone')).toBe('initial');
  });

  it('are told what another one changed, and not what it only read', async () => {
    const { calls, told } = desk(undefined);
    await calls['cases.list'](undefined, 'left');
    await calls['cases.open']({ case: 'one' }, 'left');
    await calls['cases.open']({ case: 'gone' }, 'left');
    await calls['cases.rename']({ case: 'one', title: 'Other' }, 'right');
    await calls['cases.remove']({ case: 'one' }, 'left');
    await calls['cases.importByDialog']({ case: null }, 'left');
    await calls['cases.import']({ case: null, files: [] }, 'right');
    expect(told).toEqual([
      'left shows one',
      'right changed one',
      'left changed one',
      'right shows made',
      'right changed null',
    ]);
  });

  it('open on demand', async () => {
    const opened: (string | null)[] = [];
    const calls = windowCalls<string>({ open: (id) => opened.push(id) });
    await calls['windows.open']({ case: 'one' }, 'left');
    await calls['windows.open']({ case: null }, 'left');
    expect(opened).toEqual(['one', null]);
  });
});
