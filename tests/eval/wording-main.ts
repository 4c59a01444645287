import { readPassages, scoreWording, wordingTable } from './wording';

/** Prints the table of each half asked for ("dev", "blind"; both when none is). Results of passages are never printed. */
export function main(halves: readonly string[]): number {
  for (const half of ['dev', 'blind'] as const) {
    if (halves.length > 0 && !halves.includes(half)) continue;
    console.log(wordingTable(half, scoreWording(readPassages(half)).scores));
  }
  return 0;
}
