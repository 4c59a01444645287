import { importText } from '../../src/main/import/import-file';
import type { ImportedSource } from '../../src/main/library/library';

/** A source as an import makes it, of a text. */
export function importedSource(id: string, text: string, name = `${id}.txt`): ImportedSource {
  const bytes = new TextEncoder().encode(text);
  const read = importText({ name, bytes }, id);
  if (!read.ok) throw new Error(read.failure.code);
  return { source: read.value, bytes };
}
