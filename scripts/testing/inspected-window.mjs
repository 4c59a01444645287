// The window of an app that was started with --remote-debugging-port=0, as Playwright's page.
import { setTimeout } from 'node:timers/promises';
import { chromium } from '@playwright/test';

const WINDOW_MS = 30_000;
const POLL_MS = 100;
const CONNECT_MS = 10_000;
const CONNECT_ATTEMPTS = 3;

/**
 * Waits for the window and connects to it. Closing the browser ends the connection, not the app.
 * @param {import('node:stream').Readable} stderr of the app, where Chromium writes the address of its developer tools
 * @returns {Promise<{ browser: import('@playwright/test').Browser, page: import('@playwright/test').Page }>}
 * @throws {Error} when the app ends or shows no window within 30 s, with what it wrote
 */
export async function connectToWindow(stderr) {
  const address = await toolsAddress(stderr);
  await loadedPage(address);
  const browser = await connect(address);
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('the app has no window');
  return { browser, page };
}

/**
 * @param {import('node:stream').Readable} stderr
 * @returns {Promise<string>} such as http://127.0.0.1:41234
 */
function toolsAddress(stderr) {
  return new Promise((resolve, reject) => {
    let written = '';
    stderr.setEncoding('utf8').on('data', (text) => {
      written += text;
      const [, host] = /DevTools listening on ws:\/\/([^/\s]+)/u.exec(written) ?? [];
      if (host) resolve(`http://${host}`);
    });
    stderr.on('end', () => reject(new Error(`the app ended: ${written}`)));
    globalThis.setTimeout(() => reject(new Error(`no window came: ${written}`)), WINDOW_MS).unref();
  });
}

/**
 * Waits until the window shows the app's page. Whoever attaches while the page still changes from the empty one to the
 * app's, which happens in another process, may wait for an answer of the first one for ever.
 * @param {string} address
 */
async function loadedPage(address) {
  const end = Date.now() + WINDOW_MS;
  for (;;) {
    const listed = await (await fetch(`${address}/json/list`)).text();
    /** @type {{ type: string, url: string, title: string }[]} */
    const targets = JSON.parse(listed);
    const isLoaded = targets.some(
      ({ type, url, title }) => type === 'page' && url.startsWith('synoptic:') && title.includes('Synoptic'),
    );
    if (isLoaded) return;
    if (Date.now() > end) throw new Error(`no page was loaded: ${listed}`);
    await setTimeout(POLL_MS);
  }
}

/**
 * A connection that gets no answer is made anew: it says nothing of the app, whose page was there.
 * @param {string} address
 */
async function connect(address) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await chromium.connectOverCDP(address, { timeout: CONNECT_MS });
    } catch (error) {
      if (attempt === CONNECT_ATTEMPTS) throw error;
      console.log(`connecting to the window once more: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
