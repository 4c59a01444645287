import type { Failure } from './errors';

/** Longest file accepted, bytes. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;
/** Most files that are brought in together. */
export const MAX_FILES = 500;

/** Why a dropped file that is not on the disk comes without its bytes. */
export const UNREAD_REASONS = ['file-too-large', 'file-unreadable', 'file-empty'] as const;
export type UnreadReason = (typeof UNREAD_REASONS)[number];

/** A dropped file as a window has it: its bytes are there when they are asked for. The DOM's `File` is one. */
export interface DroppedFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

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
