import type { NameEntry } from '../contract/facts';
import type { Steps } from '../contract/jobs';
import type { Source, Span } from '../contract/source';
import { stemmer } from '../text/stems';
import { isStopWord } from '../text/stop-words';
import type { SourceQuantity } from './extract';
import { lexemes } from './lexemes';

/** A quantity with what its sentence and segment say around it, for telling what it is about. */
export interface Mention {
  readonly source: number;
  readonly quantity: SourceQuantity;
  /** Stable name of the mention, whatever the order of the sources. */
  readonly key: string;
  readonly place: 'title' | 'lead' | 'body';
  /** Weighted stems of the few words before and behind the quantity, of length 1. */
  readonly near: ReadonlyMap<string, number>;
  /** Weighted stems of the sentence, numbers and stop words left out, of length 1. */
  readonly stems: ReadonlyMap<string, number>;
  /** The same of the whole segment. */
  readonly around: ReadonlyMap<string, number>;
  /** IDs of the names in the sentence. */
  readonly names: ReadonlySet<string>;
  /** ISO dates in the sentence that say when, not since when something is the worst. */
  readonly dates: readonly string[];
  /** The sentence places itself before or after the main event: "three days before", "a year earlier", "last month". */
  readonly offset: boolean;
  /** The noun before "of" where the number has no noun behind it ("a crew of six"), lower case; null otherwise. */
  readonly counted: string | null;
  /** ISO date that the quantity's `asOf` names; null where it names none. */
  readonly asOfDate: string | null;
  /** The sentence gives a running total or corrects one: "the toll rose", "now stands at", "revised". */
  readonly updates: boolean;
}

/** Words with meaning before and behind a quantity that tell what it is about. */
const NEAR_WORDS = 5;

/** Segments of a source, its title not counted, that count as its lead. */
const LEAD_SEGMENTS = 2;

/** The mentions of all quantities, in the order of the sources. */
export function* mentionSteps(
  sources: readonly Source[],
  quantities: readonly (readonly SourceQuantity[])[],
  names: readonly NameEntry[],
): Steps<readonly Mention[]> {
  const reader = yield* StemReader.of(sources);
  const nameIndex = namesBySegment(names);
  const mentions: Mention[] = [];
  for (const [index, source] of sources.entries()) {
    const body = source.segments.filter(({ kind }) => kind === 'body' || kind === 'quote' || kind === 'list');
    const lead = new Set(body.slice(0, LEAD_SEGMENTS).map((segment) => segment.index));
    const own = quantities[index] ?? [];
    let sentence = -1;
    let told: Told | null = null;
    for (const quantity of own) {
      const { start, end } = quantity.sentence;
      if (told === null || sentence !== start) {
        const places = nameIndex.get(`${String(index)} ${String(quantity.segment)}`) ?? [];
        const inside = places.filter((name) => name.start >= start && name.end <= end);
        told = tellOf(source.text, quantity.sentence, own, inside, reader.read(index, quantity.segment, start, end));
        sentence = start;
        yield { stage: 'figures', done: mentions.length, total: mentions.length };
      }
      const kind = source.segments[quantity.segment]?.kind;
      mentions.push({
        source: index,
        quantity,
        key: `${source.id}@${String(quantity.start).padStart(8, '0')}`,
        place: kind === 'title' ? 'title' : lead.has(quantity.segment) ? 'lead' : 'body',
        near: reader.near(index, quantity.segment, quantity, quantity.sentence, quantity.unit),
        around: reader.read(index, quantity.segment),
        counted: countedBefore(source.text, quantity),
        asOfDate: dateIn(quantity, own),
        ...told,
      });
    }
  }
  return mentions;
}

function countedBefore(text: string, { start, unit, kind }: SourceQuantity): string | null {
  if (unit !== null || kind !== 'count') return null;
  const before = text.slice(Math.max(0, start - 40), start);
  return /(?<![\p{L}-])(\p{L}{3,}) of (?:just |only |some )?$/iu.exec(before)?.[1]?.toLowerCase() ?? null;
}

function dateIn({ asOf, sentence }: SourceQuantity, own: readonly SourceQuantity[]): string | null {
  if (asOf === null) return null;
  const named = own.find(
    ({ kind, text, sentence: other }) => kind === 'date' && other.start === sentence.start && asOf.includes(text),
  );
  return named?.date ?? null;
}

type Told = Pick<Mention, 'stems' | 'names' | 'dates' | 'offset' | 'updates'>;

function tellOf(
  text: string,
  { start, end }: Span,
  quantities: readonly SourceQuantity[],
  names: readonly NamePlace[],
  stems: ReadonlyMap<string, number>,
): Told {
  const sentence = text.slice(start, end);
  const dates = quantities.filter(
    (other) => other.kind === 'date' && other.date !== null && other.sentence.start === start && saysWhen(text, other),
  );
  return {
    stems,
    names: new Set(names.map(({ id }) => id)),
    dates: dates.map(({ date }) => date ?? ''),
    offset: OFFSET.test(sentence),
    updates: UPDATES.test(sentence),
  };
}

const NUMBER = String.raw`(?:\p{Nd}+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|many)`;
const SPAN = String.raw`(?:hours?|days?|weeks?|months?|years?|decades?)`;
const OFFSET = new RegExp(
  String.raw`\b${NUMBER} ${SPAN} (?:before|earlier|previously|after|later|ago)\b|\b(?:the (?:previous|preceding) (?:day|week|month|year)|last (?:week|month|year)|the (?:day|week|month|year) before|in the past|in previous|previously|historically)\b`,
  'iu',
);

const UPDATES =
  /\b(?:toll|number of|rose|risen|rises|climbed|revised|updated?|now|earlier|initial(?:ly)?|previous(?:ly)?|stands|stood|total|brought|bringing|increased|latest|so far|confirmed|denied|not)\b/iu;

// A date behind "since" ranks or bounds; one in "fourth anniversary of 3 January 2020" is history told in passing.
function saysWhen(text: string, { start }: SourceQuantity): boolean {
  return !/(?:since|until|till|from|said|says|told|reported|announced|statement|published)(?: on| in| late| early)?\s*$/iu.test(
    text.slice(Math.max(0, start - 24), start),
  );
}

interface NamePlace {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

function namesBySegment(names: readonly NameEntry[]): ReadonlyMap<string, readonly NamePlace[]> {
  const places = new Map<string, NamePlace[]>();
  for (const { id, forms } of names) {
    for (const { source, segment, start, end } of forms.flatMap((form) => form.places)) {
      const key = `${String(source)} ${String(segment)}`;
      const list = places.get(key);
      if (list === undefined) places.set(key, [{ id, start, end }]);
      else list.push({ id, start, end });
    }
  }
  return places;
}

/** Reads stretches of the sources as weighted stems; rare stems weigh more, by the segments that hold them. */
class StemReader {
  readonly #stems: ReadonlyMap<string, readonly { readonly stem: string; readonly start: number }[]>;
  readonly #frequency: ReadonlyMap<string, number>;
  readonly #stem = stemmer('en');
  readonly #cache = new Map<string, ReadonlyMap<string, number>>();

  private constructor(
    stems: ReadonlyMap<string, readonly { readonly stem: string; readonly start: number }[]>,
    frequency: ReadonlyMap<string, number>,
  ) {
    this.#stems = stems;
    this.#frequency = frequency;
  }

  /** A reader over all segments but page furniture. */
  static *of(sources: readonly Source[]): Steps<StemReader> {
    const stems = new Map<string, readonly { readonly stem: string; readonly start: number }[]>();
    const frequency = new Map<string, number>();
    for (const [index, source] of sources.entries()) {
      const { language } = source.meta;
      const stem = stemmer(language);
      for (const segment of source.segments) {
        if (segment.kind === 'furniture') continue;
        const found = lexemes(source.text.slice(segment.start, segment.end), language)
          .filter(({ kind, lower, text }) => kind === 'word' && text.length > 1 && !isStopWord(lower, language))
          .map(({ text, start }) => ({ stem: stem(text), start: segment.start + start }));
        stems.set(`${String(index)} ${String(segment.index)}`, found);
        for (const word of new Set(found.map((one) => one.stem))) frequency.set(word, (frequency.get(word) ?? 0) + 1);
        yield { stage: 'figures', done: segment.index, total: source.segments.length };
      }
    }
    return new StemReader(stems, frequency);
  }

  /** The weighted stems of a few words before and behind a span, inside its sentence. */
  near(source: number, segment: number, span: Span, sentence: Span, unit: string | null): ReadonlyMap<string, number> {
    const words = this.#stems.get(`${String(source)} ${String(segment)}`) ?? [];
    const before = words.filter(({ start }) => start >= sentence.start && start < span.start).slice(-NEAR_WORDS);
    const behind = words.filter(({ start }) => start >= span.end && start < sentence.end).slice(0, NEAR_WORDS);
    // What is counted is the same in all that are compared; it says nothing more.
    const counted = this.#stem(unit ?? '');
    return this.#weigh([...before, ...behind].map(({ stem }) => stem).filter((stem) => stem !== counted));
  }

  /** The weighted stems of a segment, or of the stretch of it that is given. */
  read(source: number, segment: number, start = 0, end = Infinity): ReadonlyMap<string, number> {
    const place = `${String(source)} ${String(segment)}`;
    const key = `${place} ${String(start)} ${String(end)}`;
    const cached = this.#cache.get(key);
    if (cached) return cached;
    const inside = (this.#stems.get(place) ?? []).filter((word) => word.start >= start && word.start < end);
    const unit = this.#weigh(inside.map(({ stem }) => stem));
    this.#cache.set(key, unit);
    return unit;
  }

  #weigh(stems: readonly string[]): ReadonlyMap<string, number> {
    const weights = new Map(
      stems.map((stem) => [stem, Math.log(1 + this.#stems.size / (this.#frequency.get(stem) ?? 1))]),
    );
    const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    return new Map([...weights].map(([stem, weight]) => [stem, weight / length]));
  }
}

/** Cosine of two weighted stem lists. */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  if (a.size > b.size) return likeness(b, a);
  let sum = 0;
  for (const [stem, weight] of a) sum += weight * (b.get(stem) ?? 0);
  return sum;
}
