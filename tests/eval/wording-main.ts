import { readResponsibility, responsibilityTable, scoreResponsibility } from './responsibility';
import { readPassages, scoreWording, wordingTable } from './wording';

/** Prints the tables of each half asked for ("dev", "blind"; both when none is). Results of passages are never printed. */
export function main(halves: readonly string[]): number {
  for (const half of ['dev', 'blind'] as const) {
    if (halves.length > 0 && !halves.includes(half)) continue;
    console.log(wordingTable(half, scoreWording(readPassages(half)).scores));
    console.log(responsibilityTable(half, scoreResponsibility(readResponsibility(half)).scores));
  }
  return 0;
}
