import type { ElectronApplication, Page } from '@playwright/test';
import { _electron, errors } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { resolveElectron } from '../../scripts/electron-runtime.mjs';

const CHECKOUT = path.join(import.meta.dirname, '../..');
/** How long the runner may take to get hold of the app at the first try, many times what it needs, and at the second. */
const LAUNCH_MS = [15_000, 60_000] as const;
/** How long an app that was asked to end may take. */
const CLOSE_MS = 10_000;

export interface LaunchOptions {
  /** What follows the program's name on the command line. */
  readonly args?: readonly string[];
  /** Added to the environment of the tests. */
  readonly env?: Readonly<Record<string, string>>;
  /** The folder with the app's data, for starting twice on the same; without it a fresh one that is removed at the end. */
  readonly profile?: string;
}

export interface RunningApp {
  readonly app: ElectronApplication;
  /** The app's first window, loaded. */
  readonly window: Page;
  readonly profile: string;
  /** Ends the app as a reader would, by closing it, and removes its fresh profile. Closing twice does nothing. */
  close(): Promise<void>;
}

/** Starts the built app, or the installed one that the environment variable APP_EXECUTABLE names, and waits for its window. */
export async function launchApp({ args = [], env = {}, profile }: LaunchOptions = {}): Promise<RunningApp> {
  const folder = profile ?? (await mkdtemp(path.join(os.tmpdir(), 'synoptic-e2e-')));
  const { executable, before } = await program();
  const app = await attach({
    executablePath: executable,
    // Root has no sandbox to give; for everyone else the app runs as it does for a reader.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [`--user-data-dir=${folder}`, ...before, ...args],
    env: { ...environment(), ...env },
  });
  let closing: Promise<void> | null = null;
  const close = (): Promise<void> => (closing ??= end(app, profile === undefined ? folder : null));
  try {
    const window = await app.firstWindow();
    await window.waitForLoadState();
    return { app, window, profile: folder, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Starts the app and gets hold of it. Playwright attaches to the window while its page loads; when both fall on one moment
 * it is told of the empty page before and not of the one that came, and waits for ever. That was seen in one of 25 starts
 * on a very busy machine, with the app up and well, so there is a second try, and only one.
 */
async function attach(options: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
  try {
    return await _electron.launch({ ...options, timeout: LAUNCH_MS[0] });
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    return _electron.launch({ ...options, timeout: LAUNCH_MS[1] });
  }
}

/** The program to start and what must stand before the app's own arguments. */
export async function program(): Promise<{ readonly executable: string; readonly before: readonly string[] }> {
  const installed = process.env['APP_EXECUTABLE'];
  if (installed) return { executable: installed, before: [] };
  return { executable: (await resolveElectron()).exe, before: [CHECKOUT] };
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

async function end(app: ElectronApplication, folder: string | null): Promise<void> {
  const hangs = setTimeout(() => app.process().kill('SIGKILL'), CLOSE_MS);
  await app.close();
  clearTimeout(hangs);
  // The last writers of the profile, Chromium's helpers, end a moment after the app.
  if (folder !== null) await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
