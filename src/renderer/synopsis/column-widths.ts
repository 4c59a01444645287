/** The widths of the columns of a grid, for its style. */
export interface ColumnWidths {
  /** The tracks: as the reader chose, or an equal share of the room between narrowest and widest. */
  readonly columns: string;
  /** The least and the most that the grid takes, with what stands beside the columns. */
  readonly least: string;
  readonly most: string;
}

/** How wide columns are that were given these widths in pixels, or none (null). */
export function columnWidths(widths: readonly (number | null)[]): ColumnWidths {
  const sumOf = (unchosen: string): string =>
    `calc(${['var(--gutter)', ...widths.map((width) => (width === null ? unchosen : `${String(width)}px`))].join(' + ')})`;
  return {
    columns: widths
      .map((width) => (width === null ? 'minmax(var(--column-min), 1fr)' : `${String(width)}px`))
      .join(' '),
    least: sumOf('var(--column-min)'),
    most: sumOf('var(--column-max)'),
  };
}
