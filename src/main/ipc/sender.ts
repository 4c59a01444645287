import { BrowserWindow } from 'electron';
import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { ORIGIN } from '../window/served-file';

/**
 * Who may call: the main frame of one of our windows while it shows `page` of ours. Answers its web contents, or null
 * for frames inside it, other pages and anything else.
 */
export function senderOn(page: string): (event: IpcMainInvokeEvent) => WebContents | null {
  return ({ sender, senderFrame }) => {
    if (!senderFrame || senderFrame !== sender.mainFrame) return null;
    if (!BrowserWindow.fromWebContents(sender)) return null;
    return senderFrame.url.split(/[?#]/u, 1)[0] === `${ORIGIN}/${page}` ? sender : null;
  };
}
