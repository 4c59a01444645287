import fs from 'node:fs';

/** Has the names in a folder on the disk before it returns; does nothing where folders cannot be flushed (Windows). */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = fs.openSync(folder, 'r');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}
