import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { resolveElectron } from '../../scripts/electron-runtime.mjs';

/** What a run of the program left. */
export interface AppRun {
  readonly code: number | null;
  readonly stdout: string;
  /** Without the lines that Chromium itself prints. */
  readonly stderr: string;
}

/** "[pid:date:ERROR:bus.cc(407)] …": Chromium missing the desktop services of a container; ours never look like that. */
const CHROMIUM_LINE = /^\[\d+:\d{4}\/\d+\.\d+:\w+:.*$/u;

/**
 * Runs the built app, or the installed one named by APP_EXECUTABLE, to its end as a shell would: arguments, working
 * folder, a profile of its own.
 */
export async function runApp(args: readonly string[], cwd: string): Promise<AppRun> {
  const installed = process.env['APP_EXECUTABLE'];
  const exe = installed ?? (await resolveElectron()).exe;
  const profile = mkdtempSync(path.join(os.tmpdir(), 'synoptic-profile-'));
  const own = installed === undefined ? [path.resolve('.')] : [];
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  try {
    return await new Promise((resolve, reject) => {
      const run = spawn(exe, [...root, `--user-data-dir=${profile}`, ...own, ...args], { cwd });
      let stdout = '';
      let stderr = '';
      run.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
      run.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
      run.on('error', reject);
      run.on('close', (code) => {
        const ours = stderr.split('\n').filter((line) => line !== '' && !CHROMIUM_LINE.test(line));
        resolve({ code, stdout, stderr: ours.join('\n') });
      });
    });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
