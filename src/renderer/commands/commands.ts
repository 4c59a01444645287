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
