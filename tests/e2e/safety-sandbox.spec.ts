// That Chromium's sandbox is on is read from the running processes, not from what the app says of itself.
import { expect, test } from '@playwright/test';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { connectToWindow } from '../../scripts/testing/inspected-window.mjs';
import { launchSandboxed, sandboxObstacle } from './ordinary-user';

/** What the system tells of a process. */
interface ProcessFacts {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
  /** Fields of /proc/<pid>/status. */
  readonly status: Readonly<Record<string, string>>;
  readonly namespaces: Readonly<Record<'user' | 'net' | 'pid', string>>;
}

/** The process and everything it started, directly or not. */
function family(root: number): readonly ProcessFacts[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => factsOf(Number(name)) ?? []);
  const members = new Set([root]);
  for (let size = 0; size < members.size;) {
    size = members.size;
    for (const { pid, parent } of all) if (members.has(parent)) members.add(pid);
  }
  return all.filter(({ pid }) => members.has(pid));
}

/** Null for a process that has ended by now. */
function factsOf(pid: number): ProcessFacts | null {
  try {
    const lines = readFileSync(`/proc/${pid}/status`, 'utf8').split('\n');
    const status = Object.fromEntries(lines.map((line) => line.split(/:\s*/u, 2) as [string, string]));
    const [user, net, own] = ['user', 'net', 'pid'].map((name) => readlinkSync(`/proc/${pid}/ns/${name}`));
    return {
      pid,
      parent: Number(status['PPid']),
      // Chromium's children write theirs with spaces.
      command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '),
      status,
      namespaces: { user: user ?? '', net: net ?? '', pid: own ?? '' },
    };
  } catch {
    return null;
  }
}

test('as an ordinary user the window runs in Chromium’s sandbox', async () => {
  const obstacle = sandboxObstacle();
  test.skip(obstacle !== null, obstacle ?? '');
  const { child, close } = await launchSandboxed();
  try {
    const { browser, page } = await connectToWindow(child.stderr);
    await expect(page.getByRole('grid')).toBeVisible();

    const processes = family(child.pid ?? 0);
    const main = processes.find(({ pid }) => pid === child.pid);
    const renderers = processes.filter(({ command }) => command.includes(' --type=renderer '));
    expect(renderers).toHaveLength(1);
    for (const { status, namespaces } of renderers) {
      // 2: system calls go through a filter. What is not on its list, opening a file or a connection, is refused.
      expect(status['Seccomp']).toBe('2');
      expect(status['NoNewPrivs']).toBe('1');
      expect(status['CapEff']).toMatch(/^0+$/u);
      // It sees no other process, and a network of its own that leads nowhere.
      for (const kind of ['user', 'net', 'pid'] as const) expect(namespaces[kind]).not.toBe(main?.namespaces[kind]);
    }
    for (const { command, status } of processes) {
      expect(command).not.toMatch(/ --(?:no-sandbox|disable-\S*sandbox|single-process)/u);
      expect(status['Uid']?.split('\t')[0]).not.toBe('0');
    }
    await browser.close();
  } finally {
    await close();
  }
});
