// `npm run trial:bare`: the two commands of the README on a machine that has nothing but Node and npm, a minimal Debian, as
// root and as an ordinary user. Takes some minutes and two gigabytes, needs root and debootstrap, and is no part of the tests.
// `npm run trial:bare -- trixie` takes another release; `--keep` leaves the machines where they are; `--short` runs, of the
// tests, the unit tests and the journeys that a bare machine can break.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ROOT, capture, run, say } from './setup/processes.mjs';
import { makeCleanMachine, runOnCleanMachine } from './testing/clean-machine.mjs';

const options = process.argv.slice(2);
const SHORT = options.includes('--short');
const USER = 'reader';
const LOGS = path.join(ROOT, 'test-results', 'bare-machine');
/** What the summary line of `npm test` says when all is well; skipped are what root or a missing right leaves out. */
const ALL_PASSED = /^[1-9]\d* passed, 0 failed, \d+ skipped$/m;
/** The unit tests, and the journeys that a bare machine can break. */
const SHORT_TESTS = 'npm test -- unit && npm test -- e2e smoke safety.spec safety-sandbox command-line';

/**
 * One command on one machine, and what must come of it.
 * @typedef {object} Step
 * @property {string} name
 * @property {string} user
 * @property {string} command in the checkout
 * @property {(finished: import('./setup/processes.mjs').Finished, checkout: string) => string[]} faults what is not as
 *   it must be; `checkout` is the folder seen from outside
 */

/** @type {Step} */
const startsWithoutDisplay = {
  name: 'npm start compares the bundled case into a PDF',
  user: '',
  command: 'npm start',
  faults: ({ code }, checkout) => [
    ...(code === 0 ? [] : [`exit code ${code}`]),
    ...(existsSync(path.join(checkout, 'synoptic-kerman-2024.pdf')) ? [] : ['no PDF']),
  ],
};
/** @type {Step} */
const testsPass = {
  name: 'npm test passes',
  user: '',
  command: SHORT ? SHORT_TESTS : 'npm test',
  faults: ({ code, out }) => [
    ...(code === 0 ? [] : [`exit code ${code}`]),
    ...(ALL_PASSED.test(out) ? [] : [`counts: ${out.trim().split('\n').at(-1) ?? ''}`]),
  ],
};
/** @type {Step} */
const saysWhatIsMissing = {
  name: 'npm start says what is missing and how to get it, and compares as JSON',
  user: '',
  command: 'npm start',
  faults: ({ code, out, err }) => [
    ...(code === 3 ? [] : [`exit code ${code} instead of 3`]),
    ...(aptCommand(err) === null ? ['no command to run'] : []),
    ...(isComparison(out) ? [] : ['no comparison as JSON on stdout']),
  ],
};
/** @type {Step} */
const testsSayWhatIsMissing = {
  name: 'npm test runs what it can and says what the rest needs',
  user: '',
  command: SHORT ? 'npm test -- e2e smoke' : 'npm test',
  faults: ({ code, out, err }) => [
    ...(code === 1 ? [] : [`exit code ${code} instead of 1`]),
    ...(aptCommand(err) === null ? ['no command to run'] : []),
    ...(SHORT || /^unit +passed/m.test(out) ? [] : ['unit tests did not pass']),
  ],
};

/**
 * @param {string} text
 * @returns {string | null} the command that installs what is missing, without sudo
 */
function aptCommand(text) {
  return /Run: sudo (apt-get update && sudo apt-get install [^\n]*)/.exec(text)?.[1]?.replaceAll('sudo ', '') ?? null;
}

/** @param {string} text */
function isComparison(text) {
  try {
    // What npm itself prints stands before it.
    return JSON.parse(text.slice(text.indexOf('{'))).sources.length === 5;
  } catch {
    return false;
  }
}

/**
 * @param {string} suite
 * @param {string} folder
 * @returns {Promise<boolean>} whether everything was as it must be
 */
async function trial(suite, folder) {
  const base = path.join(folder, 'base');
  say(`making a minimal Debian (${suite})`);
  await makeCleanMachine(base, suite);
  let passed = true;
  let count = 0;

  /**
   * @param {string} machine
   * @param {string} user
   * @param {Step} step
   */
  async function take(machine, user, { name, command, faults }) {
    say(`as ${user}: ${name}`);
    const started = performance.now();
    const finished = await runOnCleanMachine(machine, user, `cd synoptic && ${command}`);
    const seconds = Math.round((performance.now() - started) / 1000);
    const found = faults(finished, path.join(homeOn(machine, user), 'synoptic'));
    const log = path.join(LOGS, `${++count}-${user}-${name.replaceAll(/\W+/g, '-')}.log`);
    await writeFile(log, `${finished.out}\n--- stderr\n${finished.err}`);
    console.log(
      `${found.length === 0 ? 'as it must be' : `NOT: ${found.join('; ')}`}\tas ${user}: ${name} (${seconds} s)`,
    );
    passed &&= found.length === 0;
    return finished;
  }

  const roots = await copyOf(base, path.join(folder, 'root'));
  await clone(roots, 'root');
  await take(roots, 'root', startsWithoutDisplay);
  await take(roots, 'root', testsPass);

  const users = await copyOf(base, path.join(folder, 'user'));
  await runOnCleanMachine(users, 'root', `useradd --create-home ${USER}`);
  await clone(users, USER);
  await installWhatItSaid(users, await take(users, USER, saysWhatIsMissing));
  await take(users, USER, startsWithoutDisplay);
  await installWhatItSaid(users, await take(users, USER, testsSayWhatIsMissing));
  await take(users, USER, testsPass);
  return passed;
}

/**
 * @param {string} machine
 * @param {import('./setup/processes.mjs').Finished} finished
 */
async function installWhatItSaid(machine, { err }) {
  const command = aptCommand(err) ?? 'false';
  say(`as root: ${command}`);
  const { code } = await runOnCleanMachine(machine, 'root', command);
  if (code !== 0) throw new Error('the command it gave does not work');
}

/**
 * @param {string} from
 * @param {string} to
 */
async function copyOf(from, to) {
  if ((await run('cp', ['-a', from, to])) !== 0) throw new Error('the machine could not be copied');
  return to;
}

/**
 * @param {string} machine
 * @param {string} user
 */
function homeOn(machine, user) {
  return user === 'root' ? path.join(machine, 'root') : path.join(machine, 'home', user);
}

/**
 * Clones what is committed here into the user's home.
 * @param {string} machine
 * @param {string} user
 */
async function clone(machine, user) {
  const checkout = path.join(homeOn(machine, user), 'synoptic');
  const cloned = await capture('git', ['clone', '--quiet', '--no-hardlinks', ROOT, checkout]);
  if (cloned.code !== 0) throw new Error(`git clone failed: ${cloned.err}`);
  if (user !== 'root') await runOnCleanMachine(machine, 'root', `chown -R ${user}:${user} /home/${user}/synoptic`);
}

const suite = options.find((option) => !option.startsWith('-')) ?? 'bookworm';
if (process.getuid?.() !== 0) {
  say('only root can make such a machine');
  process.exitCode = 2;
} else if ((await capture('debootstrap', ['--version'])).code !== 0) {
  say('debootstrap is missing. Run: apt-get install debootstrap');
  process.exitCode = 2;
} else {
  await mkdir(LOGS, { recursive: true });
  const folder = await mkdtemp(path.join(os.tmpdir(), 'synoptic-bare-'));
  try {
    process.exitCode = (await trial(suite, folder)) ? 0 : 1;
  } finally {
    if (options.includes('--keep')) say(`the machines are in ${folder}`);
    else await rm(folder, { recursive: true, force: true });
  }
}
