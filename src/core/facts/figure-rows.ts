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
import { whatOf } from './row-labels';
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
  const scopes = cells.length < 2 ? [] : kept.map((mention) => scopeOf(mention, unit, sources, event));
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
    what: whatOf(kept, unit, role, names, event, sources[kept[0]?.source ?? 0]?.text ?? ''),
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
  return kind === 'date' && date !== null
    ? { min: Number(date.slice(0, 4)), max: Number(date.slice(0, 4)) }
    : { min, max };
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

function scopeOf(mention: Mention, unit: string | null, sources: readonly Source[], event: MainEvent): CellScope {
  const { source, quantity, updates, asOfDate, asOfClock, superseded } = mention;
  const published = parseDay(sources[source]?.meta.published ?? null);
  const time = published?.day == null ? null : (sources[source]?.meta.published ?? null);
  const course =
    quantity.role === 'missing'
      ? 'changes'
      : GROWING.has(quantity.role) && !mention.single && foreignness(mention, event, false) < FOREIGN
        ? 'rises'
        : 'steady';
  const parts = quantity.kind === 'fraction' || quantity.kind === 'ratio';
  const slack = parts
    ? PART_SLACK
    : quantity.kind === 'time' && (quantity.approximate || ROUGHLY.test(quantity.text))
      ? CLOCK_SLACK
      : conversionSlack(quantity, unit);
  const moment = quantity.kind === 'measure' ? momentOf(sources[source]?.text ?? '', quantity) : null;
  const roundFrom = quantity.kind === 'distance' && mention.site !== null ? ROUND_MILES : ROUND_COUNT;
  return {
    date: asOfDate,
    published: time,
    course,
    changes: updates,
    slack,
    roundFrom,
    clock: asOfClock,
    superseded,
    moment,
    counter: mention.counter,
  };
}

/** The least whole count that is taken for rounded, and the least distance from a town: "170 km" beside 171. */
const ROUND_COUNT = 1000;
const ROUND_MILES = 100;

/** Share of a length or weight by which what was converted from other units is rounded: 100 miles for 160 km. */
const CONVERTED = 0.01;

// "A depth of 11.5 miles" beside 18.5 km: half of its last digit, and a hundredth, in the unit of the row.
function conversionSlack({ kind, unit, text, min, max }: SourceQuantity, rowUnit: string | null): number {
  if ((kind !== 'distance' && kind !== 'measure') || unit === null || rowUnit === null || unit === rowUnit) return 0;
  const factor = inUnit(unit, rowUnit);
  if (factor === null) return 0;
  const decimals = /\d[.,](\d{1,2})(?!\d)/u.exec(text)?.[1]?.length ?? 0;
  return factor * Math.max(0.5 / 10 ** decimals, CONVERTED * Math.abs(max ?? min ?? 0));
}

/** Hours that are told in a word stand for the time around them: noon beside 12:05. */
const ROUGHLY = /^(?:noon|midday|midnight)$/iu;

const BEFORE_IT =
  /^.{0,24}?(?<!\p{L})(?:(?:seconds?|minutes?|moments?|hours?) before|(?:segundos?|minutos?|instantes?|horas?) antes|(?:secondes?|minutes?|heures?) avant|(?:sekunden?|minuten?|stunden?) vor|(?:second[oi]|minut[oi]|or[ae]) prima)(?!\p{L})/iu;
const AT_IT =
  /^.{0,24}?(?<!\p{L})(?:(?:at|on) (?:the (?:moment|time|point|instant) of (?:the )?)?(?:contact|impact|collision|landing|touchdown|take-?off)|en el momento del?|au moment d[eu]|im augenblick)(?!\p{L})/iu;

// "31 knots a minute before the impact" and "28.4 knots at contact" are told of two moments.
function momentOf(text: string, { end, sentence }: SourceQuantity): CellScope['moment'] {
  const behind = text.slice(end, sentence.end);
  return BEFORE_IT.test(behind) ? 'before' : AT_IT.test(behind) ? 'at' : null;
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
  // "A quarter of an hour" beside "15 minutes": in minutes both are whole.
  const broken = (unit: string): number =>
    mentions.filter(({ quantity }) => {
      const factor = quantity.unit === null ? 1 : (inUnit(quantity.unit, unit) ?? 1);
      return !Number.isInteger(Number((factor * (quantity.min ?? quantity.max ?? 0)).toPrecision(12)));
    }).length;
  return units.toSorted((a, b) => count(b) - count(a) || broken(a) - broken(b) || (a < b ? -1 : 1))[0] ?? null;
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
