import type { PrintContent } from '../../core/contract/ipc';
import { words } from '../messages';
import { element } from './element';
import { badge, dateOf, labelOf } from './source-label';

const t = words.print;

/** Title, what was compared and how, and the sources with their hashes: the blocks of the first page. */
export function coverBlocks(content: PrintContent): readonly HTMLElement[] {
  const { comparison, title, at } = content;
  const shared = comparison.rows.filter((row) => row.cells.length > 1).length;
  const alone = comparison.rows.length - shared;
  const summary = t.summary(comparison.sources.length, shared, alone, at.slice(0, 10));
  return [
    element('h1', 'title', title),
    element('p', 'summary', summary),
    element('h2', 'section-title', t.sources),
    ...comparison.sources.map((source, index) => {
      const { meta } = source;
      const facts = [labelOf(source) === meta.title ? null : meta.outlet, meta.author, dateOf(source)]
        .filter((fact) => fact !== null && fact !== '')
        .join(' · ');
      const text = element('div', 'source-text', element('p', 'source-title', meta.title), element('p', '', facts));
      (text.firstElementChild as HTMLElement).dir = 'auto';
      if (meta.note !== null) text.append(element('p', 'source-note', meta.note));
      const leftOut = source.segments.filter((segment) => segment.leftOut).length;
      if (leftOut > 0) text.append(element('p', 'source-note', t.leftOut(leftOut)));
      text.append(element('p', 'source-file', `${source.file} · SHA-256 ${source.sha256}`));
      const entry = element('div', 'source', badge(index), text);
      if (index === comparison.reference) text.append(element('p', 'source-reference', t.isReference));
      return entry;
    }),
  ];
}

/** How the rows that follow are to be read. */
export function legendBlocks(): readonly HTMLElement[] {
  return [element('h2', 'section-title', t.howToRead), legend()];
}

function legend(): HTMLElement {
  const line = (sample: HTMLElement, text: string): HTMLElement => element('p', 'legend-line', sample, ` ${text}`);
  const mark = (kind: string, text: string): HTMLElement => element('span', `mark ${kind} source-1`, text);
  return element(
    'div',
    'legend',
    element('p', '', t.levels),
    line(mark('change', t.samples.change), t.legend.change),
    line(mark('absent', '‸'), t.legend.absent),
    line(mark('shared', t.samples.shared), t.legend.shared),
    line(mark('distinctive', t.samples.distinctive), t.legend.distinctive),
    line(mark('charged', t.samples.charged), t.legend.charged),
    line(element('span', 'human', '✓'), t.legend.human),
    line(element('span', 'also', '→'), t.legend.also),
  );
}
