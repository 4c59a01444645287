import { succeed } from '../../core/contract/errors';
import type { AppInfo, IpcCall, Settings } from '../../core/contract/ipc';
import type { Handlers } from './register';

/** What the calls about the app itself need. */
export interface AppCallsContext {
  readonly info: AppInfo;
  /** The licences of everything the app is built of. */
  licences(): Promise<string>;
  settings(): Settings;
  setSettings(settings: Settings): void;
}

/** Answers the calls about the app and its settings. */
export function appCalls<Sender>({
  info,
  licences,
  settings,
  setSettings,
}: AppCallsContext): Handlers<Extract<IpcCall, `app.${string}` | `settings.${string}`>, Sender> {
  return {
    'app.info': () => succeed(info),
    'app.licences': async () => succeed(await licences()),
    'settings.get': () => succeed(settings()),
    'settings.set': (next) => {
      setSettings(next);
      return succeed(settings());
    },
  };
}
