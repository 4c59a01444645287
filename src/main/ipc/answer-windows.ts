import { app, BrowserWindow, dialog, ipcMain, shell } from 'electron';
import type { FileFilter, WebContents } from 'electron';
import path from 'node:path';
import type { CaseId } from '../../core/contract/case';
import type { IpcCall, Settings } from '../../core/contract/ipc';
import type { Lexicon } from '../../core/contract/lexicon';
import type { OwnNameLists } from '../../core/contract/name-lists';
import type { CaseBook } from '../cases/case-book';
import type { OwnModels } from '../encoder/own-models';
import { exportPdf, printContentFor, printPages, printReady } from '../export/pdf';
import { readLicences } from '../files/read-licences';
import { ARTICLE_EXTENSIONS } from '../files/article-extensions';
import { openCopy } from '../files/open-copy';
import { writeFileAtomically } from '../files/write-atomically';
import { writeJson } from '../files/write-json';
import type { JobRunner } from '../jobs/job-runner';
import type { NameListFile } from '../settings/name-lists';
import { languageOf } from '../settings/settings';
import { VERSION, isStandInRuntime } from '../version';
import { MAIN_PAGE, sendEvent } from '../window/main-window';
import { whenPageGone } from '../window/page-gone';
import type { FirstCase } from '../window/windows';
import { appCalls } from './app-calls';
import { caseCalls } from './case-calls';
import { comparisonCalls } from './comparison-calls';
import { encoderCalls } from './encoder-calls';
import type { ExportFormat } from './export-calls';
import type { Imports } from './imports';
import { lexiconCalls } from './lexicon-calls';
import { libraryCalls } from './library-calls';
import { nameCalls } from './name-calls';
import { exportCalls, paperOf } from './export-calls';
import { printCalls } from './print-calls';
import { registerCalls } from './register';
import { senderOn } from './sender';
import { sourceCalls } from './source-calls';
import { followCases, windowCalls } from './window-calls';

/** What the windows' calls work on. */
export interface WindowContext {
  readonly book: CaseBook;
  readonly imports: Imports<WebContents>;
  readonly jobs: JobRunner;
  readonly models: OwnModels;
  lexicon(): Lexicon;
  /** Keeps the reader's words and lets the other windows compare anew. */
  setLexicon(lexicon: Lexicon, sender: WebContents): void;
  readonly names: NameListFile;
  settings(): Settings;
  setSettings(settings: Settings): void;
  takeStartFiles(): readonly string[];
  /** What a window shows first. */
  firstCase(sender: WebContents): FirstCase;
  /** A window shows another case now. */
  showed(sender: WebContents, id: CaseId): void;
  /** A window changed a case, or the list of cases (null). */
  changed(sender: WebContents, id: CaseId | null): void;
  openWindow(id: CaseId | null): void;
  /** The reader's lists of names are others now. */
  namesChanged(lists: OwnNameLists): void;
  /** Forgets which cases and files were opened last, here and in the desktop. */
  forgetRecent(): void;
}

const READABLE: FileFilter[] = [
  {
    name: 'Articles and cases',
    extensions: [...ARTICLE_EXTENSIONS, 'synoptic'],
  },
  { name: 'All files', extensions: ['*'] },
];
const WRITABLE: Readonly<Record<ExportFormat, FileFilter>> = {
  pdf: { name: 'PDF', extensions: ['pdf'] },
  json: { name: 'JSON', extensions: ['json'] },
  synoptic: { name: 'Synoptic case', extensions: ['synoptic'] },
};

/** Answers every call of the main window's page and, apart from it, of print windows. */
export function answerWindows(context: WindowContext): void {
  registerCalls(
    ipcMain,
    {
      ...appCalls<WebContents>({
        info: {
          version: VERSION,
          electron: process.versions.electron,
          platform: process.platform,
          testBuild: isStandInRuntime(process.versions.electron),
        },
        licences: readLicences,
        settings: context.settings,
        setSettings: context.setSettings,
      }),
      ...windowCalls<WebContents>({ open: context.openWindow }),
      ...followCases(
        {
          ...caseCalls<WebContents>({
            book: context.book,
            chooseFiles,
            takeStartFiles: context.takeStartFiles,
            forgetRecent: context.forgetRecent,
            imports: context.imports,
          }),
          ...sourceCalls<WebContents>({
            book: context.book,
            openCopy,
            chooseOriginalTarget,
            writeFile: writeFileAtomically,
          }),
        },
        { ...context, openCase: (id) => context.book.open(id), open: context.openWindow },
      ),
      ...libraryCalls<WebContents>({ book: context.book, replaced: (sender) => context.changed(sender, null) }),
      ...comparisonCalls<WebContents>({
        book: context.book,
        jobs: context.jobs,
        lexicon: context.lexicon,
        emit: (sender, event) => sendEvent(sender, 'comparison', event),
        whenGone: whenPageGone,
      }),
      ...lexiconCalls<WebContents>(context),
      ...encoderCalls<WebContents>({ models: context.models, chooseFolder }),
      ...nameCalls<WebContents>({ names: context.names, changed: context.namesChanged }),
      ...exportCalls<WebContents>({
        book: context.book,
        jobs: context.jobs,
        lexicon: context.lexicon,
        progress: (sender, progress) => sendEvent(sender, 'exporting', { progress }),
        paper: paperOf(app.getLocaleCountryCode()),
        chooseTarget,
        language: () => languageOf(context.settings(), app.getLocale()),
        writePdf: exportPdf,
        print: printPages,
        writeJson,
        reveal: (file) => shell.showItemInFolder(file),
      }),
    },
    senderOn(MAIN_PAGE),
    report,
  );
  answerPrintWindows();
}

/** Answers the print windows' calls only: for a run without a main window. */
export function answerPrintWindows(): void {
  registerCalls(
    ipcMain,
    printCalls<WebContents>({
      contentFor: (sender) => printContentFor(sender.id),
      ready: (sender, pages) => printReady(sender.id, pages),
    }),
    senderOn('print.html'),
    report,
  );
}

function report(call: IpcCall, error: unknown): void {
  console.error(`[${call}]`, error);
}

async function chooseFiles(sender: WebContents, folder: boolean): Promise<readonly string[]> {
  const options = {
    properties: [folder ? 'openDirectory' : 'openFile', 'multiSelections'] as (
      'openFile' | 'openDirectory' | 'multiSelections'
    )[],
    filters: folder ? [] : READABLE,
  };
  const window = BrowserWindow.fromWebContents(sender);
  const choice = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  return choice.canceled ? [] : choice.filePaths;
}

async function chooseFolder(sender: WebContents): Promise<string | null> {
  const options = { properties: ['openDirectory'] as 'openDirectory'[] };
  const window = BrowserWindow.fromWebContents(sender);
  const choice = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  return choice.canceled ? null : (choice.filePaths[0] ?? null);
}

/** Where the original of a source goes; its own name is offered. */
async function chooseOriginalTarget(sender: WebContents, name: string): Promise<string | null> {
  const options = { defaultPath: path.join(app.getPath('documents'), name) };
  const window = BrowserWindow.fromWebContents(sender);
  const choice = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  return choice.canceled || choice.filePath === '' ? null : choice.filePath;
}

async function chooseTarget(sender: WebContents, name: string, format: ExportFormat): Promise<string | null> {
  const options = { defaultPath: path.join(app.getPath('documents'), name), filters: [WRITABLE[format]] };
  const window = BrowserWindow.fromWebContents(sender);
  const choice = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  if (choice.canceled || choice.filePath === '') return null;
  // GTK's dialog leaves the extension to the reader.
  return path.extname(choice.filePath) === '' ? `${choice.filePath}.${format}` : choice.filePath;
}
