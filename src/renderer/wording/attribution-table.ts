import type { Comparison } from '../../core/contract/comparison';
import type { Attribution, Statement } from '../../core/contract/wording';
import { words } from '../messages';
import { siglum, sourceName } from '../synopsis/sigla';
import { numeral } from '../tables/numerals';
import type { Column, Entry, TableRow } from '../tables/table';
import { lineOf, placesAt } from './passages';
import type { Manner } from './wording-state.svelte';

/** Attributions from the most to the least checkable. */
export const ATTRIBUTIONS = ['named', 'unnamed', 'none'] as const satisfies readonly Attribution[];

/** Verbs shown of a source before the rest is only counted. */
const MOST_VERBS = 8;

/** How one source attributes what it states. */
export interface SourceRow extends TableRow {
  readonly source: number;
  readonly name: string;
  readonly statements: readonly Statement[];
  readonly verbs: readonly Entry[];
}

/** The sources as rows: how much each attributes and to whom, and with which verbs. */
export function sourceRows(comparison: Comparison): readonly SourceRow[] {
  return comparison.sources.flatMap((source, at) => {
    const statements = comparison.wording.statements.filter((statement) => statement.source === at);
    if (statements.length === 0) return [];
    const row = { key: source.id, source: at, name: sourceName(source), statements };
    return [{ ...row, verbs: verbsOf(comparison, at, statements) }];
  });
}

function verbsOf(comparison: Comparison, source: number, statements: readonly Statement[]): readonly Entry[] {
  const verbs = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.verb === null) continue;
    const verb = statement.verb.text.toLowerCase();
    verbs.set(verb, [...(verbs.get(verb) ?? []), statement]);
  }
  return [...verbs]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .slice(0, MOST_VERBS)
    .map(([text, own]) => ({
      text,
      note: own.length === 1 ? undefined : words.factsView.times(own.length),
      places: own.flatMap(({ verb }) => (verb === null ? [] : placesAt(comparison, source, verb))),
    }));
}

/** The columns of the overview of attributions. */
export function sourceRowColumns(): readonly Column<SourceRow, Entry>[] {
  const t = words.wordingView;
  const share = (
    key: string,
    head: string,
    wanted: (statement: Statement) => boolean,
    width = 5.25,
  ): Column<SourceRow, Entry> => ({
    key,
    head,
    width,
    numeric: true,
    entries: ({ statements }) => {
      const places = statements.filter(wanted);
      return places.length === 0
        ? []
        : [{ text: t.percent(places.length / statements.length), note: numeral(places.length), places }];
    },
    order: ({ statements }) => statements.filter(wanted).length / statements.length,
    largestFirst: true,
  });
  return [
    {
      key: 'source',
      head: t.source,
      width: 13,
      entries: ({ name }) => [{ text: name, places: [] }],
      order: ({ name }) => name,
    },
    {
      key: 'statements',
      head: t.statements,
      width: 6,
      numeric: true,
      entries: ({ statements }) => [{ text: numeral(statements.length), places: [] }],
      order: ({ statements }) => statements.length,
      largestFirst: true,
    },
    { key: 'shares', head: t.shares, width: 9, copied: false, entries: () => [{ text: '', places: [] }] },
    ...ATTRIBUTIONS.map((kind) => share(kind, t.attributions[kind], ({ attribution }) => attribution === kind)),
    share('hedged', t.manners.hedged, ({ hedges }) => hedges.length > 0),
    share('negated', t.manners.negated, ({ negations }) => negations.length > 0),
    share('agentless', t.manners.agentless, ({ agentless }) => agentless, 6),
    { key: 'verbs', head: t.verbs, least: 12, inline: true, entries: ({ verbs }) => verbs },
  ];
}

/** A statement as a row. */
export interface StatementRow extends TableRow {
  readonly statement: Statement;
  readonly text: string;
  readonly language: string;
}

/** The statements of all sources as rows, in reading order. */
export function statementRows(comparison: Comparison): readonly StatementRow[] {
  return comparison.wording.statements.map((statement) => ({
    key: `${String(statement.source)} ${String(statement.start)} ${String(statement.end)}`,
    statement,
    text: lineOf(comparison, statement.source, statement),
    language: comparison.sources[statement.source]?.meta.language ?? 'und',
  }));
}

/** Whether a statement is made in a manner. */
export function isMade({ hedges, negations, agentless }: Statement, manner: Manner): boolean {
  if (manner === 'agentless') return agentless;
  return (manner === 'hedged' ? hedges : negations).length > 0;
}

/** The columns of the statements. */
export function statementColumns(comparison: Comparison): readonly Column<StatementRow, Entry>[] {
  const t = words.wordingView;
  return [
    {
      key: 'statement',
      head: t.statement,
      width: 30,
      entries: ({ statement, text }) => [{ text, places: [statement] }],
    },
    {
      key: 'source',
      head: t.source,
      width: 5,
      entries: ({ statement }) => [{ text: siglum(statement.source), places: [] }],
      order: ({ statement }) => statement.source * 1e9 + statement.start,
    },
    {
      key: 'attribution',
      head: t.attribution,
      width: 7.5,
      entries: ({ statement }) => [{ text: t.attributions[statement.attribution], places: [] }],
      order: ({ statement }) => ATTRIBUTIONS.indexOf(statement.attribution),
    },
    {
      key: 'speaker',
      head: t.speaker,
      least: 10,
      entries: ({ statement: { speaker, source } }) =>
        speaker === null ? [] : [{ text: speaker.text, places: placesAt(comparison, source, speaker) }],
      order: ({ statement: { speaker } }) => speaker?.text.toLocaleLowerCase() ?? null,
    },
    {
      key: 'verb',
      head: t.verb,
      width: 8,
      entries: ({ statement: { verb, verbClass, source } }) =>
        verb === null
          ? []
          : [
              {
                text: verb.text,
                // Of a verb that only says nothing more is to be said.
                note: verbClass === null || verbClass === 'say' ? undefined : t.verbClasses[verbClass],
                places: placesAt(comparison, source, verb),
              },
            ],
      order: ({ statement: { verb } }) => verb?.text.toLocaleLowerCase() ?? null,
    },
    {
      key: 'manner',
      head: t.manner,
      least: 9,
      entries: ({ statement: { hedges, negations, agentless, source } }) => [
        ...hedges.map((hedge) => ({
          text: hedge.text,
          note: t.manners.hedged,
          places: placesAt(comparison, source, hedge),
        })),
        ...negations.map((negation) => ({
          text: negation.text,
          note: t.manners.negated,
          places: placesAt(comparison, source, negation),
        })),
        ...(agentless ? [{ text: t.manners.agentless, places: [] }] : []),
      ],
      order: ({ statement: { hedges, negations, agentless } }) =>
        hedges.length + negations.length + Number(agentless) || null,
      largestFirst: true,
    },
  ];
}
