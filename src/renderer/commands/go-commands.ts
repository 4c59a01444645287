import { words } from '../messages';
import type { App } from '../state/app.svelte';
import { command, type Command } from './command';

/** From difference to difference, column to column, hit to hit. */
export function goCommands(app: App): readonly Command[] {
  const { page, view, find } = app;
  const t = words.commands;
  const group = 'go';
  const compared = page.comparison !== null;
  const possible = compared && view.columnsShown;
  const some = possible && page.stops.length > 0;
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
      'next-sentence',
      words.sentences.next,
      () => {
        app.light?.step(1);
      },
      { keys: ['S'], possible: app.light !== null && page.row !== null },
    ),
    command(
      group,
      'previous-sentence',
      words.sentences.previous,
      () => {
        app.light?.step(-1);
      },
      { keys: ['Shift+S'], possible: app.light !== null && page.row !== null },
    ),
    command(
      group,
      'find',
      t.find,
      () => {
        app.openFind();
      },
      { keys: ['Ctrl+F'], possible: compared },
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
    command(
      group,
      'back',
      words.tables.backCommand,
      () => {
        app.trail.back();
      },
      { keys: ['Alt+ArrowLeft'], possible: app.trail.origin !== null },
    ),
  ];
}
