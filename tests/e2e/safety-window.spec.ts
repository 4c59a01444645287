// The window shows the app's own page and nothing else, whatever that page tries, in the real app. The addresses are of
// those kept for documentation (RFC 5737): nobody answers there.
import { expect, test } from '@playwright/test';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RunningApp } from './launch';
import { launchApp } from './launch';

const ELSEWHERE = 'http://192.0.2.1/';
const HOME = 'synoptic://app/index.html';

let running: RunningApp;

test.beforeAll(async () => {
  running = await launchApp();
  await expect(running.window.getByRole('grid')).toBeVisible();
});
test.afterAll(async () => {
  await running.close();
});

/** How many windows and pages there are in the app, developer tools and the like included. */
function contentsCount(): Promise<number> {
  return running.app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
}

/** What the main process has seen of the window's navigations, kept there between two calls. */
interface Watching {
  seen: Promise<{ url: string; stopped: boolean }>;
  started: string[];
  listen: (details: { readonly url: string }) => void;
}

/** Lets the main window try something, and answers which navigation it led to and whether that was stopped. */
async function navigationAfter(attempt: () => Promise<unknown>): Promise<{ url: string; stopped: boolean }> {
  // Two ways lead into the app: the listener must be in place before the page is asked to go, or it may hear nothing.
  // It is registered after the app's own, so that it sees what that one did.
  await running.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    (globalThis as unknown as Watching).seen = new Promise((resolve) => {
      contents?.once('will-frame-navigate', (event) => {
        resolve({ url: event.url, stopped: event.defaultPrevented });
      });
    });
  });
  await attempt();
  return running.app.evaluate(() => (globalThis as unknown as Watching).seen);
}

/** Lets the main window try something, and answers where it began to go within a while. */
async function navigationStarts(attempt: () => Promise<unknown>): Promise<readonly string[]> {
  await running.app.evaluate(({ BrowserWindow }) => {
    const watching = globalThis as unknown as Watching;
    watching.started = [];
    watching.listen = ({ url }) => watching.started.push(url);
    BrowserWindow.getAllWindows()[0]?.webContents.on('did-start-navigation', watching.listen);
  });
  await attempt();
  return running.app.evaluate(async ({ BrowserWindow }) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { started, listen } = globalThis as unknown as Watching;
    BrowserWindow.getAllWindows()[0]?.webContents.off('did-start-navigation', listen);
    return started;
  });
}

test.describe('the window stays where it is', () => {
  const places = [
    ELSEWHERE,
    'https://192.0.2.1/',
    'synoptic://app/print.html',
    'synoptic://elsewhere/index.html',
    'mailto:nobody@example.invalid',
  ];
  for (const place of places)
    test(`when the page goes to ${place}`, async () => {
      const seen = await navigationAfter(() =>
        running.window.evaluate((url) => {
          location.href = url;
        }, place),
      );
      expect(seen).toEqual({ url: place, stopped: true });
      expect(running.window.url()).toBe(HOME);
    });

  test('when the page goes to a file', async () => {
    const file = pathToFileURL(path.resolve('package.json')).href;
    const started = await navigationStarts(() =>
      running.window.evaluate((url) => {
        location.href = url;
      }, file),
    );
    expect(started).toEqual([]);
    expect(running.window.url()).toBe(HOME);
  });

  test('when a link is clicked', async () => {
    const seen = await navigationAfter(() =>
      running.window.evaluate((url) => {
        const link = document.createElement('a');
        link.href = url;
        document.body.append(link);
        link.click();
        link.remove();
      }, ELSEWHERE),
    );
    expect(seen).toEqual({ url: ELSEWHERE, stopped: true });
    expect(running.window.url()).toBe(HOME);
  });

  test('when a link is clicked that asks for another window, with any button and key', async () => {
    const before = await contentsCount();
    await running.window.evaluate((url) => {
      const link = document.createElement('a');
      Object.assign(link, { href: url, target: '_blank', id: 'probe', textContent: 'away' });
      link.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 99999; padding: 1rem';
      link.addEventListener('click', () => (link.title += 'clicked '));
      link.addEventListener('auxclick', () => (link.title += 'auxclicked '));
      document.body.append(link);
    }, ELSEWHERE);
    const { keyboard, mouse } = running.window;
    await mouse.click(8, 8);
    await mouse.click(8, 8, { button: 'middle' });
    for (const key of ['Control', 'Shift']) {
      await keyboard.down(key);
      await mouse.click(8, 8);
      await keyboard.up(key);
    }
    const clicks = await running.window.evaluate(() => {
      const link = document.querySelector<HTMLElement>('#probe');
      link?.remove();
      return link?.title;
    });
    expect(clicks).toBe('clicked auxclicked clicked clicked ');
    expect(await contentsCount()).toBe(before);
    expect(running.window.url()).toBe(HOME);
  });

  test('and opens no other window', async () => {
    const before = await contentsCount();
    const opened = await running.window.evaluate(
      (urls) => urls.map((url) => window.open(url, '_blank', 'popup') !== null),
      ['about:blank', ELSEWHERE, HOME],
    );
    expect(opened).toEqual([false, false, false]);
    expect(await contentsCount()).toBe(before);
  });

  test('and holds no other page inside', async () => {
    const before = await contentsCount();
    const upgraded = await running.window.evaluate(
      async (urls) => {
        const elements = urls.flatMap((url) =>
          ['iframe', 'webview', 'object', 'embed'].map((tag) => {
            const element = document.createElement(tag);
            element.className = 'probe';
            try {
              element.setAttribute(tag === 'object' ? 'data' : 'src', url);
            } catch {
              // Some refuse the address itself.
            }
            document.body.append(element);
            return element;
          }),
        );
        await new Promise((resolve) => setTimeout(resolve, 500));
        return elements.filter((element) => 'loadURL' in element).length;
      },
      [ELSEWHERE, HOME],
    );
    const inside = await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().flatMap(({ webContents }) =>
        webContents.mainFrame.framesInSubtree
          .filter((frame) => frame.parent !== null && /^(?:http|synoptic):/u.test(frame.url))
          // Chromium's page about what it did not load has no origin.
          .map(({ url, origin }) => ({ url, loaded: origin !== 'null' })),
      ),
    );
    await running.window.evaluate(() => document.querySelectorAll('.probe').forEach((element) => element.remove()));
    expect(upgraded).toBe(0);
    expect(inside).toEqual([
      { url: ELSEWHERE, loaded: false },
      { url: HOME, loaded: false },
    ]);
    expect(await contentsCount()).toBe(before);
  });

  const drops: Readonly<Record<string, { items: { mimeType: string; data: string }[]; files?: string[] }>> = {
    'an address': { items: [{ mimeType: 'text/uri-list', data: ELSEWHERE }] },
    'a web page in a file': { items: [], files: [path.resolve('src/renderer/print.html')] },
  };
  for (const [what, data] of Object.entries(drops))
    test(`when ${what} is dropped on it`, async () => {
      const tools = await running.window.context().newCDPSession(running.window);
      const started = await navigationStarts(async () => {
        for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
          const at = { type, x: 500, y: 400 };
          await tools.send('Input.dispatchDragEvent', { ...at, data: { ...data, dragOperationsMask: 1 } });
        }
      });
      await tools.detach();
      expect(started).toEqual([]);
      expect(running.window.url()).toBe(HOME);
    });
});
