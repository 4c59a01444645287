import type { Source } from '../../core/contract/source';
import { words } from '../messages';
import { siglum } from '../synopsis/sigla';

/** The sources that are not read with the English grammar, as "E (Spanish)"; null when there are none. */
export function otherLanguages(sources: readonly Source[]): string | null {
  const named = sources.flatMap(({ meta: { language } }, at) =>
    /^(?:en|und)\b/iu.test(language) || language === '' ? [] : [`${siglum(at)} (${languageName(language)})`],
  );
  return named.length === 0 ? null : new Intl.ListFormat(words.language, { type: 'conjunction' }).format(named);
}

/** What a language is called; the tag itself where that is not known. */
export function languageName(language: string): string {
  try {
    return new Intl.DisplayNames([words.language], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
