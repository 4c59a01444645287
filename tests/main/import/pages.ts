import type { Source } from '../../../src/core/contract/source';
import { importFile } from '../../../src/main/import/import-file';

/** A file imported under a name; fails the test when it cannot be. */
export async function imported(name: string, content: string | Uint8Array): Promise<Source> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = await importFile({ name, bytes }, 's');
  if (!read.ok) throw new Error(`${name}: ${read.failure.code}`);
  return read.value;
}

/** The segments of a source as "kind: text". */
export function lines(source: Source): readonly string[] {
  return source.segments.map(({ kind, start, end }) => `${kind}: ${source.text.slice(start, end)}`);
}

/** As `lines`, without the furniture. */
export function article(source: Source): readonly string[] {
  return lines(source).filter((line) => !line.startsWith('furniture: '));
}
