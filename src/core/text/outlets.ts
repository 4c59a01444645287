import { AGENCIES, LINKS } from './dateline-words';
import { findDates } from './dates';
import { list } from './phrase-list';

/** Words that the names of outlets are made of; a name of a person has none of them. */
const OUTLET_WORDS = new Set(
  list(`
  times / news / newspaper / post / herald / tribune / gazette / journal / chronicle / weekly / daily / monthly /
  quarterly / review / observer / guardian / independent / telegraph / standard / mirror / voice / press / agency /
  newswire / wire / radio / tv / television / broadcasting / broadcaster / media / magazine / courier / dispatch /
  bulletin / monitor / examiner / inquirer / enquirer / mail / express / argus / sentinel / advertiser / reporter /
  echo / today / network / channel / online / digest / report / record / world service / diario / periódico / noticias
  / prensa / agencia / heraldo / gaceta / jornal / folha / agência / journal / quotidien / dépêche / presse / agence /
  gazette / zeitung / tagblatt / tageblatt / anzeiger / nachrichten / rundschau / kurier / allgemeine / rundfunk /
  giornale / gazzetta / corriere / agenzia / notizie / krant / dagblad / nieuws / خبرگزاری / روزنامه / وكالة / صحيفة /
  جريدة / газета / агентство / новости`).filter((word) => !word.includes(' ')),
);
/** What pages call their parts: "World News", "Press Release", "Local News Today". No outlet is made of these alone. */
const SECTION_WORDS = new Set(
  list(`
  news / online / report / reports / record / review / media / press / radio / network / today / live / bulletin /
  digest / daily / weekly / world / local / national / international / regional / business / sport / sports / politics
  / political / culture / breaking / latest / top / home / release / releases / analysis / opinion / video / photo /
  update / updates / special / exclusive / more / related / all / our / your / front / page / channel / agency /
  noticias / nachrichten / presse / prensa / actualités / the`),
);
/** Stand where an agency stands and name nobody. */
const NOBODY =
  /^(?:(?:our|the|special|own|and|with|news|wire|web|online)\s)*(?:staff|agencies|agencias|agences|agenturen|agências|wires?|newswires|desk|service|services|reports?|reporter|writers?|correspondents?|redac\p{L}+|rédaction|la rédaction|redaktion|redazione|redação|وكالات|الوكالات|app)(?:\s.*)?$/iu;
const AGENCY_NAMES = new Set(AGENCIES.filter((name) => !NOBODY.test(name)));
const LINK_WORDS = new Set(LINKS);

/** Longest name of an outlet, in words. */
const MOST_WORDS = 6;

/**
 * Whether a few words read as the name of an outlet: a known agency, an address ("example.com"), or capitalised words
 * with one among them that outlets are named by ("The Harbour Gazette").
 */
export function isOutletName(words: string): boolean {
  const name = words.trim();
  if (name === '' || NOBODY.test(name)) return false;
  if (
    AGENCY_NAMES.has(name.toLowerCase()) ||
    /^(?:[\p{L}\p{Nd}-]+\.)+(?:com|org|net|news|info|co|[a-z]{2})$/iu.test(name)
  )
    return true;
  const parts = name.split(/\s+/u);
  if (parts.length > MOST_WORDS || !parts.every((part) => isCapitalised(part))) return false;
  const lower = parts.map((part) => part.toLowerCase());
  return lower.some((part) => OUTLET_WORDS.has(part)) && !lower.every((part) => SECTION_WORDS.has(part));
}

/**
 * Whether a line above a headline is the name of the site: an outlet's name, or "The Levantine", which is too little to
 * be a headline.
 */
export function isSiteName(line: string): boolean {
  return isOutletName(line) || /^The(?: \p{Lu}[\p{L}\p{M}’'-]+){1,3}$/u.test(line.trim());
}

function isCapitalised(word: string): boolean {
  return /^[\p{Lu}\p{Lo}\p{Nd}&]/u.test(word) || LINK_WORDS.has(word.toLowerCase());
}

/** Initials that may be those of a broadcaster or an agency: "BNS", "CNN". */
const INITIALS = /^\p{Lu}{2,6}$/u;
/** Where the text of a dateline ends and the report begins. */
const IN_BRACKETS = /^[^()\n]{2,90}\(([^()]{2,60})\)\s*(?:—|–|--|-)/u;

/** The outlet that a dateline names before its dash: "SAVAR, March 11 (Northern Press Agency) —"; null for none. */
export function outletInDateline(head: string, language: string): string | null {
  const name = IN_BRACKETS.exec(head)?.[1]?.trim() ?? '';
  const before = head.slice(0, Math.max(0, head.indexOf('(')));
  if (!/^\P{L}*\p{Lu}/u.test(before) || before.split(/\s+/u).length > 10) return null;
  if (isOutletName(name)) return name;
  // "The Marrow Bridge Authority (MBA) -" opens a sentence: initials need a place in capitals or a date before them.
  const dated = /^\P{L}*\p{Lu}{3}/u.test(before) || findDates(before, language).length > 0;
  return dated && INITIALS.test(name) && !NOBODY.test(name) ? name : null;
}

/**
 * The outlet among the parts of a line above the article: "12 March 2024 | The Harbour Gazette", "By Jane Doe,
 * Workers' Voice"; null for none. Bars, dots, dashes and commas part a line.
 */
export function outletInLine(line: string, language: string): string | null {
  let rest = line;
  for (const { start, end } of findDates(line, language)) {
    rest = `${rest.slice(0, start)}|${' '.repeat(Math.max(0, end - start - 1))}${rest.slice(end)}`;
  }
  const parts = rest.split(/\s*[|•·∙●—–,;]\s*|\s-\s|\s+for\s+(?=\p{Lu})/u).map((part) => part.trim());
  return parts.find((part) => !/^by\s/iu.test(part) && isOutletName(part)) ?? null;
}

/** The name in a notice of copyright: "© 2024 The Harbour Gazette. All rights reserved."; null for none. */
export function outletInCopyright(line: string): string | null {
  const found =
    /^(?:copyright\s*)?(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s*(?:by\s)?([^.|]{2,60}?)(?:\.\s|\.?$|\s*\||,?\s+all rights)/iu.exec(
      line.trim(),
    );
  const name = found?.[1]?.replace(/\s+(?:ltd|inc|llc|plc|gmbh|limited)\.?$/iu, '').trim() ?? '';
  return isOutletName(name) ? name : null;
}

/** The host of an address, as readers say it: "example.com" of "https://www.example.com/a/b"; null for none. */
export function outletOfAddress(url: string): string | null {
  const host = /^https?:\/\/(?:www\.|m\.|edition\.|amp\.)?([^/:?#\s]+\.[a-z]{2,})(?:[/:?#]|$)/iu.exec(url)?.[1];
  return host?.toLowerCase() ?? null;
}
