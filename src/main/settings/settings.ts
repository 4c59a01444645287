import * as v from 'valibot';
import type { Settings } from '../../core/contract/ipc';
import { settingsSchema } from '../../core/contract/ipc';
import type { Library } from '../library/library';

const NAME = 'settings';
const DEFAULTS: Settings = { theme: 'system' };

/** The reader's settings; the defaults where nothing fitting is stored. */
export function readSettings(library: Library): Settings {
  const stored = v.safeParse(settingsSchema, library.setting(NAME));
  return stored.success ? stored.output : DEFAULTS;
}

/** Keeps the settings for later runs. */
export function writeSettings(library: Library, settings: Settings): void {
  library.putSetting(NAME, settings);
}
