import { readResponsibility, RESPONSIBILITY_PARTS, responsibilityTable, scoreResponsibility } from './responsibility';
import { readPassages, scoreWording, wordingTable } from './wording';

/**
 * Prints the tables of each part asked for: "dev", "blind", and "blind-2", which has passages on who did it only; all when
 * none is. Results of passages are never printed.
 */
export function main(parts: readonly string[]): number {
  for (const part of RESPONSIBILITY_PARTS) {
    if (parts.length > 0 && !parts.includes(part)) continue;
    if (part !== 'blind-2') console.log(wordingTable(part, scoreWording(readPassages(part)).scores));
    console.log(responsibilityTable(part, scoreResponsibility(readResponsibility(part)).scores));
  }
  return 0;
}
