/** The language of a text as a BCP 47 tag; "und" when it cannot be told. */
export function guessLanguage(text: string): string {
  return /\b(?:the|and|of)\b/iu.test(text) ? 'en' : 'und';
}

/** The direction in which a text reads. */
export function direction(language: string, text: string): 'ltr' | 'rtl' {
  if (/^(?:ar|fa|he|ur|ps|yi|ckb|sd|ug|dv)\b/u.test(language)) return 'rtl';
  return language === 'und' && /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? 'rtl' : 'ltr';
}
