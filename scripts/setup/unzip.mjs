import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * Unpacks a zip archive, file modes included.
 * @param {string} archive
 * @param {string} target folder; made when it is not there
 * @param {(name: string) => string | null} place where in the target an entry goes; null leaves it out
 * @returns {Promise<void>}
 * @throws {Error} when the archive is damaged, or an entry would land outside the target
 */
export async function unzip(archive, target, place) {
  const { default: yauzl } = await import('yauzl');
  // yauzl itself refuses names that are absolute or climb out of the target.
  const zip = await yauzl.openPromise(archive);
  for await (const entry of zip.eachEntry()) {
    const to = entry.fileName.endsWith('/') ? null : place(entry.fileName);
    if (to === null) continue;
    const file = path.join(target, to);
    await mkdir(path.dirname(file), { recursive: true });
    const mode = (entry.externalFileAttributes >>> 16) & 0o777 || 0o644;
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(file, { mode }));
  }
}
