import type { words } from '../messages';
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

/** A command that is possible, and has no keys, unless said otherwise. */
export function command(
  group: Command['group'],
  id: string,
  title: string,
  run: () => void,
  { keys = [], possible = true }: { keys?: readonly Keys[]; possible?: boolean } = {},
): Command {
  return { id, group, title, keys, possible, run };
}
