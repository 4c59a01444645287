import { fail, succeed } from '../../core/contract/errors';
import type { IpcCall, PrintContent } from '../../core/contract/ipc';
import type { Handlers } from './register';

/** What the print windows' calls need: the print job of a window, if it has one. */
export interface PrintCallsContext<Sender> {
  contentFor(sender: Sender): PrintContent | null;
  /** False when the sender is not a print window at work. */
  ready(sender: Sender, pages: number): boolean;
}

/** Answers the calls of print windows. */
export function printCalls<Sender>({
  contentFor,
  ready,
}: PrintCallsContext<Sender>): Handlers<Extract<IpcCall, `print.${string}`>, Sender> {
  return {
    'print.content': (_payload, sender) => {
      const content = contentFor(sender);
      return content ? succeed(content) : fail('bad-request', 'print.content');
    },
    'print.ready': ({ pages }, sender) => (ready(sender, pages) ? succeed(null) : fail('bad-request', 'print.ready')),
  };
}
