import type { NameEntry } from '../contract/facts';
import type { Steps } from '../contract/jobs';
import type { Source } from '../contract/source';
import { primary } from '../text/locale';
import { aspectOf } from './aspects';
import { mayBelong } from './belonging';
import { counterOf, type Counter } from './counters';
import { isListed, isNation, isRestated, isSingle, isSum } from './count-marks';
import type { SourceQuantity } from './extract';
import { facetOf, type Facet } from './facets';
import { landmarkOf } from './landmarks';
import { officeOf } from './offices';
import { payerOf, type Payer } from './payers';
import { isSetting } from './settings';
import { siteOf } from './sites';
import { spotOf } from './spots';
import { stampOf } from './stamps';
import { isSuperseded } from './superseded';
import { datesOf, saysWhen } from './mention-dates';
import { StemReader, type Stems } from './stem-reader';

/** A quantity with what its sentence and segment say around it, for telling what it is about. */
export interface Mention {
  readonly source: number;
  readonly language: string;
  readonly quantity: SourceQuantity;
  /** Stable name of the mention, whatever the order of the sources. */
  readonly key: string;
  readonly place: 'title' | 'lead' | 'body';
  /** Weighted stems of the few words before and behind the quantity, of length 1. */
  readonly near: Stems;
  /** Weighted stems of the sentence, numbers and stop words left out, of length 1. */
  readonly stems: Stems;
  /** The same of the whole segment. */
  readonly around: Stems;
  /** IDs of the names in the sentence. */
  readonly names: ReadonlySet<string>;
  /** Those of them that are no persons': whoever speaks says nothing of where and what. */
  readonly settings: ReadonlySet<string>;
  /** ID of the name whose share it is ("Dragu had 52.3 percent, against 47.7 for Serb"); null for other kinds and where none is told. */
  readonly owner: string | null;
  /** ID of the place that stands right behind what is counted ("900 in Syria") or from which a distance is measured; null for none. */
  readonly site: string | null;
  /** The kind of place that stands there ("nine dead at the pier", "800 metres off the pier"); null for none. */
  readonly spot: string | null;
  /** Whose age it is by what they do ("captain"); null for other kinds and where no word beside it says so. */
  readonly office: string | null;
  /** A distance told with the hour of the event: "the impact at 7.38, 700 metres from the pier". */
  readonly isOfStart: boolean;
  /** What of a thing it measures ("fine", "depth"); null where no word beside it says so. */
  readonly aspect: string | null;
  /** Who counted a crowd; null for other figures and where nothing in its sentence says. */
  readonly counter: Counter | null;
  /** Who pays a sum; null for other kinds and where nothing tells. */
  readonly payer: Payer | null;
  /** Which part, degree or earlier time the words right beside it limit it to; null for none. */
  readonly facet: Facet | null;
  /** ISO dates in the sentence that say when, not since when something is the worst. */
  readonly dates: readonly string[];
  /** The sentence places itself before or after the main event: "three days before", "a year earlier", "last month". */
  readonly offset: boolean;
  /** The noun before "of" where the number has no noun behind it ("a crew of six"), lower case; null otherwise. */
  readonly counted: string | null;
  /** The words beside it make it the sum of others: "in all, 11 people". */
  readonly isSum: boolean;
  /** What is counted has a capital, as the names of peoples have ("500 Palestinians"). */
  readonly isNation: boolean;
  /** ISO date that the quantity's `asOf` names; null where it names none. */
  readonly asOfDate: string | null;
  /** Minutes after midnight that it names; null where it names no clock time. */
  readonly asOfClock: number | null;
  /** The words before it mean the event that all speak of: "the attack, which wounded 70". */
  readonly isOfTheEvent: boolean;
  /** The sentence says that it held before and no more: "revised from 95 to 84", "an earlier toll of 95". */
  readonly superseded: boolean;
  /** The sentence gives a running total or corrects one: "the toll rose", "now stands at", "revised". */
  readonly updates: boolean;
  /** One of several counts of a sentence that go by place or kind ("1,351 deaths in Houran, 492 in Taroud"), no total. */
  readonly listed: boolean;
  /** What one boat or crew did, told in running text: "the fisherman took 19 people out of the water" is no total. */
  readonly single: boolean;
  /** The same hour once more for another clock: "11:20 a.m. (0850 GMT)". */
  readonly restated: boolean;
}

/** Segments of a source, its title not counted, that count as its lead. */
const LEAD_SEGMENTS = 2;

/** Quantities looked at between two steps. */
const STEP = 5;

/** The mentions of all quantities that may belong in the ledger, in the order of the sources. */
export function* mentionSteps(
  sources: readonly Source[],
  quantities: readonly (readonly SourceQuantity[])[],
  names: readonly NameEntry[],
): Steps<readonly Mention[]> {
  const reader = yield* StemReader.of(sources);
  const nameIndex = namesBySegment(names);
  const mentions: Mention[] = [];
  for (const [index, source] of sources.entries()) {
    const own = quantities[index] ?? [];
    const mentionAt = mentionReader(source, index, own, reader, nameIndex);
    for (let at = 0; at < own.length; at += 1) {
      const mention = mentionAt(at);
      if (mention) mentions.push(mention);
      if (at % STEP === 0) yield { stage: 'figures', done: at, total: own.length };
    }
  }
  return mentions;
}

/** Reads the mentions of a source's quantities, asked for one after the other; null where none belongs in the ledger. */
function mentionReader(
  source: Source,
  index: number,
  quantities: readonly SourceQuantity[],
  reader: StemReader,
  nameIndex: ReadonlyMap<string, readonly NamePlace[]>,
): (at: number) => Mention | null {
  const body = source.segments.filter(({ kind }) => kind === 'body' || kind === 'quote' || kind === 'list');
  const lead = new Set(body.slice(0, LEAD_SEGMENTS).map((segment) => segment.index));
  const language = primary(source.meta.language);
  let own: readonly SourceQuantity[] = [];
  let sentence = -1;
  let told: Told | null = null;
  let before: readonly string[] = [];
  let segment = -1;
  let earlier: readonly SourceQuantity[] = [];
  return (at) => {
    const quantity = quantities[at];
    if (!quantity) return null;
    const { start, end } = quantity.sentence;
    const places = nameIndex.get(`${String(index)} ${String(quantity.segment)}`) ?? [];
    if (told === null || sentence !== start) {
      earlier = segment === quantity.segment ? own : [];
      own = sameSentence(quantities, at);
      before = segment === quantity.segment ? [...before, ...(told?.dates ?? [])] : [];
      segment = quantity.segment;
      const within = places.filter((name) => name.start >= start && name.end <= end);
      const meant = meantBy(source.text.slice(start, end), start, own, within, places);
      const inside = meant === null ? within : [...within, meant];
      const stems = reader.read(index, quantity.segment, start, end);
      told = tellOf(source.text, quantity.sentence, own, inside, stems, before.at(-1) ?? null);
      sentence = start;
    }
    if (!mayBelong(quantity)) return null;
    const kind = source.segments[quantity.segment]?.kind;
    const from = landmarkOf(source.text, quantity, places);
    const stamp = stampOf(source.text, quantity, own, earlier);
    return {
      source: index,
      language,
      quantity: stamp.asOf === quantity.asOf ? quantity : { ...quantity, asOf: stamp.asOf },
      key: `${source.id}@${String(quantity.start).padStart(8, '0')}`,
      place: kind === 'title' ? 'title' : lead.has(quantity.segment) ? 'lead' : 'body',
      near: reader.near(index, quantity.segment, quantity, quantity.sentence, quantity.unit),
      around: reader.read(index, quantity.segment),
      counted: countedBefore(source.text, quantity),
      isSum: isSum(source.text, quantity),
      isNation: kind !== 'title' && isNation(source.text, quantity),
      asOfDate: stamp.date,
      isOfTheEvent: THE_EVENT.test(source.text.slice(Math.max(start, quantity.start - BESIDE), quantity.start)),
      superseded: isSuperseded(source.text, quantity),
      asOfClock: stamp.clock,
      aspect: aspectOf(source.text, quantity, own),
      facet: facetOf(source.text, quantity, own),
      payer: payerOf(source.text, quantity),
      counter: counterOf(source.text, quantity),
      owner: ownerOf(source.text, quantity, places),
      site: siteOf(source.text, quantity, places) ?? from.site,
      spot: spotOf(source.text, quantity, own) ?? from.spot,
      office: officeOf(source.text, quantity),
      listed: isListed(source.text, quantity, own),
      single: isSingle(source.text, quantity),
      restated: isRestated(source.text, quantity, quantities[at - 1]),
      isOfStart:
        quantity.kind === 'distance' &&
        own.some((other) => other.kind === 'time' && aspectOf(source.text, other, own) === 'start'),
      ...told,
      offset:
        told.offset ||
        LONG_AFTER.test(source.text.slice(start, quantity.start)) ||
        (language !== 'en' && OFFSET_ELSEWHERE.test(source.text.slice(start, end))),
      dates: [...datesOf(source.text, quantity, own, told.dated, language === 'en'), ...told.inherited],
    };
  };
}

// "She was nine": the age of the last person named before.
function meantBy(
  sentence: string,
  start: number,
  own: readonly SourceQuantity[],
  within: readonly NamePlace[],
  places: readonly NamePlace[],
): NamePlace | null {
  if (!/^["“‘]?(?:he|she)\b/iu.test(sentence) || !own.some(({ kind }) => kind === 'age')) return null;
  if (within.some(({ kind }) => kind === 'person')) return null;
  return places.filter(({ kind, end }) => kind === 'person' && end <= start).at(-1) ?? null;
}

// The quantities of the sentence that the one at `at` opens.
function sameSentence(quantities: readonly SourceQuantity[], at: number): readonly SourceQuantity[] {
  const { start } = quantities[at]?.sentence ?? { start: -1 };
  let to = at;
  while (quantities[to]?.sentence.start === start) to += 1;
  return quantities.slice(at, to);
}

function countedBefore(text: string, { start, unit, kind }: SourceQuantity): string | null {
  if (unit !== null || kind !== 'count') return null;
  const before = text.slice(Math.max(0, start - 40), start);
  return /(?<![\p{L}-])(\p{L}{3,}) of (?:just |only |some )?$/iu.exec(before)?.[1]?.toLowerCase() ?? null;
}

/** "the attack, which killed", "the blast that injured", before a figure; "the attack in Orsk, which" is another. */
const THE_EVENT =
  /\b(?:the|this) (?:attack|assault|shooting|blast|explosion|bombing|crash|collision|accident|disaster|tragedy|fire|blaze|quake|earthquake|storm|flood|stampede|crush|strike|raid|massacre),? (?:that|which) (?:has |have |had )?(?:killed|wounded|injured|left|claimed|hurt)(?: (?:at least|more than|about|some|nearly|over))?\s*$/iu;

/** Characters before a figure in which the event is named. */
const BESIDE = 48;

interface Told extends Pick<Mention, 'stems' | 'names' | 'settings' | 'dates' | 'offset' | 'updates'> {
  /** The dates with their places. */
  readonly dated: readonly SourceQuantity[];
  /** A date of an earlier sentence that this one points back to ("that year"). */
  readonly inherited: readonly string[];
}

function tellOf(
  text: string,
  { start, end }: SourceQuantity['sentence'],
  quantities: readonly SourceQuantity[],
  names: readonly NamePlace[],
  stems: Stems,
  dateBefore: string | null,
): Told {
  const sentence = text.slice(start, end);
  const dates = quantities.filter(
    (other) => other.kind === 'date' && other.date !== null && other.sentence.start === start && saysWhen(text, other),
  );
  const inherited = dates.length === 0 && dateBefore !== null && BACK.test(sentence) ? [dateBefore] : [];
  return {
    stems,
    names: new Set(names.map(({ id }) => id)),
    settings: new Set(names.filter((name) => isSetting(text, name)).map(({ id }) => id)),
    dated: dates,
    inherited,
    dates: [...dates.map(({ date }) => date ?? ''), ...inherited],
    offset: OFFSET.test(sentence),
    updates: UPDATES.test(sentence),
  };
}

const NUMBER = String.raw`(?:\p{Nd}+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|many)`;
const SPAN = String.raw`(?:hours?|days?|weeks?|months?|years?|decades?)`;
/** The same in the languages with a lexicon. */
const OFFSET_ELSEWHERE =
  /(?<!\p{L})(?:lors d[ue] (?:la )?précédente?|la veille|l['’]an(?:née)? derni(?:er|ère)|il y a \S+ (?:ans?|mois|semaines?)|hace \S+ (?:años?|mes(?:es)?|semanas?)|el (?:año|mes) pasado|\S+ (?:años?|meses) antes|im vergangenen (?:Jahr|Monat)|im Vorjahr|am Vortag|vor \S+ (?:Jahren?|Monat(?:en)?|Wochen?)|l['’]anno scorso|\S+ anni fa|no ano passado|há \S+ (?:anos?|meses))(?!\p{L})/iu;
const OFFSET = new RegExp(
  String.raw`\b${NUMBER} ${SPAN} (?:before|earlier|previously|after|later|ago)\b|\b(?:the (?:previous|preceding) (?:day|week|month|year)|last (?:week|month|year)|the (?:day|week|month|year) before|earlier (?:in the|that|on|this) (?:day|week|month|year|night)|in the past|in previous|previously|historically)\b`,
  'iu',
);

/** Before a figure: "just months after bombs killed 130 people in Tovar". */
const LONG_AFTER = /\b(?:days|weeks|months|years|decades) (?:after|before|since) [^.;]*$/iu;

const UPDATES =
  /\b(?:toll|number of|rose|risen|rises|climbed|revised|updated?|now|earlier|initial(?:ly)?|previous(?:ly)?|stands|stood|total|brought|bringing|increased|latest|so far|confirmed|denied|not)\b/iu;

const BACK =
  /\bthat (?:same )?(?:year|month|day|week|night|summer|winter|spring|autumn)\b|\bat the time\b|(?<!\p{L})(?:avai(?:t|ent) alors|había\p{L}* entonces|hatten? damals|ave(?:va|vano) allora)(?!\p{L})/iu;

// Whose share a percentage is: the name right behind "for", or the last that is no place before it.
function ownerOf(
  text: string,
  { kind, role, unit, start, end, sentence }: SourceQuantity,
  names: readonly NamePlace[],
): string | null {
  const votes = kind === 'count' && role === 'voted' && /^(?:vote|ballot)$/u.test(unit ?? '');
  if (kind !== 'percent' && kind !== 'fraction' && !votes) return null;
  const parties = names.filter(
    (name) => name.kind !== 'place' && name.start >= sentence.start && name.end <= sentence.end,
  );
  const behind = parties.find((name) => name.start >= end && FOR_WHOM.test(text.slice(end, name.start)));
  if (behind) return behind.id;
  const last = parties.findLast((name) => name.end <= start) ?? meantByPronoun(text, start, sentence.start, names);
  // "She beat Serb by 51.6 percent to 48.4": the name is the other's.
  if (
    !last ||
    /\b(?:beat|beating|defeat(?:s|ed|ing)?|over|against|ahead of)\s+(?:\p{L}+ ){0,2}$/iu.test(
      text.slice(Math.max(sentence.start, last.start - 40), last.start),
    )
  )
    return null;
  return last.id;
}

/** Between votes and whose they are: "of the vote for", "votos confiados a", "voix pour". */
const FOR_WHOM =
  /^(?: (?:of the |de |des |dei |der )?(?:votes?|votos?|voix|stimmen|voti))?(?: (?:confiad|dad|atribuíd)[oa]s)? (?:for|to|went to|a|para|pour|à|für|per|al|ao) (?:\p{L}+ ){0,3}$/u;
const PRONOUN = /^["“«‘]?(?:he|she|ele|ela|él|ella|il|elle|er|sie|lui|lei)(?!\p{L})[^.;,]{0,40}$/iu;

// "He took 60 per cent": the last person named before the sentence.
function meantByPronoun(
  text: string,
  start: number,
  sentence: number,
  names: readonly NamePlace[],
): NamePlace | undefined {
  if (!PRONOUN.test(text.slice(sentence, start))) return undefined;
  return names.findLast(({ kind, end }) => kind === 'person' && end <= sentence);
}

/** A name at its place in a source's text. */
export interface NamePlace {
  readonly id: string;
  readonly kind: NameEntry['kind'];
  readonly start: number;
  readonly end: number;
}

function namesBySegment(names: readonly NameEntry[]): ReadonlyMap<string, readonly NamePlace[]> {
  const places = new Map<string, NamePlace[]>();
  for (const { id, kind, forms } of names) {
    for (const { source, segment, start, end } of forms.flatMap((form) => form.places)) {
      const key = `${String(source)} ${String(segment)}`;
      const list = places.get(key);
      if (list === undefined) places.set(key, [{ id, kind, start, end }]);
      else list.push({ id, kind, start, end });
    }
  }
  return places;
}
