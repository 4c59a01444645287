// The app as a reader's own user runs it: sandbox on. Root has no sandbox to give, so root's tests step down first.
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { program } from './launch';

/** A user without a name, a home or any file on the machine: a number nobody else has. */
const NOBODY = 64_987;
const END_MS = 10_000;

/** The app running as an ordinary user. */
export interface SandboxedApp {
  readonly child: ChildProcessByStdio<null, null, Readable>;
  /** Ends the app and removes what it left. */
  close(): Promise<void>;
}

/**
 * Why the app cannot run sandboxed here, or null when it can: Chromium's sandbox on Linux is made of user namespaces,
 * which a system may forbid.
 */
export function sandboxObstacle(): string | null {
  if (process.platform !== 'linux') return 'what a sandbox is made of is read from /proc, which only Linux has';
  const asUser = isRoot() ? [...stepDown(), 'unshare', '--user', 'true'] : ['unshare', '--user', 'true'];
  if (!succeeds(asUser)) return 'this system lets ordinary users make no user namespaces, so Chromium has no sandbox';
  if (isRoot() && !succeeds(['unshare', '--mount', '--propagation', 'private', 'true']))
    return 'this root may not make namespaces, so what it owns cannot be shown to an ordinary user';
  return null;
}

/** Starts the app without any switch that touches the sandbox, and with its developer tools on a port of its own choice. */
export async function launchSandboxed(): Promise<SandboxedApp> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'synoptic-user-'));
  const { executable, before } = await program();
  const switches = [`--user-data-dir=${path.join(folder, 'home', 'profile')}`, '--remote-debugging-port=0'];
  const command = isRoot()
    ? shown(folder, executable, before, switches)
    : { words: [executable, ...switches, ...before], env: process.env };
  const [first = '', ...rest] = command.words;
  const child = spawn(first, rest, { env: command.env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const close = async (): Promise<void> => {
    child.kill();
    const hangs = setTimeout(() => child.kill('SIGKILL'), END_MS);
    await ended;
    clearTimeout(hangs);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  return { child, close };
}

/**
 * The command that runs the app as an ordinary user where root is the one who has it: root's folders are closed to
 * others, so the checkout and the runtime are shown at another place, to this process and its children alone.
 */
function shown(
  folder: string,
  executable: string,
  before: readonly string[],
  switches: readonly string[],
): { readonly words: readonly string[]; readonly env: NodeJS.ProcessEnv } {
  const home = path.join(folder, 'home');
  const places = [path.dirname(executable), ...before].map((from, index) => ({
    from,
    to: path.join(folder, `place-${index}`),
  }));
  chmodSync(folder, 0o755);
  mkdirSync(home, { mode: 0o700 });
  for (const { to } of places) mkdirSync(to);
  const env: NodeJS.ProcessEnv = { ...process.env, HOME: home };
  const cookies = process.env['XAUTHORITY'];
  if (cookies) {
    env['XAUTHORITY'] = path.join(home, 'cookies');
    copyFileSync(cookies, env['XAUTHORITY']);
    chownSync(env['XAUTHORITY'], NOBODY, NOBODY);
  }
  chownSync(home, NOBODY, NOBODY);
  const [runtime = '', ...checkout] = places.map(({ to }) => to);
  const app = [path.join(runtime, path.basename(executable)), ...switches, ...checkout];
  const mounts = places.map(({ from, to }) => `mount --bind '${from}' '${to}' && `).join('');
  const script = `${mounts}cd '${home}' && exec "$@"`;
  return {
    words: ['unshare', '--mount', '--propagation', 'private', 'sh', '-c', script, 'sh', ...stepDown(), ...app],
    env,
  };
}

/** What makes the command after it run as nobody in particular. */
function stepDown(): readonly string[] {
  return ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function succeeds([command = '', ...args]: readonly string[]): boolean {
  return spawnSync(command, args).status === 0;
}
