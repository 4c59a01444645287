import path from 'node:path';
import { alignSteps } from '../../src/core/align/align';
import type { Source } from '../../src/core/contract/source';
import { finish } from '../../src/core/contract/jobs';
import { createEncoders, type ChosenEncoder } from '../../src/main/encoder/encoders';
import { languagesOf, readSentences, similarityOf, vectorSteps } from '../../src/main/encoder/similarity';
import { memoryCache } from '../../src/main/encoder/vector-cache';
import { readCorpusCase } from '../corpus-cases';
import { NEIGHBOURS } from '../eval/engines';
import type { Measured } from './alignment';
import { sources as madeUp } from './alignment';

const MODELS = path.join(import.meta.dirname, '../../resources/models');
/** Five ordinary articles, 74 paragraphs. */
const ORDINARY = 'kerman-2024';

/**
 * Reads sources with the sentence encoder, nothing being known before: first with all that is loaded then, as in a
 * process that has just started, then again. The last row is the alignment alone, all vectors being there.
 */
export async function* benchEncoder(): AsyncGenerator<Measured> {
  const encoders = createEncoders([MODELS], null);
  const ordinary = readCorpusCase(ORDINARY).sources;
  const start = performance.now();
  const chosen = await encoders.choose(languagesOf(ordinary));
  if (typeof chosen === 'string') {
    console.log(`the sentence encoder is not measured: ${chosen}`);
    return;
  }
  const cold = await read(ordinary, chosen, start);
  yield { what: 'read 5 articles, cold', ...cold };
  yield { what: 'read 5 articles, loaded', ...(await read(ordinary, chosen)) };
  const long = madeUp(5, 1000, 2, 15);
  const { similarity, ...measured } = await read(long, chosen);
  yield { what: 'read 5 × 1,000 paragraphs', ...measured };

  const [before, cpu] = [performance.now(), process.cpuUsage()];
  let [last, longestStep] = [before, 0];
  const steps = alignSteps(long, { constraints: [], neighbours: NEIGHBOURS, similarity });
  for (let step = steps.next(); ; step = steps.next()) {
    longestStep = Math.max(longestStep, performance.now() - last);
    last = performance.now();
    if (!step.done) continue;
    yield {
      what: 'align them by words and meaning',
      seconds: (last - before) / 1000,
      ...costSince(cpu),
      longestStep: longestStep / 1000,
      result: `${String(step.value.length)} links`,
    };
    return;
  }
}

async function read(
  sources: readonly Source[],
  chosen: ChosenEncoder,
  start = performance.now(),
): Promise<Omit<Measured, 'what'> & { similarity: ReturnType<typeof similarityOf> }> {
  const cpu = process.cpuUsage();
  let [last, longestStep] = [performance.now(), 0];
  const sentences = finish(readSentences(sources, chosen.languages));
  const steps = vectorSteps(sentences.texts, new Map(), chosen.encoder, memoryCache(null));
  for (;;) {
    const step = await steps.next();
    longestStep = Math.max(longestStep, performance.now() - last);
    last = performance.now();
    if (!step.done) continue;
    return {
      seconds: (last - start) / 1000,
      ...costSince(cpu),
      longestStep: longestStep / 1000,
      result: `${String(step.value.size)} sentences`,
      similarity: similarityOf(sentences, step.value, chosen),
    };
  }
}

/** Processor time of all threads since then, and the memory of the process, which the runtime and the model share. */
function costSince(cpu: NodeJS.CpuUsage): { processorSeconds: number; memory: number } {
  const { user, system } = process.cpuUsage(cpu);
  return { processorSeconds: (user + system) / 1e6, memory: process.memoryUsage().rss };
}
