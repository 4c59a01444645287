import type { SourceMeta } from '../contract/source';
import { findDates } from './dates';
import { fieldNamed } from './header-fields';
import type { Field } from './header-fields';

/** The head of a document that tells about it, and the rest. */
export interface FrontMatter {
  readonly meta: Partial<SourceMeta>;
  readonly rest: string;
}

/** Longest front matter looked at, UTF-16 units. */
const LONGEST = 20_000;

/**
 * The front matter of a document: lines of `key: value` between two lines of three dashes at its very start. Values
 * may be quoted, lists are read as names parted by commas, everything else is passed over. No front matter gives an
 * empty `meta` and the whole text as `rest`.
 */
export function readFrontMatter(document: string): FrontMatter {
  const found = /^\uFEFF?---[^\S\n]*\n([\s\S]*?)\n(?:---|\.\.\.)[^\S\n]*(?:\n|$)/u.exec(document.slice(0, LONGEST));
  const lines = found?.[1]?.split('\n') ?? [];
  const known = lines.every((line) => /^(?:\s*$|\s*#|\s+\S|-\s|[\p{L}][\p{L}\p{N} _-]*:(?:\s|$))/u.test(line));
  if (!found || lines.length === 0 || !known) return { meta: {}, rest: document };
  return { meta: metaOf(entries(lines)), rest: document.slice(found[0].length) };
}

function entries(lines: readonly string[]): ReadonlyMap<Field, string> {
  const values = new Map<Field, string>();
  let field: Field | undefined;
  for (const line of lines) {
    const pair = /^([\p{L}][\p{L}\p{N} _-]*):\s*(.*)$/u.exec(line);
    const item = /^\s*-\s+(.*)$/u.exec(line)?.[1] ?? /^\s+(\S.*)$/u.exec(line)?.[1];
    if (pair) {
      field = fieldNamed(pair[1] ?? '');
      const value = unquote(pair[2] ?? '');
      if (field && value !== '' && !values.has(field)) values.set(field, value);
    } else if (item !== undefined && field) {
      const before = values.get(field);
      values.set(
        field,
        before === undefined ? unquote(item) : `${before}${/^\s*-/u.test(line) ? ', ' : ' '}${unquote(item)}`,
      );
    }
  }
  return values;
}

function unquote(value: string): string {
  const plain = value.trim().replace(/^[>|][+-]?$/u, '');
  const list = /^\[(.*)\]$/u.exec(plain)?.[1];
  if (list !== undefined) return list.split(',').map(unquote).join(', ');
  const quoted = /^(["'])(.*)\1$/u.exec(plain);
  if (!quoted) return plain.replace(/\s+#\s.*$/u, '');
  return quoted[1] === '"' ? (quoted[2] ?? '').replace(/\\(["\\])/gu, '$1') : (quoted[2] ?? '').replaceAll("''", "'");
}

/** The metadata that fields tell. */
export function metaOf(values: ReadonlyMap<Field, string>): Partial<SourceMeta> {
  const date = values.get('date');
  const url = values.get('url');
  const outlet = values.get('outlet');
  const outletIsUrl = outlet !== undefined && /^https?:\/\//u.test(outlet);
  const language = values.get('language');
  return {
    ...pick('title', values.get('title')),
    ...pick('author', values.get('author')),
    ...pick('outlet', outletIsUrl ? undefined : outlet),
    ...pick(
      'url',
      [url, outletIsUrl ? outlet : undefined].find((value) => value !== undefined && /^https?:\/\//u.test(value)),
    ),
    ...pick(
      'language',
      language !== undefined && /^[a-z]{2,3}(?:[-_][\p{L}\p{N}]{2,8})*$/iu.test(language)
        ? language.replaceAll('_', '-')
        : undefined,
    ),
    ...pick('note', values.get('note')),
    ...(date === undefined ? {} : dated(date)),
  };
}

function pick<K extends keyof SourceMeta>(key: K, value: string | undefined): Partial<SourceMeta> {
  return value === undefined || value === '' ? {} : { [key]: value };
}

/** ISO 8601 as far as the value is a date, a date-time or a part of one; its words otherwise. */
function dated(value: string): Partial<SourceMeta> {
  const stamp =
    /^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?(?:Z|[+-]\d{2}:?\d{2}))?)?)?)?$/u.exec(
      value,
    )?.[0];
  if (stamp !== undefined) return { published: stamp.replace(/^(\d{4}-\d{2}-\d{2}) /u, '$1T').replace(' ', '') };
  const iso = findDates(value, 'und')[0]?.iso;
  return iso == null ? { publishedText: value } : { published: iso };
}
