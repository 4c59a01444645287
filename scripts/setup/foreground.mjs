import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { exitCode } from './processes.mjs';

/** How long a program asked to end may take before it is ended. */
const GRACE_MS = 10_000;
const WATCH_MS = 1_000;
/** @type {readonly NodeJS.Signals[]} */
const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program in our place: it has our terminal, gets the signals we get, and is ended when whoever started us is
 * gone, so that nothing is left running.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{cwd: string, env?: NodeJS.ProcessEnv}} options
 * @returns {Promise<{code: number, crashed: boolean}>} `crashed`: it died of a signal that we did not send
 */
export function runInForeground(command, args, { cwd, env = process.env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: 'inherit' });
    let asked = false;
    /** @param {NodeJS.Signals} signal */
    const end = (signal) => {
      asked = true;
      child.kill(signal);
      setTimeout(() => child.kill('SIGKILL'), GRACE_MS).unref();
    };
    const starters = whoStartedUs();
    const watch = setInterval(() => whoStartedUs() !== starters && end('SIGTERM'), WATCH_MS);
    const stop = () => {
      clearInterval(watch);
      for (const signal of FORWARDED) process.off(signal, end);
    };
    for (const signal of FORWARDED) process.on(signal, end);
    child.on('error', (error) => {
      stop();
      reject(error);
    });
    child.on('close', (code, signal) => {
      stop();
      resolve({ code: exitCode(code, signal), crashed: signal !== null && !asked });
    });
  });
}

/**
 * The processes above us: the one that started us and, where that can be seen, the one above it, for npm puts a shell
 * between itself and a script. A process whose starter has gone gets another.
 * @returns {string}
 */
function whoStartedUs() {
  let above = '';
  try {
    // The fourth field; the second is the program's name in brackets and may hold anything.
    above =
      readFileSync(`/proc/${process.ppid}/stat`, 'utf8')
        .replace(/^.*\) \S /s, '')
        .split(' ', 1)[0] ?? '';
  } catch {
    // Only Linux shows it.
  }
  return `${process.ppid} ${above}`;
}
