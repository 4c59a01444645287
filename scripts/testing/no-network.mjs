// Runs a program where there is no network but the machine's own loopback, and keeps every address outside it that the
// program, or anything it starts, tries to reach. A network namespace shows that nothing needs the network; the system
// calls, watched with strace, show that nothing even tried.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { capture } from '../setup/processes.mjs';

/** Every system call that names an address to reach. */
const CALLS = 'connect,sendto,sendmsg,sendmmsg';
/** A socket address as strace writes it; the rest of it up to the closing brace. */
const ADDRESS = /sa_family=(\w+)(?:, ([^}]*))?/g;
const DNS_PORT = 53;

/**
 * @typedef {object} Watched
 * @property {number} code exit code
 * @property {string} output what the program wrote to stdout and stderr
 * @property {string[]} contacts the addresses outside the machine that were tried, in order, each as often as it was
 */

/**
 * Why programs cannot be watched here, or null when they can.
 * @returns {Promise<string | null>}
 */
export async function watchObstacle() {
  if (process.platform !== 'linux') return 'the network is watched on Linux only';
  const missing = ['unshare', 'ip', 'strace'].filter((program) => !onPath(program));
  if (missing.length > 0)
    return `missing: ${missing.join(', ')}. On Debian: apt-get install util-linux iproute2 strace`;
  const display = process.env.DISPLAY ?? '';
  if (display !== '' && !/^(unix)?:/.test(display)) return `the display ${display} is reached over the network`;
  const [command = '', ...args] = watching(os.devNull, ['true']);
  const { code, err } = await capture(command, args);
  return code === 0 ? null : `this system gives us no network of our own to watch (${err.trim().split('\n').at(-1)})`;
}

/**
 * Runs a program to its end without a network, watched.
 * @param {readonly string[]} command the program and its arguments
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv}} [options]
 * @returns {Promise<Watched>}
 */
export async function runWatched(command, options = {}) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'synoptic-watched-'));
  const trace = path.join(folder, 'trace');
  const [program = '', ...args] = watching(trace, command);
  try {
    let output = '';
    const code = await new Promise((resolve, reject) => {
      const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text) => {
          output += text;
        });
      child.on('error', reject).on('close', (status) => resolve(status ?? 1));
    });
    return { code, output, contacts: contactsIn(await readFile(trace, 'utf8')) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The addresses outside the machine in what strace wrote, such as "192.0.2.1:80". What asks the machine's own resolver
 * counts too, for that one asks others.
 * @param {string} trace
 * @returns {string[]}
 */
export function contactsIn(trace) {
  return [...trace.matchAll(ADDRESS)].flatMap(([, family = '', rest = '']) => contactOf(family, rest) ?? []);
}

/**
 * @param {string} family
 * @param {string} rest
 * @returns {string | null} null for an address that stays on the machine
 */
function contactOf(family, rest) {
  if (family === 'AF_NETLINK' || family === 'AF_UNSPEC') return null;
  if (family === 'AF_UNIX') return /"[^"]*resolve[^"]*"/i.exec(rest)?.[0] ?? null;
  if (family !== 'AF_INET' && family !== 'AF_INET6') return family;
  const port = Number(/port=htons\((\d+)\)/.exec(rest)?.[1]);
  const [, host = rest] = /inet_(?:addr\(|pton\(AF_INET6, )"([^"]*)"/.exec(rest) ?? [];
  const loopback = /^(?:::ffff:)?127\./.test(host) || host === '::1';
  return loopback && port !== DNS_PORT ? null : `${family === 'AF_INET' ? host : `[${host}]`}:${port}`;
}

/**
 * The command that runs another one watched, in a network namespace of its own.
 * @param {string} trace file for what strace writes
 * @param {readonly string[]} command
 * @returns {string[]}
 */
function watching(trace, command) {
  // Arrays, like strings, are written up to the given length; 64 is more messages than any call sends at once here.
  const strace = ['strace', '-f', '--seccomp-bpf', '-qq', '-s', '64', '-e', `trace=${CALLS}`, '-e', 'signal=none'];
  const watched = [...strace, '-o', trace, ...command];
  const inside = 'ip link set lo up && exec "$@"';
  if (process.getuid?.() === 0) return ['unshare', '--net', 'sh', '-c', inside, 'sh', ...watched];
  // Only a namespace's root may set up its network; whom it runs for afterwards is the user as before.
  const again = ['unshare', `--map-user=${process.getuid?.()}`, `--map-group=${process.getgid?.()}`];
  return ['unshare', '--map-root-user', '--net', 'sh', '-c', inside, 'sh', ...again, ...watched];
}

/** @param {string} program */
function onPath(program) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, program)));
}
