import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/core/contract/comparison';
import type { Passage } from '../../../src/core/contract/facts';
import type { Statement } from '../../../src/core/contract/wording';
import { bridgeCase } from '../cases';
import { FakeBridge } from '../fake-bridge';
import { openWindow } from '../open-window';

/** The words of a source as a passage; the place must be there. */
function passage({ sources }: Comparison, source: number, words: string): Passage {
  const start = sources[source]!.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  const segment = sources[source]!.segments.find((one) => one.start <= start && start < one.end)!;
  return { source, segment: segment.index, start, end: start + words.length };
}

function withWording(comparison: Comparison): Comparison {
  const mayor = (source: number): Statement => {
    const phrase = (text: string): Statement['speaker'] => {
      const { start, end } = passage(comparison, source, text);
      return { start, end, text };
    };
    return {
      ...passage(comparison, source, 'the bridge had been inspected in October'),
      attribution: 'named',
      speaker: phrase('Mayor Ilse Brandt'),
      verb: phrase('said'),
      verbClass: 'say',
      agentless: true,
      hedges: [],
      negations: [],
    };
  };
  const fall: Statement = {
    ...passage(comparison, 0, 'The footbridge over the river Lenne in Marfeld collapsed'),
    attribution: 'none',
    speaker: null,
    verb: null,
    verbClass: null,
    agentless: false,
    hedges: [],
    negations: [],
  };
  const statements = [fall, mayor(0), mayor(1)];
  const row = comparison.rows.find(({ cells }) =>
    cells.some(({ source, segments }) => source === 1 && segments.includes(statements[2]!.segment)),
  )!;
  const shared = (source: number): Passage => passage(comparison, source, 'Mayor Ilse Brandt said the bridge had been');
  const named = (
    text: string,
    source: number,
    z: number,
  ): Comparison['wording']['naming'][number]['terms'][number] => ({
    text,
    charged: text === 'collapsed',
    cells: [{ source, places: [passage(comparison, source, text)], z }],
  });
  return {
    ...comparison,
    wording: {
      ...comparison.wording,
      statements,
      naming: [
        {
          id: 'bridge',
          label: 'the bridge',
          basis: 'field',
          terms: [named('footbridge', 0, 2.4), named('collapsed', 1, 0.3)],
        },
      ],
      overlaps: [{ a: 0, b: 1, runs: [{ a: shared(0), b: shared(1), words: 8 }], shareOfA: 0.25, shareOfB: 0.31 }],
      stances: [
        {
          row: row.id,
          about: 'fact',
          subject: null,
          cells: [
            { source: 0, stance: 'asserts', statement: 0 },
            { source: 1, stance: 'attributes', statement: 2 },
          ],
        },
      ],
    },
  };
}

async function openWording(): Promise<Awaited<ReturnType<typeof openWindow>>> {
  const bridge = new FakeBridge([bridgeCase()]);
  bridge.adjust = withWording;
  const user = await openWindow(bridge);
  await user.keyboard('{Control>}4{/Control}');
  await screen.findByRole('tab', { name: /^Names for things/u });
  return user;
}

describe('the wording view', () => {
  it('gathers the terms under what they stand for, with counts, preference and charge in words', async () => {
    const user = await openWording();
    const heads = (): readonly string[] =>
      screen.getAllByRole('rowheader').map(({ textContent }) => textContent.trim());
    expect(heads()).toEqual(['the bridgewords of one field', 'footbridge', 'collapsed, charged']);
    expect(screen.getByRole('button', { name: '1, clearly preferred here' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Term' }));
    expect(heads()).toEqual(['collapsed, charged', 'footbridge']);
    expect(screen.getByRole('columnheader', { name: 'For' })).toBeVisible();
  });

  it('looks a term up in context, and a line leads to its sentence and back', async () => {
    const user = await openWording();
    await user.click(screen.getByRole('button', { name: 'footbridge' }));
    expect(screen.getByRole('combobox', { name: 'Look up' })).toHaveValue('footbridge');
    expect(screen.getByRole('img', { name: /“footbridge”: \d places? in Harbour Post/u })).toBeVisible();
    const lines = screen.getAllByRole('button', { name: /^footbridge$/iu });
    const line = lines.at(-1)!;
    const row = line.closest('tr')!.textContent;
    await user.click(line);
    await waitFor(() => {
      expect(document.activeElement).toHaveTextContent(/footbridge/iu);
    });
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await waitFor(() => {
      expect(document.activeElement?.closest('tr')?.textContent).toBe(row);
    });
  });

  it('shows how much of each source is attributed, and each statement with its speaker', async () => {
    const user = await openWording();
    await user.click(screen.getByRole('tab', { name: 'Who says so' }));
    const [, first] = screen.getAllByRole('row');
    expect(first).toHaveTextContent(/Harbour Post.*2.*50 %.*50 %/u);
    await user.click(screen.getByRole('tab', { name: /^Statements/u }));
    expect(screen.getAllByRole('row')).toHaveLength(4);
    await user.click(screen.getByRole('button', { name: /^Named/u }));
    expect(screen.getAllByRole('row')).toHaveLength(3);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Source' }), 'B Lenne Courier');
    const [, only] = screen.getAllByRole('row');
    expect(within(only!).getByRole('button', { name: 'Mayor Ilse Brandt' })).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'How surely' }), 'Hedged');
    expect(screen.getByText('No row fits the filters.')).toBeVisible();
  });

  it('shows who asserts what another attributes', async () => {
    const user = await openWording();
    await user.click(screen.getByRole('tab', { name: /^Stances/u }));
    expect(screen.getByRole('button', { name: /asserts/u })).toBeVisible();
    expect(screen.getByRole('button', { name: /attributes.*Mayor Ilse Brandt/u })).toBeVisible();
  });

  it('shows the share of each source in each other and the runs they share', async () => {
    const user = await openWording();
    await user.click(screen.getByRole('tab', { name: /^Shared wording/u }));
    const [pairs, runs] = screen.getAllByRole('grid');
    expect(within(pairs!).getByRole('button', { name: '25 %' })).toBeVisible();
    expect(within(pairs!).getByRole('button', { name: '31 %' })).toBeVisible();
    await user.click(within(runs!).getByRole('button', { name: 'B' }));
    await waitFor(() => {
      expect(document.activeElement).toHaveAttribute('data-source', '1');
    });
  });

  it('draws a long table in parts, and the rest on request', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    bridge.adjust = (comparison) => {
      const made = withWording(comparison);
      const [statement] = made.wording.statements;
      const statements = Array.from({ length: 100 }, (_, at) => ({
        ...statement!,
        end: statement!.end - (at % 50),
        start: at < 50 ? statement!.start : statement!.start + 1,
      }));
      return { ...made, wording: { ...made.wording, statements } };
    };
    const user = await openWindow(bridge);
    await user.keyboard('{Control>}4{/Control}');
    await user.click(await screen.findByRole('tab', { name: /^Statements/u }));
    expect(screen.getAllByRole('row')).toHaveLength(61);
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(screen.getAllByRole('row')).toHaveLength(101);
    expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
  });

  it('says so where there is nothing to show', async () => {
    const user = await openWording();
    await user.click(screen.getByRole('tab', { name: /^Quotations/u }));
    expect(screen.getByText('No quotations were found.')).toBeVisible();
  });
});
