import { succeed } from '../../core/contract/errors';
import type { IpcCall } from '../../core/contract/ipc';
import type { OwnModels } from '../encoder/own-models';
import type { Handlers } from './register';

/** What the calls about sentence encoders need. */
export interface EncoderCallsContext<Sender> {
  readonly models: OwnModels;
  /** Shows the folder dialog over the sender's window; null when the reader cancels. */
  chooseFolder(sender: Sender): Promise<string | null>;
}

/** Answers every call whose name starts with "encoders.". */
export function encoderCalls<Sender>({
  models,
  chooseFolder,
}: EncoderCallsContext<Sender>): Handlers<Extract<IpcCall, `encoders.${string}`>, Sender> {
  return {
    'encoders.list': () => succeed(models.list()),
    'encoders.add': async (_, sender) => {
      const folder = await chooseFolder(sender);
      return folder === null ? succeed(null) : models.add(folder);
    },
    'encoders.remove': ({ encoder }) => models.remove(encoder),
  };
}
