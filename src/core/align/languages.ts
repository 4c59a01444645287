import type { Source } from '../contract/source';

/** Sources in one language, by position. */
export interface LanguageGroup {
  /** Primary subtag of BCP 47, "und" when no source has a known language. */
  readonly language: string;
  readonly positions: readonly number[];
}

/** The primary subtag of a language tag, lower case. */
export function primaryLanguage(tag: string): string {
  return /^[a-z]+/iu.exec(tag)?.[0].toLowerCase() ?? 'und';
}

/**
 * The sources by language, each group in the given order. A source of unknown language (too short to tell) is taken
 * to be in the language of most of the others.
 */
export function languageGroups(sources: readonly Source[], order: readonly number[]): readonly LanguageGroup[] {
  const languages = order.map((position) => primaryLanguage(sources[position]?.meta.language ?? 'und'));
  const counts = new Map<string, number>();
  for (const language of languages) if (language !== 'und') counts.set(language, (counts.get(language) ?? 0) + 1);
  const [usual = 'und'] = [...counts.keys()].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const groups = new Map<string, number[]>();
  for (const [i, position] of order.entries()) {
    const found = languages[i];
    const language = found === undefined || found === 'und' ? usual : found;
    groups.set(language, [...(groups.get(language) ?? []), position]);
  }
  return [...groups].map(([language, positions]) => ({ language, positions }));
}
