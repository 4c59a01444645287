import type { Source } from '../../core/contract/source';

/** The letter a source goes by in every view, as the witnesses of a text do in a scholarly edition: A for the first. */
export function siglum(position: number): string {
  return String.fromCodePoint(65 + position);
}

/** The name a column goes by: its outlet, else its title, else its file. */
export function sourceName(source: Source): string {
  return source.meta.outlet ?? (source.meta.title === '' ? source.file : source.meta.title);
}
