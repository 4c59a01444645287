import { sameAmount } from './amount';
import type { Mention } from './context';
import type { SourceQuantity } from './extract';

/** Kinds of places that an attack or accident may strike, as reports tell them apart; what names two is the first. */
const SPOTS: readonly (readonly [string, RegExp])[] = [
  spot('metro', 'metro|metr[oò]|subway|underground|tube|métro|u-bahn|metropolitana'),
  spot('airport', 'airport|aéroport|flughafen|aeropuerto|aeroport[oi]'),
  spot('station', 'station|gare|bahnhof|estación|estação|stazione'),
  spot('stadium', 'stadium|stade|stadion|estadio|estádio|stadio'),
  spot('school', 'school|école|lycée|schule|escuela|escola|scuola'),
  spot('market', 'market|marché|markt|mercado|mercato'),
  spot('church', 'church|cathedral|église|cathédrale|kirche|iglesia|igreja|chiesa'),
  spot('mosque', 'mosque|mosquée|moschee|mezquita|mesquita|moschea'),
  spot('synagogue', 'synagogue|synagoge|sinagoga'),
  spot('hall', 'concert hall|theatre|theater|salle de concert|théâtre|konzerthalle|teatro'),
  spot('hotel', 'hotel|hôtel|albergo'),
  spot('bridge', 'bridge|pont|brücke|puente|ponte'),
];

function spot(name: string, words: string): readonly [string, RegExp] {
  return [name, new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'iu')];
}

/** Between a number and its place: "people were killed at the", "morts à l'", "Tote am". */
const WHERE =
  /^(?:[ \u00a0\u202f]\p{L}+){0,4},? (?:(?:at|in|inside|on) (?:the|an?) |à l['’]|à la |au |dans (?:le |la |l['’])|am |im |in der |auf dem |en (?:el|la) |n[oa] |nell?['’a]? ?|all['’] ?|alla )(?<place>[^,.;:]{3,24})/iu;
/** Characters behind a number in which its place is looked for. */
const REACH = 90;

/** "twelve died in this blast": of several, one of which no place is told here. */
const ONE_OF_THEM = 'one of them';
const IN_THIS = /^(?: \p{L}+){0,4},? (?:in|by) (?:this|that) (?:blast|explosion|bombing)(?!\p{L})/iu;
/** Between two counts that share their place: "nine died, and 30 were hurt, at the pier". */
const JOINT = /^[^.;:]{0,40}(?<!\p{L})(?:and|et|y|und|e|ed)(?: [\p{L}'’]+){0,3} $/iu;

/**
 * The kind of place right behind what a number counts, or what the number beside it counts: "nine dead at the pier"; null
 * for none. `own` are the quantities of the sentence.
 */
export function spotOf(text: string, quantity: SourceQuantity, own: readonly SourceQuantity[]): string | null {
  const spot = ownSpot(text, quantity);
  if (spot !== null || quantity.kind !== 'count' || quantity.role === null) return spot;
  const beside = own.find(({ kind, role, start, end }) => {
    if (kind !== 'count' || role === null || role === quantity.role) return false;
    return JOINT.test(start < quantity.start ? text.slice(end, quantity.start) : text.slice(quantity.end, start));
  });
  return beside === undefined ? null : ownSpot(text, beside);
}

function ownSpot(text: string, { kind, role, end, sentence }: SourceQuantity): string | null {
  if (kind !== 'count' || role === null) return null;
  const behind = text.slice(end, Math.min(sentence.end, end + REACH));
  if (IN_THIS.test(behind)) return ONE_OF_THEM;
  const place = WHERE.exec(behind)?.groups?.['place'];
  return place === undefined ? null : (SPOTS.find(([, words]) => words.test(place))?.[0] ?? null);
}

/** Whether two kinds of places are surely not one. */
export function areTwoSpots(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b && a !== ONE_OF_THEM && b !== ONE_OF_THEM;
}

/** Whether a count is that of one of the places that reports tell apart, or repeats such a one of its own report. */
export function isOfOneSpot(mention: Mention, group: readonly Mention[], spots: ReadonlySet<string>): boolean {
  if (spots.size === 0 || mention.place === 'title') return false;
  const isPart = ({ spot }: Mention): boolean => spot !== null && (spot === ONE_OF_THEM || spots.has(spot));
  return (
    isPart(mention) ||
    group.some(
      (other) => other.source === mention.source && isPart(other) && sameAmount(other.quantity, mention.quantity),
    )
  );
}

/**
 * The kinds of places of which some report gives a toll each: "nine dead at the pier and some 12 in the tunnel". No number
 * of one of them is that of the whole event. Empty where every report tells of one place.
 */
export function spotsApart(mentions: readonly Mention[]): ReadonlySet<string> {
  const bySource = new Map<string, Set<string>>();
  for (const { source, quantity, spot: own } of mentions) {
    if (own === null || own === ONE_OF_THEM || quantity.role === null) continue;
    const key = `${String(source)} ${quantity.role}`;
    bySource.set(key, (bySource.get(key) ?? new Set()).add(own));
  }
  return new Set([...bySource.values()].filter(({ size }) => size > 1).flatMap((spots) => [...spots]));
}
