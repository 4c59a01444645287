import { screen, within } from '@testing-library/svelte';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { bridgeCase } from '../cases';
import { FakeBridge } from '../fake-bridge';
import { openWindow } from '../open-window';

async function openLists(bridge: FakeBridge): Promise<{ user: UserEvent; dialog: HTMLElement }> {
  const user = await openWindow(bridge);
  await user.keyboard('{Control>}k{/Control}');
  await user.keyboard('edit charged{Enter}');
  return { user, dialog: await screen.findByRole('dialog', { name: 'Charged and hedging words' }) };
}

test('a word of the list is switched off and on again, and every change compares the case again', async () => {
  const bridge = new FakeBridge([bridgeCase()]);
  const { user, dialog } = await openLists(bridge);
  const compared = bridge.sent('comparison.start').length;
  await user.click(await within(dialog).findByRole('button', { name: 'Switch off “regime”' }));
  expect(bridge.lexicon).toEqual({ en: { charged: { add: [], remove: ['regime'] } } });
  expect(bridge.sent('comparison.start')).toHaveLength(compared + 1);
  await user.click(await within(dialog).findByRole('button', { name: 'Switch on “regime”' }));
  expect(bridge.lexicon).toEqual({});
});

test('own words are added, several at once, taken out, and undone', async () => {
  const bridge = new FakeBridge([bridgeCase()]);
  const { user, dialog } = await openLists(bridge);
  const field = within(dialog).getByRole('textbox', { name: 'Find a word, or type one to add' });
  await user.type(field, 'Ethnic  Cleansing, clique{Enter}');
  expect(bridge.lexicon).toEqual({ en: { charged: { add: ['clique', 'ethnic cleansing'], remove: [] } } });
  await user.click(await within(dialog).findByRole('button', { name: 'Remove “clique”' }));
  expect(bridge.lexicon['en']?.charged?.add).toEqual(['ethnic cleansing']);
  await user.click(within(dialog).getByRole('button', { name: 'Undo' }));
  expect(bridge.lexicon['en']?.charged?.add).toEqual(['clique', 'ethnic cleansing']);
  await user.click(within(dialog).getByRole('button', { name: 'Restore this list' }));
  expect(bridge.lexicon).toEqual({});
  expect(within(dialog).queryByText('clique')).toBeNull();
});

test('what is typed narrows the list, and a word that is there cannot be added again', async () => {
  const bridge = new FakeBridge([bridgeCase()]);
  const { user, dialog } = await openLists(bridge);
  const field = within(dialog).getByRole('textbox', { name: 'Find a word, or type one to add' });
  await user.type(field, 'massacre');
  expect(within(dialog).getByRole('list', { name: 'Charged' }).children).toHaveLength(2);
  expect(within(dialog).getByRole('button', { name: 'Add' })).toBeDisabled();
});

test('hedging words and other languages have lists of their own', async () => {
  const bridge = new FakeBridge([bridgeCase()]);
  const { user, dialog } = await openLists(bridge);
  await user.click(within(dialog).getByRole('button', { name: 'Hedging' }));
  expect(await within(dialog).findByRole('button', { name: 'Switch off “allegedly”' })).toBeInTheDocument();
  await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Language' }), 'German');
  await user.click(await within(dialog).findByRole('button', { name: 'Switch off “angeblich”' }));
  expect(bridge.lexicon).toEqual({ de: { hedges: { add: [], remove: ['angeblich'] } } });
});

test('arrow keys lead through the words', async () => {
  const bridge = new FakeBridge([bridgeCase()]);
  const { user, dialog } = await openLists(bridge);
  const buttons = within(await within(dialog).findByRole('list', { name: 'Charged' })).getAllByRole('button');
  buttons[0]?.focus();
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(buttons[2]).toHaveFocus();
  await user.keyboard('{End}');
  expect(buttons.at(-1)).toHaveFocus();
});
