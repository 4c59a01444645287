import type { WebContents } from 'electron';

/** The part of web contents that tells of the end of a page. */
export type PageEnds = Pick<WebContents, 'on' | 'off'>;

/**
 * Calls `act` once, when the page that a window shows now is gone: another one or the same anew was loaded, the window was
 * closed, or the page's process died. Returns how to stop waiting for that.
 */
export function whenPageGone(contents: PageEnds, act: () => void): () => void {
  const stop = (): void => {
    contents.off('did-navigate', gone);
    contents.off('render-process-gone', gone);
    contents.off('destroyed', gone);
  };
  const gone = (): void => {
    stop();
    act();
  };
  contents.on('did-navigate', gone);
  contents.on('render-process-gone', gone);
  contents.on('destroyed', gone);
  return stop;
}
