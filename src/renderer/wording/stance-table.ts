import type { Comparison } from '../../core/contract/comparison';
import type { Passage } from '../../core/contract/facts';
import type { Quotation, Stance, Statement } from '../../core/contract/wording';
import { words } from '../messages';
import { siglum } from '../synopsis/sigla';
import { numeral } from '../tables/numerals';
import { sourceColumns } from '../tables/source-columns';
import { shortened, type Column, type Entry, type TableRow } from '../tables/table';
import { topicOf } from './stances';
import { lineOf, placesAt, type PassageRow } from './passages';

/** How a source stands to a fact. */
export interface StanceEntry extends Entry {
  readonly stance: Stance | null;
}

/** A fact to which the sources commit themselves differently. */
export interface StanceTableRow extends TableRow {
  readonly label: StanceEntry;
  readonly language: string;
  /** What it is about, where that is not the fact itself; empty for that. */
  readonly topic: string;
  readonly cells: ReadonlyMap<number, StanceEntry>;
  readonly text: string;
}

/** The rows whose sources differ in what they vouch for, in the order of the comparison. */
export function stanceRows(comparison: Comparison): readonly StanceTableRow[] {
  const { wording, sources, reference } = comparison;
  return wording.stances.flatMap((stance) => {
    const { row: id, about, subject, cells } = stance;
    const told = cells.find(({ source }) => source === reference) ?? cells[0];
    const statement = wording.statements[told?.statement ?? -1];
    if (statement === undefined) return [];
    const place = about === 'fact' ? statement : (answerIn(comparison, statement) ?? statement);
    const text = lineOf(comparison, place.source, place);
    return [
      {
        key: `${about} ${subject ?? ''} ${id}`,
        topic: topicOf(stance),
        label: {
          text: shortened(text),
          places: [place],
          stance: null,
        },
        language: sources[place.source]?.meta.language ?? 'und',
        cells: new Map(
          cells.flatMap(({ source, stance: kind, statement: at }): [number, StanceEntry][] => {
            const statement = wording.statements[at];
            if (statement === undefined) return [];
            const { speaker } = statement;
            return [
              [
                source,
                {
                  text: words.wordingView.stances[kind],
                  note: speaker === null ? undefined : speaker.text,
                  places: [statement],
                  stance: kind,
                },
              ],
            ];
          }),
        ),
        text: `${topicOf(stance)} ${text}`.trim(),
      },
    ];
  });
}

/** The words that answer who did it in a statement. */
function answerIn({ wording }: Comparison, { source, start, end }: Statement): Passage | undefined {
  return wording.responsibility.find((answer) => answer.source === source && answer.start < end && start < answer.end);
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
interface QuotationRow extends PassageRow {
  readonly quotation: Quotation;
  readonly text: string;
}

/** The quotations of all sources as rows, in reading order. */
export function quotationRows(comparison: Comparison): readonly QuotationRow[] {
  return comparison.wording.quotations.map((quotation) => {
    const text = lineOf(comparison, quotation.source, quotation);
    return {
      key: `${String(quotation.source)} ${String(quotation.start)} ${String(quotation.end)}`,
      quotation,
      source: quotation.source,
      text,
      sought: `${text} ${quotation.speaker?.text ?? ''}`,
      language: comparison.sources[quotation.source]?.meta.language ?? 'und',
    };
  });
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
