import type { Comparison } from '../../core/contract/comparison';
import { RESPONSIBILITY_KINDS, type Responsibility } from '../../core/contract/responsibility';
import { words } from '../messages';
import { siglum } from '../synopsis/sigla';
import type { Column, Entry } from '../tables/table';
import { placesAt, type PassageRow } from './passages';

/** One answer of a source to who did it, as a row. */
export interface ResponsibilityRow extends PassageRow {
  readonly answer: Responsibility;
}

/** The answers of all sources as rows, in reading order. */
export function responsibilityRows({ wording, sources }: Comparison): readonly ResponsibilityRow[] {
  return wording.responsibility.map((answer) => ({
    key: `${String(answer.source)} ${String(answer.start)} ${String(answer.end)} ${answer.actor?.text ?? ''}`,
    answer,
    source: answer.source,
    sought: `${answer.text} ${answer.actor?.text ?? ''} ${answer.by?.text ?? ''}`,
    language: sources[answer.source]?.meta.language ?? 'und',
  }));
}

/** The columns of the answers. */
export function responsibilityColumns(comparison: Comparison): readonly Column<ResponsibilityRow, Entry>[] {
  const t = words.wordingView;
  return [
    {
      key: 'source',
      head: t.source,
      width: 6,
      entries: ({ answer }) => [{ text: siglum(answer.source), places: [] }],
      order: ({ answer }) => answer.source * 1e9 + answer.start,
    },
    {
      key: 'answer',
      head: t.answer,
      width: 9,
      entries: ({ answer }) => [{ text: words.responsibility.kind(answer.kind, answer.actor !== null), places: [] }],
      order: ({ answer }) => RESPONSIBILITY_KINDS.indexOf(answer.kind),
    },
    {
      key: 'actor',
      head: t.actor,
      least: 12,
      entries: ({ answer: { actor, source } }) =>
        actor === null ? [] : [{ text: actor.text, places: placesAt(comparison, source, actor) }],
      order: ({ answer: { actor } }) => actor?.text.toLocaleLowerCase() ?? null,
    },
    {
      key: 'speaker',
      head: t.speaker,
      least: 10,
      entries: ({ answer: { by, source } }) =>
        by === null ? [] : [{ text: by.text, places: placesAt(comparison, source, by) }],
      order: ({ answer: { by } }) => by?.text.toLocaleLowerCase() ?? null,
    },
    {
      key: 'words',
      head: t.words,
      width: 30,
      entries: ({ answer }) => [{ text: answer.text, places: [answer] }],
    },
  ];
}
