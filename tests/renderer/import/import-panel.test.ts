import { screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportLine } from '../../../src/core/contract/importing';
import { Imports } from '../../../src/renderer/import/imports.svelte';
import { bridgeCase } from '../cases';
import { FakeBridge } from '../fake-bridge';
import { choose, openWindow } from '../open-window';

const line = (name: string, state: ImportLine['state'], failure: ImportLine['failure'] = null): ImportLine => ({
  name,
  state,
  failure,
});
const locked = line('locked.pdf', 'refused', { code: 'file-encrypted', subject: 'locked.pdf' });

describe('the list of an import', () => {
  it('does not show for one that ends well at once', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    await openWindow(bridge);
    bridge.emit('importing', { id: 'i', lines: [line('a.txt', 'reading')], running: true });
    bridge.emit('importing', { id: 'i', lines: [line('a.txt', 'done')], running: false });
    expect(screen.queryByRole('region', { name: 'Import' })).not.toBeInTheDocument();
  });

  it('shows every file with what became of it, stops one or all, and stays until it is dismissed', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    const user = await openWindow(bridge);
    const lines = [line('a.txt', 'done'), locked, line('b.txt', 'reading'), line('c.txt', 'waiting')];
    bridge.emit('importing', { id: 'i', lines, running: true });
    const panel = await screen.findByRole('region', { name: 'Import' });
    expect(within(panel).getByRole('heading')).toHaveTextContent('Reading file 3 of 4');
    expect(
      within(panel)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim()),
    ).toEqual([
      'a.txt Read',
      'locked.pdf The file is protected by a password. Open it in its own program, save a copy without the password and open that.',
      'b.txt Reading…',
      'c.txt Waiting',
    ]);
    expect(within(panel).queryByRole('button', { name: 'Leave out a.txt' })).not.toBeInTheDocument();
    await user.click(within(panel).getByRole('button', { name: 'Leave out c.txt' }));
    expect(bridge.sent('cases.cancelImport')).toEqual([{ import: 'i', file: 3 }]);
    await user.click(within(panel).getByRole('button', { name: 'Stop importing' }));
    expect(bridge.sent('cases.cancelImport').at(-1)).toEqual({ import: 'i', file: null });

    const ended = [line('a.txt', 'done'), locked, line('b.txt', 'done'), line('c.txt', 'cancelled')];
    bridge.emit('importing', { id: 'i', lines: ended, running: false });
    expect(await within(panel).findByRole('heading', { name: '2 files read, 1 refused, 1 left out' })).toBeVisible();
    within(panel).getByRole('list').focus();
    await user.keyboard('{Escape}');
    await waitFor(() => {
      expect(screen.queryByRole('region', { name: 'Import' })).not.toBeInTheDocument();
    });
  });

  it('moves while a single large file is read, of which nobody knows how far it is', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    const user = await openWindow(bridge);
    bridge.emit('importing', { id: 'i', lines: [line('years.synoptic', 'reading')], running: true });
    const panel = await screen.findByRole('region', { name: 'Import' });
    expect(within(panel).getByRole('progressbar')).not.toHaveAttribute('value');
    await user.click(within(panel).getByRole('button', { name: 'Stop importing' }));
    expect(bridge.sent('cases.cancelImport')).toEqual([{ import: 'i', file: null }]);
    bridge.emit('importing', {
      id: 'i',
      lines: [line('years.synoptic', 'reading'), line('a.txt', 'waiting')],
      running: true,
    });
    await waitFor(() => {
      expect(within(panel).getByRole('progressbar')).toHaveAttribute('value', '0');
    });
  });

  it('makes room for the next one when it ended well, and keeps what was refused', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    await openWindow(bridge);
    const end = (id: string, ...lines: readonly ImportLine[]): void => {
      bridge.emit('importing', { id, lines, running: true });
      bridge.emit('importing', { id, lines, running: false });
    };
    bridge.emit('importing', { id: 'slow', lines: [line('slow.txt', 'reading')], running: true });
    expect(await screen.findByText('slow.txt')).toBeInTheDocument();
    end('slow', line('slow.txt', 'done'));
    end('bad', locked);
    end('next', line('good.txt', 'done'), { ...locked, name: 'other.pdf' });
    const panel = await screen.findByRole('region', { name: 'Import' });
    await waitFor(() => {
      expect(within(panel).getByRole('heading')).toHaveTextContent('1 file read, 2 refused');
    });
    expect(screen.queryByText('slow.txt')).not.toBeInTheDocument();
    expect(within(panel).getByText('locked.pdf')).toBeInTheDocument();
  });

  it('says aloud that it begins, what is refused and how it ended, not every step', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    await openWindow(bridge);
    const many = Array.from({ length: 200 }, (_, at) => line(`${String(at)}.txt`, 'waiting'));
    bridge.emit('importing', { id: 'i', lines: many, running: true });
    expect(await screen.findByText('Reading 200 files')).toHaveAttribute('role', 'status');
    bridge.emit('importing', { id: 'i', lines: [locked, ...many.slice(1)], running: true });
    expect(await screen.findByText(/^locked\.pdf: The file is protected/u)).toHaveAttribute('role', 'status');
    const ended = [locked, ...many.slice(1).map(({ name }) => line(name, 'done'))];
    bridge.emit('importing', { id: 'i', lines: ended, running: false });
    const said = await screen.findAllByText('199 files read, 1 refused');
    expect(said.some((element) => element.getAttribute('role') === 'status')).toBe(true);
  });
});

describe('a list whose files are all read', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const importOf = (...lines: readonly ImportLine[]): Imports => {
    const bridge = new FakeBridge([]);
    const imports = new Imports(bridge);
    imports.listen();
    bridge.emit('importing', { id: 'i', lines: lines.map(({ name }) => line(name, 'reading')), running: true });
    vi.advanceTimersByTime(500);
    bridge.emit('importing', { id: 'i', lines, running: false });
    return imports;
  };

  it('leaves the window by itself', () => {
    const imports = importOf(line('a.txt', 'done'), line('b.txt', 'done'));
    vi.advanceTimersByTime(4000);
    expect(imports.lists).toHaveLength(1);
    vi.advanceTimersByTime(2000);
    expect(imports.lists).toHaveLength(0);
  });

  it('stays while the reader looks at it', () => {
    const imports = importOf(line('a.txt', 'done'));
    imports.hold();
    vi.advanceTimersByTime(60_000);
    expect(imports.lists).toHaveLength(1);
    imports.release();
    vi.advanceTimersByTime(6000);
    expect(imports.lists).toHaveLength(0);
  });

  it('stays until it is dismissed where a file was refused or left out', () => {
    for (const other of [locked, line('c.txt', 'cancelled')]) {
      const imports = importOf(line('a.txt', 'done'), other);
      vi.advanceTimersByTime(60_000);
      expect(imports.lists).toHaveLength(1);
    }
  });
});

describe('a source after it came in', () => {
  it('is offered to be checked, one after the other, and what is corrected can be taken back', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    const text = (title: string): Uint8Array =>
      new TextEncoder().encode(`${title}\n\nThe footbridge over the river Lenne collapsed on Monday, the mayor said.`);
    bridge.chosen = [
      { name: 'one.txt', bytes: text('One') },
      { name: 'two.txt', bytes: text('Two') },
    ];
    const user = await openWindow(bridge);
    await user.keyboard('{Control>}o{/Control}');
    await user.click(await screen.findByRole('button', { name: 'Check the sources' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('Source 1 of 2')).toBeInTheDocument();
    await user.type(within(dialog).getByLabelText('Outlet'), 'Herald');
    await user.click(within(dialog).getByRole('radio', { name: 'Violet' }));
    await user.click(within(dialog).getByRole('checkbox', { name: 'Leave out paragraph 2' }));
    await user.click(within(dialog).getByRole('button', { name: 'Keep this and go to the next source' }));
    expect(await within(dialog).findByText('Source 2 of 2')).toBeInTheDocument();
    expect(bridge.sent('cases.editSource')).toMatchObject([{ meta: { outlet: 'Herald', colour: 5 } }]);
    expect(bridge.sent('cases.setSegmentKind')).toMatchObject([{ segments: [{ leftOut: true }] }]);
    // The colour of the first is taken by name; choosing it changes the two.
    await user.click(within(dialog).getByRole('radio', { name: 'Violet, now A' }));
    expect(within(dialog).getByText('Herald has this colour and takes the present one of this source.')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(bridge.sent('cases.editSource').slice(1)).toMatchObject([{ meta: { colour: 5 } }, { meta: { colour: 1 } }]);
    await user.click(firstUndo());
    expect(bridge.sent('cases.editSource').slice(3)).toMatchObject([
      { meta: { colour: null } },
      { meta: { colour: 5 } },
    ]);
  });

  it('can be left out paragraph by paragraph, and taken in again', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    const user = await openWindow(bridge);
    await user.click(screen.getByText(/built in 1974/u));
    await user.keyboard('{Delete}');
    expect(await screen.findByRole('button', { name: /^1 paragraph left out by you/u })).toBeInTheDocument();
    expect(screen.queryByText(/built in 1974/u)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^1 paragraph left out by you/u }));
    await user.click(await screen.findByRole('button', { name: 'Take paragraph 4 back in' }));
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: /left out by you/u })).not.toBeInTheDocument();
    });
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByRole('button', { name: /^1 paragraph left out by you/u })).toBeInTheDocument();
  });
});

describe('a case of one source', () => {
  it('leads to what is known of it', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    bridge.chosen = [{ name: 'one.txt', bytes: new TextEncoder().encode('One\n\nThe bridge fell on Monday.') }];
    const user = await openWindow(bridge);
    await user.keyboard('{Control>}o{/Control}');
    await screen.findByText('One source so far');
    await user.click(screen.getByRole('button', { name: 'Actions for One' }));
    await choose(user, 'Edit source…');
    expect(await screen.findByRole('dialog')).toHaveTextContent('Edit source');
  });
});

function firstUndo(): HTMLElement {
  const [button] = screen.getAllByRole('button', { name: 'Undo' }).slice(-1);
  if (button === undefined) throw new Error('nothing to undo');
  return button;
}
