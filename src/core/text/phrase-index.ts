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
  const always: number[] = [];
  const needed: Needed[] = [];
  for (const [at, phrase] of phrases.entries()) {
    const words = neededWords(patternOf(phrase));
    if (words?.every((word) => word.length >= RUN) !== true) always.push(at);
    else needed.push(...words.map((word) => ({ phrase: at, runs: runsOf(word) })));
  }
  const byRun = byRarestRun(needed);
  const present = new PresentRuns();
  const phrasesAt = (places: readonly number[]): readonly T[] => places.flatMap((at) => phrases.slice(at, at + 1));
  const inAll = phrasesAt(always);
  return {
    in(text) {
      const found = new Set<number>();
      const runs = present.read(text);
      // Walked by hand: an iterator of a typed array costs more than the look-ups.
      let at = 0;
      while (at < runs.length) {
        for (const { phrase, runs: own } of byRun[runs[at] ?? 0] ?? []) if (present.haveAll(own)) found.add(phrase);
        at += 1;
      }
      return found.size === 0 ? inAll : phrasesAt([...always, ...found].sort((a, b) => a - b));
    },
  };
}

/** The runs of the text that was read last. Kept from text to text: to clear a table for each would cost more than to read it. */
class PresentRuns {
  /** For each place the number of the last text that has a run there. */
  readonly #texts = new Uint32Array(PLACES);
  readonly #runs = new Uint16Array(PLACES);
  #text = 0;

  /** The runs of a text, each once; they are those of the next text when that is read. */
  read(text: string): Uint16Array {
    this.#text += 1;
    let count = 0;
    for (let at = 0; at + RUN <= text.length; at += 1) {
      const run = runAt(text, at);
      if (this.#texts[run] === this.#text) continue;
      this.#texts[run] = this.#text;
      this.#runs[count] = run;
      count += 1;
    }
    return this.#runs.subarray(0, count);
  }

  haveAll(runs: Uint16Array): boolean {
    let at = 0;
    while (at < runs.length && this.#texts[runs[at] ?? 0] === this.#text) at += 1;
    return at === runs.length;
  }
}

/** The words by that of their runs that the fewest of them have: what is rare among them is rare in a text. */
function byRarestRun(needed: readonly Needed[]): readonly (readonly Needed[] | undefined)[] {
  const counts = new Uint32Array(PLACES);
  for (const { runs } of needed) for (const run of runs) counts[run] = (counts[run] ?? 0) + 1;
  const byRun = Array.from({ length: PLACES }, (): Needed[] | undefined => undefined);
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
