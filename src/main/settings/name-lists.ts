import fs from 'node:fs';
import * as v from 'valibot';
import { nameKey } from '../../core/align/aliases';
import { fail, succeed, type Result } from '../../core/contract/errors';
import { nameFileSchema, type NameList, type OwnNameLists } from '../../core/contract/name-lists';
import { writeFileAtomically } from '../files/write-atomically';

type NameFile = v.InferOutput<typeof nameFileSchema>;

/** The reader's file with lists of names of one thing. */
export interface NameListFile {
  read(): OwnNameLists;
  /**
   * Puts `to` in the place of `from`, whole or not at all; see the call `names.change`. A file that cannot be read is
   * kept beside the new one.
   */
  change(from: NameList | null, to: NameList | null): Promise<Result<OwnNameLists>>;
}

/** The lists in a file; none where there is no file. */
export function readNameLists(file: string): OwnNameLists {
  const found = readFile(file);
  return { groups: found?.groups ?? [], broken: found === null };
}

/** The lists in `file`, which may not exist yet. */
export function nameListFile(file: string): NameListFile {
  // One change after the other, so that none is made on what another one is about to replace.
  let last: Promise<unknown> = Promise.resolve();

  async function apply(from: NameList | null, to: NameList | null): Promise<Result<OwnNameLists>> {
    const found = readFile(file);
    if (found === null && !setAside(file)) return fail('output-failed', file);
    const groups = [...(found?.groups ?? [])];
    const at = from === null ? -1 : groups.findIndex((list) => isSameList(list, from));
    if (at >= 0) groups.splice(at, 1, ...(to === null ? [] : [[...to]]));
    else if (to !== null) groups.push([...to]);
    const written = await writeFileAtomically(file, `${JSON.stringify({ ...found, groups }, null, 2)}\n`);
    return written.ok ? succeed({ groups, broken: false }) : written;
  }

  return {
    read: () => readNameLists(file),
    change(from, to) {
      const result = last.then(() => apply(from, to));
      last = result.catch(() => null);
      return result;
    },
  };
}

/** What stands in the file: no list where there is none, null when it cannot be used. */
function readFile(file: string): NameFile | null {
  let content: string;
  try {
    content = fs.readFileSync(file, 'utf8');
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? { groups: [] } : null;
  }
  try {
    const parsed = v.safeParse(nameFileSchema, JSON.parse(content.replace(/^\ufeff/u, '')));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** Keeps a file that cannot be used under another name; false when even that fails. */
function setAside(file: string): boolean {
  try {
    fs.renameSync(file, `${file}.${new Date().toISOString().replaceAll(':', '.')}.unreadable`);
    return true;
  } catch {
    return false;
  }
}

function isSameList(one: NameList, other: NameList): boolean {
  return one.length === other.length && one.every((name, at) => nameKey(name) === nameKey(other[at] ?? ''));
}
