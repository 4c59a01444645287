// What a page of the app cannot do, whatever it tries, in the real app.
import { expect, test } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RunningApp } from './launch';
import { launchApp } from './launch';

/** Electron's own code asks it; it is not in the published types. */
interface KnowsPreferences {
  getLastWebPreferences(): Readonly<Record<string, unknown>>;
}

let running: RunningApp;

/** Listens on this machine and keeps, in order, who came: every connection, and the path of every request. */
async function startListener(): Promise<{ address: string; visits(): readonly string[]; close(): void }> {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.end();
  });
  server.on('connection', () => visits.push('connection'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, visits: () => [...visits], close: () => server.close() };
}

test.beforeAll(async () => {
  running = await launchApp();
  await expect(running.window.getByRole('grid')).toBeVisible();
});
test.afterAll(async () => {
  await running.close();
});

test.describe('the page', () => {
  test('has nothing of Node, and of the app only the bridge', async () => {
    const found = await running.window.evaluate(() => ({
      node: [
        'require',
        'process',
        'module',
        'exports',
        'Buffer',
        'global',
        '__dirname',
        'setImmediate',
        'electron',
      ].filter((name) => name in globalThis),
      bridge: Object.keys((globalThis as unknown as { synoptic: object }).synoptic).sort(),
    }));
    expect(found).toEqual({ node: [], bridge: ['call', 'drop', 'on'] });
  });

  test('is isolated and sandboxed', async () => {
    const preferences = await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) =>
        (webContents as unknown as KnowsPreferences).getLastWebPreferences(),
      ),
    );
    expect(preferences).toHaveLength(1);
    expect(preferences[0]).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
    });
    // Who runs the tests as root has no sandbox to test; ./safety-sandbox.spec.ts steps down for that.
    const unsandboxed = await running.app.evaluate(({ app }) => app.commandLine.hasSwitch('no-sandbox'));
    expect(unsandboxed).toBe(process.getuid?.() === 0);
  });

  test('cannot change the bridge', async () => {
    const kept = await running.window.evaluate(() => {
      const { synoptic } = globalThis as unknown as { synoptic: { call: unknown } };
      const { call } = synoptic;
      try {
        synoptic.call = () => 'mine';
        (globalThis as { synoptic?: unknown }).synoptic = 'mine';
      } catch {
        // Strict mode says so; silence would do as well.
      }
      return (globalThis as unknown as { synoptic: { call: unknown } }).synoptic.call === call;
    });
    expect(kept).toBe(true);
  });

  for (const page of ['index.html', 'print.html'])
    test(`${page} comes with a policy that allows nothing unsafe and nobody else's anything`, async () => {
      const headers = await running.window.evaluate(async (name) => {
        const response = await fetch(`/${name}`);
        return {
          policy: response.headers.get('content-security-policy'),
          sniff: response.headers.get('x-content-type-options'),
        };
      }, page);
      const policy = headers.policy ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("style-src 'self';");
      expect(policy).not.toMatch(/unsafe|\*|https?:|blob:|strict-dynamic|nonce|sha\d/u);
      expect(headers.sniff).toBe('nosniff');
    });

  test('runs no inline script, no event attribute, no javascript: link and no text as code', async () => {
    const ran = await running.window.evaluate(async () => {
      const traces = globalThis as unknown as Record<string, unknown>;
      const attempts: readonly ((probe: HTMLElement) => void)[] = [
        () => document.head.append(Object.assign(document.createElement('script'), { text: 'globalThis.script = 1' })),
        () => {
          const script = document.createElement('script');
          script.append('globalThis.scriptInPieces = 1');
          document.head.append(script);
        },
        (probe) => {
          probe.setAttribute('onclick', 'globalThis.attribute = 1');
          probe.click();
        },
        (probe) => {
          probe.innerHTML = '<img src="data:image/png;base64,AAAA" onerror="globalThis.markup = 1">';
        },
        (probe) => {
          const link = Object.assign(document.createElement('a'), { href: 'javascript:globalThis.link = 1' });
          probe.append(link);
          link.click();
        },
        () => {
          const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
          worker.onmessage = () => (traces['worker'] = 1);
        },
        // eslint-disable-next-line @typescript-eslint/no-implied-eval -- this is what must not work
        () => setTimeout('globalThis.timer = 1'),
      ];
      const probe = document.createElement('div');
      document.body.append(probe);
      for (const attempt of attempts)
        try {
          attempt(probe);
        } catch {
          // Refused at once; others are refused without a word.
        }
      // From a timer, because the developer tools, which run this function, are allowed to evaluate.
      const refused = await new Promise<Record<string, boolean>>((resolve) =>
        setTimeout(() => {
          const throws = (attempt: () => unknown): boolean => {
            try {
              attempt();
              return false;
            } catch {
              return true;
            }
          };
          resolve({
            eval: throws(() => (0, eval)('1')),
            // eslint-disable-next-line @typescript-eslint/no-implied-eval -- this is what must not work
            function: throws(() => new Function('return 1')),
            wasm: throws(() => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))),
          });
        }),
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
      probe.remove();
      const names = ['script', 'scriptInPieces', 'attribute', 'markup', 'link', 'worker', 'timer'];
      return { ran: names.filter((name) => name in traces), refused };
    });
    expect(ran.ran).toEqual([]);
    expect(ran.refused).toMatchObject({ eval: true, function: true, wasm: true });
  });

  test('applies no inline style', async () => {
    const colours = await running.window.evaluate(() => {
      const sheet = document.createElement('style');
      sheet.textContent = '.probe { color: rgb(1, 2, 3) }';
      document.head.append(sheet);
      const probe = document.createElement('p');
      probe.className = 'probe';
      const attribute = document.createElement('p');
      attribute.setAttribute('style', 'color: rgb(1, 2, 3)');
      document.body.append(probe, attribute);
      const found = [probe, attribute].map((element) => getComputedStyle(element).color);
      for (const element of [sheet, probe, attribute]) element.remove();
      return found;
    });
    expect(colours).not.toContain('rgb(1, 2, 3)');
  });

  test('reaches nobody, not even on this machine, by any way a page has', async () => {
    const server = await startListener();
    await running.window.evaluate(async (base) => {
      const insert = (tag: string, attributes: Readonly<Record<string, string>>): void => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        document.body.append(element);
        setTimeout(() => element.remove(), 2_000);
      };
      const attempts: readonly (() => unknown)[] = [
        () => fetch(`${base}/fetch`, { mode: 'no-cors' }),
        () => navigator.sendBeacon(`${base}/beacon`, 'x'),
        () => new WebSocket(`${base.replace('http', 'ws')}/socket`),
        () => new EventSource(`${base}/events`),
        () => new Worker(`${base}/worker.js`),
        () => import(/* @vite-ignore */ `${base}/module.js`),
        () => new FontFace('Probe', `url(${base}/font.woff2)`).load(),
        () => document.styleSheets[0]?.insertRule(`body::after { content: url(${base}/rule.png) }`),
        () => insert('img', { src: `${base}/image.png` }),
        () => insert('script', { src: `${base}/script.js` }),
        () => insert('link', { rel: 'stylesheet', href: `${base}/sheet.css` }),
        () => insert('link', { rel: 'prefetch', href: `${base}/prefetch` }),
        () => insert('link', { rel: 'preconnect', href: base }),
        () => insert('link', { rel: 'icon', href: `${base}/icon.png` }),
        () => insert('video', { src: `${base}/video.mp4`, autoplay: '' }),
        () => insert('iframe', { src: `${base}/frame` }),
        () => insert('object', { data: `${base}/object` }),
        () => {
          const form = Object.assign(document.createElement('form'), { action: `${base}/form`, method: 'post' });
          document.body.append(form);
          form.submit();
          form.remove();
        },
        async () => {
          const urls = base.replace('http://', 'turn:') + '?transport=tcp';
          const peer = new RTCPeerConnection({ iceServers: [{ urls, username: 'u', credential: 'c' }] });
          peer.createDataChannel('probe');
          await peer.setLocalDescription(await peer.createOffer());
        },
      ];
      await Promise.all(
        attempts.map(async (attempt) => {
          try {
            await Promise.race([attempt(), new Promise((resolve) => setTimeout(resolve, 2_000))]);
          } catch {
            // Refused, as it should be. What counts is what arrives.
          }
        }),
      );
      await new Promise((resolve) => setTimeout(resolve, 500));
    }, server.address);
    expect(server.visits()).toEqual([]);
    // Whoever can reach it is seen.
    await running.app.evaluate((_electron, base) => fetch(`${base}/visit`), server.address);
    expect(server.visits()).toEqual(['connection', '/visit']);
    server.close();
  });

  test('cannot be helped out by its session, nor by Chromium’s network itself', async () => {
    const server = await startListener();
    const answers = await running.app.evaluate(
      ({ net, session }, address) =>
        Promise.all(
          // The last session is the test's own, without the app's guards.
          [
            session.defaultSession.fetch(address),
            net.fetch(address),
            session.fromPartition('other').fetch(address),
          ].map((answer) =>
            answer.then(
              ({ status }) => String(status),
              (error: unknown) => String(error),
            ),
          ),
        ),
      server.address,
    );
    expect(answers).toEqual([
      'Error: net::ERR_BLOCKED_BY_CLIENT',
      'Error: net::ERR_BLOCKED_BY_CLIENT',
      'Error: net::ERR_NAME_NOT_RESOLVED',
    ]);
    expect(server.visits()).toEqual([]);
    server.close();
  });
});
