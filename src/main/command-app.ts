import { app, session } from 'electron';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CORPUS_FOLDER, IMPORT_FILE, MODELS_FOLDER, RENDERER_FOLDER, RESOURCES_FOLDER } from './app-paths';
import type { Command } from './command-line/answer-command';
import { answerCommand } from './command-line/answer-command';
import type { CompareCommand } from './command-line/parse';
import { runCompare } from './command-line/run-compare';
import { complain, endOnClosedPipe, printOut } from './command-line/streams';
import { openCorpus } from './corpus/corpus';
import { exportPdf } from './export/pdf';
import { answerPrintWindows } from './ipc/answer-windows';
import { paperOf } from './ipc/export-calls';
import { boundedImporter } from './import/importer';
import { inProcessRunner } from './jobs/in-process';
import { jobSteps } from './jobs/job-steps';
import { guardSession } from './window/guards';
import { servePages } from './window/protocol';

/** Tells the second process of a command that it is the one that works. */
const WORKER_VARIABLE = 'SYNOPTIC_COMMAND_WORKER';

/**
 * Runs a command without a window and ends the program. It shares nothing with a running app: no lock, no library, and
 * a profile folder of its own that is removed at the end.
 */
export function runCommandApp(command: Command): void {
  if (command.kind === 'compare' && process.env[WORKER_VARIABLE] === undefined) {
    app.exit(runInSecondProcess());
    return;
  }
  app.disableHardwareAcceleration();
  app.dock?.hide();
  endOnClosedPipe((code) => app.exit(code));
  // The print window closes before its PDF is written; that must not end the program.
  app.on('window-all-closed', () => {});
  answerCommand(command, compare)
    .then((code) => app.exit(code))
    .catch((error: unknown) => {
      complain(`synoptic: ${error instanceof Error ? error.message : String(error)}`);
      app.exit(1);
    });
}

/**
 * Does the same command in a second process that needs no display, keeps Chromium's remarks about the desktop to itself
 * and has a passing profile: all three are settled before a line of ours runs, so that setting them here would be too
 * late, and Chromium writes into its profile until the very end, so that only another process can remove it.
 */
function runInSecondProcess(): number {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'synoptic-'));
  const display = Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
  // A network service of its own would live, and write into the profile, a little longer than the program.
  const switches = ['--log-level=3', '--enable-features=NetworkServiceInProcess2', `--user-data-dir=${profile}`];
  if (process.platform === 'linux' && !display) switches.push('--ozone-platform=headless');
  const { status, signal } = spawnSync(process.execPath, [...switches, ...process.argv.slice(1)], {
    stdio: 'inherit',
    env: { ...process.env, [WORKER_VARIABLE]: '1' },
  });
  fs.rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  // Whoever waits for us learns how the work really ended.
  if (signal !== null) process.kill(process.pid, signal);
  return status ?? 1;
}

async function compare(command: CompareCommand): Promise<number> {
  if (command.pdf !== null) {
    await app.whenReady();
    guardSession(session.defaultSession);
    servePages(session.defaultSession, RENDERER_FOLDER);
    answerPrintWindows();
  }
  return runCompare(command, {
    folder: process.cwd(),
    jobs: (model) =>
      inProcessRunner(
        jobSteps(RESOURCES_FOLDER, { models: [model ?? MODELS_FOLDER], vectors: null }, boundedImporter(IMPORT_FILE)),
      ),
    corpus: openCorpus(CORPUS_FOLDER),
    paper: app.isReady() ? paperOf(app.getLocaleCountryCode()) : 'A4',
    exportPdf,
    print: printOut,
    complain,
  });
}
