import { readFileSync } from 'node:fs';
import path from 'node:path';
import { encoderEngines } from './encoder-engines';
import { ENGINES } from './engines';
import { bundledGold, readGoldFile } from './gold-data';
import { main as printFigures } from './figures-main';
import { measure } from './measure';
import { measureRows } from './measure-rows';
import { main as printNames } from './names-main';
import { main as printWording } from './wording-main';

/** Prints one table: every engine on the bundled cases, or on the data files given. Returns the exit code. */
export async function main(files: readonly string[]): Promise<number> {
  const sets =
    files.length === 0
      ? bundledGold()
      : files.map((file) => readGoldFile(path.parse(file).name, JSON.parse(readFileSync(file, 'utf8')) as unknown));
  const encoders = await encoderEngines(sets.flatMap(({ groups }) => groups.map(({ sources }) => sources)));
  const engines = [...ENGINES, ...encoders];
  if (encoders.length === 0) console.log('The sentence encoder is not here (node scripts/setup/encoder.mjs).\n');
  const head = ['set', 'engine', 'precision', 'recall', 'F1', 'average precision', 'best F1', 'calibration error'];
  const rows = [[...head, 'rows precision', 'rows recall', 'rows F1', 'implied pairs']];
  const bins: string[] = [];
  for (const set of sets) {
    for (const engine of engines) {
      const figures = measure(engine, set);
      const shared = measureRows(engine, set);
      rows.push([
        set.name,
        engine.name,
        percent(figures.precision),
        percent(figures.recall),
        percent(figures.f1),
        percent(figures.averagePrecision),
        percent(figures.bestF1),
        figures.calibration === null ? '-' : percent(figures.calibration),
        ...(shared === null
          ? ['-', '-', '-', '-']
          : [
              percent(shared.precision),
              percent(shared.recall),
              percent(shared.f1),
              `${String(shared.implied.pairs)}, right ${percent(shared.implied.right)}`,
            ]),
      ]);
      if (!engine.name.startsWith('Synoptic')) continue;
      const shown = figures.bins.filter(({ links }) => links > 0);
      bins.push(
        `${set.name}, ${engine.name}: ${shown.map(({ links, confidence, right }) => `${percent(confidence)} → ${percent(right)} (${String(links)})`).join(', ')}`,
      );
    }
  }
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(cells.join('  ').trimEnd());
  }
  console.log(
    '\nTF-IDF, BM25 and the encoder alone have no decision of their own: precision, recall and F1 are at their best threshold.',
  );
  console.log('\nConfidence of the links and the share of right ones (links):');
  for (const line of bins) console.log(line);
  if (files.length > 0) return 0;
  console.log('\nFigures (docs/figures.md):');
  printFigures(['blind', 'blind-2', 'blind-3', 'blind-4', 'ferry-collision', 'reports']);
  console.log('\nNames (docs/figures.md):');
  printNames(['blind']);
  console.log('\nWording (docs/wording.md):');
  printWording(['blind', 'blind-2']);
  return 0;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
