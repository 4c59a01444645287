import type { BrowserWindow, WebContents } from 'electron';
import { app, dialog, nativeTheme, session } from 'electron';
import path from 'node:path';
import type { CaseId } from '../core/contract/case';
import type { Settings } from '../core/contract/ipc';
import { CORPUS_FOLDER, MODELS_FOLDER, RENDERER_FOLDER, WORKER_FILE } from './app-paths';
import { createCaseBook } from './cases/case-book';
import type { CaseBook } from './cases/case-book';
import { openCorpus } from './corpus/corpus';
import { ownModels } from './encoder/own-models';
import { incomingFiles } from './files/read-input-file';
import { answerWindows } from './ipc/answer-windows';
import { createImports } from './ipc/imports';
import type { Imports } from './ipc/imports';
import { jobProcessRunner } from './jobs/job-process';
import type { JobRunner } from './jobs/job-runner';
import { LibraryError } from './library/library';
import type { Library } from './library/library';
import { openOrRecover } from './library/recover';
import { readLexicon, writeLexicon } from './settings/lexicon';
import { nameListFile } from './settings/name-lists';
import { languageOf, readSettings, writeSettings } from './settings/settings';
import { BOX_WORDS } from './window/box-words';
import type { BoxWords } from './window/box-words';
import { guardSession } from './window/guards';
import { lookAfter, tellRecovered } from './window/library-care';
import { openMainWindow, reloadIn, sendEvent, stateOf, zoomBy } from './window/main-window';
import { installMenu } from './window/menu';
import { servePages } from './window/protocol';
import { forgetRecent, recentCases, rememberRecent } from './window/recent-cases';
import { readSession, writeSession } from './window/session-state';
import { besides } from './window/window-state';
import type { FirstCase, OpenWindow } from './window/windows';
import { Windows } from './window/windows';

/** The backup of the day and the check of the originals wait until the window is there and the first comparison is on its way. */
const CARE_AFTER_MS = 20_000;

/** Everything the running app holds; it lives from ready to quit. */
interface App {
  readonly library: Library;
  readonly jobs: JobRunner;
  readonly book: CaseBook;
  readonly imports: Imports<WebContents>;
}

/**
 * Runs the app with its window, with the files it was started with (absolute paths). A second start hands its files to
 * the first and ends.
 */
export function runWindowApp(startFiles: readonly string[]): void {
  if (!app.requestSingleInstanceLock({ files: startFiles })) {
    // The files are handed over. Not at once: ended before it is ready, while its threads start, a process may hang for good.
    app.whenReady().then(
      () => app.exit(0),
      () => app.exit(0),
    );
    return;
  }

  /** Files that wait for a window to ask for its first case. */
  let waiting = [...startFiles];
  let running: App | null = null;
  let quitting = false;
  const windows = new Windows();

  async function receive(files: readonly string[]): Promise<void> {
    const front = windows.last;
    if (running && front?.asked === true) {
      focus(front.window);
      if (files.length > 0) await announce(running, front.window, files);
      return;
    }
    waiting.push(...files);
    if (running) show(running);
  }

  /** Brings the window in front, or opens the first one. */
  function show(current: App): void {
    const front = windows.last;
    if (front) focus(front.window);
    else openWindow(current, undefined, readSession(current.library).at(-1)?.state);
  }

  function openWindow(current: App, shown: FirstCase, state: unknown): void {
    const opened = openMainWindow(state, () => language(current));
    windows.add(opened, shown);
    opened.on('close', () => {
      if (!quitting)
        keepSession(current, windows.all.length > 1 ? windows.all.filter((one) => one.window !== opened) : windows.all);
    });
  }

  function openAnother(current: App, id: CaseId | null): void {
    const front = windows.last;
    openWindow(current, id, front ? besides(stateOf(front.window)) : null);
  }

  /** Opens the windows that were open when the app ended last; with files to open, one window for them. */
  function openFirst(current: App): void {
    const known = readSession(current.library);
    if (waiting.length > 0 || known.length < 2) show(current);
    else for (const { case: id, state } of known) openWindow(current, id ?? undefined, state);
  }

  function keepSession({ library }: App, open: readonly OpenWindow[]): void {
    try {
      writeSession(
        library,
        open.map(({ window, shown }) => ({ case: shown ?? null, state: stateOf(window) })),
      );
    } catch (error) {
      // Where windows stood is not worth keeping them open.
      console.error(error);
    }
  }

  function language({ library }: App): 'en' | 'fa' {
    return languageOf(readSettings(library), app.getLocale());
  }

  function applySettings(current: App): void {
    const { library, book } = current;
    const settings = readSettings(library);
    nativeTheme.themeSource = settings.theme;
    const openFront = (act: (window: BrowserWindow) => void) => () => {
      const front = windows.last;
      if (front && !front.window.isDestroyed()) act(front.window);
    };
    installMenu(
      { settings, language: language(current), recent: recentCases(library, book.list()) },
      {
        command: (command) => openFront((window) => sendEvent(window.webContents, 'command', { command }))(),
        theme: (theme) => changeSettings(current, { ...readSettings(library), theme }),
        zoom: (step) => openFront((window) => zoomBy(window, step))(),
        newWindow: () => openAnother(current, null),
        openRecent: (id) => {
          const front = windows.last;
          if (front) sendEvent(front.window.webContents, 'opened', { case: id, failures: [] });
          else openAnother(current, id);
        },
        forgetRecent: () => {
          forgetRecent(library);
          applySettings(current);
        },
      },
    );
  }

  function changeSettings(current: App, settings: Settings): void {
    const before = language(current);
    writeSettings(current.library, settings);
    applySettings(current);
    const after = language(current);
    if (after !== before) for (const { window } of windows.all) reloadIn(window, after);
  }

  function showed(current: App, sender: WebContents, id: CaseId): void {
    const entry = windows.of(sender);
    if (entry) entry.shown = id;
    if (rememberRecent(current.library, id)) applySettings(current);
  }

  function start(): void {
    const { library, recovery } = openOrRecover(path.join(app.getPath('userData'), 'library.db'));
    const aliases = path.join(app.getPath('userData'), 'aliases.json');
    const own = path.join(app.getPath('userData'), 'models');
    const jobs = jobProcessRunner(WORKER_FILE, aliases, [own, MODELS_FOLDER], library);
    const book = createCaseBook(library, openCorpus(CORPUS_FOLDER), jobs);
    const imports = createImports<WebContents>(book, (sender, list) => sendEvent(sender, 'importing', list));
    const current: App = { library, jobs, book, imports };
    running = current;
    library.forgetRemoved();
    guardSession(session.defaultSession);
    servePages(session.defaultSession, RENDERER_FOLDER);
    answerWindows({
      ...current,
      models: ownModels(own, MODELS_FOLDER),
      lexicon: () => readLexicon(library),
      setLexicon: (lexicon, sender) => {
        writeLexicon(library, lexicon);
        for (const { window, shown } of windows.others(sender))
          sendEvent(window.webContents, 'changed', { case: shown ?? null });
      },
      names: nameListFile(aliases),
      settings: () => readSettings(library),
      setSettings: (settings) => changeSettings(current, settings),
      takeStartFiles: () => {
        const files = waiting;
        waiting = [];
        return files;
      },
      firstCase: (sender) => {
        const entry = windows.of(sender);
        if (entry) entry.asked = true;
        return waiting.length > 0 ? undefined : entry?.shown;
      },
      showed: (sender, id) => showed(current, sender, id),
      changed: (sender, id) => {
        for (const { window } of windows.others(sender)) sendEvent(window.webContents, 'changed', { case: id });
        applySettings(current);
      },
      openWindow: (id) => openAnother(current, id),
      namesChanged: (lists) => {
        for (const { window } of windows.all) sendEvent(window.webContents, 'names', lists);
      },
      forgetRecent: () => {
        app.clearRecentDocuments();
        forgetRecent(library);
        applySettings(current);
      },
    });
    applySettings(current);
    openFirst(current);
    const boxWords = (): BoxWords => BOX_WORDS[language(current)];
    if (recovery !== null) void tellRecovered(recovery, boxWords());
    const timer = setTimeout(() => void lookAfter(library, boxWords), CARE_AFTER_MS);
    app.once('will-quit', () => clearTimeout(timer));
  }

  app.on('second-instance', (_event, _argv, _folder, data) => void receive(filesOf(data)));
  app.on('open-file', (event, file) => {
    event.preventDefault();
    void receive([file]);
  });
  app.on('activate', () => running && show(running));
  app.on('before-quit', () => {
    quitting = true;
    if (running && windows.all.length > 0) keepSession(running, windows.all);
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', () => {
    running?.jobs.close();
    running?.library.close();
  });
  app.whenReady().then(start).catch(giveUp);
}

/** Imports files into a case of their own and tells the window. */
async function announce({ imports }: App, window: BrowserWindow, paths: readonly string[]): Promise<void> {
  const answer = await imports.run(window.webContents, null, await incomingFiles(paths));
  if (window.isDestroyed()) return;
  const opened = answer.ok
    ? { ...answer.value, case: answer.value.case?.id ?? null }
    : { case: null, failures: [answer.failure] };
  sendEvent(window.webContents, 'opened', opened);
}

function focus(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** The files of a second start; what it sent is only trusted to be from this user. */
function filesOf(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null || !('files' in data) || !Array.isArray(data.files)) return [];
  return data.files.filter((file): file is string => typeof file === 'string');
}

/** Without a library there is nothing to run, and no settings: the reader learns in the system's language what is wrong. */
function giveUp(error: unknown): void {
  const { cannotStart } = BOX_WORDS[languageOf({ theme: 'system', language: 'system' }, app.getLocale())];
  const where = error instanceof LibraryError ? `${error.file}\n\n` : '';
  dialog.showErrorBox(cannotStart, `${where}${error instanceof Error ? error.message : String(error)}`);
  app.exit(1);
}
