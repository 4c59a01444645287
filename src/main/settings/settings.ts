import * as v from 'valibot';
import type { Settings } from '../../core/contract/ipc';
import { settingsSchema } from '../../core/contract/ipc';
import type { Library } from '../library/library';

const NAME = 'settings';
const DEFAULTS: Settings = { theme: 'system', language: 'system' };

/** The reader's settings; the defaults where nothing fitting is stored. */
export function readSettings(library: Library): Settings {
  const stored = v.safeParse(settingsSchema, library.setting(NAME));
  return stored.success ? stored.output : DEFAULTS;
}

/** Keeps the settings for later runs. */
export function writeSettings(library: Library, settings: Settings): void {
  library.putSetting(NAME, settings);
}

/** The language of the menus and the window under these settings on a system in `locale`. */
export function languageOf({ language }: Settings, locale: string): 'en' | 'fa' {
  if (language !== 'system') return language;
  return /^fa\b/u.test(locale) ? 'fa' : 'en';
}
