import { words } from '../messages';
import type { App } from '../state/app.svelte';
import { command, type Command } from './command';

/** The reader’s corrections of the alignment. */
export function correctCommands(app: App): readonly Command[] {
  const { corrections, page, view } = app;
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
      {
        keys: ['L'],
        possible: corrections.possible && view.columnsShown && page.row !== null && page.linking === null,
      },
    ),
    command(
      group,
      'leave-out',
      words.leftOut.leaveOut(app.leavable?.segments.length ?? 1),
      () => {
        app.leaveOut();
      },
      { keys: ['Delete'], possible: view.columnsShown && app.leavable !== null },
    ),
    command(
      group,
      'edit-source',
      words.source.edit,
      () => {
        const source = app.sources[page.place?.source ?? 0];
        if (source !== undefined) app.sourceEdit.begin(source.id);
      },
      { possible: app.cases.addable !== null && app.sources.length > 0 },
    ),
    command(group, 'undo', t.undo, () => void corrections.undo(), { keys: ['Ctrl+Z'], possible: corrections.canUndo }),
    command(group, 'redo', t.redo, () => void corrections.redo(), {
      keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
      possible: corrections.canRedo,
    }),
  ];
}
