import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import App from '../../src/renderer/App.svelte';
import type { FakeBridge } from './fake-bridge';

/** Opens the window over a bridge and waits until the first case, or the start page, stands there. */
export async function openWindow(bridge: FakeBridge): Promise<UserEvent> {
  localStorage.clear();
  const user = userEvent.setup();
  render(App, { bridge, mac: false });
  if (bridge.initial === null) await screen.findByText('Drop files here');
  else if (!bridge.hold) await screen.findByRole('grid');
  return user;
}

/** Chooses an item of the open menu. By its words: jsdom never positions a menu, so that it stays hidden there. */
export async function choose(user: UserEvent, item: string | RegExp): Promise<void> {
  const inMenu = (): HTMLElement =>
    firstOf(screen.queryAllByText(item).filter((element) => element.closest('[role="menuitem"]') !== null));
  await user.click(await waitFor(inMenu));
}

/** The first of several elements. */
export function firstOf<T>(elements: readonly T[]): T {
  const [first] = elements;
  if (first === undefined) throw new Error('there is no such element');
  return first;
}
