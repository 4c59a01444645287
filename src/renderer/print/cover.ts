import type { PrintContent } from '../../core/contract/ipc';
import { element } from './element';
import { badge, dateOf, labelOf } from './source-label';

/** Title, what was compared and how, the sources with their hashes, and the legend: the blocks of the first pages. */
export function coverBlocks(content: PrintContent): readonly HTMLElement[] {
  const { comparison, title, at } = content;
  const shared = comparison.rows.filter((row) => row.cells.length > 1).length;
  const alone = comparison.rows.length - shared;
  const summary =
    `${String(comparison.sources.length)} sources, ${String(shared)} ${shared === 1 ? 'fact' : 'facts'} told by ` +
    `several of them, ${String(alone)} ${alone === 1 ? 'paragraph' : 'paragraphs'} told by one alone. ` +
    `Compared on ${at.slice(0, 10)}.`;
  return [
    element('h1', 'title', title),
    element('p', 'summary', summary),
    element('h2', 'section-title', 'Sources'),
    ...comparison.sources.map((source, index) => {
      const { meta } = source;
      const facts = [labelOf(source) === meta.title ? null : meta.outlet, meta.author, dateOf(source)]
        .filter((fact) => fact !== null && fact !== '')
        .join(' · ');
      const text = element('div', 'source-text', element('p', 'source-title', meta.title), element('p', '', facts));
      (text.firstElementChild as HTMLElement).dir = 'auto';
      if (meta.note !== null) text.append(element('p', 'source-note', meta.note));
      const leftOut = source.segments.filter((segment) => segment.leftOut).length;
      if (leftOut > 0) {
        const paragraphs = leftOut === 1 ? '1 paragraph of it is' : `${String(leftOut)} paragraphs of it are`;
        text.append(element('p', 'source-note', `${paragraphs} left out of the comparison by the reader.`));
      }
      text.append(element('p', 'source-file', `${source.file} · SHA-256 ${source.sha256}`));
      const entry = element('div', 'source', badge(index), text);
      if (index === comparison.reference)
        text.append(element('p', 'source-reference', 'The reference the others are compared with.'));
      return entry;
    }),
    element('h2', 'section-title', 'How to read this'),
    legend(),
  ];
}

function legend(): HTMLElement {
  const line = (sample: HTMLElement, text: string): HTMLElement => element('p', 'legend-line', sample, ` ${text}`);
  const mark = (kind: string, text: string): HTMLElement => element('span', `mark ${kind} source-1`, text);
  return element(
    'div',
    'legend',
    element(
      'p',
      '',
      'Paragraphs on one level tell the same fact; the per cent beside a row says how sure the alignment is. ' +
        'An empty cell means that no counterpart was found in that text, not that the fact is denied. ' +
        'Differences are marked against the reference or, in a row it lacks, against the first source that has it.',
    ),
    line(mark('change', 'solid line'), 'words that differ, in a passage whose wording is otherwise close'),
    line(mark('absent', '‸'), 'words of the other text are missing here'),
    line(mark('shared', 'dotted line'), 'in a rewritten passage, what both tell'),
    line(
      mark('distinctive', 'double line'),
      'in a rewritten passage, figures, names and terms that only this text has',
    ),
    line(mark('charged', 'wavy line'), 'words that judge or hedge, where they stand in none of the marks above'),
    line(element('span', 'human', '✓'), 'a link set or confirmed by the reader, not by the program'),
  );
}
