import type { Failure } from './errors';

/** Why a window hands over the name of a dropped file, or of a folder, without its bytes. */
export const UNREAD_REASONS = [
  'file-too-large',
  'drop-too-large',
  'file-unreadable',
  'file-empty',
  'folder-unreadable',
  'folder-empty',
] as const;
export type UnreadReason = (typeof UNREAD_REASONS)[number];

/** What became so far of one of the files that are brought in together. */
export interface ImportLine {
  /** Name of the file without folders, fit to be shown in one line. */
  readonly name: string;
  /** `done` is read; it is in the library when its import has ended. */
  readonly state: 'waiting' | 'reading' | 'done' | 'refused' | 'cancelled';
  /** Why it was refused; null in any other state. */
  readonly failure: Failure | null;
}

/** An import as its window shows it: a line a file, in the order in which they were given. */
export interface ImportList {
  readonly id: string;
  readonly lines: readonly ImportLine[];
  /** False once it has ended, however it did. */
  readonly running: boolean;
}
