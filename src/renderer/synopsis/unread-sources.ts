import type { Source } from '../../core/contract/source';

/** A source that says nothing in a row of the band because its language is not read for it. */
export interface UnreadSource {
  readonly source: number;
  readonly language: string;
}

/** The sources that a row leaves out for their language, not for what they say, in order; `told` are those it has. */
export function unreadSources(
  sources: readonly Source[],
  told: readonly { readonly source: number }[],
  isRead: (language: string) => boolean,
): readonly UnreadSource[] {
  const known = new Set(told.map(({ source }) => source));
  return sources.flatMap(({ meta: { language } }, source) =>
    isRead(language) || known.has(source) ? [] : [{ source, language }],
  );
}

/** The sources that are read for a row of the band and say nothing there, in order; `told` are those it has. */
export function silentSources(
  sources: readonly Source[],
  told: readonly { readonly source: number }[],
  isRead: (language: string) => boolean,
): readonly number[] {
  const known = new Set(told.map(({ source }) => source));
  return sources.flatMap(({ meta: { language } }, source) => (isRead(language) && !known.has(source) ? [source] : []));
}
