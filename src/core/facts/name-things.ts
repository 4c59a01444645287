import { BUNDLED_NAMES, type AliasTable } from '../align/aliases';
import { PLACE_LISTS } from '../align/place-lists';
import { WORLD_PEOPLE } from './eastern-words';
import { KNOWN_PLACES } from './place-names';
import type { NameMention } from './name-mentions';
import type { Regions } from './region-names';

/** What a name stands for whatever it is called, null where that is not known. */
export type ThingOf = (mention: NameMention) => string | null;

/**
 * Tells what a name stands for in the table, also in the capitals of a dateline ("KYIV"), and which country it is in the
 * languages of the sources ("États-Unis").
 */
export function thingsOf(aliases: AliasTable, regions: Regions): ThingOf {
  return (mention) => {
    if (mention.thing) return aliases.aliasOf(mention.thing) ?? mention.thing;
    const thing = inTable(mention, aliases) ?? (mention.kind === 'person' ? (PEOPLE.get(mention.bare) ?? null) : null);
    const spelling = mention.words.join(' ');
    const country = mention.kind === 'place' ? regions.get(spelling.replace(STATE, '')) : undefined;
    return thing ?? (country === undefined ? null : (aliases.aliasOf(country) ?? country));
  };
}

/** What goes before the name of a country in its full name; of Congo, Korea and China there are two. */
const STATE =
  /^(?:(?:islamic|arab|federal|federative) )?(?:republic|republique|republica|repubblica|kingdom) (?:islamique )?(?!congo|korea|china)/u;

const PEOPLE: ReadonlyMap<string, string> = new Map(
  WORLD_PEOPLE.flatMap(([first = '', ...names]) => [first, ...names].map((name) => [name, first] as const)),
);

function inTable({ bare }: NameMention, aliases: AliasTable): string | null {
  const thing = aliases.aliasOf(bare) ?? aliases.aliasOf(bare.normalize('NFD').replace(/\p{M}/gu, ''));
  if (thing !== null || bare.length < LEAST_DATELINE || bare !== bare.toUpperCase()) return thing;
  return aliases.aliasOf(bare.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()));
}

/** The first names of the lists that are of no body. */
const NO_BODIES = /^(?:Gaddafi|Joint Comprehensive Plan of Action|Chernobyl|Dnieper|White House|Pentagon)$/u;
const PLACES = new Set(PLACE_LISTS.flat());
const BODIES: ReadonlySet<string> = new Set(
  BUNDLED_NAMES.flatMap(([first = '', ...names]) =>
    NO_BODIES.test(first) || [first, ...names].some((name) => PLACES.has(name) || KNOWN_PLACES.has(name.toLowerCase()))
      ? []
      : [first],
  ),
);

/** True for what a thing of the bundled lists is called that is a body: an agency, a party, an army. */
export function isBodyThing(thing: string | null): boolean {
  return thing !== null && BODIES.has(thing);
}

/** Letters of the shortest name of a city that stands in capitals. */
const LEAST_DATELINE = 4;
