import fs from 'node:fs';
import type { AliasTable } from '../../core/align/aliases';
import { aliasTable } from '../../core/align/aliases';
import { readNameLists } from '../settings/name-lists';

/** The notice of a file of names that cannot be used; names are then compared as without it. */
export const ALIASES_NOTICE = 'aliases-unreadable';

/** Names of one thing as the reader lists them, over those that come with the app. */
export interface OwnAliases {
  /** Undefined where the reader has no usable list. */
  readonly table: AliasTable | undefined;
  /** True when there is a file that cannot be used. */
  readonly broken: boolean;
}

/** Reads `{"groups": [["Daesh", "ISIS"], …]}`; read anew only when the file has changed. */
export function ownAliases(file: string | null): () => OwnAliases {
  let known: { readonly stamp: string; readonly result: OwnAliases } = { stamp: '', result: NONE };
  return () => {
    if (file === null) return NONE;
    const stamp = stampOf(file);
    if (stamp !== known.stamp) known = { stamp, result: stamp === '' ? NONE : readAliases(file) };
    return known.result;
  };
}

const NONE: OwnAliases = { table: undefined, broken: false };

function readAliases(file: string): OwnAliases {
  const { groups, broken } = readNameLists(file);
  return { table: broken ? undefined : aliasTable(groups), broken };
}

/** Changes with the file; empty when there is none. */
function stampOf(file: string): string {
  try {
    const { ino, mtimeMs, size } = fs.statSync(file);
    return `${String(ino)} ${String(mtimeMs)} ${String(size)}`;
  } catch {
    return '';
  }
}
