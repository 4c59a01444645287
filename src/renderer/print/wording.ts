import type { Comparison } from '../../core/contract/comparison';
import type { Overlap } from '../../core/contract/wording';
import { words } from '../messages';
import { termsBySource } from '../synopsis/naming-by-source';
import { answersBySource } from '../synopsis/responsibility-by-source';
import { stanceRows } from '../wording/stance-table';
import { element } from './element';
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
  return [
    ...responsibilityBlocks(comparison),
    ...stanceBlocks(comparison),
    ...namingBlocks(comparison),
    ...overlapBlocks(comparison),
  ];
}

function responsibilityBlocks({ wording }: Comparison): readonly HTMLElement[] {
  const bySource = answersBySource(wording.responsibility);
  if (bySource.length === 0) return [];
  return [
    element('h2', 'section-title', words.responsibility.title),
    ...bySource.map(({ source, answers }) => {
      const line = element('p', 'figure-cells', badge(source));
      for (const { kind, actor, by } of answers) {
        const told = words.responsibility.kind(kind, actor !== null);
        const parts = [told, kind === 'unclaimed' ? words.responsibility.nobody : ''];
        line.append(element('span', 'answer-kind', parts.filter((part) => part !== '').join(' ')));
        if (actor !== null) line.append(element('bdi', 'figure-text', actor.text));
        if (by !== null) line.append(element('span', 'answer-kind', words.responsibility.saidBy(by.text)));
      }
      return element('div', 'answers', line);
    }),
  ];
}

function stanceBlocks(comparison: Comparison): readonly HTMLElement[] {
  const rows = stanceRows(comparison).slice(0, MOST_STANCES);
  if (rows.length === 0) return [];
  return [
    element('h2', 'section-title', words.wordingView.sections.stances),
    ...rows.map(({ topic, label, cells }) => {
      const line = element('p', 'figure-cells');
      for (const [source, { text, note }] of cells) {
        line.append(badge(source), element('span', 'answer-kind', text));
        line.append(note === undefined ? ' ' : element('bdi', 'figure-text', note));
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
