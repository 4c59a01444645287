/** A tag that `Intl` accepts: the language's own, or "und" for one that is empty or not well formed. */
export function locale(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'und';
  } catch {
    return 'und';
  }
}

/** The primary part of a language tag in lower case: "pt" for "pt-BR". */
export function primary(language: string): string {
  return (language.split(/[-_]/u, 1)[0] ?? '').toLowerCase();
}
