// The app never touches the network: journeys run where there is none, with every system call watched that could reach one.
import { expect, test } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { resolveElectron } from '../../scripts/electron-runtime.mjs';
import { contactsIn, runWatched, watchObstacle } from '../../scripts/testing/no-network.mjs';
import type { Watched } from '../../scripts/testing/no-network.mjs';

const RUNNER = path.resolve('node_modules/@playwright/test/cli.js');
const CONFIG = path.resolve('tests/e2e/no-network/playwright.config.ts');
/** Watched programs are slow, and here is a test runner in a test runner. */
const LONG_MS = 300_000;

/** Runs journeys of ./no-network without a network, watched. They are clean when they pass and nothing was tried. */
async function runJourneys(title: string): Promise<Watched & { readonly clean: boolean }> {
  // The inner runner is not a worker of this one.
  const own = Object.entries(process.env).filter(([name]) => !/^(?:TEST_|PW_|PLAYWRIGHT_)/u.test(name));
  const watched = await runWatched([process.execPath, RUNNER, 'test', '--config', CONFIG, '-g', title], {
    env: { ...Object.fromEntries(own), FORCE_COLOR: '0' },
  });
  expect(watched.output).toMatch(/\b1 (?:passed|failed)\b/u);
  return { ...watched, clean: watched.code === 0 && watched.contacts.length === 0 };
}

test.describe('without a network', () => {
  test.beforeEach(async () => {
    test.setTimeout(LONG_MS);
    const obstacle = await watchObstacle();
    test.skip(obstacle !== null, obstacle ?? '');
  });

  test('the window, exports and the command line do all they do, and try to reach nobody', async () => {
    const { contacts, output, clean } = await runJourneys('ordinary use');
    expect(contacts).toEqual([]);
    expect(clean, output).toBe(true);
  });

  test('a request planted in the main process is found out', async () => {
    const { contacts, clean } = await runJourneys('planted in the main process');
    expect(clean).toBe(false);
    expect(contacts).toContain('192.0.2.1:80');
  });

  for (const who of ['session of the app', 'page'])
    test(`a request planted in the ${who} is found out, although it is refused before it leaves`, async () => {
      const { contacts, output, clean } = await runJourneys(`planted in the ${who}`);
      expect(clean).toBe(false);
      expect(output).toContain('192.0.2.1');
      expect(contacts).toEqual([]);
    });

  test('a page’s request would be seen where nothing refuses it, in an app without guards', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'synoptic-unguarded-'));
    try {
      writeFileSync(path.join(folder, 'package.json'), '{"name":"unguarded","type":"module","main":"main.js"}');
      writeFileSync(
        path.join(folder, 'main.js'),
        `import { app, BrowserWindow } from 'electron';
         app.whenReady().then(async () => {
           const window = new BrowserWindow({ show: false });
           await window.loadURL('data:text/html,<p>page');
           await window.webContents.executeJavaScript("fetch('http://192.0.2.1/').catch(() => null).then(() => null)");
           app.exit(0);
         });`,
      );
      const { exe } = await resolveElectron();
      const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      const run = await runWatched([exe, ...root, `--user-data-dir=${folder}/profile`, folder]);
      expect(run.code, run.output).toBe(0);
      expect(run.contacts).toContain('192.0.2.1:80');
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
  });
});

test.describe('what strace writes', () => {
  const lines: readonly (readonly [line: string, contacts: readonly string[]])[] = [
    [
      '7 connect(3, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.1")}, 16) = 0',
      ['192.0.2.1:443'],
    ],
    [
      '7 connect(3, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("192.0.2.1")}, 16 <unfinished ...>',
      ['192.0.2.1:80'],
    ],
    [
      '7 connect(3, {sa_family=AF_INET6, sin6_port=htons(53), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr), sin6_scope_id=0}, 28) = -1 ENETUNREACH',
      ['[2001:db8::1]:53'],
    ],
    [
      '7 sendmmsg(3, [{msg_hdr={msg_name={sa_family=AF_INET, sin_port=htons(5353), sin_addr=inet_addr("224.0.0.251")}, msg_namelen=16}, msg_len=9}, {msg_hdr={msg_name={sa_family=AF_INET, sin_port=htons(9), sin_addr=inet_addr("192.0.2.7")}}}], 2, 0) = 2',
      ['224.0.0.251:5353', '192.0.2.7:9'],
    ],
    ['7 sendto(3, "x", 1, 0, {sa_family=AF_PACKET, sll_protocol=htons(0x800)}, 20) = 1', ['AF_PACKET']],
    [
      '7 connect(3, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("127.0.0.53")}, 16) = 0',
      ['127.0.0.53:53'],
    ],
    [
      '7 connect(3, {sa_family=AF_UNIX, sun_path="/run/systemd/resolve/io.systemd.Resolve"}, 42) = 0',
      ['"/run/systemd/resolve/io.systemd.Resolve"'],
    ],
    ['7 connect(3, {sa_family=AF_INET, sin_port=htons(9222), sin_addr=inet_addr("127.0.0.1")}, 16) = 0', []],
    ['7 connect(3, {sa_family=AF_INET6, sin6_port=htons(9222), inet_pton(AF_INET6, "::1", &sin6_addr)}, 28) = 0', []],
    ['7 connect(3, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X0"}, 20) = 0', []],
    ['7 connect(3, {sa_family=AF_UNSPEC, sa_data="\\0"}, 16) = 0', []],
    ['7 sendto(3, [], 20, 0, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=00000000}, 12) = 20', []],
    ['7 sendmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="x", iov_len=1}]}, 0) = 1', []],
  ];
  for (const [line, contacts] of lines)
    test(`${line.slice(2, 90)} is ${contacts.length === 0 ? 'nobody outside' : contacts.join(' and ')}`, () => {
      expect(contactsIn(line)).toEqual(contacts);
    });
});
