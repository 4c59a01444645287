import { sourceName } from '../synopsis/sigla';
import { words } from '../messages';
import type { App } from '../state/app.svelte';
import { command, type Command } from './command';

/** Opening, adding, pasting, exporting, and the other cases. */
export function caseCommands(app: App): readonly Command[] {
  const { cases, incoming } = app;
  const t = words.commands;
  const group = 'case';
  const { addable, current } = cases;
  const compared = app.page.comparison !== null;
  /** The source of the column that has the place. */
  const here = app.page.place === null ? undefined : app.page.comparison?.sources[app.page.place.source];
  return [
    command(group, 'open-files', t.openFiles, () => void incoming.importByDialog(null), { keys: ['Ctrl+O'] }),
    command(group, 'open-folder', t.openFolder, () => void incoming.importByDialog(null, true)),
    command(group, 'add-files', t.addFiles, () => void incoming.importByDialog(addable?.id ?? null), {
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
      keys: ['Ctrl+Shift+E'],
      possible: compared,
    }),
    command(group, 'export-json', t.exportJson, () => void app.exports.save('json'), {
      keys: ['Ctrl+Alt+E'],
      possible: compared,
    }),
    command(
      group,
      'search-all',
      words.search.command,
      () => {
        app.view.dialog = 'search';
      },
      { keys: ['Ctrl+Shift+F'] },
    ),
    command(group, 'export-case', words.cases.exportCase, () => void app.exports.save('synoptic'), {
      possible: current !== null,
    }),
    command(
      group,
      'arrange-sources',
      words.cases.arrange,
      () => {
        app.view.dialog = 'arrange';
      },
      { possible: addable !== null && addable.sources.length > 0 },
    ),
    command(
      group,
      'set-aside',
      words.source.setAside,
      () => {
        if (here !== undefined) void app.caseSources.setAside(here.id, true);
      },
      { possible: addable !== null && here !== undefined },
    ),
    command(
      group,
      'duplicate-source',
      words.source.duplicate,
      () => {
        if (here !== undefined) void app.caseSources.copy(here.id);
      },
      { possible: addable !== null && here !== undefined },
    ),
    ...(addable?.aside ?? []).map((source) =>
      command(
        group,
        `bring-back ${source.id}`,
        words.source.bringBack(sourceName(source)),
        () => void app.caseSources.setAside(source.id, false),
      ),
    ),
    command(group, 'backups', words.cases.backups, () => {
      app.view.dialog = 'backups';
    }),
    command(group, 'names', words.names.command, () => {
      app.view.dialog = 'names';
    }),
    command(group, 'print', t.print, () => void app.exports.print(), { keys: ['Ctrl+P'], possible: compared }),
    command(group, 'new-window', t.newWindow, () => void cases.openWindow(null)),
    ...(current === null
      ? []
      : [command(group, 'case-in-window', t.openInWindow(current.title), () => void cases.openWindow(current.id))]),
    ...cases.list
      .filter(({ id }) => id !== current?.id)
      .map((item) => command(group, `case ${item.id}`, t.openCase(item.title), () => void cases.open(item.id))),
  ];
}
