import type { Link, Row } from '../contract/comparison';
import type { NameEntry } from '../contract/facts';
import type { Mention } from './context';

/** What a link, by its confidence, and a row in common say for two figures being one. */
const LINKED = 0.45;
const SAME_ROW = 0.2;

/** Where a segment stands in the alignment. */
export interface Place {
  /** Name of the segment. */
  readonly key: string;
  /** Its row; undefined where it is in none. */
  readonly row: string | undefined;
  /** Confidence of its links by the names of the other segments; undefined for no links. */
  readonly links: ReadonlyMap<string, number> | undefined;
}

/** The names of a sentence with what they weigh together. */
interface Named {
  readonly names: ReadonlySet<string>;
  readonly nameWeight: number;
}

/** Looks up whether two segments are linked or share a row of the alignment, and what the names of two sentences say. */
export class Nearness {
  readonly #links = new Map<string, Map<string, number>>();
  readonly #rows = new Map<string, string>();
  readonly #weights: ReadonlyMap<string, number>;
  readonly #people: ReadonlySet<string>;

  constructor(links: readonly Link[], rows: readonly Row[], names: readonly NameEntry[]) {
    this.#people = new Set(names.filter(({ kind }) => kind === 'person').map(({ id }) => id));
    // A name that is everywhere weighs next to nothing.
    this.#weights = new Map(
      names.map(({ id, forms }) => [
        id,
        1 / Math.max(1, forms.reduce((sum, { places }) => sum + places.length, 0) - 1),
      ]),
    );
    for (const { a, b, confidence } of links) {
      const [one, other] = [placeKey(a.source, a.segment), placeKey(b.source, b.segment)];
      this.#linksOf(one).set(other, confidence);
      this.#linksOf(other).set(one, confidence);
    }
    for (const { id, cells } of rows) {
      for (const { source, segments } of cells)
        for (const segment of segments) this.#rows.set(placeKey(source, segment), id);
    }
  }

  #linksOf(key: string): Map<string, number> {
    const links = this.#links.get(key) ?? new Map<string, number>();
    this.#links.set(key, links);
    return links;
  }

  /** True when both have a person's name in common. */
  mayBeSamePerson(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
    return [...a].some((name) => b.has(name) && this.#people.has(name));
  }

  /** True when one of the two sentences names no person, so that the other may name the one it means. */
  isUnnamed(a: Mention, b: Mention): boolean {
    return [a, b].some(({ names }) => ![...names].some((name) => this.#people.has(name)));
  }

  /** What names weigh together, as `sharedNames` asks for it. */
  weightOf(names: ReadonlySet<string>): number {
    let sum = 0;
    for (const name of names) sum += this.#weights.get(name) ?? 1;
    return sum;
  }

  /** Share of the names that both have, by weight. */
  sharedNames(a: Named, b: Named): number {
    let both = 0;
    for (const name of a.names) if (b.names.has(name)) both += this.#weights.get(name) ?? 1;
    return both === 0 ? 0 : both / Math.max(0.5, Math.min(a.nameWeight, b.nameWeight));
  }

  /** The segment of a mention in the alignment. */
  placeOf({ source, quantity }: Mention): Place {
    const key = placeKey(source, quantity.segment);
    return { key, row: this.#rows.get(key), links: this.#links.get(key) };
  }

  /** 0 for segments that have nothing to do with one another. */
  of(a: Place, b: Place): number {
    const together = a.row !== undefined && a.row === b.row;
    return LINKED * (a.links?.get(b.key) ?? 0) + (together ? SAME_ROW : 0);
  }
}

function placeKey(source: number, segment: number): string {
  return `${String(source)}.${String(segment)}`;
}
