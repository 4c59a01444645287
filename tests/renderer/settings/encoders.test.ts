import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { bridgeCase } from '../cases';
import { FakeBridge } from '../fake-bridge';
import { openWindow } from '../open-window';

const BUNDLED = { id: 'mini', name: 'MiniLM', languages: ['en'], own: false };
const MANY = { id: 'many', name: 'Many', languages: null, own: true };

test('sentence encoders are listed, added from a folder and removed, and the case is compared again', async () => {
  const bridge = new FakeBridge([bridgeCase()]);
  bridge.encoders = [BUNDLED];
  const user = await openWindow(bridge);
  await user.keyboard('{Control>}k{/Control}');
  await user.keyboard('sentence encoders{Enter}');
  const dialog = await screen.findByRole('dialog', { name: 'Sentence encoders' });
  expect(await within(dialog).findByText('English · comes with Synoptic')).toBeInTheDocument();
  expect(within(dialog).queryByRole('button', { name: /Remove/u })).toBeNull();

  const compared = bridge.sent('comparison.start').length;
  await user.click(within(dialog).getByRole('button', { name: 'Add from a folder…' }));
  expect(bridge.sent('comparison.start')).toHaveLength(compared);

  bridge.chosenEncoder = MANY;
  await user.click(within(dialog).getByRole('button', { name: 'Add from a folder…' }));
  expect(await within(dialog).findByText('Many languages · added by you')).toBeInTheDocument();
  expect(bridge.sent('comparison.start')).toHaveLength(compared + 1);

  await user.click(within(dialog).getByRole('button', { name: 'Remove Many' }));
  expect(bridge.sent('encoders.remove')).toEqual([{ encoder: 'many' }]);
  expect(bridge.sent('comparison.start')).toHaveLength(compared + 2);
});

test('a folder without an encoder is told in one sentence', async () => {
  const bridge = new FakeBridge([bridgeCase()]);
  const user = await openWindow(bridge);
  bridge.failures.set('encoders.add', { code: 'model-unusable', subject: 'Pictures' });
  await user.keyboard('{Control>}k{/Control}');
  await user.keyboard('sentence encoders{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Add from a folder…' }));
  expect(await screen.findByText(/Pictures: no sentence encoder that Synoptic can run\./u)).toBeInTheDocument();
});
