import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/core/contract/comparison';
import type { Coverage, Passage } from '../../../src/core/contract/facts';
import type { FigureCell, FigureRow } from '../../../src/core/contract/figures';
import { bridgeCase } from '../cases';
import { FakeBridge } from '../fake-bridge';
import { firstOf, openWindow } from '../open-window';

/** The words of a source as a passage; the place must be there. */
function passage({ sources }: Comparison, source: number, words: string): Passage {
  const start = sources[source]!.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  const segment = sources[source]!.segments.find((one) => one.start <= start && start < one.end)!;
  return { source, segment: segment.index, start, end: start + words.length };
}

function withFacts(comparison: Comparison): Comparison {
  const cell = (source: number, text: string, min: number, max: number | null): FigureCell => ({
    ...passage(comparison, source, text),
    text,
    min,
    max,
    minOpen: false,
    maxOpen: false,
    approximate: false,
    asOf: null,
  });
  const figures: FigureRow[] = [
    {
      id: 'alone',
      what: 'people on the bridge',
      role: null,
      unit: 'person',
      cells: [cell(0, '12', 12, 12)],
      pairs: [],
    },
    {
      id: 'injured',
      what: 'people injured',
      role: 'injured',
      unit: 'person',
      cells: [cell(0, '12 people', 12, 12), cell(1, 'at least 14', 14, null)],
      pairs: [{ a: 0, b: 1, relation: 'conflict' }],
    },
  ];
  return {
    ...comparison,
    figures,
    names: [
      {
        id: 'brandt',
        kind: 'person',
        name: 'Ilse Brandt',
        forms: [
          { source: 0, text: 'Mayor Ilse Brandt', places: [passage(comparison, 0, 'Mayor Ilse Brandt')] },
          { source: 1, text: 'Mayor Ilse Brandt', places: [passage(comparison, 1, 'Mayor Ilse Brandt')] },
        ],
      },
    ],
    days: [{ date: '2024-01-01', places: [{ ...passage(comparison, 0, 'Monday'), text: 'Monday' }] }],
    coverage: comparison.rows.map(({ id, cells }) => ({
      row: id,
      cells: comparison.sources.map((_, at): Coverage =>
        cells.some(({ source }) => source === at) ? 'reported' : 'absent',
      ),
    })),
  };
}

async function openFacts(): Promise<Awaited<ReturnType<typeof openWindow>>> {
  const bridge = new FakeBridge([bridgeCase()]);
  bridge.adjust = withFacts;
  const user = await openWindow(bridge);
  await user.keyboard('{Control>}3{/Control}');
  await screen.findByRole('tab', { name: /^Figures/u });
  return user;
}
const heads = (): readonly (string | null)[] =>
  screen.getAllByRole('rowheader').map(({ textContent }) => textContent.trim());

describe('the facts view', () => {
  it('leads with the figures in conflict, in a table whose order it tells', async () => {
    await openFacts();
    expect(heads()).toEqual(['People injured', 'People on the bridge']);
    expect(screen.getByRole('columnheader', { name: /Relation/u })).toHaveAttribute('aria-sort', 'descending');
    const [row] = screen.getAllByRole('row').slice(1);
    expect(row).toHaveTextContent(/In conflict.*A–B/u);
    expect(within(firstOf(screen.getAllByRole('row').slice(1))).getByRole('img')).toHaveAccessibleName(
      /from 12 to 14/u,
    );
  });

  it('sorts at a click on a head and filters by words and by relation', async () => {
    const user = await openFacts();
    await user.click(screen.getByRole('button', { name: /Quantity/u }));
    await user.click(screen.getByRole('button', { name: /Quantity/u }));
    expect(heads()).toEqual(['People on the bridge', 'People injured']);
    await user.click(screen.getByRole('button', { name: /^In conflict/u }));
    expect(heads()).toEqual(['People injured']);
    await user.type(screen.getByRole('searchbox'), 'nothing like it');
    expect(screen.queryByRole('grid')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Clear the filters' }));
    expect(heads()).toHaveLength(2);
  });

  it('leads from a cell to its sentence and with Alt+← back to the same cell', async () => {
    const user = await openFacts();
    firstOf(screen.getAllByRole('button', { name: /12 people/u })).focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveTextContent('at least 14');
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(document.activeElement).toHaveTextContent('at least 14 people were injured');
    });
    expect(screen.getByRole('navigation', { name: 'The way back' })).toHaveTextContent('People injured: at least 14');
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await waitFor(() => {
      expect(document.activeElement).toHaveTextContent(/^at least 14$/u);
    });
    expect(document.activeElement?.closest('table')).not.toBeNull();
  });

  it('has one place that Tab reaches, and the arrow keys go on from there', async () => {
    const user = await openFacts();
    const table = screen.getByRole('grid');
    expect(table.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    table.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toHaveTextContent('People on the bridge');
    await user.keyboard('{End}{ArrowUp}');
    expect(table.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    expect(document.activeElement?.closest('tr')).toHaveTextContent('People injured');
  });

  it('shows which source tells which fact, in words as well as in signs', async () => {
    const user = await openFacts();
    await user.click(screen.getByRole('tab', { name: /Coverage/u }));
    expect(screen.getAllByRole('button', { name: 'reported' }).length).toBeGreaterThan(3);
    const all = heads().length;
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sources' }), 'Only in: C Valley Radio');
    expect(heads().length).toBeLessThan(all);
    for (const row of screen.getAllByRole('row').slice(1))
      expect(within(row).getAllByText('not found in this text')).toHaveLength(2);
  });

  it('shows the names and the days in the words of each source', async () => {
    const user = await openFacts();
    await user.click(screen.getByRole('tab', { name: /Names/u }));
    expect(heads()).toEqual([expect.stringContaining('Ilse Brandt')]);
    await user.click(screen.getByRole('tab', { name: /Days/u }));
    expect(heads()).toEqual(['Mon, 1 January 2024']);
    expect(screen.getByRole('gridcell', { name: 'Only A' })).toBeVisible();
  });

  it('copies the row with the focus as tab-separated values', async () => {
    await openFacts();
    const cell = firstOf(screen.getAllByRole('button', { name: /12 people/u }));
    cell.focus();
    let copied = '';
    const clipboardData = { setData: (_type: string, text: string) => (copied = text) };
    await fireEvent.copy(cell, { clipboardData });
    expect(copied.split('\n')[1]).toMatch(/^People injured\tIn conflict \(A–B\)\t2\t12 people\tat least 14\t/u);
  });
});
