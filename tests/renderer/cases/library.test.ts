import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { bridgeCase } from '../cases';
import { FakeBridge } from '../fake-bridge';
import { choose, openWindow } from '../open-window';

describe('the library in the window', () => {
  it('finds paragraphs in all cases and opens the one that is chosen', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    const subject = bridgeCase();
    const source = subject.sources[1]!;
    const segment = source.segments[1]!;
    bridge.found = {
      hits: [
        {
          case: 'bridge',
          source: source.id,
          name: 'Lenne Courier',
          published: '2024-01-03',
          language: 'en',
          segment: segment.id,
          span: { start: segment.start, end: segment.start + 3 },
          snippet: 'The bridge fell',
          marks: [{ start: 4, end: 10 }],
        },
      ],
      cases: [{ id: 'bridge', title: 'Case bridge', origin: 'own', createdAt: '', outlets: [] }],
      more: false,
    };
    const user = await openWindow(bridge);
    await user.keyboard('{Control>}{Shift>}F{/Shift}{/Control}');
    const field = await screen.findByRole('combobox', { name: 'Search all cases' });
    await user.type(field, 'bridge');
    const found = await screen.findByRole('option', { name: /Lenne Courier/u });
    expect(within(found).getByText('bridge').tagName).toBe('MARK');
    expect(screen.getByText('1 paragraph in 1 case, newest first')).toBeInTheDocument();
    expect(found).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(screen.queryByRole('combobox', { name: 'Search all cases' })).not.toBeInTheDocument();
    });
    expect(bridge.sent('search.find').at(-1)).toMatchObject({ text: 'bridge' });
  });

  it('says when nothing is found', async () => {
    const user = await openWindow(new FakeBridge([bridgeCase()]));
    await user.keyboard('{Control>}{Shift>}F{/Shift}{/Control}');
    await user.type(await screen.findByRole('combobox', { name: 'Search all cases' }), 'zzz');
    expect(await screen.findByText('No paragraph has these words.')).toBeInTheDocument();
  });

  it('asks before it erases a case and says what goes with it', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    const user = await openWindow(bridge);
    await user.click(screen.getByRole('button', { name: 'Show the case list' }));
    await user.click(screen.getByRole('button', { name: 'Actions for Case bridge' }));
    await choose(user, 'Erase for good…');
    expect(await screen.findByText(/all backups of the library/u)).toBeInTheDocument();
    expect(bridge.sent('cases.erase')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Erase' }));
    expect(await screen.findByText(/all backups, caches and recent lists were erased/u)).toBeInTheDocument();
    expect(bridge.sent('cases.erase')).toEqual([{ case: 'bridge' }]);
  });

  it('archives a case, and takes that back', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    const user = await openWindow(bridge);
    await user.click(screen.getByRole('button', { name: 'Show the case list' }));
    await user.click(screen.getByRole('button', { name: 'Actions for Case bridge' }));
    await choose(user, 'Archive');
    expect(await screen.findByText('Archived · 1')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => {
      expect(screen.queryByText('Archived · 1')).not.toBeInTheDocument();
    });
  });

  it('keeps the order of the sources that the reader gives them', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    const user = await openWindow(bridge);
    await user.click(screen.getByRole('button', { name: 'Show the case list' }));
    await user.click(screen.getByRole('button', { name: 'Actions for Case bridge' }));
    await choose(user, 'Sources…');
    await user.click(await screen.findByRole('button', { name: 'Move Valley Radio up' }));
    expect(bridge.sent('cases.reorderSources')).toEqual([
      { case: 'bridge', sources: ['bridge-0', 'bridge-2', 'bridge-1'] },
    ]);
  });

  it('sets a source aside, duplicates it and copies it to another case, and takes each back', async () => {
    const bridge = new FakeBridge([bridgeCase(), { ...bridgeCase(), id: 'other', title: 'Other case' }]);
    const user = await openWindow(bridge);
    await screen.findByRole('grid');
    const heads = (): readonly string[] =>
      screen.getAllByRole('heading', { level: 2 }).flatMap((head) => head.textContent);
    const columns = heads();
    const undo = async (): Promise<void> => {
      await user.click(await screen.findByRole('button', { name: 'Undo' }));
      await waitFor(() => {
        expect(heads()).toEqual(columns);
      });
    };
    await user.click(screen.getByRole('button', { name: 'Actions for Valley Radio' }));
    await choose(user, 'Set aside');
    expect(await screen.findByText('Valley Radio is set aside: kept in the case, not compared.')).toBeVisible();
    await waitFor(() => {
      expect(heads()).not.toContain('Valley Radio');
    });
    await undo();
    await user.click(screen.getByRole('button', { name: 'Actions for Valley Radio' }));
    await choose(user, 'Set aside');
    await user.click(await screen.findByRole('button', { name: '1 source set aside' }));
    await choose(user, 'Bring back Valley Radio');
    await waitFor(() => {
      expect(heads()).toEqual(columns);
    });
    await user.click(screen.getByRole('button', { name: 'Actions for Valley Radio' }));
    await choose(user, 'Duplicate');
    await waitFor(() => {
      expect(heads()).toHaveLength(columns.length + 1);
    });
    for (const button of screen.getAllByRole('button', { name: 'Dismiss' }).slice(0, -1)) await user.click(button);
    await undo();
    await user.click(screen.getByRole('button', { name: 'Actions for Valley Radio' }));
    await choose(user, 'Copy to another case');
    await choose(user, 'Other case');
    expect(bridge.sent('cases.copySource').at(-1)).toMatchObject({ case: 'other', from: 'bridge', source: 'bridge-2' });
    expect(await screen.findByText(/was copied to “Other case”/u)).toBeVisible();
  });

  it('shows how far an export is, and stops it', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    const user = await openWindow(bridge);
    bridge.emit('exporting', { progress: { stage: 'packing', done: 50, total: 200 } });
    expect(await screen.findByRole('progressbar', { name: 'Packing the case' })).toHaveAttribute('aria-valuenow', '25');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(bridge.sent('export.cancel')).toHaveLength(1);
    bridge.emit('exporting', { progress: null });
    await waitFor(() => {
      expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    });
  });

  it('asks what becomes of a case file whose case is here already', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    const user = await openWindow(bridge);
    const conflicts = [{ token: 't', case: 'bridge', title: 'Case bridge' }];
    bridge.emit('opened', { case: null, failures: [], conflicts });
    expect(await screen.findByText('“Case bridge” is here already')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Merge/u }));
    expect(bridge.sent('cases.settle')).toEqual([{ conflict: 't', choice: 'merge' }]);
  });

  it('restores a backup after asking', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    bridge.backups = [{ name: 'b', at: '2024-01-03T08:00:00.000Z', bytes: 2_500_000, reason: 'daily' }];
    const user = await openWindow(bridge);
    await user.click(screen.getByRole('button', { name: 'Show the case list' }));
    await user.click(screen.getByRole('button', { name: 'Library' }));
    await choose(user, 'Backups…');
    await user.click(await screen.findByRole('button', { name: 'Restore…' }));
    expect(bridge.sent('library.restoreBackup')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Restore' }));
    expect(bridge.sent('library.restoreBackup')).toEqual([{ name: 'b' }]);
    expect(await screen.findByText(/The library is as it was on/u)).toBeInTheDocument();
  });
});
