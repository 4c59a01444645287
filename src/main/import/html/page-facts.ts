import type { SourceMeta } from '../../../core/contract/source';
import { findDates } from '../../../core/text/dates';
import { articleData } from './json-ld';
import type { Element, Page } from './tree';
import { descendants, oneLine, textOf } from './tree';

/** What a page says of itself beside its text. */
export interface PageFacts {
  readonly meta: Partial<SourceMeta>;
  /** The headline; null when nothing says it. */
  readonly headline: string | null;
  /** A sentence or two on the article; null without one. */
  readonly summary: string | null;
}

/** Where pages put a fact, the surest first: names of `meta` elements. */
const NAMES = {
  headline: [
    'og:title',
    'citation_title',
    'dc.title',
    'dcterms.title',
    'parsely-title',
    'sailthru.title',
    'twitter:title',
    'title',
  ],
  outlet: [
    'og:site_name',
    'citation_journal_title',
    'dc.publisher',
    'article:publisher',
    'publisher',
    'application-name',
    'al:ios:app_name',
    'cre',
  ],
  author: [
    'author',
    'article:author',
    'byl',
    'citation_author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'article:author_name',
    'cxenseparse:author',
    'byline',
  ],
  published: [
    'article:published_time',
    'og:article:published_time',
    'article:published',
    'datepublished',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'citation_date',
    'citation_publication_date',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'date',
    'dcsext.articlefirstpublished',
    'cxenseparse:recs:publishtime',
    'og:published_time',
  ],
  url: ['og:url', 'twitter:url', 'parsely-link', 'citation_public_url'],
  language: ['og:locale', 'content-language', 'language', 'dc.language', 'citation_language'],
  summary: ['og:description', 'description', 'twitter:description', 'dc.description', 'sailthru.description'],
} as const satisfies Record<string, readonly string[]>;

/** Reads what a page says of itself: JSON-LD first, then `meta` elements, then what its elements are marked as. */
export function pageFacts(page: Page): PageFacts {
  const told = metaElements(page.root);
  const data = articleData(page.data);
  const named = (fact: keyof typeof NAMES, fits: (value: string) => boolean = () => true): string | null => {
    for (const name of NAMES[fact]) {
      for (const value of told.get(name) ?? []) if (fits(value)) return value;
    }
    return null;
  };
  const url =
    [canonical(page.root), data.url, named('url'), page.savedFrom].find((each) => each != null && isAddress(each)) ??
    null;
  const outlet = data.outlet ?? named('outlet', (value) => !isAddress(value) && value.length <= 80);
  const title = oneLine(titleOf(page.root));
  const headline = headlineOf(page.root, [data.headline, named('headline'), title === '' ? null : title], outlet);
  const author = data.author ?? namesAs(told, named('author', isName)) ?? marked(page.root, 'author');
  const published =
    isoOf(data.published) ?? isoOf(named('published', (value) => isoOf(value) !== null)) ?? timeOf(page.root);
  const language = languageOf(page.root, [data.language, named('language')]);
  return {
    headline,
    summary: named('summary'),
    meta: {
      ...given('title', headline),
      ...given('outlet', outlet ?? outletInTitle(title, headline) ?? hostOf(url)),
      ...given('author', author === null || author === outlet ? null : cleanAuthor(author)),
      ...given('published', published),
      ...given('url', url),
      ...given('language', language),
    },
  };
}

function given<K extends keyof SourceMeta>(key: K, value: string | null): Partial<SourceMeta> {
  return value === null || value === '' ? {} : { [key]: value };
}

function isAddress(value: string): boolean {
  return /^https?:\/\/[^\s"'<>]{3,2000}$/iu.test(value);
}

/** The contents of `meta` elements by their names in lower case. */
function metaElements(root: Element): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { name, attributes } of descendants(root)) {
    if (name !== 'meta') continue;
    const key = attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? attributes['http-equiv'];
    const value = oneLine(attributes['content'] ?? '');
    if (key === undefined || value === '') continue;
    const list = found.get(key.toLowerCase());
    if (list) list.push(value);
    else found.set(key.toLowerCase(), [value]);
  }
  return found;
}

/** Several authors in several elements are all of them. */
function namesAs(told: ReadonlyMap<string, readonly string[]>, first: string | null): string | null {
  if (first === null) return null;
  for (const name of NAMES.author) {
    const values = told.get(name)?.filter(isName) ?? [];
    if (values.includes(first)) return [...new Set(values)].join(', ');
  }
  return first;
}

function isName(value: string): boolean {
  return !isAddress(value) && value.length <= 160 && /\p{L}/u.test(value) && !/^@/u.test(value);
}

function cleanAuthor(author: string): string | null {
  const plain = oneLine(
    author.replace(/^\s*(?:by|von|par|por|di|от|نویسنده)\s*:?\s+/iu, '').replace(/\S+@\S+\.\S+/gu, ''),
  );
  return plain === '' || plain.length > 160 ? null : plain;
}

function canonical(root: Element): string | null {
  for (const { name, attributes } of descendants(root)) {
    if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/iu.test(attributes['rel'] ?? ''))
      return attributes['href'] ?? null;
  }
  return null;
}

function titleOf(root: Element): string {
  for (const each of descendants(root)) if (each.name === 'title') return textOf(each);
  return '';
}

/** The headline as it stands on the page, where the page's data and its own heading agree; else what the data say. */
function headlineOf(root: Element, told: readonly (string | null)[], outlet: string | null): string | null {
  const candidates = told.filter((each) => each !== null).map((each) => withoutOutlet(oneLine(each), outlet));
  const headings: string[] = [];
  for (const each of descendants(root)) {
    if (each.name === 'h1' && headings.length < 20) headings.push(oneLine(textOf(each)));
  }
  const said = headings.filter((each) => each !== '' && each.length <= 400);
  const agreed = said.find((heading) => candidates.some((each) => alike(heading, each)));
  return agreed ?? candidates[0] ?? said[0] ?? null;
}

/** True for headlines of which one is the other, or the start of it, or most of its words. */
function alike(a: string, b: string): boolean {
  const words = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [one, other] = [words(a), words(b)];
  if (one.size < 2) return a.toLowerCase() === b.toLowerCase();
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= Math.min(one.size, other.size) * 0.7 && shared >= 2;
}

const PART = /\s+[|–—·•»:-]+\s+/u;

/** "Headline | The Marrow Post" without what the outlet adds. */
function withoutOutlet(title: string, outlet: string | null): string {
  const parts = title.split(PART);
  if (parts.length < 2) return title;
  const last = parts.at(-1) ?? '';
  const isOutlet = outlet !== null && alike(last.toLowerCase(), outlet.toLowerCase());
  const short = last.split(/\s+/u).length <= 4 && last.length <= 40 && title.length - last.length >= 25;
  if (!isOutlet && !(short && /\s[|·•»]\s|\s[–—-]\s/u.test(title.slice(-last.length - 4)))) return title;
  return withoutOutlet(title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—·•»:-]+\s*$/u, ''), outlet);
}

/** What a page's title adds to the headline is mostly the outlet. */
function outletInTitle(title: string, headline: string | null): string | null {
  const parts = title.split(PART);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || headline === null || headline.includes(last)) return null;
  return last.length <= 40 && last.split(/\s+/u).length <= 5 && /^\p{Lu}|^\p{Lo}/u.test(last) ? last : null;
}

/** "www.example.org" as an outlet: better than none. */
function hostOf(url: string | null): string | null {
  if (url === null) return null;
  try {
    return new URL(url).hostname.replace(/^(?:www|m|amp|edition)\./u, '');
  } catch {
    return null;
  }
}

/** The text of the first element marked as something in the manner of microdata or links. */
function marked(root: Element, what: string): string | null {
  for (const each of descendants(root)) {
    const { itemprop, rel } = each.attributes;
    if (itemprop !== what && rel !== what) continue;
    const text = oneLine(textOf(each));
    if (text !== '' && isName(text) && text.length <= 80) return text;
  }
  return null;
}

/** ISO 8601 as far as a value is a date; null for anything else. */
export function isoOf(value: string | null): string | null {
  if (value === null) return null;
  const stamp = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/u.exec(
    value.trim(),
  );
  if (stamp) {
    const [, day = '', time, zone = ''] = stamp;
    return time === undefined
      ? day
      : `${day}T${time}${/^[+-]\d{4}$/u.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`;
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/u.exec(value.trim());
  if (compact) return `${compact[1] ?? ''}-${compact[2] ?? ''}-${compact[3] ?? ''}`;
  return value.length <= 80 ? (findDates(value, 'und')[0]?.iso ?? null) : null;
}

/** The first date that an element of the page is marked with. */
function timeOf(root: Element): string | null {
  for (const { name, attributes } of descendants(root)) {
    if (attributes['itemprop'] === 'datePublished') {
      const iso = isoOf(attributes['datetime'] ?? attributes['content'] ?? null);
      if (iso !== null) return iso;
    }
    if (name === 'time') {
      const iso = isoOf(attributes['datetime'] ?? null);
      if (iso !== null) return iso;
    }
  }
  return null;
}

/** A language as a BCP 47 tag: what the page's own element says, then its data. */
function languageOf(root: Element, told: readonly (string | null)[]): string | null {
  let own: string | null = null;
  for (const { name, attributes } of descendants(root)) {
    if (name === 'html' || name === 'body') own ??= attributes['lang'] ?? attributes['xml:lang'] ?? null;
  }
  for (const each of [own, ...told]) {
    const tag =
      each
        ?.trim()
        .split(/[,;\s]/u)[0]
        ?.replaceAll('_', '-') ?? '';
    if (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(tag)) return tag;
  }
  return null;
}
