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
    command(group, 'undo', t.undo, () => void corrections.undo(), { keys: ['Ctrl+Z'], possible: corrections.canUndo }),
    command(group, 'redo', t.redo, () => void corrections.redo(), {
      keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
      possible: corrections.canRedo,
    }),
  ];
}
