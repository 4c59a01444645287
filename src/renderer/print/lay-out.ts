import type { PrintContent } from '../../core/contract/ipc';
import { colourSources } from '../design/source-colours';
import { words } from '../messages';
import { coverBlocks, legendBlocks } from './cover';
import { element } from './element';
import { figureBlocks } from './figures';
import { Pages } from './pages';
import { rowBlocks } from './rows';
import { columnHeads } from './source-label';
import { wordingBlocks } from './wording';

/**
 * Columns that can be read beside each other on a landscape page. More sources than that are printed in parts, each
 * with the reference in the first column.
 */
export const MAX_COLUMNS = 5;

/** The sources of each part, the reference first: all in one part when they fit. */
export function partsOf(sources: number, reference: number): readonly (readonly number[])[] {
  const others = Array.from({ length: sources }, (_, index) => index).filter((index) => index !== reference);
  const all = Array.from({ length: sources }, (_, index) => index);
  if (sources <= MAX_COLUMNS) return [all];
  const parts: (readonly number[])[] = [];
  for (let at = 0; at < others.length; at += MAX_COLUMNS - 1)
    parts.push([reference, ...others.slice(at, at + MAX_COLUMNS - 1)]);
  return parts;
}

/** Builds the pages of a comparison in `page`'s body and returns how many they are. Waits for the fonts first. */
export async function layOut(page: Document, content: PrintContent): Promise<number> {
  const { comparison } = content;
  page.title = content.title;
  page.documentElement.lang = words.language;
  page.documentElement.dir = words.direction;
  colourSources(page, comparison.sources);
  page.body.classList.add(`paper-${content.paper}`);
  // A font is loaded when something uses it: without this the first measurements would be of another one.
  await Promise.all([...page.fonts].map((font) => font.load().catch(() => font)));

  const pages = new Pages(page.body, content);
  pages.begin(null);
  for (const block of coverBlocks(content)) pages.add(block);
  for (const block of figureBlocks(comparison)) pages.add(block);
  for (const block of wordingBlocks(comparison)) pages.add(block);
  for (const block of legendBlocks()) pages.add(block);
  const parts = partsOf(comparison.sources.length, comparison.reference);
  parts.forEach((columns, index) => {
    pages.begin(columnHeads(comparison, columns));
    const t = words.print;
    const heading = parts.length === 1 ? t.synopsis : t.part(index + 1, parts.length);
    pages.add(element('h2', 'section-title', heading));
    const repeated = new Set(index === 0 ? [] : [comparison.reference]);
    for (const block of rowBlocks(comparison, columns, repeated)) pages.add(block);
  });
  return pages.finish();
}
