import { figuresTable, readSentences, scoreFigures } from './figures';

/** Prints the table of each half asked for ("dev", "blind"; both when none is). Per-sentence results are never printed. */
export function main(halves: readonly string[]): number {
  for (const half of ['dev', 'blind'] as const) {
    if (halves.length > 0 && !halves.includes(half)) continue;
    console.log(figuresTable(half, scoreFigures(readSentences(half)).scores));
  }
  return 0;
}
