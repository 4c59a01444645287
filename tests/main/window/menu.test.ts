import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { MENU_COMMANDS } from '../../../src/core/contract/ipc';
import type { MenuActions } from '../../../src/main/window/menu';
import { menuTemplate } from '../../../src/main/window/menu';
import { MENU_WORDS } from '../../../src/main/window/menu-words';

vi.mock('electron', () => ({ app: {}, Menu: {} }));

const did: string[] = [];
const actions: MenuActions = {
  command: (command) => did.push(command),
  theme: (theme) => did.push(`theme ${theme}`),
  zoom: (step) => did.push(`zoom ${String(step)}`),
  newWindow: () => did.push('new window'),
  openRecent: (id) => did.push(`open ${id}`),
  forgetRecent: () => did.push('forget'),
};

function menu(platform: NodeJS.Platform, language: 'en' | 'fa' = 'en', packaged = true): MenuItemConstructorOptions[] {
  const recent = [
    { id: 'b', title: 'Fire & flood', origin: 'own' as const, createdAt: '2024-01-03T12:00:00Z', outlets: [] },
  ];
  return menuTemplate(platform, packaged, { settings: { theme: 'dark', language }, language, recent }, actions);
}

function flat(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
}

function click(item: MenuItemConstructorOptions | undefined): void {
  // What the items do takes none of Electron's arguments.
  (item?.click as (() => void) | undefined)?.();
}

describe.each(['linux', 'win32', 'darwin'] as const)('the application menu on %s', (platform) => {
  const all = flat(menu(platform));

  it('has everything the window lets a menu ask for, each once', () => {
    const asked = all.flatMap(({ id }) => (id !== undefined && id !== 'recent' ? [id] : []));
    expect([...asked].sort()).toEqual([...MENU_COMMANDS].sort());
  });

  it('gives no key to two items', () => {
    const keys = all.flatMap(({ accelerator }) => accelerator ?? []).map((key) => key.toLowerCase());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leaves the keys of the window’s own commands to the window', () => {
    for (const { id, accelerator, registerAccelerator } of all)
      if (id !== undefined && accelerator !== undefined) expect(registerAccelerator).toBe(false);
  });
});

describe('the application menu', () => {
  it('has Settings and About where the platform has them', () => {
    const [first] = menu('darwin');
    expect(flat([first ?? {}]).map(({ id }) => id)).toEqual(expect.arrayContaining(['settings', 'about']));
    const labels = menu('linux').map(({ label }) => label);
    expect(labels).toEqual(['&File', '&Edit', '&View', '&Go', '&Case', '&Window', '&Help']);
  });

  it('opens a recent case, whose name may have any sign in it', () => {
    const item = flat(menu('linux')).find(({ label }) => label === 'Fire && flood');
    click(item);
    expect(did).toContain('open b');
  });

  it('shows which theme is chosen', () => {
    const themes = flat(menu('linux')).filter(({ type }) => type === 'radio');
    expect(themes.map(({ checked }) => checked)).toEqual([false, false, true]);
    click(themes[1]);
    expect(did).toContain('theme light');
  });

  it('shows no tools of developers in a package', () => {
    const roles = (packaged: boolean): unknown[] => flat(menu('linux', 'en', packaged)).map(({ role }) => role);
    expect(roles(true)).not.toContain('toggleDevTools');
    expect(roles(false)).toContain('toggleDevTools');
  });

  it('has words of its own in every language', () => {
    const labels = flat(menu('linux', 'fa')).flatMap(({ label }) => label ?? []);
    expect(labels).toContain(MENU_WORDS.fa.nextDifference);
    expect(Object.entries(MENU_WORDS.fa).filter(([, word]) => !/\p{Script=Arabic}/u.test(word))).toEqual([]);
  });
});
