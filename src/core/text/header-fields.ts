/** What a document says of itself in `key: value` lines. */
export type Field = 'title' | 'outlet' | 'author' | 'date' | 'url' | 'language' | 'note';

/** What the fields are called in notes apps, site generators and web clippers, and by people who keep archives. */
const FIELDS: ReadonlyMap<string, Field> = new Map(
  Object.entries({
    title: 'title headline título titre titel titolo заголовок عنوان العنوان تیتر כותרת',
    author: 'author authors byline creator writer autor auteur autore автор نویسنده الكاتب',
    date: 'date published publishdate pubdate published_at date_published published_on publication_date fecha datum data дата تاریخ التاريخ',
    outlet:
      'outlet publisher publication newspaper site site_name sitename website source fuente quelle fonte источник منبع المصدر',
    url: 'url link source_url canonical permalink web_address',
    language: 'language lang',
    note: 'note',
  } satisfies Record<Field, string>).flatMap(([field, names]) =>
    names.split(' ').map((name) => [name, field as Field] as const),
  ),
);

/** The field of a key in any case, words parted by spaces, dashes or underscores; undefined for any other key. */
export function fieldNamed(key: string): Field | undefined {
  return FIELDS.get(
    key
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/gu, '_'),
  );
}

/** Longest line read as a field, UTF-16 units. */
const LONGEST = 320;
const OUTLET_WORDS = 5;

/** A line such as "Source: The Marrow Post" above or below an article; null for anything else, sentences above all. */
export function readField(line: string): { readonly field: Field; readonly value: string } | null {
  if (line.length > LONGEST) return null;
  const match = /^([\p{L}][\p{L} _-]{1,20}?)\s?[:：]\s*(\S.*)$/u.exec(line);
  const field = match ? fieldNamed(match[1] ?? '') : undefined;
  const value = match?.[2]?.trim() ?? '';
  if (field === undefined || field === 'note' || value === '') return null;
  const sentence = /\p{Ll}{2}[.!]$/u.test(value) && value.split(/\s+/u).length > 6;
  // "Source: army to leave the north by May" is a headline; outlets have short names.
  const long = field === 'outlet' && value.split(/\s+/u).length > OUTLET_WORDS;
  return (sentence && field !== 'title') || long ? null : { field, value };
}
