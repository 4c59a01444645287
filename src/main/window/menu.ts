import { app, Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';
import type { IpcEvents, Settings } from '../../core/contract/ipc';

type Command = IpcEvents['command']['command'];

/** What the menu does in the app. */
export interface MenuActions {
  command(command: Command): void;
  theme(theme: Settings['theme']): void;
  about(): void;
}

/** Makes the application menu, with the platform's own conventions. */
export function installMenu(theme: Settings['theme'], actions: MenuActions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, theme, actions)));
}

function menuTemplate(
  platform: NodeJS.Platform,
  theme: Settings['theme'],
  { command, theme: setTheme, about }: MenuActions,
): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  const item = (label: string, accelerator: string, name: Command): MenuItemConstructorOptions => ({
    label,
    accelerator,
    click: () => command(name),
  });
  const themeItem = (label: string, value: Settings['theme']): MenuItemConstructorOptions => ({
    label,
    type: 'radio',
    checked: theme === value,
    click: () => setTheme(value),
  });
  const developer: MenuItemConstructorOptions[] = app.isPackaged
    ? []
    : [{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }];

  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        item('&New Case', 'CmdOrCtrl+N', 'new-case'),
        item('&Open Files…', 'CmdOrCtrl+O', 'open-files'),
        { type: 'separator' },
        item('Export &PDF…', 'CmdOrCtrl+Shift+E', 'export-pdf'),
        item('Export &JSON…', 'CmdOrCtrl+Alt+E', 'export-json'),
        { type: 'separator' },
        { role: 'close' },
        ...(mac ? [] : [{ role: 'quit' } as const]),
      ],
    },
    {
      label: '&Edit',
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        { type: 'separator' },
        item('&Find…', 'CmdOrCtrl+F', 'find'),
      ],
    },
    {
      label: '&View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        {
          label: '&Theme',
          submenu: [themeItem('&System', 'system'), themeItem('&Light', 'light'), themeItem('&Dark', 'dark')],
        },
        { role: 'togglefullscreen' },
        ...developer,
      ],
    },
    ...(mac ? [{ role: 'windowMenu' } as const] : []),
    { role: 'help', submenu: mac ? [] : [{ label: '&About Synoptic', click: about }] },
  ];
}
