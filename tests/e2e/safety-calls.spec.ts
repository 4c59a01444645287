// What reaches the main process: pages asked for, calls and their payloads, files of a second start. Tried in the real app
// by windows that the test itself opens there, with a bridge that forwards anything.
import { expect, test } from '@playwright/test';
import type { ElectronApplication } from '@playwright/test';
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ipcSchemas } from '../../src/core/contract/ipc';
import { launchApp, program } from './launch';
import type { RunningApp } from './launch';
import { useTheApp } from './ordinary-use';
import { temporaryFolder } from './temporary-folder';

const REFUSED = 'bad-request';
const folder = temporaryFolder();
/** The preload script of a window that wants to call anything. */
const anyCall = path.join(folder, 'any-call.cjs');
let running: RunningApp;

test.beforeAll(async () => {
  writeFileSync(
    anyCall,
    `const { contextBridge, ipcRenderer } = require('electron');
     contextBridge.exposeInMainWorld('any', (...args) => ipcRenderer.invoke(...args));`,
  );
  running = await launchApp();
  await expect(running.window.getByRole('grid')).toBeVisible();
});
test.afterAll(async () => {
  await running.close();
});

/** A call as `ipcRenderer.invoke` takes it: the channel and what is sent. */
type Call = readonly [channel: string, ...args: readonly unknown[]];

/**
 * Makes calls from a window that shows `url`, or from a frame in such a page, and answers each one's code: "answered",
 * the failure's code, or "unknown" for a channel that nobody listens on.
 */
function codesFrom(app: ElectronApplication, url: string, calls: readonly Call[], inFrame = false): Promise<string[]> {
  return app.evaluate(
    async ({ BrowserWindow, session }, { preload, page, wanted, framed }) => {
      // A session that the test makes has none of the app's guards: it loads pages that are not ours, and frames.
      const foreign = framed || !page.startsWith('synoptic:');
      const own = foreign ? session.fromPartition(`probe-${String(framed)}`) : session.defaultSession;
      if (framed && !own.protocol.isProtocolHandled('synoptic'))
        own.protocol.handle('synoptic', ({ url }) => {
          const headers = { 'Content-Type': 'text/html' };
          const inside = url.endsWith('?inside') ? '' : '<iframe src="/index.html?inside"></iframe>';
          return new Response(`<!doctype html>${inside}`, { headers });
        });
      const window = new BrowserWindow({
        show: false,
        webPreferences: {
          preload,
          session: own,
          sandbox: true,
          contextIsolation: true,
          nodeIntegrationInSubFrames: true,
        },
      });
      if (framed) window.webContents.removeAllListeners('will-frame-navigate');
      try {
        await window.loadURL(page);
        const frame = framed ? window.webContents.mainFrame.frames[0] : window.webContents.mainFrame;
        const code = `(async () => {
          const codes = [];
          for (const call of ${JSON.stringify(wanted)})
            codes.push(await any(...call).then(
              (result) => (result.ok ? 'answered' : result.failure.code),
              (error) => (/No handler registered/.test(error) ? 'unknown' : String(error)),
            ));
          return codes;
        })()`;
        return (await frame?.executeJavaScript(code)) as string[];
      } finally {
        window.destroy();
      }
    },
    { preload: anyCall, page: url, wanted: calls, framed: inFrame },
  );
}

const HOME = 'synoptic://app/index.html';

test.describe('a call is answered', () => {
  test('on the page of the app', async () => {
    expect(await codesFrom(running.app, HOME, [['app.info'], ['settings.get'], ['cases.list']])).toEqual([
      'answered',
      'answered',
      'answered',
    ]);
  });
});

test.describe('a call is refused', () => {
  const everyCall: readonly Call[] = Object.keys(ipcSchemas).map((name) => [name]);

  test('from a page that is not ours', async () => {
    for (const url of ['data:text/html,<p>elsewhere', 'about:blank']) {
      const codes = await codesFrom(running.app, url, everyCall);
      expect(codes).toEqual(everyCall.map(() => REFUSED));
    }
  });

  test('from a frame inside our own page', async () => {
    const codes = await codesFrom(running.app, HOME, everyCall, true);
    expect(codes).toEqual(everyCall.map(() => REFUSED));
  });

  test('from the print page, when it is the main window’s, and from a print page without a print job', async () => {
    const codes = await codesFrom(running.app, 'synoptic://app/print.html', everyCall);
    expect(codes).toEqual(everyCall.map(() => REFUSED));
  });

  test('from the main window, when it is the print page’s', async () => {
    const calls: readonly Call[] = [['print.content'], ['print.ready', { pages: 1 }]];
    expect(await codesFrom(running.app, HOME, calls)).toEqual([REFUSED, REFUSED]);
  });

  test('when nobody knows it', async () => {
    const names = [
      '',
      'cases',
      'cases.drop',
      'constructor',
      '__proto__',
      'toString',
      'fs.readFile',
      'ELECTRON_BROWSER',
    ];
    expect(
      await codesFrom(
        running.app,
        HOME,
        names.map((name): Call => [name]),
      ),
    ).toEqual(names.map(() => 'unknown'));
  });

  test('by the bridge, before it leaves the page, when nobody knows it', async () => {
    const codes = await running.window.evaluate(async () => {
      const { synoptic } = globalThis as unknown as {
        synoptic: { call(name: string): Promise<{ ok: boolean; failure: { code: string } }> };
      };
      const results = await Promise.all(
        ['cases.drop', 'cases.importDropped', 'constructor', 'toString'].map((name) => synoptic.call(name)),
      );
      return results.map(({ ok, failure }) => (ok ? 'answered' : failure.code));
    });
    expect(codes).toEqual([REFUSED, REFUSED, REFUSED, REFUSED]);
  });

  test('when its payload is not what the contract says', async () => {
    const file = { name: 'a.txt', bytes: 'not bytes' };
    const anchor = { source: 's', segment: 't', quote: '', before: '', after: '' };
    const calls: readonly Call[] = [
      ['app.info', {}],
      ['cases.list', null],
      ['cases.list', undefined, 'one too many'],
      ['settings.set'],
      ['settings.set', { theme: 'pink' }],
      ['settings.set', 'dark'],
      ['cases.open'],
      ['cases.open', 'kerman-2024'],
      ['cases.open', { case: 7 }],
      ['cases.open', { case: '' }],
      ['cases.open', { case: 'x'.repeat(201) }],
      ['cases.open', [{ case: 'a' }]],
      ['cases.import', { case: null, files: [] }],
      ['cases.import', { case: null, files: [file] }],
      ['cases.import', { case: null, files: '/etc/passwd' }],
      ['cases.import', { case: null, files: [{ path: '/etc/passwd' }] }],
      ['cases.importDropped', { case: null, files: ['/etc/passwd'] }],
      ['cases.importDropped', { case: null, files: [{ path: '' }] }],
      ['cases.rename', { case: 'a', title: '  ' }],
      ['cases.rename', { case: 'a', title: 'x'.repeat(301) }],
      ['cases.correct', { case: 'a', kind: 'delete', a: anchor, b: anchor }],
      ['cases.correct', { case: 'a', kind: 'link', a: anchor }],
      ['comparison.start', { id: 'a' }],
      ['export.file', { case: 'a', format: 'exe' }],
      ['export.reveal', { path: '/etc/passwd' }],
      ['export.reveal', { path: 'x'.repeat(4097) }],
    ];
    const codes = await codesFrom(running.app, HOME, calls);
    expect(Object.fromEntries(calls.map((call, index) => [JSON.stringify(call).slice(0, 80), codes[index]]))).toEqual(
      Object.fromEntries(calls.map((call) => [JSON.stringify(call).slice(0, 80), REFUSED])),
    );
  });
});

test.describe('the app’s own protocol', () => {
  /** What the app serves for a request of its main process, where nothing tidies the address up first. */
  function statusOf(url: string, method = 'GET'): Promise<number> {
    return running.app.evaluate(
      async ({ session }, { address, verb }) => (await session.defaultSession.fetch(address, { method: verb })).status,
      { address: url, verb: method },
    );
  }

  test('serves its pages', async () => {
    expect(await statusOf(HOME)).toBe(200);
    expect(await statusOf('synoptic://app/print.html')).toBe(200);
  });

  for (const url of [
    'synoptic://app/',
    'synoptic://app/../main/index.js',
    'synoptic://app/..%2fmain/index.js',
    'synoptic://app/%2e%2e/main/index.js',
    'synoptic://app/%2e%2e%2fmain%2findex.js',
    'synoptic://app/..%5cmain%5cindex.js',
    'synoptic://app/assets/%2e%2e%2f%2e%2e%2f%2e%2e%2fpackage.json',
    'synoptic://app//etc/hostname',
    'synoptic://app/%2fetc%2fhostname',
    'synoptic://app/index.html%00.js',
    'synoptic://app/assets',
    'synoptic://elsewhere/index.html',
  ])
    test(`does not serve ${url}`, async () => {
      expect(await statusOf(url)).toBe(404);
    });

  test('answers questions only', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) expect(await statusOf(HOME, method)).toBe(404);
  });
});

test('in ordinary use the page never meets its own policy, and every window is isolated', async () => {
  // It exports a PDF, which a busy machine takes a while for.
  test.setTimeout(150_000);
  const { app, window, close } = await launchApp();
  const complaints: string[] = [];
  app.context().on('console', (message) => {
    if (/content security policy|trusted ?type/iu.test(message.text())) complaints.push(message.text());
  });
  await app.context().addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`Content Security Policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`),
    );
  });
  await app.evaluate(({ app: electron }) => {
    const record: unknown[] = [];
    (globalThis as { windows?: unknown[] }).windows = record;
    electron.on('web-contents-created', (_event, contents) => {
      contents.on('did-finish-load', () => {
        // Electron's own code asks for them; the published types do not have it.
        const { getLastWebPreferences } = contents as unknown as { getLastWebPreferences(): Record<string, unknown> };
        const { sandbox, contextIsolation, nodeIntegration } = getLastWebPreferences.call(contents);
        record.push({ url: contents.getURL(), sandbox, contextIsolation, nodeIntegration });
      });
    });
  });
  try {
    await window.reload();
    await useTheApp({ app, window, profile: '', close }, folder);
    expect(await app.evaluate(() => (globalThis as { windows?: unknown[] }).windows)).toEqual([
      { url: 'synoptic://app/print.html', sandbox: true, contextIsolation: true, nodeIntegration: false },
    ]);
    expect(complaints).toEqual([]);
    // The listening itself works.
    await window.evaluate(() => {
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }));
    });
    await expect.poll(() => complaints.length).toBeGreaterThan(0);
  } finally {
    await close();
  }
});

test('a second start hands its files to the first and ends', async () => {
  const files = ['one', 'two'].map((name) => {
    const file = path.join(folder, `${name}.txt`);
    writeFileSync(file, `Handed over ${name}\n\nThe ferry left the harbour at nine with 84 people on board.\n`);
    return file;
  });
  const { executable, before } = await program();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const second = spawn(
    executable,
    [...sandbox, `--user-data-dir=${running.profile}`, ...before, ...files.map((file) => path.basename(file))],
    { cwd: folder, stdio: 'ignore' },
  );
  const code = await new Promise((resolve, reject) => second.on('close', resolve).on('error', reject));
  expect(code).toBe(0);
  await expect(running.window.getByRole('columnheader', { name: /Handed over two/u })).toBeVisible();
  expect(await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});
