import type { Comparison, Difference } from './comparison';

declare const packed: unique symbol;

/**
 * A comparison as text. What crosses from the bridge into the page is copied property by property, unless it is a text, which
 * crosses in one piece: a comparison of 5 × 2,000 rows took a second as an object. The first line is JSON of everything but
 * the differences, each further line JSON of those of some rows: two thirds of such a comparison, and a page needs those of
 * a few rows at first.
 */
export type Packed = string & { readonly [packed]: true };

/** What the first line holds. */
interface Head {
  readonly comparison: Omit<Comparison, 'differences'>;
  /** The rows of each further line. */
  readonly lines: readonly (readonly string[])[];
}

/** Rows whose differences are read together: about as many as are drawn at first. */
const ROWS_A_LINE = 16;

/** Where an unpacked comparison keeps how the differences of one row are read. */
const DIFFERENCES_OF = Symbol('differences of a row');
type DifferencesOf = (row: string) => readonly Difference[];

/** The comparison as a text. It may hold only what JSON can. */
export function pack({ differences, ...comparison }: Comparison): Packed {
  const byRow = byRowOf(differences);
  const rows = [...byRow.keys()];
  const lines = Array.from({ length: Math.ceil(rows.length / ROWS_A_LINE) }, (_, line) =>
    rows.slice(line * ROWS_A_LINE, (line + 1) * ROWS_A_LINE),
  );
  const head: Head = { comparison, lines };
  // JSON has no line breaks of its own.
  return [head, ...lines.map((line) => line.flatMap((row) => byRow.get(row) ?? []))]
    .map((part) => JSON.stringify(part))
    .join('\n') as Packed;
}

/**
 * What was packed, as a new object, with the differences of a row in the order they had and all of them row by row. They
 * are read when they are first asked for.
 */
export function unpack(text: Packed): Comparison {
  const [first = '', ...rest] = text.split('\n');
  const { comparison, lines } = JSON.parse(first) as Head;
  const lineOf = new Map(lines.flatMap((rows, line) => rows.map((row) => [row, line] as const)));
  const read = new Map<number, readonly Difference[]>();
  const differencesIn = (line: number): readonly Difference[] => {
    const known = read.get(line) ?? (JSON.parse(rest[line] ?? '[]') as readonly Difference[]);
    read.set(line, known);
    return known;
  };
  let all: readonly Difference[] | null = null;
  const unpacked: Comparison = {
    ...comparison,
    get differences() {
      all ??= lines.flatMap((_, line) => differencesIn(line));
      return all;
    },
  };
  const ofRow: DifferencesOf = (row) => {
    const line = lineOf.get(row);
    return line === undefined ? [] : differencesIn(line).filter((difference) => difference.row === row);
  };
  return Object.defineProperty(unpacked, DIFFERENCES_OF, { value: ofRow });
}

/** Differences by the row they are of, each row's in the order given. */
export function byRowOf(differences: readonly Difference[]): ReadonlyMap<string, readonly Difference[]> {
  const byRow = new Map<string, Difference[]>();
  for (const difference of differences) {
    const own = byRow.get(difference.row);
    if (own === undefined) byRow.set(difference.row, [difference]);
    else own.push(difference);
  }
  return byRow;
}

/** Reads the differences of one row at a time; null for a comparison that holds all of them already. */
export function differencesOf(comparison: Comparison): DifferencesOf | null {
  return (comparison as { readonly [DIFFERENCES_OF]?: DifferencesOf })[DIFFERENCES_OF] ?? null;
}
