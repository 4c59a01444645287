const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

/**
 * The words in a piece of HTML inside a Markdown document, blank lines where blocks end. Not a parser: the documents
 * are Markdown, what stands in them is a stray tag, a comment or a figure.
 */
export function textOfHtml(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/gu, '')
    .replace(/<(script|style|iframe|svg|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/giu, '')
    .replace(/<br\s*\/?>/giu, '\n')
    .replace(
      /<\/?(?:p|div|h[1-6]|li|ul|ol|tr|table|figure|figcaption|blockquote|section|article|header|footer)\b[^>]*>/giu,
      '\n\n',
    )
    .replace(/<\/?[a-z][^>]*>/giu, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/giu, entity);
}

function entity(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10);
  const scalar = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return scalar ? String.fromCodePoint(code) : whole;
}
