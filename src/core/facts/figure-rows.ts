import type { NameEntry } from '../contract/facts';
import type { FigureCell, FigureRow } from '../contract/figures';
import type { Source } from '../contract/source';
import { sameAmount } from './amount';
import { parseDay } from './calendar';
import { CLOCK_SLACK, clockCell } from './clock-cells';
import type { Mention } from './context';
import { FOREIGN, foreignness, type MainEvent } from './events';
import { RELATIONS, relationOf, strongest, type CellScope } from './relations';
import type { SourceQuantity } from './extract';
import type { Role } from './role-words';
import { inUnit, unitClass } from './unit-class';

/** Roles in the order in which a reader wants them; what harmed people first. */
const ROLE_ORDER: readonly (Role | null)[] = [
  'killed',
  'injured',
  'missing',
  'abducted',
  'rescued',
  'arrested',
  'displaced',
  'infected',
  'damaged',
  'attended',
  'voted',
  null,
];
const GROWING: ReadonlySet<Role | null> = new Set<Role | null>([
  'killed',
  'injured',
  'arrested',
  'displaced',
  'rescued',
  'infected',
  'damaged',
]);

/** The row of a group of mentions: its cells, what it is about and how the cells stand to each other. */
export function figureRow(
  mentions: readonly Mention[],
  sources: readonly Source[],
  names: readonly NameEntry[],
  event: MainEvent,
): FigureRow {
  const kept = withoutRepeats(
    [...mentions].toSorted((a, b) => a.source - b.source || a.quantity.start - b.quantity.start),
  );
  const unit = unitOf(kept);
  const cells = kept.map((mention) => cellOf(mention, unit, sources[mention.source]?.text ?? ''));
  const scopes = cells.length < 2 ? [] : kept.map((mention) => scopeOf(mention, sources, event));
  const pairs = cells.flatMap((a, index) =>
    cells.slice(index + 1).flatMap((b, step) => {
      const other = index + 1 + step;
      const [one, two] = [scopes[index], scopes[other]];
      if (!one || !two) return [];
      const relation = relationOf(a, b, one, two);
      return a.source === b.source && relation === 'agree' ? [] : [{ a: index, b: other, relation }];
    }),
  );
  const first = mentions.toSorted((a, b) => (a.key < b.key ? -1 : 1))[0];
  const role = first?.quantity.role ?? null;
  return {
    id: `figure:${first?.key ?? ''}`,
    what: whatOf(kept, unit, role, names, event),
    kind: first?.quantity.kind ?? 'count',
    role,
    unit,
    cells,
    strongest: strongest(pairs.map(({ relation }) => relation)),
    pairs,
  };
}

/** Before a span that is a deadline: "within 30 days" is 30 or less. */
const WITHIN = /\b(?:within|inside|plazo de|binnen|innerhalb von|entro|dentro de|dans les|sous)\s*$/iu;

// All cells of a row in its unit: "a kilometre" is 1,000 in a row of metres.
function cellOf({ source, quantity }: Mention, unit: string | null, whole: string): FigureCell {
  const { segment, start, end, text, minOpen, maxOpen, approximate, asOf, negated } = quantity;
  const parts = quantity.kind === 'fraction' || quantity.kind === 'ratio';
  const factor = parts ? 100 : ((quantity.unit === null || unit === null ? null : inUnit(quantity.unit, unit)) ?? 1);
  const scaled = (bound: number | null): number | null =>
    bound === null || factor === 1 ? bound : Number((bound * factor).toPrecision(12));
  const bounds = boundsOf(quantity);
  const within =
    quantity.kind === 'duration' && WITHIN.test(whole.slice(Math.max(quantity.sentence.start, start - 20), start));
  const [min, max] = [within ? null : scaled(bounds.min), scaled(bounds.max)];
  const cell = { source, segment, start, end, text, min, max, minOpen, maxOpen, approximate, asOf, negated };
  return quantity.kind === 'time' ? { ...cell, ...clockCell(whole, quantity) } : cell;
}

// A year is a figure of its own.
function boundsOf({ kind, date, min, max }: SourceQuantity): Pick<FigureCell, 'min' | 'max'> {
  return kind === 'date' && date !== null ? { min: Number(date), max: Number(date) } : { min, max };
}

// A source's value once: the first place in running text, for a headline has no sentence around it.
function withoutRepeats(mentions: readonly Mention[]): readonly Mention[] {
  const same = (a: Mention, b: Mention): boolean =>
    a.source === b.source &&
    sameAmount({ ...a.quantity, ...boundsOf(a.quantity) }, { ...b.quantity, ...boundsOf(b.quantity) }) &&
    a.quantity.approximate === b.quantity.approximate &&
    a.quantity.negated === b.quantity.negated;
  return mentions
    .filter((mention, index) => {
      const earlier = mentions.slice(0, index).find((other) => same(mention, other));
      const later = mentions.slice(index + 1).find((other) => same(mention, other));
      return mention.place === 'title' ? later === undefined : earlier === undefined || earlier.place === 'title';
    })
    .filter((mention, index, kept) => kept.findIndex((other) => same(mention, other)) === index);
}

/** Points by which a part in words may be off: 31 per cent is "a third less". */
const PART_SLACK = 2.5;

function scopeOf(mention: Mention, sources: readonly Source[], event: MainEvent): CellScope {
  const { source, quantity, updates, asOfDate, asOfClock, superseded } = mention;
  const published = parseDay(sources[source]?.meta.published ?? null);
  const time = published?.day == null ? null : (sources[source]?.meta.published ?? null);
  const course =
    quantity.role === 'missing'
      ? 'changes'
      : GROWING.has(quantity.role) && foreignness(mention, event, false) < FOREIGN
        ? 'rises'
        : 'steady';
  const parts = quantity.kind === 'fraction' || quantity.kind === 'ratio';
  const slack = parts ? PART_SLACK : quantity.kind === 'time' && quantity.approximate ? CLOCK_SLACK : 0;
  return { date: asOfDate, published: time, course, changes: updates, slack, clock: asOfClock, superseded };
}

// The noun of the most cells; people as such where any cell counts them so.
function unitOf(mentions: readonly Mention[]): string | null {
  const { role, kind } = mentions[0]?.quantity ?? { role: null, kind: 'count' };
  if (kind === 'percent' || kind === 'fraction' || kind === 'ratio') return 'percent';
  const units = mentions.map(({ quantity }) => quantity.unit).filter((unit) => unit !== null);
  if (
    kind === 'count' &&
    role !== null &&
    role !== 'damaged' &&
    role !== 'voted' &&
    mentions.some(({ quantity }) => unitClass(quantity.unit) === 'person') &&
    mentions.length > 1
  )
    return 'person';
  const count = (unit: string): number => units.filter((other) => other === unit).length;
  return units.toSorted((a, b) => count(b) - count(a) || (a < b ? -1 : 1))[0] ?? null;
}

const PLURALS = new Map([
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['foot', 'feet'],
  ['life', 'lives'],
  ['crew', 'crew'],
  ['police', 'police'],
  ['aircraft', 'aircraft'],
  ['percent', 'percent'],
  ['time of day', 'time of day'],
]);

function plural(noun: string): string {
  const known = PLURALS.get(noun);
  if (known !== undefined) return known;
  if (noun.endsWith('child')) return `${noun}ren`;
  if (/(?:man)$/u.test(noun) && noun.length > 4) return noun.replace(/man$/u, 'men');
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  arrested: 'arrested',
  displaced: 'displaced',
  rescued: 'rescued',
  abducted: 'abducted',
  attended: 'attending',
  damaged: 'damaged',
  voted: 'voting',
  infected: 'infected',
};

function votesLabel(share: boolean, unit: string | null): string {
  if (share) return 'turnout';
  return unit === 'vote' || unit === 'ballot' ? plural(unit) : 'people voting';
}

// "houses destroyed" where that is what happened to them.
function roleWord(mentions: readonly Mention[], role: Role): string {
  const facets = new Set(mentions.map(({ facet }) => facet));
  if (role === 'damaged' && facets.has('destroyed') && !facets.has('damaged')) return 'destroyed';
  if (role === 'injured' && facets.size === 1 && facets.has('severe')) return 'badly injured';
  if (role === 'injured' && facets.size === 1 && facets.has('slight')) return 'slightly injured';
  return ROLE_WORDS[role];
}

// "fine (euros)", "depth (kilometres)", "turnout"; null where the words beside the figures do not say what they measure.
function aspectLabel(mentions: readonly Mention[], counted: string, unit: string | null): string | null {
  const { kind } = mentions[0]?.quantity ?? { kind: 'count' };
  const aspect = mentions.map((mention) => mention.aspect).find((name) => name !== null);
  if (kind === 'time') return aspect == null ? 'clock time' : `clock time (${aspect})`;
  if (kind === 'date') return aspect == null ? 'year' : `year (${aspect})`;
  if (aspect == null) {
    if (kind === 'money') return `amount (${counted})`;
    if (kind === 'duration') return `duration (${counted})`;
    return kind === 'distance' ? `distance (${counted})` : null;
  }
  if (aspect === 'in a row') return `${counted} in a row`;
  if (kind === 'percent' || kind === 'fraction' || kind === 'ratio')
    return aspect === 'turnout' ? aspect : `share: ${aspect}`;
  if (aspect === 'aftershock' || aspect === 'strength of the quake' || aspect === 'workforce') return aspect;
  if (aspect === 'affected' || aspect === 'inside') return `${counted} ${aspect}`;
  return unit === null || unit === aspect ? aspect : `${aspect} (${counted})`;
}

// "people killed", "people killed (Gaza)", "people killed (2022)", "age in years".
function whatOf(
  mentions: readonly Mention[],
  unit: string | null,
  role: Role | null,
  names: readonly NameEntry[],
  event: MainEvent,
): string {
  const [first] = mentions;
  if (!first) return '';
  const { kind } = first.quantity;
  const share = kind === 'fraction' || kind === 'ratio' || kind === 'percent';
  const counted = share
    ? 'share'
    : kind === 'age'
      ? 'age'
      : kind === 'date'
        ? 'year'
        : role !== null && unit !== null && isRedundant(unit, role)
          ? 'people'
          : plural(unit ?? (role === null ? 'figure' : 'person'));
  if (role === 'voted') return votesLabel(share, unit);
  const label =
    role === null ? (aspectLabel(mentions, counted, unit) ?? counted) : `${counted} ${roleWord(mentions, role)}`;
  const scope = role !== null && foreignness(first, event, false) >= FOREIGN ? scopeWord(mentions, names, event) : null;
  return scope === null
    ? label
    : `${label} (${scope.replace(/^(?:Since|By|In|Over|During|As|So|At)(?= )/u, (word) => word.toLowerCase())})`;
}

function isRedundant(unit: string, role: Role): boolean {
  return role !== 'voted' && unitClass(unit) === 'person' && unit !== 'victim';
}

// What sets another event apart in a word: a name that is not the main event's, a year, or the words of time.
function scopeWord(mentions: readonly Mention[], names: readonly NameEntry[], event: MainEvent): string | null {
  const asOf = mentions.map(({ quantity }) => quantity.asOf).find((words) => words !== null);
  const foreign = names.filter(
    ({ id, kind }) => kind !== 'person' && !event.names.has(id) && mentions.every((mention) => mention.names.has(id)),
  );
  const place = foreign.find(({ kind }) => kind === 'place') ?? foreign[0];
  if (place) return place.name;
  const year = mentions.flatMap(({ dates }) => dates).find((date) => /^\d{4}/u.test(date));
  return asOf ?? year?.slice(0, 4) ?? null;
}

/** Rows of several sources first; among them the dead, the injured, then the strongest relation, then most sources. */
export function orderRows(rows: readonly FigureRow[]): readonly FigureRow[] {
  const sourcesIn = ({ cells }: FigureRow): number => new Set(cells.map(({ source }) => source)).size;
  const strength = (row: FigureRow): number => (row.strongest == null ? -1 : RELATIONS.indexOf(row.strongest));
  const casualty = ({ role }: FigureRow): number => (role === 'killed' ? 0 : role === 'injured' ? 1 : 2);
  const roleAt = ({ role }: FigureRow): number => ROLE_ORDER.indexOf(role as Role | null);
  // The keys first: a sort that works them out for each two rows takes ten times as long.
  const keyed = rows.map((row) => {
    const sources = sourcesIn(row);
    return { row, keys: [Number(sources < 2), casualty(row), -strength(row), -sources, roleAt(row)] };
  });
  return keyed
    .toSorted((a, b) => {
      for (const [at, key] of a.keys.entries()) {
        const difference = key - (b.keys[at] ?? 0);
        if (difference !== 0) return difference;
      }
      return a.row.id < b.row.id ? -1 : 1;
    })
    .map(({ row }) => row);
}
