import { neededWords } from './needed-words';

/** Tells which patterns of a long list can be in a text at all, so that only those are looked for. */
export interface PhraseIndex<T> {
  /** The phrases of the list, in its order, that the text may hold: all that it does hold, and few more. */
  in(text: string): readonly T[];
}

/** Texts are known by their runs of so many characters: "chief" by "chi", "hie" and "ief". */
const RUN = 3;
/** Places for runs. A sentence has some hundred, so one that it lacks is taken for one of its own once in forty times. */
const PLACES = 4096;

/** Words that a phrase cannot do without, as the places of their runs. */
interface Needed {
  readonly phrase: number;
  readonly runs: Uint16Array;
}

/**
 * An index of phrases by the words that each cannot do without, as its pattern has them. A pattern of which no such words
 * are known is taken to be in every text.
 */
export function phraseIndex<T>(phrases: readonly T[], patternOf: (phrase: T) => RegExp): PhraseIndex<T> {
  // Made when it is first asked: the app starts without it.
  let made: PhraseIndex<T> | null = null;
  return { in: (text) => (made ??= madeIndex(phrases, patternOf)).in(text) };
}

function madeIndex<T>(phrases: readonly T[], patternOf: (phrase: T) => RegExp): PhraseIndex<T> {
  const always = new Uint8Array(phrases.length);
  const needed: Needed[] = [];
  for (const [at, phrase] of phrases.entries()) {
    const words = neededWords(patternOf(phrase));
    if (words?.every((word) => word.length >= RUN) !== true) always[at] = 1;
    else needed.push(...words.map((word) => ({ phrase: at, runs: runsOf(word) })));
  }
  const byRun = byRarestRun(needed);
  return {
    in(text) {
      const found = always.slice();
      const present = new Uint8Array(PLACES);
      for (let at = 0; at + RUN <= text.length; at += 1) present[runAt(text, at)] = 1;
      for (let at = 0; at + RUN <= text.length; at += 1) {
        const run = runAt(text, at);
        const words = byRun[run];
        if (words === undefined || present[run] === SEEN) continue;
        present[run] = SEEN;
        for (const { phrase, runs } of words) if (found[phrase] === 0 && isPresent(runs, present)) found[phrase] = 1;
      }
      return phrases.filter((_, at) => found[at] === 1);
    },
  };
}

/** Marks a run that is in the text and was looked up. */
const SEEN = 2;

function isPresent(runs: Uint16Array, present: Uint8Array): boolean {
  // Walked by hand: an iterator of a typed array costs more than the look-ups.
  let at = 0;
  while (at < runs.length && present[runs[at] ?? 0] !== 0) at += 1;
  return at === runs.length;
}

/** The words by that of their runs that the fewest of them have: what is rare among them is rare in a text. */
function byRarestRun(needed: readonly Needed[]): readonly (readonly Needed[] | undefined)[] {
  const counts = new Uint32Array(PLACES);
  for (const { runs } of needed) for (const run of runs) counts[run] = (counts[run] ?? 0) + 1;
  const byRun: Needed[][] = [];
  for (const one of needed) {
    let rarest = one.runs[0] ?? 0;
    for (const run of one.runs) if ((counts[run] ?? 0) < (counts[rarest] ?? 0)) rarest = run;
    (byRun[rarest] ??= []).push(one);
  }
  return byRun;
}

/** The places of the runs of a text, in its order; two runs may have one place. */
function runsOf(text: string): Uint16Array {
  const runs = new Uint16Array(Math.max(0, text.length - RUN + 1));
  for (let at = 0; at < runs.length; at += 1) runs[at] = runAt(text, at);
  return runs;
}

function runAt(text: string, at: number): number {
  const two = Math.imul(text.charCodeAt(at), 31) + text.charCodeAt(at + 1);
  return (Math.imul(two, 31) + text.charCodeAt(at + 2)) & (PLACES - 1);
}
