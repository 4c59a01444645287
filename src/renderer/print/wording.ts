import type { Comparison } from '../../core/contract/comparison';
import type { Responsibility } from '../../core/contract/responsibility';
import type { Overlap } from '../../core/contract/wording';
import { readsClaims } from '../../core/wording/claims-abroad';
import { isEnglish } from '../../core/wording/word-lists';
import { words } from '../messages';
import { termsBySource } from '../synopsis/naming-by-source';
import { actorName, answersBySource } from '../synopsis/responsibility-by-source';
import { silentSources, unreadSources, type UnreadSource } from '../synopsis/unread-sources';
import { languageName } from '../tables/languages';
import { stanceRows } from '../wording/stance-table';
import { element } from './element';
import { rowReferences, type RowReference } from './row-numbers';
import { badge } from './source-label';

/** Rows of the naming table that are printed; the window has them all. */
const MOST_GROUPS = 14;
/** Rows of the stances that are printed. */
const MOST_STANCES = 12;
/** Terms of one source in a row. */
const MOST_TERMS = 4;
/** Characters of a copied passage that are printed. */
const LONGEST_RUN = 220;

/** Who each source says did it, what the sources call the same things, and what they have word for word. */
export function wordingBlocks(comparison: Comparison): readonly HTMLElement[] {
  const inRow = rowReferences(comparison);
  return [
    ...responsibilityBlocks(comparison, inRow),
    ...stanceBlocks(comparison, inRow),
    ...namingBlocks(comparison),
    ...overlapBlocks(comparison),
  ];
}

function responsibilityBlocks(comparison: Comparison, inRow: RowReference): readonly HTMLElement[] {
  const { wording, sources } = comparison;
  const bySource = answersBySource(wording.responsibility);
  if (bySource.length === 0) return [];
  const silent = silentSources(sources, bySource, readsClaims);
  return [
    element('h2', 'section-title', words.responsibility.title),
    ...bySource.map(({ source, answers }) => {
      const line = element('p', 'figure-cells', badge(source));
      for (const answer of answers) line.append(answerElement(answer, inRow(answer)), ' ');
      return element('div', 'answers', line);
    }),
    ...(silent.length === 0 ? [] : [remarkLine(silent, words.responsibility.silent)]),
    ...unreadLines(unreadSources(sources, bySource, readsClaims)),
  ];
}

function answerElement({ kind, actor, by }: Responsibility, inRow: readonly HTMLElement[]): HTMLElement {
  const told = words.responsibility.kind(kind, actor !== null);
  const parts = [told, kind === 'unclaimed' ? words.responsibility.nobody : ''];
  return element(
    'span',
    'answer',
    element('span', 'answer-kind', parts.filter((part) => part !== '').join(' ')),
    ...(actor === null ? [] : [element('bdi', 'answer-actor', actorName(actor.text))]),
    ...(by === null ? [] : [element('span', 'answer-kind', words.responsibility.saidBy(by.text))]),
    ...inRow,
  );
}

/** Which sources a section leaves out because their language is not read for it, a line a language. */
function unreadLines(unread: readonly UnreadSource[]): readonly HTMLElement[] {
  return [...new Set(unread.map(({ language }) => language))].map((language) =>
    remarkLine(
      unread.filter((one) => one.language === language).map(({ source }) => source),
      words.responsibility.unread(languageName(language)),
    ),
  );
}

/** A line on several sources at once. */
function remarkLine(sources: readonly number[], remark: string): HTMLElement {
  const line = element('p', 'figure-cells', ...sources.map(badge), element('span', 'answer-kind', remark));
  return element('div', 'answers', line);
}

function stanceBlocks(comparison: Comparison, inRow: RowReference): readonly HTMLElement[] {
  const rows = stanceRows(comparison).slice(0, MOST_STANCES);
  if (rows.length === 0) return [];
  return [
    element('h2', 'section-title', words.wordingView.sections.stances),
    ...rows.map(({ topic, label, cells }) => {
      const line = element('p', 'figure-cells');
      for (const [source, { text, note, places }] of cells) {
        const [place] = places;
        line.append(
          badge(source),
          element(
            'span',
            'answer',
            element('span', 'answer-kind', text),
            ...(note === undefined ? [] : [element('bdi', 'answer-actor', note)]),
            ...(place === undefined ? [] : inRow(place)),
          ),
          ' ',
        );
      }
      return element(
        'div',
        'naming',
        element('p', 'figure-what', element('bdi', '', topic === '' ? label.text : topic)),
        line,
      );
    }),
  ];
}

function namingBlocks({ wording, sources }: Comparison): readonly HTMLElement[] {
  const groups = wording.naming.slice(0, MOST_GROUPS);
  if (groups.length === 0) return [];
  return [
    element('h2', 'section-title', words.print.naming),
    ...groups.map((group) => {
      const cells = element('p', 'figure-cells');
      for (const { source, terms } of termsBySource(group, sources)) {
        const shown = terms
          .slice(0, MOST_TERMS)
          .map(({ text, count }) => (count > 1 ? `${text} ×${String(count)}` : text));
        cells.append(badge(source), element('bdi', 'figure-text', shown.join(', ')), ' ');
      }
      return element(
        'div',
        'naming',
        element('p', 'figure-what', element('bdi', '', words.wordingView.stoodFor(group.label))),
        cells,
      );
    }),
    ...unreadLines(unreadSources(sources, [], isEnglish)),
  ];
}

function overlapBlocks(comparison: Comparison): readonly HTMLElement[] {
  const { overlaps } = comparison.wording;
  if (overlaps.length === 0) return [];
  return [
    element('h2', 'section-title', words.print.overlaps),
    ...overlaps.map((overlap) => overlapBlock(comparison, overlap)),
  ];
}

function overlapBlock({ sources }: Comparison, { a, b, runs, shareOfA, shareOfB }: Overlap): HTMLElement {
  const percent = (share: number): string => `${String(Math.round(share * 100))} %`;
  const longest = runs[0];
  const text = longest === undefined ? '' : (sources[a]?.text.slice(longest.a.start, longest.a.end) ?? '');
  const quote = text.length > LONGEST_RUN ? `${text.slice(0, LONGEST_RUN).replace(/\s\S*$/u, '')} …` : text;
  return element(
    'div',
    'naming',
    element('p', 'figure-what', badge(a), ` ${percent(shareOfA)} `, badge(b), ` ${percent(shareOfB)}`),
    element('p', 'figure-cells', element('bdi', 'figure-text', quote.replace(/\s+/gu, ' '))),
  );
}
