import type { Line, PageLines } from './lines';

/** Share of the page's height at either end in which running lines stand. */
const MARGIN = 0.12;
/** How far a running line's height differs from page to page, points. */
const DRIFT = 6;
/** Share of the pages on which a line stands that runs. */
const OFTEN = 0.4;

const NUMBER_ONLY =
  /^\W{0,3}(?:(?:page|p\.|seite|página|pagina|стр\.|صفحه|صفحة)\s*)?\p{Nd}{1,4}(?:\s*(?:\/|of|von|de|sur|di|из|از)\s*\p{Nd}{1,4})?\W{0,3}$/iu;
const ADDRESS = /^(https?:\/\/\S+?)…?(?:\s+\d{1,4}\/\d{1,4})?$/u;
/** What browsers print above a page: the day, the time and the page's title. */
const PRINTED = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}:\d{2}(?:\s?[AP]M)?\b/iu;

/**
 * The pages without running heads, feet and page numbers: what stands in the upper or lower margin and comes again on
 * other pages, differing in numbers only. `url` is the address that a browser printed there; null when none did.
 */
export function withoutRunningLines(pages: readonly PageLines[]): {
  readonly pages: readonly PageLines[];
  readonly url: string | null;
} {
  const seen = new Map<string, number[]>();
  for (const [index, page] of pages.entries()) {
    for (const line of marginal(page))
      for (const key of keysOf(line, page)) seen.set(key, [...(seen.get(key) ?? []), index]);
  }
  const least = Math.max(2, Math.ceil(pages.length * OFTEN));
  // Left and right pages have heads of their own.
  const enough = pages.length >= 6 ? Math.max(3, Math.floor(least / 2)) : least;
  let url: string | null = null;
  const kept = pages.map((page) => {
    const printed = marginal(page).some(({ text }) => ADDRESS.test(text));
    const drop = new Set(
      marginal(page).filter((line) => {
        const address = ADDRESS.exec(line.text)?.[1];
        if (address !== undefined) url ??= address;
        if (address !== undefined) return true;
        if (NUMBER_ONLY.test(line.text) && !hasNeighbour(line, page)) return true;
        if (printed && (PRINTED.test(line.text) || isBesidePrinted(line, page))) return true;
        return keysOf(line, page).some((key) => new Set(seen.get(key)).size >= enough);
      }),
    );
    return { ...page, lines: page.lines.filter((line) => !drop.has(line)) };
  });
  return { pages: kept, url };
}

/** A number beside other text is a cell of a table. */
function hasNeighbour(line: Line, { lines }: PageLines): boolean {
  return lines.some((other) => other !== line && Math.abs(other.y - line.y) < 3 && !ADDRESS.test(other.text));
}

/** The title that a browser prints beside the day stands on the same height. */
function isBesidePrinted(line: Line, page: PageLines): boolean {
  return page.lines.some((other) => other !== line && Math.abs(other.y - line.y) < 2 && PRINTED.test(other.text));
}

function marginal({ lines, top, bottom }: PageLines): readonly Line[] {
  const margin = (top - bottom) * MARGIN;
  return lines.filter(({ y }) => y > top - margin || y < bottom + margin);
}

/** A line's words with its numbers made alike, and its height, rounded both ways. */
function keysOf({ text, y }: Line, { bottom }: PageLines): readonly string[] {
  const words = text.replace(/\p{Nd}+/gu, '#').toLowerCase();
  const step = (y - bottom) / DRIFT;
  return [...new Set([Math.floor(step), Math.round(step) + 0.5])].map((height) => `${String(height)} ${words}`);
}
