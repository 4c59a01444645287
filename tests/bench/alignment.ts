import { alignSteps } from '../../src/core/align/align';
import { groupRows } from '../../src/core/align/rows';
import type { Source } from '../../src/core/contract/source';
import { NEIGHBOURS } from '../eval/engines';
import { sourceOf } from '../eval/gold-data';

/** What one run cost. */
export interface Measured {
  readonly what: string;
  readonly seconds: number;
  /** Processor time of the thread: what the wall clock would show on an idle machine. */
  readonly processorSeconds: number;
  /** Memory in use above that before the run, at its highest; bytes. */
  readonly memory: number;
  /** Longest time between two steps, seconds: how long a cancel can have to wait. */
  readonly longestStep: number;
  readonly result: string;
}

const SIZES: readonly (readonly [number, number])[] = [
  [5, 15],
  [2, 1000],
  [5, 1000],
  [2, 3000],
  [2, 10_000],
];

/** Aligns made-up sources of growing size, the word-neighbour table being loaded already. */
export function* benchAlignment(): Generator<Measured> {
  // Once for nothing, so that the first figure does not measure the compiler.
  run(sources(3, 100));
  for (const [count, paragraphs] of SIZES) {
    const measured = run(sources(count, paragraphs));
    yield { what: `align ${String(count)} × ${paragraphs.toLocaleString('en')} paragraphs`, ...measured };
  }
}

function run(subject: readonly Source[]): Omit<Measured, 'what'> {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let highest = before;
  let longestStep = 0;
  const start = performance.now();
  const cpu = process.threadCpuUsage();
  let last = start;
  const steps = alignSteps(subject, { constraints: [], neighbours: NEIGHBOURS });
  for (let count = 0; ; count++) {
    const step = steps.next();
    const now = performance.now();
    longestStep = Math.max(longestStep, now - last);
    if (count % 50 === 0) highest = Math.max(highest, process.memoryUsage.rss());
    last = performance.now();
    if (!step.done) continue;
    const seconds = (now - start) / 1000;
    const { user, system } = process.threadCpuUsage(cpu);
    const rows = groupRows(subject, step.value).length;
    const grouping = (performance.now() - last) / 1000;
    return {
      seconds,
      processorSeconds: (user + system) / 1e6,
      memory: Math.max(highest, process.memoryUsage.rss()) - before,
      longestStep: longestStep / 1000,
      result: `${String(step.value.length)} links; ${String(rows)} rows in ${grouping.toFixed(2)} s`,
    };
  }
}

/**
 * Sources of paragraphs of so many sentences of so many words. Every paragraph tells a fact, a set of words, in a mixture of that and of words
 * drawn by their frequency in English; all sources tell the same facts, each in an order that is roughly the same.
 */
export function sources(count: number, paragraphs: number, sentences = 1, length = 100): readonly Source[] {
  const random = generator(count * 100_003 + paragraphs);
  const { words } = NEIGHBOURS;
  // Zipf's law: the word of rank r is drawn with a likelihood of one by r.
  const word = (from = 1): string =>
    words[Math.floor(from * Math.exp(random() * Math.log(words.length / from))) - 1] ?? 'the';
  const facts = Array.from({ length: paragraphs }, () => Array.from({ length: 40 }, () => word(200)));
  return Array.from({ length: count }, (_, at) => {
    const order = facts.map((fact, place) => ({ fact, place: place + 20 * random() }));
    order.sort((one, other) => one.place - other.place);
    const texts = order.map(({ fact }) => {
      const sentence = (): string => {
        const text = Array.from({ length }, () =>
          random() < 0.35 ? (fact[Math.floor(random() * fact.length)] ?? '') : word(),
        );
        return `${text.join(' ')}.`;
      };
      return Array.from({ length: sentences }, sentence).join(' Then ');
    });
    return sourceOf(`made up ${String(at)}`, texts);
  });
}

/** Numbers over 0 up to 1, the same for the same seed (xorshift). */
function generator(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
