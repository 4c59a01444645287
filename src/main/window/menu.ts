import { app, Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';
import type { CaseId, CaseSummary } from '../../core/contract/case';
import type { MenuCommand, Settings } from '../../core/contract/ipc';
import { MENU_WORDS } from './menu-words';

/** What the menu does in the app. */
export interface MenuActions {
  command(command: MenuCommand): void;
  theme(theme: Settings['theme']): void;
  /** Draws the window in front larger (1), smaller (-1) or as designed (0). */
  zoom(step: 1 | -1 | 0): void;
  newWindow(): void;
  openRecent(id: CaseId): void;
  forgetRecent(): void;
}

/** What the menu shows. */
export interface MenuState {
  readonly settings: Settings;
  readonly language: keyof typeof MENU_WORDS;
  /** The cases opened last, newest first. */
  readonly recent: readonly CaseSummary[];
}

/** Makes the application menu, with the platform's own conventions. */
export function installMenu(state: MenuState, actions: MenuActions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, app.isPackaged, state, actions)));
}

/** The application menu of a platform. Keys of the window's own commands are shown here and heard there. */
export function menuTemplate(
  platform: NodeJS.Platform,
  packaged: boolean,
  { settings, language, recent }: MenuState,
  actions: MenuActions,
): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  const t = MENU_WORDS[language];
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const item = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    id: command,
    label,
    click: () => actions.command(command),
    // The page hears its keys itself, for a field may need them; were they heard here too, they would work twice.
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  });
  const theme = (label: string, value: Settings['theme']): MenuItemConstructorOptions => ({
    label,
    type: 'radio',
    checked: settings.theme === value,
    click: () => actions.theme(value),
  });
  const zoom = (label: string, step: 1 | -1 | 0, accelerator: string): MenuItemConstructorOptions => ({
    label,
    accelerator,
    click: () => actions.zoom(step),
  });
  const settingsItem = item(t.settings, 'settings', 'CmdOrCtrl+,');
  const about = item(t.about, 'about');

  const file: MenuItemConstructorOptions[] = [
    item(t.newCase, 'new-case', 'CmdOrCtrl+N'),
    { label: t.newWindow, accelerator: 'CmdOrCtrl+Shift+N', click: () => actions.newWindow() },
    separator,
    item(t.openFiles, 'open-files', 'CmdOrCtrl+O'),
    { label: t.recent, id: 'recent', submenu: recentItems(t, recent, actions) },
    separator,
    item(t.addFiles, 'add-files', 'CmdOrCtrl+Shift+O'),
    item(t.pasteText, 'paste-text'),
    separator,
    item(t.exportPdf, 'export-pdf', 'CmdOrCtrl+Shift+E'),
    item(t.exportJson, 'export-json', 'CmdOrCtrl+Alt+E'),
    item(t.print, 'print', 'CmdOrCtrl+P'),
    separator,
    ...(mac ? [] : [settingsItem, separator]),
    { role: 'close' },
    ...(mac ? [] : [{ role: 'quit' } as const]),
  ];
  const edit: MenuItemConstructorOptions[] = [
    item(t.undo, 'undo', 'CmdOrCtrl+Z'),
    item(t.redo, 'redo', mac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
    separator,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
    separator,
    item(t.find, 'find', 'CmdOrCtrl+F'),
    item(t.findNext, 'find-next', 'CmdOrCtrl+G'),
    item(t.findPrevious, 'find-previous', 'CmdOrCtrl+Shift+G'),
    separator,
    item(t.lexicon, 'lexicon'),
  ];
  const view: MenuItemConstructorOptions[] = [
    item(t.palette, 'palette', 'CmdOrCtrl+K'),
    separator,
    item(t.synopsis, 'synopsis', 'CmdOrCtrl+1'),
    item(t.reading, 'reading', 'CmdOrCtrl+2'),
    item(t.facts, 'facts', 'CmdOrCtrl+3'),
    item(t.wording, 'wording', 'CmdOrCtrl+4'),
    item(t.overview, 'overview', 'CmdOrCtrl+5'),
    separator,
    item(t.casePanel, 'case-panel', 'CmdOrCtrl+B'),
    item(t.inspector, 'inspector', 'CmdOrCtrl+I'),
    item(t.figures, 'figures'),
    separator,
    item(t.foldAll, 'fold-all'),
    item(t.unfoldAll, 'unfold-all'),
    separator,
    { label: t.theme, submenu: [theme(t.system, 'system'), theme(t.light, 'light'), theme(t.dark, 'dark')] },
    item(t.textLarger, 'text-larger', 'CmdOrCtrl+Shift+Up'),
    item(t.textSmaller, 'text-smaller', 'CmdOrCtrl+Shift+Down'),
    item(t.textReset, 'text-reset'),
    separator,
    zoom(t.zoomReset, 0, 'CmdOrCtrl+0'),
    zoom(t.zoomIn, 1, 'CmdOrCtrl+Plus'),
    // Where "+" needs Shift, the key is pressed without it.
    { ...zoom(t.zoomIn, 1, 'CmdOrCtrl+='), visible: false, acceleratorWorksWhenHidden: true },
    zoom(t.zoomOut, -1, 'CmdOrCtrl+-'),
    { role: 'togglefullscreen', label: t.fullScreen },
    ...(packaged ? [] : [separator, { role: 'reload' } as const, { role: 'toggleDevTools' } as const]),
  ];
  const go: MenuItemConstructorOptions[] = [
    item(t.nextDifference, 'next-difference', 'Alt+Down'),
    item(t.previousDifference, 'previous-difference', 'Alt+Up'),
    item(t.firstDifference, 'first-difference', 'Alt+Home'),
    item(t.lastDifference, 'last-difference', 'Alt+End'),
    separator,
    item(t.nextColumn, 'next-column', 'F6'),
    item(t.previousColumn, 'previous-column', 'Shift+F6'),
    item(t.nextSentence, 'next-sentence'),
    item(t.previousSentence, 'previous-sentence'),
  ];
  const caseItems: MenuItemConstructorOptions[] = [
    item(t.makeReference, 'make-reference'),
    item(t.link, 'link'),
    separator,
    item(t.linkScroll, 'link-scroll', 'CmdOrCtrl+L'),
    item(t.levelAgain, 'level-again'),
    separator,
    item(t.names, 'names'),
  ];
  const help: MenuItemConstructorOptions[] = [
    item(t.tour, 'tour'),
    item(t.shortcuts, 'shortcuts', 'F1'),
    ...(mac ? [] : [separator, about]),
  ];
  return [
    ...(mac ? [macAppMenu(about, settingsItem)] : []),
    { label: t.file, submenu: file },
    { label: t.edit, submenu: edit },
    { label: t.view, submenu: view },
    { label: t.go, submenu: go },
    { label: t.caseMenu, submenu: caseItems },
    mac
      ? { role: 'windowMenu' }
      : { label: t.window, role: 'window', submenu: [{ role: 'minimize' }, { role: 'zoom' }] },
    { label: t.help, role: 'help', submenu: help },
  ];
}

function recentItems(
  t: { readonly forgetRecent: string; readonly noneRecent: string },
  recent: readonly CaseSummary[],
  actions: MenuActions,
): MenuItemConstructorOptions[] {
  if (recent.length === 0) return [{ label: t.noneRecent, enabled: false }];
  return [
    // "&" would open the item by the letter after it.
    ...recent.map(({ id, title }) => ({ label: title.replaceAll('&', '&&'), click: () => actions.openRecent(id) })),
    { type: 'separator' },
    { label: t.forgetRecent, click: () => actions.forgetRecent() },
  ];
}

function macAppMenu(
  about: MenuItemConstructorOptions,
  settings: MenuItemConstructorOptions,
): MenuItemConstructorOptions {
  return {
    label: 'Synoptic',
    submenu: [
      about,
      { type: 'separator' },
      settings,
      { type: 'separator' },
      { role: 'services' },
      { type: 'separator' },
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      { type: 'separator' },
      { role: 'quit' },
    ],
  };
}
