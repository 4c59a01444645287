import { screen, within } from '@testing-library/svelte';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it, test } from 'vitest';
import { nameProblem, namesIn } from '../../../src/renderer/settings/name-problem';
import { bridgeCase } from '../cases';
import { FakeBridge } from '../fake-bridge';
import { openWindow } from '../open-window';

async function openNames(bridge: FakeBridge): Promise<{ readonly user: UserEvent; readonly dialog: HTMLElement }> {
  const user = await openWindow(bridge);
  await user.keyboard('{Control>}k{/Control}');
  await user.keyboard('names of one thing{Enter}');
  return { user, dialog: await screen.findByRole('dialog', { name: 'Names of one thing' }) };
}

test('names are added, changed, removed and brought back by keyboard, and the case is compared again', async () => {
  const bridge = new FakeBridge([bridgeCase()]);
  const { user, dialog } = await openNames(bridge);
  expect(await within(dialog).findByText('You have listed no names yet.')).toBeInTheDocument();
  const compared = bridge.sent('comparison.start').length;

  await user.click(within(dialog).getByRole('button', { name: 'Add names…' }));
  const field = within(dialog).getByRole('textbox', { name: 'Names of one thing, one a line' });
  expect(field).toHaveFocus();
  await user.keyboard('Old Harbour{Enter} Port  Aster {Enter}Old Harbour{Control>}{Enter}{/Control}');
  expect(bridge.names.groups).toEqual([['Old Harbour', 'Port Aster']]);
  expect(await within(dialog).findByText('Port Aster')).toBeInTheDocument();
  expect(within(dialog).getByRole('button', { name: 'Add names…' })).toHaveFocus();
  expect(bridge.sent('comparison.start')).toHaveLength(compared + 1);

  await user.click(within(dialog).getByRole('button', { name: 'Edit the names of Old Harbour' }));
  await user.keyboard('{Enter}Aster Quay');
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  expect(bridge.names.groups).toEqual([['Old Harbour', 'Port Aster', 'Aster Quay']]);

  await user.click(within(dialog).getByRole('button', { name: 'Remove the names of Old Harbour' }));
  expect(bridge.names.groups).toEqual([]);
  await user.keyboard('{Control>}z{/Control}');
  expect(bridge.names.groups).toEqual([['Old Harbour', 'Port Aster', 'Aster Quay']]);
  await user.click(within(dialog).getByRole('button', { name: 'Undo' }));
  expect(bridge.names.groups).toEqual([['Old Harbour', 'Port Aster']]);
  expect(bridge.sent('comparison.start')).toHaveLength(compared + 5);
});

test('what cannot be a list is said in one sentence and nothing is kept', async () => {
  const bridge = new FakeBridge([bridgeCase()]);
  const { user, dialog } = await openNames(bridge);
  await user.click(within(dialog).getByRole('button', { name: 'Add names…' }));
  await user.keyboard('Port Aster{Control>}{Enter}{/Control}');
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('“Port Aster” is in no list yet');
  expect(within(dialog).getByRole('textbox')).toBeInvalid();
  expect(bridge.sent('names.change')).toEqual([]);
  await user.keyboard('{Escape}');
  expect(within(dialog).queryByRole('textbox')).toBeNull();
  expect(dialog).toBeInTheDocument();
});

test('a change in another window is shown and the case compared again', async () => {
  const bridge = new FakeBridge([bridgeCase()]);
  const { dialog } = await openNames(bridge);
  const compared = bridge.sent('comparison.start').length;
  bridge.emit('names', { groups: [['PA']], broken: false });
  expect(await within(dialog).findByText('stands only for itself')).toBeInTheDocument();
  expect(bridge.sent('comparison.start')).toHaveLength(compared + 1);
});

test('a file that cannot be read is told in the dialog', async () => {
  const bridge = new FakeBridge([bridgeCase()]);
  bridge.names = { groups: [], broken: true };
  const { dialog } = await openNames(bridge);
  expect(await within(dialog).findByText(/\(aliases\.json\) cannot be read/u)).toBeInTheDocument();
});

describe('a list of names', () => {
  it('is what stands in the lines, each name once', () => {
    expect(namesIn(' Daesh \n\nISIS\nDaesh’s\nthe  caliphate')).toEqual(['Daesh', 'ISIS', 'the caliphate']);
  });

  it.each([
    ['', 'Write at least one name.'],
    ['Port Aster', '“Port Aster” is in no list yet: write its other names below it.'],
    ['PA', null],
    ['Old Harbour\nQuay', '“Quay” stands in another list of yours.'],
    ['Old Harbour\n2024', '“2024” has no letters.'],
    [`A\n${'b'.repeat(201)}`, 'A name has at most 200 letters, a list at most 100 names.'],
    ['Daesh\nthe caliphate', null],
  ])('%j: %j', (text, said) => {
    expect(nameProblem(namesIn(text), [['Quay', 'Wharf']])).toBe(said);
  });
});
