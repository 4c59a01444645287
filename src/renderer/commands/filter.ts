import { fold } from '../find/search';
import type { Command } from './commands';

/**
 * The commands whose title has every word of the text, each at the beginning of a word or, failing that, anywhere. Best
 * first: words at the beginnings of words, in the order of the commands.
 */
export function filterCommands(commands: readonly Command[], text: string): readonly Command[] {
  const wanted = plain(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (wanted.length === 0) return commands;
  const titles = commands.map((command) => ({ command, title: plain(command.title) }));
  const begins = titles.filter(({ title }) => wanted.every((word) => ` ${title}`.includes(` ${word}`)));
  const holds = titles.filter((one) => !begins.includes(one) && wanted.every((word) => one.title.includes(word)));
  return [...begins, ...holds].map(({ command }) => command);
}

function plain(text: string): string {
  return fold(text, false).text.trim();
}
