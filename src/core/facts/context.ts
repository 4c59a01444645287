import type { NameEntry } from '../contract/facts';
import type { Source } from '../contract/source';
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
  /** The sentence gives a running total or corrects one: "the toll rose", "now stands at", "revised". */
  readonly updates: boolean;
}

/** Segments of a source, its title not counted, that count as its lead. */
const LEAD_SEGMENTS = 2;

/** The mentions of all quantities, in the order of the sources. */
export function mentionsOf(
  sources: readonly Source[],
  quantities: readonly (readonly SourceQuantity[])[],
  names: readonly NameEntry[],
): readonly Mention[] {
  const spread = new StemReader(sources);
  const nameIndex = namesBySegment(names);
  return sources.flatMap((source, index) => {
    const body = source.segments.filter(({ kind }) => kind === 'body' || kind === 'quote' || kind === 'list');
    const lead = new Set(body.slice(0, LEAD_SEGMENTS).map((segment) => segment.index));
    const sentences = new Map<number, Pick<Mention, 'stems' | 'names' | 'dates' | 'offset' | 'updates'>>();
    const own = quantities[index] ?? [];
    return own.map((quantity): Mention => {
      const { start, end } = quantity.sentence;
      const segment = source.segments[quantity.segment];
      const sentence = sentences.get(start) ?? {
        stems: spread.read(index, start, end),
        names: new Set(
          nameIndex
            .get(`${String(index)} ${String(quantity.segment)}`)
            ?.filter((name) => name.start >= start && name.end <= end)
            .map(({ id }) => id),
        ),
        dates: own
          .filter(
            (other) =>
              other.kind === 'date' &&
              other.date !== null &&
              other.sentence.start === start &&
              saysWhen(source.text, other),
          )
          .map(({ date }) => date ?? ''),
        offset: OFFSET.test(source.text.slice(start, end)),
        updates: UPDATES.test(source.text.slice(start, end)),
      };
      sentences.set(start, sentence);
      return {
        source: index,
        quantity,
        key: `${source.id}@${String(quantity.start).padStart(8, '0')}`,
        place: segment?.kind === 'title' ? 'title' : lead.has(quantity.segment) ? 'lead' : 'body',
        around: spread.read(index, segment?.start ?? start, segment?.end ?? end),
        ...sentence,
      };
    });
  });
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
  readonly #sources: readonly Source[];
  readonly #segments: number;
  readonly #frequency = new Map<string, number>();
  readonly #cache = new Map<string, ReadonlyMap<string, number>>();

  constructor(sources: readonly Source[]) {
    this.#sources = sources;
    let segments = 0;
    for (const [index, source] of sources.entries()) {
      for (const { start, end, kind } of source.segments) {
        if (kind === 'furniture') continue;
        segments += 1;
        for (const stem of new Set(this.#stems(index, start, end)))
          this.#frequency.set(stem, (this.#frequency.get(stem) ?? 0) + 1);
      }
    }
    this.#segments = segments;
  }

  #stems(index: number, start: number, end: number): readonly string[] {
    const source = this.#sources[index];
    if (!source) return [];
    const { language } = source.meta;
    const stem = stemmer(language);
    return lexemes(source.text.slice(start, end), language)
      .filter(({ kind, lower, text }) => kind === 'word' && text.length > 1 && !isStopWord(lower, language))
      .map(({ text }) => stem(text));
  }

  read(index: number, start: number, end: number): ReadonlyMap<string, number> {
    const key = `${String(index)} ${String(start)} ${String(end)}`;
    const cached = this.#cache.get(key);
    if (cached) return cached;
    const weights = new Map<string, number>();
    for (const stem of this.#stems(index, start, end))
      weights.set(stem, Math.log(1 + this.#segments / (this.#frequency.get(stem) ?? 1)));
    const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    const unit = new Map([...weights].map(([stem, weight]) => [stem, weight / length]));
    this.#cache.set(key, unit);
    return unit;
  }
}

/** Cosine of two weighted stem lists. */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  if (a.size > b.size) return likeness(b, a);
  let sum = 0;
  for (const [stem, weight] of a) sum += weight * (b.get(stem) ?? 0);
  return sum;
}
