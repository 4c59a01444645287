import fs from 'node:fs/promises';
import path from 'node:path';
import type { EncoderEntry } from '../../core/contract/ipc';
import type { Result } from '../../core/contract/errors';
import { fail, succeed } from '../../core/contract/errors';
import { findModels, MODEL_SETTINGS, readModelFolder } from './model-files';

/** The sentence encoders of a reader: those that came with the app, and those added from a folder. */
export interface OwnModels {
  /** The reader's own first, in the order in which they are preferred. */
  list(): readonly EncoderEntry[];
  /** Copies the model in a folder, so that it stays when the folder goes; fails when there is none. */
  add(folder: string): Promise<Result<readonly EncoderEntry[]>>;
  /** Deletes one of the reader's own by its ID; one that came with the app stays. */
  remove(id: string): Promise<Result<readonly EncoderEntry[]>>;
}

/** The reader's own models in `own`, a folder that may not exist yet, and the app's in `bundled`. */
export function ownModels(own: string, bundled: string): OwnModels {
  const list = (): readonly EncoderEntry[] => [...entries(own, true), ...entries(bundled, false)];

  async function add(folder: string): Promise<Result<readonly EncoderEntry[]>> {
    const found = readModelFolder(folder);
    if (found === null) return fail('model-unusable', path.basename(folder));
    const target = await freeFolder(own, path.basename(folder));
    try {
      for (const file of [found.model, found.tokenizer, ...MODEL_SETTINGS.map((name) => path.join(folder, name))]) {
        const copy = path.join(target, path.relative(folder, file));
        await fs.mkdir(path.dirname(copy), { recursive: true });
        await fs.copyFile(file, copy).catch((error: unknown) => {
          // The settings may all be missing; the model and its tokenizer are there.
          if (file === found.model || file === found.tokenizer) throw error;
        });
      }
    } catch {
      await fs.rm(target, { recursive: true, force: true });
      return fail('output-failed', target);
    }
    return succeed(list());
  }

  async function remove(id: string): Promise<Result<readonly EncoderEntry[]>> {
    // Only what is listed is ever deleted, so that no ID can name another folder.
    if (!list().some((entry) => entry.own && entry.id === id)) return fail('bad-request', id);
    await fs.rm(path.join(own, id), { recursive: true, force: true });
    return succeed(list());
  }

  return { list, add, remove };
}

function entries(folder: string, own: boolean): readonly EncoderEntry[] {
  return findModels([folder]).map(({ name, folder: id, languages }) => ({ id, name, languages, own }));
}

/** A folder of that name in `parent` that is not there yet. */
async function freeFolder(parent: string, name: string): Promise<string> {
  for (let count = 1; ; count++) {
    const target = path.join(parent, count === 1 ? name : `${name} ${String(count)}`);
    const taken = await fs.stat(target).then(
      () => true,
      () => false,
    );
    if (!taken) return target;
  }
}
