// Starting other programs, with nothing but Node: the first command in a fresh clone runs this before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The checkout, as an absolute path. */
export const ROOT = path.resolve(import.meta.dirname, '..', '..');

/**
 * Tells the person at the terminal what happens. Always on stderr: stdout belongs to the app's own output.
 * @param {string} text
 */
export function say(text) {
  process.stderr.write(`[synoptic] ${text}\n`);
}

/**
 * The Node to run the development tools with: the one the project brings along, which is newer than what many machines
 * have; before it is installed, or where it could not be, the one this script runs on.
 * @returns {string} path of the executable
 */
export function projectNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = path.join(ROOT, 'node_modules', 'node', 'bin', name);
  return existsSync(own) ? own : process.execPath;
}

/**
 * @typedef {object} Finished
 * @property {number} code exit code; 128 + n after signal n as in a shell, 127 where the program could not be started
 * @property {string} out everything written to stdout
 * @property {string} err everything written to stderr
 */

/**
 * Runs a program to its end and keeps what it writes.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, milliseconds?: number, show?: boolean}} [options] `milliseconds` kills
 *   it after that time; `show` also passes on at once what it writes to stderr
 * @returns {Promise<Finished>}
 */
export function capture(command, args, { cwd = ROOT, env = process.env, milliseconds = 0, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const timer = milliseconds > 0 ? setTimeout(() => child.kill('SIGKILL'), milliseconds) : undefined;
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text) => {
      err += text;
      if (show) process.stderr.write(text);
    });
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ code: 127, out, err: String(error) });
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code: exitCode(code, signal), out, err });
    });
  });
}

/**
 * Runs a program to its end; what it writes goes to the terminal.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, stdout?: 'stdout' | 'stderr'}} [options] `stdout: 'stderr'` keeps our
 *   own stdout clean
 * @returns {Promise<number>} exit code
 */
export function run(command, args, { cwd = ROOT, env = process.env, stdout = 'stdout' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', stdout === 'stderr' ? 2 : 1, 2] });
    child.on('error', (error) => {
      say(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code, signal) => resolve(exitCode(code, signal)));
  });
}

/**
 * Runs npm; its output goes to stderr.
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code
 */
export function npm(args) {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  // Started by npm: the same npm on the Node it runs on, which `npm ci` cannot remove while it works.
  if (script && node) return run(node, [script, ...args], { stdout: 'stderr' });
  return process.platform === 'win32'
    ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], { stdout: 'stderr' })
    : run('npm', args, { stdout: 'stderr' });
}

/** @type {Readonly<Record<string, number>>} */
const SIGNAL_NUMBERS = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGTRAP: 5,
  SIGABRT: 6,
  SIGKILL: 9,
  SIGSEGV: 11,
  SIGTERM: 15,
};

/**
 * The exit code a shell would report.
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 * @returns {number}
 */
export function exitCode(code, signal) {
  return code ?? 128 + (SIGNAL_NUMBERS[signal ?? ''] ?? 0);
}
