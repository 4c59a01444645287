/** A tag that `Intl` accepts: the language's own, or "und" for one that is empty or not well formed. */
export function locale(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'und';
  } catch {
    return 'und';
  }
}

const PRIMARY = /^[a-z]{2,3}$/;

/** The primary part of a language tag in lower case: "pt" for "pt-BR". */
export function primary(language: string): string {
  // Asked for with every word of a text.
  if (PRIMARY.test(language)) return language;
  return (language.split(/[-_]/u, 1)[0] ?? '').toLowerCase();
}
