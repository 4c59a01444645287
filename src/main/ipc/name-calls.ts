import { succeed } from '../../core/contract/errors';
import type { IpcCall } from '../../core/contract/ipc';
import type { OwnNameLists } from '../../core/contract/name-lists';
import type { NameListFile } from '../settings/name-lists';
import type { Handlers } from './register';

/** What the calls about the reader's lists of names need. */
export interface NameCallsContext {
  readonly names: NameListFile;
  /** The lists are others now: every window compares anew. */
  changed(lists: OwnNameLists): void;
}

/** Answers every call whose name starts with "names.". */
export function nameCalls<Sender>({
  names,
  changed,
}: NameCallsContext): Handlers<Extract<IpcCall, `names.${string}`>, Sender> {
  return {
    'names.list': () => succeed(names.read()),
    'names.change': async ({ from, to }) => {
      const result = await names.change(from, to);
      if (result.ok) changed(result.value);
      return result;
    },
  };
}
