import type { App } from '../state/app.svelte';
import { words } from '../messages';
import { siglum, sourceName } from '../synopsis/sigla';
import type { Keys } from './keys';

/** Something the reader can ask for, by key, in the palette, or both. */
export interface Command {
  readonly id: string;
  readonly group: keyof typeof words.commands.groups;
  readonly title: string;
  readonly keys?: readonly Keys[];
  /** False where it makes no sense now: not offered, and its key does nothing. */
  readonly possible: boolean;
  readonly run: () => void;
}

/** Every command as things stand now. */
export function commandsOf(app: App): readonly Command[] {
  return [
    ...caseCommands(app),
    ...goCommands(app),
    ...viewCommands(app),
    ...correctCommands(app),
    ...helpCommands(app),
  ];
}

/** Runs what an item of the application menu asks for. */
export function runMenuCommand(app: App, command: string): void {
  const commands: Readonly<Record<string, string>> = {
    'open-files': 'open-files',
    'new-case': 'new-case',
    'export-pdf': 'export-pdf',
    'export-json': 'export-json',
    paste: 'paste-text',
    find: 'find',
  };
  const wanted = commandsOf(app).find(({ id }) => id === commands[command]);
  if (wanted?.possible === true) wanted.run();
}

function caseCommands(app: App): readonly Command[] {
  const { cases } = app;
  const t = words.commands;
  const group = 'case';
  const { addable, current } = cases;
  const compared = app.page.comparison !== null;
  return [
    command(group, 'open-files', t.openFiles, () => void cases.importByDialog(null), { keys: ['Ctrl+O'] }),
    command(group, 'add-files', t.addFiles, () => void cases.importByDialog(addable?.id ?? null), {
      keys: ['Ctrl+Shift+O'],
      possible: addable !== null,
    }),
    command(
      group,
      'new-case',
      t.newCase,
      () => {
        cases.close();
      },
      { keys: ['Ctrl+N'] },
    ),
    command(group, 'paste-text', t.pasteText, () => {
      app.paste.begin('');
    }),
    command(group, 'export-pdf', t.exportPdf, () => void app.exports.save('pdf'), {
      keys: ['Ctrl+Shift+E', 'Ctrl+P'],
      possible: compared,
    }),
    command(group, 'export-json', t.exportJson, () => void app.exports.save('json'), {
      keys: ['Ctrl+Alt+E'],
      possible: compared,
    }),
    ...cases.list
      .filter(({ id }) => id !== current?.id)
      .map((item) => command(group, `case ${item.id}`, t.openCase(item.title), () => void cases.open(item.id))),
  ];
}

function goCommands(app: App): readonly Command[] {
  const { page, view, find } = app;
  const t = words.commands;
  const group = 'go';
  const possible = page.comparison !== null;
  const some = page.stops.length > 0;
  return [
    command(
      group,
      'next-difference',
      t.nextDifference,
      () => {
        page.goDifference(1);
      },
      { keys: ['Alt+ArrowDown', 'F8'], possible: some },
    ),
    command(
      group,
      'previous-difference',
      t.previousDifference,
      () => {
        page.goDifference(-1);
      },
      { keys: ['Alt+ArrowUp', 'Shift+F8'], possible: some },
    ),
    command(
      group,
      'first-difference',
      t.firstDifference,
      () => {
        page.goStop(0);
      },
      { keys: ['Alt+Home'], possible: some },
    ),
    command(
      group,
      'last-difference',
      t.lastDifference,
      () => {
        page.goStop(Infinity);
      },
      { keys: ['Alt+End'], possible: some },
    ),
    command(
      group,
      'next-column',
      t.nextColumn,
      () => {
        page.goColumn(1);
      },
      { keys: ['F6'], possible },
    ),
    command(
      group,
      'previous-column',
      t.previousColumn,
      () => {
        page.goColumn(-1);
      },
      { keys: ['Shift+F6'], possible },
    ),
    command(
      group,
      'find',
      t.find,
      () => {
        app.openFind();
      },
      { keys: ['Ctrl+F'], possible },
    ),
    command(
      group,
      'find-next',
      t.findNext,
      () => {
        find.step(1);
      },
      { keys: ['Ctrl+G', 'F3'], possible: possible && view.findOpen },
    ),
    command(
      group,
      'find-previous',
      t.findPrevious,
      () => {
        find.step(-1);
      },
      { keys: ['Ctrl+Shift+G', 'Shift+F3'], possible: possible && view.findOpen },
    ),
  ];
}

function viewCommands(app: App): readonly Command[] {
  const { page, view, theme, cases } = app;
  const t = words.commands;
  const group = 'view';
  const comparison = page.comparison;
  const compared = comparison !== null;
  const reference = comparison?.reference;
  const here = page.place === null ? undefined : comparison?.sources[page.place.source];
  return [
    command(
      group,
      'make-reference',
      t.makeReference,
      () => {
        if (here !== undefined) void cases.setReference(here.id);
      },
      { keys: ['R'], possible: here !== undefined && page.place?.source !== reference },
    ),
    ...(comparison?.sources ?? []).flatMap((source, at) =>
      at === reference
        ? []
        : [
            command(
              group,
              `reference ${source.id}`,
              t.referenceTo(`${siglum(at)} ${sourceName(source)}`),
              () => void cases.setReference(source.id),
            ),
          ],
    ),
    command(
      group,
      'synopsis',
      words.toolbar.synopsis,
      () => {
        view.layout = 'synopsis';
      },
      { keys: ['Ctrl+1'], possible: compared },
    ),
    command(
      group,
      'reading',
      words.toolbar.reading,
      () => {
        view.layout = 'reading';
      },
      { keys: ['Ctrl+2'], possible: compared },
    ),
    command(
      group,
      'link-scroll',
      words.reading.toggle,
      () => {
        app.scroll.toggle();
      },
      { keys: ['Ctrl+L'], possible: compared && view.layout === 'reading' },
    ),
    command(
      group,
      'level-again',
      words.reading.levelAgain,
      () => {
        app.scroll.levelAgain();
      },
      { possible: compared && view.layout === 'reading' && (app.scroll.shifted || !app.scroll.linked) },
    ),
    command(
      group,
      'columns',
      words.columns.showAll,
      () => {
        page.columns.showAll();
      },
      { possible: page.columns.hidden.length > 0 },
    ),
    command(
      group,
      'fold-all',
      t.foldAll,
      () => {
        page.foldAll(true);
      },
      { possible: page.hasFolds },
    ),
    command(
      group,
      'unfold-all',
      t.unfoldAll,
      () => {
        page.foldAll(false);
      },
      { possible: page.hasFolds },
    ),
    command(
      group,
      'figures',
      t.figures,
      () => {
        view.figuresOpen = !view.figuresOpen;
      },
      { possible: (comparison?.figures.length ?? 0) > 0 },
    ),
    command(
      group,
      'case-panel',
      t.casePanel,
      () => {
        view.casesOpen = !view.casesOpen;
      },
      { keys: ['Ctrl+B'] },
    ),
    command(
      group,
      'inspector',
      t.inspector,
      () => {
        view.inspectorOpen = !view.inspectorOpen;
      },
      { keys: ['Ctrl+I'], possible: compared },
    ),
    command(
      group,
      'text-larger',
      t.textLarger,
      () => {
        view.growText(1);
      },
      { keys: ['Ctrl+Shift+ArrowUp'], possible: view.canGrow },
    ),
    command(
      group,
      'text-smaller',
      t.textSmaller,
      () => {
        view.growText(-1);
      },
      { keys: ['Ctrl+Shift+ArrowDown'], possible: view.canShrink },
    ),
    command(group, 'text-reset', t.textReset, () => {
      view.resetText();
    }),
    command(group, 'theme-system', t.themeSystem, () => void theme.choose('system'), {
      possible: theme.choice !== 'system',
    }),
    command(group, 'theme-light', t.themeLight, () => void theme.choose('light'), {
      possible: theme.choice !== 'light',
    }),
    command(group, 'theme-dark', t.themeDark, () => void theme.choose('dark'), { possible: theme.choice !== 'dark' }),
  ];
}

function correctCommands(app: App): readonly Command[] {
  const { corrections, page } = app;
  const t = words.commands;
  const group = 'correct';
  return [
    command(
      group,
      'link',
      t.linkStart,
      () => {
        app.beginLink();
      },
      { keys: ['L'], possible: corrections.possible && page.row !== null && page.linking === null },
    ),
    command(group, 'undo', t.undo, () => void corrections.undo(), { keys: ['Ctrl+Z'], possible: corrections.canUndo }),
    command(group, 'redo', t.redo, () => void corrections.redo(), {
      keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
      possible: corrections.canRedo,
    }),
  ];
}

function helpCommands({ view }: App): readonly Command[] {
  const t = words.commands;
  return [
    command(
      'help',
      'palette',
      t.allCommands,
      () => {
        view.dialog = 'palette';
      },
      { keys: ['Ctrl+K', 'Ctrl+Shift+P'] },
    ),
    command(
      'help',
      'shortcuts',
      t.shortcuts,
      () => {
        view.dialog = 'shortcuts';
      },
      { keys: ['?', 'F1'] },
    ),
  ];
}

function command(
  group: Command['group'],
  id: string,
  title: string,
  run: () => void,
  { keys = [], possible = true }: { keys?: readonly Keys[]; possible?: boolean } = {},
): Command {
  return { id, group, title, keys, possible, run };
}
