import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { RESOURCES_FOLDER } from '../../app-paths';

/** What PDF.js asks for: a predefined character map, or a font or decoder that reading text does without. */
interface Wanted {
  readonly kind: string;
  readonly filename: string;
}

/**
 * Gives PDF.js the predefined character maps that Chinese, Japanese and Korean documents name, out of the program's own
 * files; everything else it asks for is refused, so that nothing is ever fetched.
 */
export class CharacterMaps {
  async fetch({ kind, filename }: Wanted): Promise<Uint8Array> {
    if (kind !== 'cMapUrl' || !/^[\w-]+\.bcmap$/u.test(filename)) throw new Error(`${filename} is not at hand`);
    return new Uint8Array(await readFile(path.join(RESOURCES_FOLDER, 'cmaps', filename)));
  }
}
