import { figuresTable, readSentences, scoreFigures, SENTENCE_PARTS } from './figures';
import { ledgerTable, scoreLedger } from './ledger';
import { readReportSets, reportsTable, scoreReports } from './reports';

/**
 * Prints what is asked for: a part of the labelled sentences ("dev", "blind" to "blind-4"), the gold ledger ("ferry-collision"),
 * the labelled reports ("reports"); when nothing is, all of it. Results sentence by sentence are never printed.
 */
export function main(parts: readonly string[]): number {
  const asked = (part: string): boolean => parts.length === 0 || parts.includes(part);
  for (const half of SENTENCE_PARTS) {
    if (asked(half)) console.log(figuresTable(half, scoreFigures(readSentences(half)).scores));
  }
  if (asked('ferry-collision')) console.log(ledgerTable('ferry-collision', scoreLedger('ferry-collision')));
  if (asked('reports'))
    console.log(reportsTable(readReportSets().map((set) => ({ id: set.id, scores: scoreReports(set) }))));
  return 0;
}
