import type { Comparison } from '../../core/contract/comparison';
import type { Quotation, Stance } from '../../core/contract/wording';
import { words } from '../messages';
import { cellOf } from '../synopsis/differences';
import { siglum } from '../synopsis/sigla';
import { numeral } from '../tables/numerals';
import { sourceColumns } from '../tables/source-columns';
import { shortened, type Column, type Entry, type TableRow } from '../tables/table';
import { lineOf, placesAt } from './passages';

/** How a source stands to a fact. */
export interface StanceEntry extends Entry {
  readonly stance: Stance | null;
}

/** A fact to which the sources commit themselves differently. */
export interface StanceTableRow extends TableRow {
  readonly label: StanceEntry;
  readonly language: string;
  readonly cells: ReadonlyMap<number, StanceEntry>;
  readonly text: string;
}

/** The rows whose sources differ in what they vouch for, in the order of the comparison. */
export function stanceRows(comparison: Comparison): readonly StanceTableRow[] {
  const { rows, wording, sources, reference } = comparison;
  return wording.stances.flatMap(({ row: id, cells }) => {
    const row = rows.find((one) => one.id === id);
    const first = row === undefined ? undefined : (cellOf(row, reference) ?? row.cells[0]);
    const segment = first === undefined ? undefined : sources[first.source]?.segments[first.segments[0] ?? 0];
    if (first === undefined || segment === undefined) return [];
    const text = lineOf(comparison, first.source, segment);
    return [
      {
        key: id,
        label: {
          text: shortened(text),
          places: [{ source: first.source, segment: segment.index, start: segment.start, end: segment.end }],
          stance: null,
        },
        language: sources[first.source]?.meta.language ?? 'und',
        cells: new Map(
          cells.flatMap(({ source, stance, statement: at }): [number, StanceEntry][] => {
            const statement = wording.statements[at];
            if (statement === undefined) return [];
            const { speaker } = statement;
            return [
              [
                source,
                {
                  text: words.wordingView.stances[stance],
                  note: speaker === null ? undefined : speaker.text,
                  places: [statement],
                  stance,
                },
              ],
            ];
          }),
        ),
        text,
      },
    ];
  });
}

/** The columns of the stances. */
export function stanceColumns(comparison: Comparison): readonly Column<StanceTableRow, StanceEntry>[] {
  return [
    { key: 'row', head: words.factsView.fact, width: 24, entries: ({ label }) => [label] },
    ...sourceColumns<StanceTableRow, StanceEntry>(
      comparison,
      ({ cells }, source) => {
        const cell = cells.get(source);
        return cell === undefined ? [] : [cell];
      },
      ({ cells }, source) => cells.get(source)?.places[0]?.start ?? null,
    ),
  ];
}

/** A quotation as a row. */
export interface QuotationRow extends TableRow {
  readonly quotation: Quotation;
  readonly text: string;
  readonly language: string;
}

/** The quotations of all sources as rows, in reading order. */
export function quotationRows(comparison: Comparison): readonly QuotationRow[] {
  return comparison.wording.quotations.map((quotation) => ({
    key: `${String(quotation.source)} ${String(quotation.start)} ${String(quotation.end)}`,
    quotation,
    text: lineOf(comparison, quotation.source, quotation),
    language: comparison.sources[quotation.source]?.meta.language ?? 'und',
  }));
}

/** The columns of the quotations. */
export function quotationColumns(comparison: Comparison): readonly Column<QuotationRow, Entry>[] {
  const t = words.wordingView;
  return [
    {
      key: 'quotation',
      head: t.quotation,
      width: 36,
      entries: ({ text, quotation }) => [{ text, places: [quotation] }],
    },
    {
      key: 'source',
      head: t.source,
      width: 6,
      entries: ({ quotation }) => [{ text: siglum(quotation.source), places: [] }],
      order: ({ quotation }) => quotation.source * 1e9 + quotation.start,
    },
    {
      key: 'speaker',
      head: t.speaker,
      least: 12,
      entries: ({ quotation: { speaker, source } }) =>
        speaker === null ? [] : [{ text: speaker.text, places: placesAt(comparison, source, speaker) }],
      order: ({ quotation: { speaker } }) => speaker?.text.toLocaleLowerCase() ?? null,
    },
    {
      key: 'length',
      head: t.words,
      width: 6,
      numeric: true,
      entries: ({ text }) => [{ text: numeral(wordCount(text)), places: [] }],
      order: ({ text }) => wordCount(text),
      largestFirst: true,
    },
  ];
}

function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
