import type { BrowserWindow, WebContents } from 'electron';
import type { CaseId } from '../../core/contract/case';

/** What a window shows first: a case, nothing (null), or what the app as a whole would (undefined). */
export type FirstCase = CaseId | null | undefined;

/** An open main window and what it shows. */
export interface OpenWindow {
  readonly window: BrowserWindow;
  /** The case it shows now, as far as it has asked for one. */
  shown: FirstCase;
  /** True once its page asked for its first case: from then on it can be told of others. */
  asked: boolean;
}

/** The open main windows, the one that had the focus last at the end. */
export class Windows {
  #open: OpenWindow[] = [];

  get all(): readonly OpenWindow[] {
    return this.#open;
  }
  /** The window the reader is or was last in; null when none is open. */
  get last(): OpenWindow | null {
    return this.#open.at(-1) ?? null;
  }

  add(window: BrowserWindow, shown: FirstCase): OpenWindow {
    const entry: OpenWindow = { window, shown, asked: false };
    this.#open.push(entry);
    window.on('focus', () => {
      if (this.#open.includes(entry)) this.#open = [...this.#open.filter((other) => other !== entry), entry];
    });
    window.on('closed', () => {
      this.#open = this.#open.filter((other) => other !== entry);
    });
    return entry;
  }

  /** The window whose page this is; null for print windows and those that are gone. */
  of(contents: WebContents): OpenWindow | null {
    return this.#open.find(({ window }) => !window.isDestroyed() && window.webContents === contents) ?? null;
  }

  /** Every window but the one with these web contents. */
  others(contents: WebContents): readonly OpenWindow[] {
    return this.#open.filter(({ window }) => !window.isDestroyed() && window.webContents !== contents);
  }
}
