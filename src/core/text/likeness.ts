import type { Source } from '../contract/source';

/** Length of the runs of words that are counted: shorter ones are phrases that all reports share. */
const RUN = 5;
/** Most words looked at in each text. */
const MOST_WORDS = 20_000;

/**
 * How much of the wording two sources share, from 0 to 1: the runs of five words that both have among all that either
 * has (resemblance after Broder 1997), furniture left out. 0 for texts too short to tell.
 */
export function likeness(a: Source, b: Source): number {
  const [first, second] = [runsOf(a), runsOf(b)];
  if (first.size === 0 || second.size === 0) return 0;
  let shared = 0;
  for (const run of first) if (second.has(run)) shared += 1;
  return shared / (first.size + second.size - shared);
}

function runsOf({ text, segments }: Source): ReadonlySet<string> {
  const words = segments
    .filter(({ kind }) => kind !== 'furniture')
    .flatMap(
      ({ start, end }) =>
        text
          .slice(start, end)
          .toLowerCase()
          .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
    )
    .slice(0, MOST_WORDS);
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at += 1) runs.add(words.slice(at, at + RUN).join(' '));
  return runs;
}
