/** What a page's JSON-LD says of its article; null where it says nothing. */
export interface ArticleData {
  readonly headline: string | null;
  readonly author: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

const NOTHING: ArticleData = { headline: null, author: null, outlet: null, published: null, url: null, language: null };
/** Largest script that is read, UTF-16 units. */
const LONGEST = 2_000_000;
/** Types of what can be read: NewsArticle, LiveBlogPosting, Report and the like. */
const ARTICLE = /(?:Article|Posting|Report)$/u;
/** Most objects looked at in all scripts of a page. */
const MOST_OBJECTS = 5000;

type Data = Readonly<Record<string, unknown>>;

/** Reads what JSON-LD scripts say of the page's article; broken ones are passed over. */
export function articleData(scripts: readonly string[]): ArticleData {
  const objects = scripts.flatMap(objectsIn).slice(0, MOST_OBJECTS);
  const article =
    objects.find((each) => typesOf(each) !== '' && typeof each['headline'] === 'string') ??
    objects.find((each) => typesOf(each) !== '');
  if (!article) return NOTHING;
  const byId = new Map(
    objects.flatMap((each) => (typeof each['@id'] === 'string' ? [[each['@id'], each] as const] : [])),
  );
  const page = article['mainEntityOfPage'];
  return {
    headline: textIn(article['headline']) ?? textIn(article['name']),
    author: namesIn(article['author'], byId),
    outlet: namesIn(article['publisher'], byId),
    published: textIn(article['datePublished']) ?? textIn(article['dateCreated']),
    url: textIn(article['url']) ?? textIn(isData(page) ? page['@id'] : page),
    language: textIn(article['inLanguage']),
  };
}

function objectsIn(script: string): readonly Data[] {
  if (script.length > LONGEST) return [];
  const json = script.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|\/\*\s*\]\]>\s*\*\/)\s*$/gu, '');
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    try {
      // Line ends inside of strings are the commonest mistake.
      data = JSON.parse(json.replaceAll(/[\n\r\t]/gu, ' '));
    } catch {
      return [];
    }
  }
  const found: Data[] = [];
  const open: unknown[] = [data];
  for (let next = open.shift(); next !== undefined && found.length < MOST_OBJECTS; next = open.shift()) {
    if (Array.isArray(next)) open.push(...(next as unknown[]).slice(0, 200));
    else if (isData(next)) {
      found.push(next);
      for (const key of [
        '@graph',
        'mainEntity',
        'mainEntityOfPage',
        'publisher',
        'author',
        'itemListElement',
        'item',
      ]) {
        if (typeof next[key] === 'object') open.push(next[key]);
      }
    }
  }
  return found;
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(data: Data): string {
  const type = data['@type'];
  const types: readonly unknown[] = Array.isArray(type) ? (type as unknown[]) : [type];
  return types.filter((each) => typeof each === 'string').find((each) => ARTICLE.test(each)) ?? '';
}

/** Text as text: some pages leave entities in their data. */
function textIn(value: unknown): string | null {
  const [first] = Array.isArray(value) ? (value as unknown[]) : [value];
  if (typeof first !== 'string') return null;
  const text = first
    .replace(/<[^>]{1,200}>/gu, '')
    .replace(/&(?:amp|#38);/gu, '&')
    .replace(/&(?:quot|#34);/gu, '"')
    .replace(/&(?:#0?39|apos|#x27|rsquo|#8217);/giu, '’')
    .replace(/&nbsp;/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return text === '' ? null : text;
}

/** The names of persons or organisations: a string, an object with a name, a reference to one, or a list of these. */
function namesIn(value: unknown, byId: ReadonlyMap<string, Data>): string | null {
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  const names = list.slice(0, 12).map((each) => {
    if (!isData(each)) return textIn(each);
    const id = each['@id'];
    return textIn(each['name']) ?? (typeof id === 'string' ? textIn(byId.get(id)?.['name']) : null);
  });
  const said = [...new Set(names.filter((name) => name !== null && !/^https?:/u.test(name) && name.length <= 120))];
  return said.length === 0 ? null : said.join(', ');
}
