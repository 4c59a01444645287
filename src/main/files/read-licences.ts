import { app } from 'electron';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const NAME = 'THIRD-PARTY-LICENCES.txt';

/** The licences of everything the app is built of, as they were put beside it; empty where there are none. */
export async function readLicences(): Promise<string> {
  const places = [
    path.join(process.resourcesPath, '..', NAME),
    path.join(process.resourcesPath, NAME),
    path.join(app.getAppPath(), 'out', NAME),
  ];
  for (const place of places) {
    const text = await readFile(place, 'utf8').catch(() => null);
    if (text !== null) return text;
  }
  return '';
}
