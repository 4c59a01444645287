import { BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import type { WebContents } from 'electron';
import type { IpcEvent, IpcEvents } from '../../core/contract/ipc';
import { PRELOAD_FILE } from '../app-paths';
import { BOX_WORDS } from './box-words';
import { ORIGIN } from './served-file';
import type { WindowState } from './window-state';
import { MIN_SIZE, placeWindow } from './window-state';

/** The page of the main window. */
export const MAIN_PAGE = 'index.html';
/** Two crashes within this time mean that loading the page is what kills it. */
const CRASH_LOOP_MS = 10_000;
/** What shows before the first paint; the same as the page's own ground, so that nothing flashes. */
const GROUND = { light: '#f4f3f1', dark: '#141312' } as const;

/**
 * Opens a main window where one stood (anything else than a window state: in the middle) and shows it once painted. Its
 * language may change while it is open.
 */
export function openMainWindow(stored: unknown, language: () => 'en' | 'fa'): BrowserWindow {
  const { bounds, maximised, zoom } = placeWindow(
    stored,
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
  window.webContents.on('did-finish-load', () => window.webContents.setZoomFactor(zoomOf.get(window) ?? zoom));
  window.webContents.on('zoom-changed', (_event, direction) => zoomBy(window, direction === 'in' ? 1 : -1));
  reviveAfterCrash(window, language);
  void window.loadURL(pageIn(language()));
  return window;
}

/** How large each window was drawn when its page was last zoomed; a reload keeps it. */
const zoomOf = new WeakMap<BrowserWindow, number>();
/** The steps of zooming, as browsers have them. */
const ZOOMS = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

/** Draws a window's page one step larger (1) or smaller (-1), or as designed (0). */
export function zoomBy(window: BrowserWindow, step: 1 | -1 | 0): void {
  const now = window.webContents.getZoomFactor();
  const beyond = step > 0 ? ZOOMS.find((zoom) => zoom > now + 0.01) : ZOOMS.findLast((zoom) => zoom < now - 0.01);
  const next = step === 0 ? 1 : (beyond ?? now);
  zoomOf.set(window, next);
  window.webContents.setZoomFactor(next);
}

/** How a window stands now. */
export function stateOf(window: BrowserWindow): WindowState {
  return {
    bounds: window.getNormalBounds(),
    maximised: window.isMaximized(),
    zoom: window.webContents.getZoomFactor(),
  };
}

/** Loads a window's page again, in a language. */
export function reloadIn(window: BrowserWindow, language: string): void {
  void window.loadURL(pageIn(language));
}

/** The page in a language; without a name it speaks English. */
function pageIn(language: string): string {
  return `${ORIGIN}/${MAIN_PAGE}${language === 'en' ? '' : `?language=${encodeURIComponent(language)}`}`;
}

/** Loads the page again when its process died; everything it shows is in the library. Twice in a row is too much. */
function reviveAfterCrash(window: BrowserWindow, language: () => 'en' | 'fa'): void {
  let last = -Infinity;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const now = performance.now();
    if (now - last > CRASH_LOOP_MS) {
      window.webContents.reload();
    } else {
      dialog.showErrorBox('Synoptic', BOX_WORDS[language()].stoppedTwice);
      window.destroy();
    }
    last = now;
  });
}

/** Sends an event to a window's page; nothing happens when it is gone. */
export function sendEvent<K extends IpcEvent>(contents: WebContents, name: K, event: IpcEvents[K]): void {
  if (!contents.isDestroyed()) contents.send(name, event);
}
