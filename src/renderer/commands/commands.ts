import type { MenuCommand } from '../../core/contract/ipc';
import { words } from '../messages';
import type { App } from '../state/app.svelte';
import { caseCommands } from './case-commands';
import { command, type Command } from './command';
import { correctCommands } from './correct-commands';
import { goCommands } from './go-commands';
import { viewCommands } from './view-commands';

export type { Command } from './command';

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

/** Runs what an item of the application menu asks for; what makes no sense now does nothing. */
export function runMenuCommand(app: App, wanted: MenuCommand): void {
  const field = document.activeElement;
  // A field has an undo of its own.
  if ((wanted === 'undo' || wanted === 'redo') && field?.matches('input, textarea') === true) {
    // Deprecated, and the only way to the field's own history.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.execCommand(wanted);
    return;
  }
  const found = commandsOf(app).find(({ id }) => id === wanted);
  if (found?.possible === true) found.run();
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
    command(
      'help',
      'settings',
      t.settings,
      () => {
        view.dialog = 'settings';
      },
      { keys: ['Ctrl+,'] },
    ),
    command('help', 'tour', t.tour, () => {
      view.dialog = 'tour';
    }),
    command('help', 'about', t.about, () => {
      view.dialog = 'about';
    }),
  ];
}
