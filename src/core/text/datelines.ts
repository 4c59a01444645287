import { AGENCIES, BY, LINKS, PARTICLES, PUBLISHED, UPDATED, WEEKDAYS, ZONES } from './dateline-words';
import { findDates } from './dates';

/** What a line says about when, where and by whom a text was written. */
export interface Dateline {
  /** `label`: it says so itself ("By …", "Updated: …"); `bare`: nothing but date, time, place or agency;
   * `loose`: names stand beside the date, so that it may be a headline as well. */
  readonly kind: 'label' | 'bare' | 'loose';
  /** Names of a byline, null when none. */
  readonly author: string | null;
  /** ISO 8601 date, null when the line has none or none that can be read. */
  readonly iso: string | null;
  /** The date or day in the words of the line, null when none. */
  readonly date: string | null;
  /** True when the date is that of a change, not of the first publication. */
  readonly updated: boolean;
}

/** Longest line that can be a dateline, UTF-16 units. */
const LONGEST = 220;

function anyOf(words: readonly string[]): string {
  const escaped = [...words].sort((a, b) => b.length - a.length).map((word) => word.replaceAll('.', '\\.'));
  return `(?:${escaped.map((word) => word.replaceAll(' ', '\\s+')).join('|')})`;
}

const EDGE_BEFORE = String.raw`(?<![\p{L}\p{M}\p{Nd}'’-])`;
const EDGE_AFTER = String.raw`(?![\p{L}\p{M}\p{Nd}'’])`;
function whole(words: readonly string[], flags: string): RegExp {
  return new RegExp(`${EDGE_BEFORE}${anyOf(words)}${EDGE_AFTER}\\.?`, flags);
}

const BYLINE = new RegExp(`^${anyOf(BY)}(?:\\s*:\\s*|\\s+)(?=\\S)`, 'iu');
/** "By Jane Doe, a staff writer at the Harbour Post." */
const DESCRIBED =
  /^(\p{Lu}[\p{L}'’.-]*(?:\s(?:(?:al|bin|van|de|von|der|el)[\s-])*\p{Lu}[\p{L}'’.-]*){1,3}),\s(?:an?|the)\s[^.!?]{0,100}\b(?:journalist|reporter|editor|writer|columnist|correspondent|author|professor|fellow|analyst|researcher|intern|director|scholar|lecturer|contributor)\b[^.!?]{0,60}\.?$/u;
/** "Jane Doe Middle East correspondent", "Our diplomatic correspondent", "Herat correspondent": a role and no verb. */
const ROLE_LINE = new RegExp(
  String.raw`^(?:(?:Our|A|Special|Staff|\p{Lu}[\p{L}'’.-]+)\s)((?:\p{Lu}[\p{L}'’.-]*,?\s|(?:and|in|of|the|for|de|van|von|al|bin|deputy|senior|chief|foreign|political|diplomatic|defen[cs]e|security|economics|business|health|science|education|environment|legal|crime|court|home|world|regional|global|city|news|sports?|affairs|special|staff|bureau)\s){0,6})(?:[Cc]orrespondents?|editor|reporters?|columnist|bureau chief)(?:,?\s(?:in|at)\s\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+)?)?$`,
  'u',
);
const NAME_FIRST = /^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,2}(?=\s)/u;
const AREA =
  /\s(?:Middle|Near|Far|South|North|East|West|Central|Foreign|Political|Diplomatic|Senior|Chief|Deputy|Defen[cs]e|Africa|Asia|Europe|World|Staff|Special|News|Global|Home|Iran|Israel|Russia|China|US|UK)$/u;
/** Labels of those who helped: no author of the text. */
const HELPERS = /^(?:additional reporting|edited|editing|translated|compiled)/iu;
/** Pages list date and byline as items. */
const BULLET = /^[•·▪●]\s+/u;
/** What a page shows of somebody's post in a network: its day is not the report's, nor its author. */
const EMBEDDED =
  /^Posted by .{2,60} on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \p{Lu}\p{Ll}+ \p{Nd}{1,2}, \p{Nd}{4}$/u;
/** "15 Aug 2031 Mara Holt": a date and a name with nothing between them. */
const NAME_BEHIND = /^\s{5,}\p{Lu}[\p{Ll}'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,2}\s*$/u;
/** A second byline in the line: "Reporting by …; editing by …". */
const INNER_BY = new RegExp(`(?<=[;,.|)]\\s*)${anyOf(BY)}\\s`, 'giu');
const UPDATED_LABEL = new RegExp(`${EDGE_BEFORE}${anyOf(UPDATED)}${EDGE_AFTER}\\s*(?:[:,|—–-]\\s*)?`, 'iu');
const PUBLISHED_LABEL = new RegExp(`${EDGE_BEFORE}${anyOf(PUBLISHED)}${EDGE_AFTER}\\s*(?:[:,|—–-]\\s*)?`, 'iu');
const TIME =
  /(?<![\p{L}\p{Nd}])(?:\p{Nd}{1,2}[:.h٫]\p{Nd}{2}(?::\p{Nd}{2})?(?:\s?(?:[ap]\.?m\.?|Uhr|h|hrs))?|\p{Nd}{1,2}\s?[ap]\.?m\.?|\p{Nd}{4}\s?(?:hrs|GMT|UTC))(?![\p{L}\p{Nd}])/giu;
const ZONE = new RegExp(`${EDGE_BEFORE}${anyOf(ZONES)}(?:\\s?[+−-]\\p{Nd}{1,2}(?::?\\p{Nd}{2})?)?${EDGE_AFTER}`, 'giu');
const WEEKDAY = whole(WEEKDAYS, 'giu');
const AGENCY = new RegExp(
  `\\(\\s*${anyOf(AGENCIES)}\\s*\\)|${EDGE_BEFORE}(?:(?:from|with|and|avec|mit|con|com|source:?)\\s+)?${anyOf(AGENCIES)}${EDGE_AFTER}`,
  'giu',
);
const AGENCY_UPPER = /^[\p{Lu}\p{Lo}(]|^(?:and|with|avec|mit|con|com|from|news|our|staff|agen|wire|web)/u;
const LINK = whole(LINKS, 'giu');
const AGO =
  /(?:\p{Nd}+|an?|one)\s+(?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year)s?\s+ago|hace\s+\p{Nd}+\s+(?:minutos?|horas?|días?)|il y a\s+\p{Nd}+\s+(?:minutes?|heures?|jours?)|vor\s+\p{Nd}+\s+(?:minuten?|stunden?|tag(?:en)?)|just now/giu;
const SEPARATORS = /[\s,.;:|/•·∙●—–\-()[\]*~>»›،]+/gu;
const CAPITAL_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lo}[\p{L}\p{M}'’-]*|al-\p{Lu}[\p{L}'’-]*)$/u;
const PARTICLE = new Set(PARTICLES);

/**
 * What a line says as a dateline: a byline, a bare date, a place with a date, an agency, "Updated: …". Null for
 * anything else, headlines and sentences above all. The names of months and days are known in a dozen languages.
 */
export function readDateline(line: string, language: string): Dateline | null {
  if (line.length > LONGEST * 2) return null;
  const trimmed = line.trim().replace(BULLET, '');
  const text = /^\(\p{Lu}[^()]*\)$/u.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
  if (text === '' || text.length > LONGEST || /[?!]/u.test(text) || EMBEDDED.test(text)) return null;
  return readByline(text, language) ?? readRole(text) ?? readDateLine(text, language);
}

interface Parts {
  /** What is left of the line when every known part is taken out, blanked to separators. */
  readonly rest: string;
  readonly iso: string | null;
  readonly date: string | null;
  readonly day: boolean;
  readonly agency: boolean;
  readonly published: boolean;
  readonly updated: boolean;
}

function takeParts(text: string, language: string): Parts {
  let rest = text;
  const dates = findDates(text, language);
  for (const { start, end } of dates) rest = blank(rest, start, end);
  let published = false;
  let updated = false;
  for (let match = UPDATED_LABEL.exec(rest); match; match = UPDATED_LABEL.exec(rest)) {
    updated = true;
    rest = blank(rest, match.index, match.index + match[0].length);
  }
  for (let match = PUBLISHED_LABEL.exec(rest); match; match = PUBLISHED_LABEL.exec(rest)) {
    published = true;
    rest = blank(rest, match.index, match.index + match[0].length);
  }
  const ago = rest.match(AGO)?.[0] ?? null;
  const weekday = rest.match(WEEKDAY)?.[0] ?? null;
  for (const pattern of [AGO, TIME, ZONE, WEEKDAY]) rest = rest.replace(pattern, spaces);
  let agency = false;
  rest = rest.replace(AGENCY, (found: string) => {
    if (!AGENCY_UPPER.test(found)) return found;
    agency = true;
    return spaces(found);
  });
  const first = dates[0];
  const date = first ? text.slice(first.start, first.end) : (weekday ?? ago);
  const day = weekday !== null || ago !== null || (first !== undefined && first.iso?.length !== 7);
  return { rest, iso: first?.iso ?? null, date, day, agency, published, updated };
}

function spaces(found: string): string {
  return ' '.repeat(found.length);
}

function blank(text: string, start: number, end: number): string {
  return `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`;
}

function readByline(text: string, language: string): Dateline | null {
  const label = BYLINE.exec(text)?.[0];
  if (label === undefined) return null;
  const described = DESCRIBED.exec(text.slice(label.length));
  if (described) return { kind: 'label', author: described[1] ?? null, iso: null, date: null, updated: false };
  const { rest, iso, date, agency, published, updated } = takeParts(text.slice(label.length), language);
  const names = rest
    .replace(INNER_BY, spaces)
    .replace(LINK, (found) => (PARTICLE.has(found.toLowerCase()) ? found : spaces(found)));
  const wordsOfName = names.split(SEPARATORS).filter((word) => word !== '');
  const capitals = wordsOfName.filter((word) => CAPITAL_WORD.test(word) || /^@\w+$/u.test(word));
  const others = wordsOfName.filter((word) => !capitals.includes(word) && !PARTICLE.has(word));
  // "Posted by admin on …": a single name in lower case needs a date beside it.
  if (others.length > (capitals.length === 0 && date !== null ? 1 : 0) || wordsOfName.length > 16) return null;
  const colon = label.includes(':');
  // One capital word after "By" may be a place or a day, two may be "Land and Sea"; an agency, a date or a colon
  // settles it.
  const fullName = names.split(/,|&|\s(?:and|und|et|y|e)\s/u).some((name) => name.trim().split(/\s+/u).length > 1);
  const single = wordsOfName.length === 1 && (colon || date !== null);
  if (!(capitals.length >= 2 && (fullName || colon)) && !agency && !single) return null;
  // "Reporting by … ." may end in a full stop, "By Land and Sea." is prose.
  const wordy = colon || /\S\s\S/u.test(label);
  if (!wordy && /\.$/u.test(text) && !/(?<!\p{L})\p{L}{1,4}\.$/u.test(text)) return null;
  return {
    kind: 'label',
    author: HELPERS.test(label) ? null : authorOf(text.slice(label.length), capitals.length, language),
    iso,
    date,
    updated: updated && !published,
  };
}

/** A line of a name and a role, or a role alone. */
function readRole(text: string): Dateline | null {
  if (text.length > 90 || !ROLE_LINE.test(text)) return null;
  let name = NAME_FIRST.exec(text)?.[0] ?? '';
  while (AREA.test(name)) name = name.replace(AREA, '');
  const author = name.includes(' ') ? name : null;
  // Without a name "Murdered reporter" is as likely; a correspondent is nothing else.
  if (author === null && !/^Our\s|[Cc]orrespondents?$/u.test(text)) return null;
  return { kind: 'label', author, iso: null, date: null, updated: false };
}

/** The names at the start of a byline, up to a role, a place, a date or an agency. */
function authorOf(names: string, capitals: number, language: string): string | null {
  const dates = findDates(names, language);
  const end = dates[0]?.start ?? names.length;
  const head = names
    .slice(0, end)
    .replace(INNER_BY, '|')
    .replace(UPDATED_LABEL, '|')
    .replace(PUBLISHED_LABEL, '|')
    .replace(WEEKDAY, '|');
  const author = (
    head.split(
      /[|•·—–(]|\s-\s|;|\s+in\s+\p{Lu}|,\s*(?=\p{Ll}|Staff|Associated|Special|Senior|[^,]*\b(?:correspondent|editor|reporter|writer|columnist))|\s+for\s|\s+(?:and|with|avec|mit|con)\s+(?:agencies|\p{Lu}{2,4}\b)/u,
      1,
    )[0] ?? ''
  )
    .replace(/[\s,;:(]+$/u, '')
    .trim();
  return author === '' || (capitals === 0 && !AGENCY_UPPER.test(author)) || author.length > 100 ? null : author;
}

function readDateLine(text: string, language: string): Dateline | null {
  const { rest, iso, date, day, agency, published, updated } = takeParts(text, language);
  if (date === null && !agency && !isPlaceDash(text)) return null;
  const left = rest
    .replace(LINK, spaces)
    .split(SEPARATORS)
    .filter((word) => word !== '');
  const label = published || updated;
  const found = { author: null, iso, date, updated: updated && !published };
  if (left.length === 0) {
    // "Stand" or "Date" alone are words like others.
    return label && date === null ? null : { ...found, kind: label ? 'label' : 'bare' };
  }
  if (/\p{Ll}{3,}\.$/u.test(text)) return null;
  const capital = left.filter((word) => CAPITAL_WORD.test(word));
  if (left.length > 8 || capital.length === 0 || !left.every((word) => capital.includes(word) || PARTICLE.has(word)))
    return null;
  if (isPlaceDash(text)) return { ...found, kind: 'bare' };
  if (label && date !== null && left.length <= 4) return { ...found, kind: 'label' };
  const capitals = left.every((word) => /^[\p{Lu}\p{Lo}.'’-]+$/u.test(word));
  if (date !== null && day && capitals && left.length <= 4 && /^\P{L}*\p{Lu}{2}/u.test(text))
    return { ...found, kind: 'bare' };
  const beside =
    date !== null
      ? day && (agency || separated(rest) || NAME_BEHIND.test(rest))
      : agency && left.length === 1 && separated(rest);
  return beside ? { ...found, kind: 'loose' } : null;
}

/** "KERMAN, Iran (AP) —": a place in capitals, alone on its line. */
function isPlaceDash(text: string): boolean {
  return /^\p{Lu}{2}[\p{Lu}\s.'’-]*(?:,\s*[\p{L}. ]{2,30}){0,2}\s*(?:\([^()]{2,40}\)\s*)?(?:—|–|--|-)$/u.test(text);
}

/** True when a comma, bar or dash parts the names of a line from its date: "Jane Doe | 4 January 2024". */
function separated(rest: string): boolean {
  return /[\p{L}.)]\s*[,|•·—–/-]\s*$|[\p{L}.)]\s*[,|•·—–/]\s{2,}|^\s{2,}[,|•·—–/-]\s*\p{L}|\s{3,}[,|•·—–/-]\s*\p{L}/u.test(
    rest,
  );
}
