import { COLOURS, type Source, type SourceMeta } from '../../core/contract/source';

/**
 * The colour of each source by its number: the one that the reader chose, else the one of its place. No two have the same:
 * what is taken by another's choice, an earlier one's where two chose the same, gives way to the first that is free.
 */
export function coloursOf(sources: readonly { readonly meta: Pick<SourceMeta, 'colour'> }[]): readonly number[] {
  const taken = new Set<number>();
  const take = (colour: number | null | undefined): number | null => {
    if (typeof colour !== 'number' || colour >= COLOURS || taken.has(colour)) return null;
    taken.add(colour);
    return colour;
  };
  const chosen = sources.map(({ meta }) => take(meta.colour));
  const placed = chosen.map((colour, at) => colour ?? take(at));
  return placed.map((colour, at) => colour ?? take([...Array(COLOURS).keys()].find((each) => !taken.has(each))) ?? at);
}

/** Colours a page's sources; what carries a source's number then has its colour. Returns what the colours are, as one text. */
export function colourSources(page: Document, sources: readonly Pick<Source, 'meta'>[]): string {
  const colours = coloursOf(sources);
  for (const at of Array(COLOURS).keys()) {
    const colour = colours[at];
    const name = `--hue-of-${String(at)}`;
    if (colour === undefined || colour === at) page.documentElement.style.removeProperty(name);
    else page.documentElement.style.setProperty(name, `var(--hue-${String(colour)})`);
  }
  return colours.join(' ');
}
