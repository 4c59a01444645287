import * as v from 'valibot';
import { fail } from '../../core/contract/errors';
import type { Result } from '../../core/contract/errors';
import type { IpcAnswers, IpcCall } from '../../core/contract/ipc';
import { ipcSchemas } from '../../core/contract/ipc';
import { LibraryError } from '../library/library';

/** The checked payload of a call. */
export type Checked<K extends IpcCall> = v.InferOutput<(typeof ipcSchemas)[K]>;
/** What answers a call: `payload` was checked, `sender` is one of our windows. */
export type Handler<K extends IpcCall, Sender> = (
  payload: Checked<K>,
  sender: Sender,
) => Result<IpcAnswers[K]> | Promise<Result<IpcAnswers[K]>>;
/** Handlers of some calls, by name. */
export type Handlers<Calls extends IpcCall, Sender> = { readonly [K in Calls]: Handler<K, Sender> };

/** The process boundary as `ipcMain` offers it: one handler a channel, called with the event and the arguments. */
export interface CallChannels<Event> {
  handle(channel: string, listener: (event: Event, ...args: unknown[]) => unknown): void;
}

/**
 * Answers calls from windows. `senderOf` tells who sent an event, or null when nobody who may make calls did; the
 * payload is checked against the contract before the handler sees it. Windows never see an exception: it becomes a
 * failure here, and `report` is told.
 */
export function registerCalls<Calls extends IpcCall, Event, Sender>(
  channels: CallChannels<Event>,
  handlers: Handlers<Calls, Sender>,
  senderOf: (event: Event) => Sender | null,
  report: (call: IpcCall, error: unknown) => void,
): void {
  for (const call of Object.keys(handlers) as Calls[]) {
    channels.handle(call, async (event, ...args): Promise<Result<unknown>> => {
      const sender = senderOf(event);
      if (sender === null) return fail('bad-request', call);
      const payload = v.safeParse(ipcSchemas[call], args[0]);
      if (args.length > 1 || !payload.success) return fail('bad-request', call);
      try {
        // The schema of `call` has just been applied: this is what its handler takes.
        return await handlers[call](payload.output, sender);
      } catch (error) {
        report(call, error);
        if (error instanceof LibraryError) return fail('library-failed', error.file);
        return fail('job-failed', call);
      }
    });
  }
}
