import { DatabaseSync } from '@photostructure/sqlite';
import fs from 'node:fs';

/** The titles of the sources in a library that another process may be writing; none while there is no library. */
export function titlesIn(file: string): readonly string[] {
  if (!fs.existsSync(file)) return [];
  try {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      const rows = database.prepare(`select meta ->> 'title' as title from sources order by title`).all() as {
        readonly title: string;
      }[];
      return rows.map(({ title }) => title);
    } finally {
      database.close();
    }
  } catch {
    // Not there yet: the other process is making its tables.
    return [];
  }
}
