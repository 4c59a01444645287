import { app, session } from 'electron';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CORPUS_FOLDER, RENDERER_FOLDER, RESOURCES_FOLDER } from './app-paths';
import type { Command } from './command-line/answer-command';
import { answerCommand } from './command-line/answer-command';
import type { CompareCommand } from './command-line/parse';
import { runCompare } from './command-line/run-compare';
import { complain, endOnClosedPipe, printOut } from './command-line/streams';
import { openCorpus } from './corpus/corpus';
import { exportPdf } from './export/pdf';
import { answerPrintWindows } from './ipc/answer-windows';
import { paperOf } from './ipc/export-calls';
import { inProcessRunner } from './jobs/in-process';
import { jobSteps } from './jobs/job-steps';
import { guardSession } from './window/guards';
import { servePages } from './window/protocol';

/**
 * Runs a command without a window and ends the program. It shares nothing with a running app: no lock, no library, and
 * a profile folder of its own that is removed at the end.
 */
export function runCommandApp(command: Command): void {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'synoptic-'));
  app.setPath('userData', profile);
  app.disableHardwareAcceleration();
  app.dock?.hide();
  const end = (code: number): void => {
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    app.exit(code);
  };
  endOnClosedPipe(end);
  // The print window closes before its PDF is written; that must not end the program.
  app.on('window-all-closed', () => {});
  answerCommand(command, compare)
    .then(end)
    .catch((error: unknown) => {
      complain(`synoptic: ${error instanceof Error ? error.message : String(error)}`);
      end(1);
    });
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
    jobs: inProcessRunner(jobSteps(RESOURCES_FOLDER)),
    corpus: openCorpus(CORPUS_FOLDER),
    paper: app.isReady() ? paperOf(app.getLocaleCountryCode()) : 'A4',
    exportPdf,
    print: printOut,
    complain,
  });
}
