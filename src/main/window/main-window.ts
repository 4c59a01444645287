import { BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import type { WebContents } from 'electron';
import type { IpcEvent, IpcEvents } from '../../core/contract/ipc';
import { PRELOAD_FILE } from '../app-paths';
import type { Library } from '../library/library';
import { ORIGIN } from './served-file';
import type { WindowState } from './window-state';
import { MIN_SIZE, placeWindow } from './window-state';

/** The page of the main window. */
export const MAIN_PAGE = 'index.html';
const STATE = 'window';
/** Two crashes within this time mean that loading the page is what kills it. */
const CRASH_LOOP_MS = 10_000;
/** What shows before the first paint; the same as the page's own ground, so that nothing flashes. */
const GROUND = { light: '#f4f3f1', dark: '#141312' } as const;

/** Opens the main window where it last stood and shows it when its first page is painted. */
export function openMainWindow(library: Library): BrowserWindow {
  const { bounds, maximised } = placeWindow(
    library.setting(STATE),
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const window = new BrowserWindow({
    ...bounds,
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    title: 'Synoptic',
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: {
      preload: PRELOAD_FILE,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  if (maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const state: WindowState = { bounds: window.getNormalBounds(), maximised: window.isMaximized() };
    try {
      library.putSetting(STATE, state);
    } catch (error) {
      // Where the window stood is not worth keeping it open.
      console.error(error);
    }
  });
  reviveAfterCrash(window);
  void window.loadURL(`${ORIGIN}/${MAIN_PAGE}`);
  return window;
}

/** Loads the page again when its process died; everything it shows is in the library. Twice in a row is too much. */
function reviveAfterCrash(window: BrowserWindow): void {
  let last = -Infinity;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const now = performance.now();
    if (now - last > CRASH_LOOP_MS) {
      window.webContents.reload();
    } else {
      dialog.showErrorBox('Synoptic', 'The window stopped working twice in a short time. Start Synoptic again.');
      window.destroy();
    }
    last = now;
  });
}

/** Sends an event to a window's page; nothing happens when it is gone. */
export function sendEvent<K extends IpcEvent>(contents: WebContents, name: K, event: IpcEvents[K]): void {
  if (!contents.isDestroyed()) contents.send(name, event);
}
