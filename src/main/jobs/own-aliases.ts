import fs from 'node:fs';
import * as v from 'valibot';
import type { AliasTable } from '../../core/align/aliases';
import { aliasTable } from '../../core/align/aliases';

/** The notice of a file of names that cannot be used; names are then compared as without it. */
export const ALIASES_NOTICE = 'aliases-unreadable';

const MOST_LISTS = 5000;
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const schema = v.object({
  groups: v.pipe(v.array(v.pipe(v.array(name), v.minLength(1), v.maxLength(100))), v.maxLength(MOST_LISTS)),
});

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
  try {
    const parsed = v.safeParse(schema, JSON.parse(fs.readFileSync(file, 'utf8').replace(/^\ufeff/u, '')));
    if (parsed.success) return { table: aliasTable(parsed.output.groups), broken: false };
  } catch {
    // Not JSON, or not readable: told like a wrong form.
  }
  return { table: undefined, broken: true };
}

/** Changes with the file; empty when there is none. */
function stampOf(file: string): string {
  try {
    const { mtimeMs, size } = fs.statSync(file);
    return `${String(mtimeMs)} ${String(size)}`;
  } catch {
    return '';
  }
}
