import { NAME_HALVES, namesTable, readNamedReports, scoreNames, sumOfScores } from './names';

/** Prints the figures of the halves asked for, of both when none is; the faults of the first half with `--faults`. */
export function main(parts: readonly string[]): number {
  const halves = NAME_HALVES.filter((half) => parts.includes(half));
  for (const half of halves.length === 0 ? NAME_HALVES : halves) {
    const measured = readNamedReports(half).map((reports) => ({ id: reports.id, ...scoreNames(reports) }));
    console.log(namesTable(half, sumOfScores(measured.map(({ scores }) => scores))));
    if (half === 'dev' && parts.includes('--faults'))
      for (const { id, faults } of measured)
        for (const { what, text } of faults) console.log(`  ${id} ${what}: ${text}`);
  }
  return 0;
}
