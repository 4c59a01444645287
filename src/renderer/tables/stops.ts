/** The attribute of what the keyboard stops at in a table: an entry, or a cell without one. Its value is its number. */
export const STOP = 'data-stop';

const PAGE = 10;

/**
 * The stop a key leads to from a stop of a table; null for a key that leads nowhere. Sideways it goes from entry to
 * entry, up and down from cell to cell.
 */
export function stopFor(table: HTMLTableElement, from: Element, event: KeyboardEvent): HTMLElement | null {
  const cell = from.closest<HTMLTableCellElement>('td, th');
  const row = cell?.closest('tr');
  if (cell == null || row == null || event.altKey || event.metaKey) return null;
  const rows = [...table.rows];
  const at = rows.indexOf(row);
  const toEnd = getComputedStyle(table).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      const stops = stopsOf(row);
      return stops[stops.findIndex((stop) => stop === from) + (event.key === toEnd ? 1 : -1)] ?? null;
    }
    case 'ArrowDown':
      return inColumn(rows, at, 1, cell, from);
    case 'ArrowUp':
      return inColumn(rows, at, -1, cell, from);
    case 'PageDown':
      return inColumn(rows, Math.min(rows.length - 1, at + PAGE) - 1, 1, cell, from);
    case 'PageUp':
      return inColumn(rows, Math.max(0, at - PAGE) + 1, -1, cell, from);
    case 'Home':
      return stopsOf(event.ctrlKey ? rows[0] : row)[0] ?? null;
    case 'End':
      return stopsOf(event.ctrlKey ? rows.at(-1) : row).at(-1) ?? null;
    default:
      return null;
  }
}

/** The next stop of a column on the way up or down, in the cell as far on as where the way began. */
function inColumn(
  rows: readonly HTMLTableRowElement[],
  at: number,
  step: 1 | -1,
  cell: HTMLTableCellElement,
  from: Element,
): HTMLElement | null {
  const depth = stopsOf(cell).findIndex((stop) => stop === from);
  for (let row = rows[at + step]; row !== undefined; row = rows[(at += step) + step]) {
    const stops = stopsOf(row.cells[cell.cellIndex]);
    const stop = stops[Math.min(depth, stops.length - 1)];
    if (stop !== undefined) return stop;
  }
  return null;
}

function stopsOf(element: HTMLElement | undefined): readonly HTMLElement[] {
  if (element === undefined) return [];
  return element.hasAttribute(STOP) ? [element] : [...element.querySelectorAll<HTMLElement>(`[${STOP}]`)];
}
