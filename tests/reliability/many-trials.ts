import type { TrialResult } from './trial';
import { trial } from './trial';

/** Longest that a process works before it is killed, milliseconds: a few hundred changes. */
const LONGEST_MS = 350;
/** Largest size at which files stop growing, kilobytes. */
const LARGEST_KILOBYTES = 1500;

/**
 * Runs `count` trials in which the process is killed at random, and a tenth as many with a full disk, two at a time; prints
 * what went wrong and the counts. Answers whether nothing did.
 */
export async function manyTrials(worker: string, count: number, seed: number): Promise<boolean> {
  const results: TrialResult[] = [];
  const full = Math.ceil(count / 10);
  let next = 0;
  const runner = async (): Promise<void> => {
    for (let at = next++; at < count + full; at = next++) {
      const fault =
        at < count
          ? { killAfterMs: Math.random() * LONGEST_MS }
          : { fileKilobytes: 8 + Math.floor(Math.random() * LARGEST_KILOBYTES) };
      const result = await trial(worker, seed + at, fault);
      if (result.wrong !== null) console.log(result.wrong);
      results.push(result);
      if (results.length % 100 === 0) console.log(`${results.length} of ${count + full}`);
    }
  };
  await Promise.all([runner(), runner()]);

  const during = new Map<string, number>();
  for (const result of results) during.set(result.during ?? 'none', (during.get(result.during ?? 'none') ?? 0) + 1);
  const sum = (of: (result: TrialResult) => number): number => results.reduce((total, result) => total + of(result), 0);
  const wrong = results.filter((result) => result.wrong !== null).length;
  console.log(`killed ${count} times, disk full ${full} times: ${wrong} went wrong`);
  console.log(
    `${sum((result) => result.acknowledged)} changes acknowledged, ${sum((result) => result.failed)} failed and said so`,
  );
  console.log(`ended during: ${[...during].map(([kind, times]) => `${kind} ${times}`).join(', ')}`);
  return wrong === 0;
}
