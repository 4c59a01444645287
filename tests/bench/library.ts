import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { SearchFilters } from '../../src/core/contract/library';
import { MAX_HITS, type SearchHit } from '../../src/core/contract/library';
import { makeSource } from '../../src/core/text/source';
import type { ImportedSource, Library } from '../../src/main/library/library';
import { readQuery } from '../../src/main/library/search-words';
import { openLibrary } from '../../src/main/library/sqlite-library';
import { readSentences } from '../eval/figures';
import { readPassages } from '../eval/wording';
import type { Measured } from './alignment';

const SOURCES = 10_000;
const WORDS_A_SOURCE = 1000;
const SOURCES_A_CASE = 10;
const ASKED = 400;
const OPENED = 7;

/** Fills a library with news sentences, each source in an order of its own, opens it and searches it. */
export function* benchLibrary(): Generator<Measured> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'synoptic-bench-'));
  const file = path.join(folder, 'library.db');
  try {
    const sentences = [...readSentences('dev'), ...readPassages('dev')].map(({ text }) => text);
    yield fill(file, sentences);
    // Once before the clock: opening for the first time after an import empties the log into the file.
    openLibrary(file).close();
    yield open(file);
    const library = openLibrary(file);
    const words = askable(sentences);
    yield ask(
      library,
      'search, two words',
      words.map((word, at) => `${word} ${words[(at * 7 + 3) % words.length] ?? ''}`),
    );
    yield ask(library, 'search, a phrase', phrases(sentences));
    yield ask(library, 'search, one common word', words.slice(0, 60));
    yield ask(library, 'search, first key', Array.from('abcdefghijklmnopqrstuvwxyz'));
    yield ask(library, 'search, narrowed to an outlet', words, { outlet: 'Outlet 3' });
    yield ask(library, 'search, narrowed to a day', words, { from: '2024-01-05', to: '2024-01-05' });
    yield ask(library, 'search, narrowed to the language of most', words, { language: 'en' });
    yield ask(library, 'search, narrowed to a language few have', words, { language: 'fr' });
    yield ask(library, 'search, narrowed to a language none has', words, { language: 'de' });
    yield ask(library, 'search, narrowed to a language and a day', words, {
      ...{ language: 'en', from: '2024-01-05', to: '2024-01-05' },
    });
    library.close();
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function fill(file: string, sentences: readonly string[]): Measured {
  const library = openLibrary(file);
  let sources: ImportedSource[] = [];
  let working = 0;
  let longest = 0;
  const cpu = process.threadCpuUsage();
  for (let at = 0; at < SOURCES; at++) {
    sources.push(madeUp(at, sentences));
    if (sources.length < SOURCES_A_CASE) continue;
    const start = performance.now();
    library.createCase({ id: `case ${at}`, title: `Case ${at}`, createdAt: '2024-01-03T12:00:00Z' }, sources);
    longest = Math.max(longest, performance.now() - start);
    working += performance.now() - start;
    sources = [];
  }
  const used = process.threadCpuUsage(cpu);
  library.close();
  return {
    what: `store ${SOURCES.toLocaleString('en')} sources`,
    seconds: working / 1000,
    processorSeconds: (used.user + used.system) / 1e6,
    memory: process.memoryUsage().rss,
    longestStep: longest / 1000,
    result: `${((SOURCES / working) * 1000).toFixed(0)} sources a second, ${(fs.statSync(file).size / 2 ** 20).toFixed(0)} MB`,
  };
}

function madeUp(at: number, sentences: readonly string[]): ImportedSource {
  const paragraphs: string[] = [];
  let words = 0;
  // A step that has no divisor with the number of sentences in common would be better still; this one is near enough.
  for (let next = at * 31; words < WORDS_A_SOURCE; next += 1 + (at % 7)) {
    const paragraph = [0, 1, 2].map((part) => sentences[(next * 3 + part) % sentences.length] ?? '').join(' ');
    paragraphs.push(paragraph);
    words += paragraph.split(' ').length;
  }
  const text = `Report ${at}\n\n${paragraphs.join('\n\n')}`;
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const published = `2024-01-${String(1 + (at % 28)).padStart(2, '0')}`;
  const meta = { outlet: `Outlet ${at % 40}`, language: at % 40 === 7 ? 'fr' : 'en', published };
  return { source: makeSource({ id: `source-${at}`, file: `${at}.txt`, format: 'text', sha256, text, meta }), bytes };
}

function open(file: string): Measured {
  const times: number[] = [];
  const working: number[] = [];
  let cases = 0;
  for (let round = 0; round < OPENED; round++) {
    const start = performance.now();
    const cpu = process.threadCpuUsage();
    const library = openLibrary(file);
    cases = library.listCases().length;
    library.openCase('case 9');
    const used = process.threadCpuUsage(cpu);
    times.push(performance.now() - start);
    working.push((used.user + used.system) / 1000);
    library.close();
  }
  return timed('open, list and show a case', times, `${cases} cases`, working);
}

function ask(
  library: Library,
  what: string,
  asked: readonly string[],
  narrowed: Partial<SearchFilters> = {},
): Measured {
  const filters = { case: null, outlet: null, language: null, from: null, to: null, ...narrowed };
  const times: number[] = [];
  const working: number[] = [];
  let hits = 0;
  for (let at = 0; at < ASKED; at++) {
    const start = performance.now();
    const cpu = process.threadCpuUsage();
    const query = readQuery(asked[at % asked.length] ?? '');
    const found: readonly SearchHit[] = query === null ? [] : library.search(query, filters, MAX_HITS + 1);
    const used = process.threadCpuUsage(cpu);
    times.push(performance.now() - start);
    working.push((used.user + used.system) / 1000);
    hits += found.length;
  }
  return timed(what, times, `${(hits / ASKED).toFixed(0)} hits on average`, working);
}

/** The time that a part of the calls stayed under. */
function under(times: readonly number[], part: number): number {
  const ordered = [...times].sort((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * part))] ?? 0;
}

/** `working` is the time on the processor, which a busy machine stretches less than the time on the clock. */
function timed(what: string, times: readonly number[], result: string, working = times): Measured {
  const at = (part: number): number => under(times, part);
  const total = times.reduce((sum, time) => sum + time, 0) / 1000;
  const figures = `median ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms (processor ${under(working, 0.95).toFixed(1)} ms)`;
  return {
    what,
    seconds: total,
    processorSeconds: working.reduce((sum, time) => sum + time, 0) / 1000,
    memory: process.memoryUsage().rss,
    longestStep: at(1) / 1000,
    result: `${figures}, ${result}`,
  };
}

/** Words of the sentences, the commonest first. */
function askable(sentences: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (const [word] of sentence.matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}

function phrases(sentences: readonly string[]): readonly string[] {
  return sentences.map((sentence) => `"${sentence.split(' ').slice(1, 4).join(' ').replaceAll('"', '')}"`);
}
