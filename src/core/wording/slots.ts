import type { Link } from '../contract/comparison';
import type { Passage } from '../contract/facts';
import { finish, type Steps } from '../contract/jobs';
import type { Segment, Source } from '../contract/source';
import type { NamingCell, NamingGroup } from '../contract/wording';
import { stemmer } from '../text/stems';
import { isStopWord } from '../text/stop-words';
import { wordReader, type Token } from '../text/tokens';
import { logOddsZ } from './log-odds';
import { isSpellingOf } from '../facts/name-spelling';
import type { TermTest } from './word-lists';

interface Slot extends Passage {
  readonly stem: string;
  readonly text: string;
  /** Stems of the content words before and behind. */
  readonly frame: string;
  /** The same two words as written. */
  readonly around: string;
}

/**
 * Words that stand in the same slot of linked passages, between the same two content words: "police dispersed the
 * crowd" against "police attacked the crowd". Names and numbers are told elsewhere. Sharpest contrast first.
 * Between a number and its unit, across languages and where a group above has the word they say nothing.
 * @param sizes words of each source
 * @param named the groups of the table that stand above
 */
export function slotsOf(
  sources: readonly Source[],
  links: readonly Link[],
  isCharged: TermTest,
  sizes: readonly number[],
  named: readonly NamingGroup[],
): readonly NamingGroup[] {
  return finish(slotSteps(sources, links, isCharged, sizes, named));
}

/** Links looked at, and slots put together, between two steps. */
const LINKS_A_STEP = 500;
const SLOTS_A_STEP = 50;

/** `slotsOf` in steps of some links or slots each. */
export function* slotSteps(
  sources: readonly Source[],
  links: readonly Link[],
  isCharged: TermTest,
  sizes: readonly number[],
  named: readonly NamingGroup[],
): Steps<readonly NamingGroup[]> {
  const told = new Set(
    named.flatMap(({ terms }) =>
      terms.flatMap(({ cells }) =>
        cells.flatMap(({ places }) => places.map(({ source, start }) => `${String(source)} ${String(start)}`)),
      ),
    ),
  );
  const isTold = ({ source, start }: Slot): boolean => told.has(`${String(source)} ${String(start)}`);
  const readers = sources.map((source, index) => slotReader(source, index));
  const known = new Map<string, readonly Slot[]>();
  const slots = (source: number, segment: number): readonly Slot[] => {
    const key = `${String(source)} ${String(segment)}`;
    const found = known.get(key) ?? readers[source]?.(segment) ?? [];
    known.set(key, found);
    return found;
  };
  const groups = new Map<string, Map<string, Slot>>();
  for (const [done, { a, b }] of links.entries()) {
    if (done % LINKS_A_STEP === 0) yield { stage: 'wording', done, total: links.length };
    if (sources[a.source]?.meta.language !== sources[b.source]?.meta.language) continue;
    const others = new Map(slots(b.source, b.segment).map((slot) => [slot.frame, slot]));
    for (const slot of slots(a.source, a.segment)) {
      const other = others.get(slot.frame);
      if (!other || other.stem === slot.stem || !isOfOneKind(slot.text, other.text)) continue;
      const places = groups.get(slot.frame) ?? new Map<string, Slot>();
      groups.set(slot.frame, places);
      for (const one of [slot, other]) places.set(`${String(one.source)} ${String(one.start)}`, one);
    }
  }
  const found: NamingGroup[] = [];
  for (const [done, [frame, places]] of [...groups].entries()) {
    if (done % SLOTS_A_STEP === 0) yield { stage: 'wording', done, total: groups.size };
    const own = [...places.values()];
    if (own.some(isTold)) continue;
    found.push(groupOf(frame, own, sizes, (text, source) => isCharged(text, sources[source]?.meta.language ?? 'und')));
  }
  return found
    .toSorted(
      (a, b) =>
        sourcesIn(b) - sourcesIn(a) || chargedIn(b) - chargedIn(a) || usesIn(b) - usesIn(a) || (a.id < b.id ? -1 : 1),
    )
    .slice(0, MOST_SLOTS);
}

const VERB_FORM = /(?:[^e]ed|ing|ise|ize|ify)$/u;
/** Nouns of measures, of days and of degree differ where figures do, which are told elsewhere. */
const SAYS_LITTLE =
  /^(?:nearly|almost|about|around|roughly|approximately|fully|very|also|just|only|still|now|then|late|early|recently|further|several|many|some|more|most|least|less|other|others|such|own|per|two|three|four|five|six|seven|eight|nine|ten|first|second|third|last|next|day|days|week|weeks|month|months|year|years|hour|hours|minute|minutes|morning|afternoon|evening|night|percent|million|billion|thousand|hundred|said|says|told|added)$/u;

// "held the coalition responsible" and "held fully responsible" say two things; "dispersed" and "attacked" one in two ways.
function isOfOneKind(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  if (SAYS_LITTLE.test(one) || SAYS_LITTLE.test(other)) return false;
  if (one.endsWith('ly') !== other.endsWith('ly')) return false;
  return VERB_FORM.test(one) === VERB_FORM.test(other) && !isSpellingOf(one, other);
}

/** Slots beyond those say little: they are one pair of everyday words each. */
const MOST_SLOTS = 12;

function chargedIn({ terms }: NamingGroup): number {
  return Number(terms.some(({ charged }) => charged));
}

function usesIn({ terms }: NamingGroup): number {
  return terms.reduce((sum, { cells }) => sum + cells.reduce((own, { places }) => own + places.length, 0), 0);
}

function sourcesIn({ terms }: NamingGroup): number {
  return new Set(terms.flatMap(({ cells }) => cells.map(({ source }) => source))).size;
}

function slotReader(source: Source, index: number): (segment: number) => readonly Slot[] {
  const { language } = source.meta;
  const stem = stemmer(language);
  const words = wordReader(language);
  return (at) => {
    const segment = source.segments[at];
    if (!segment) return [];
    const content = words(source.text.slice(segment.start, segment.end)).filter(
      ({ text }) => !isStopWord(text, language),
    );
    return slotsAmong(content, index, segment, stem);
  };
}

function slotsAmong(
  content: readonly Token[],
  index: number,
  segment: Segment,
  stem: (word: string) => string,
): readonly Slot[] {
  return content.flatMap((token, place): readonly Slot[] => {
    const [before, after] = [content[place - 1], content[place + 1]];
    if (
      !before ||
      !after ||
      [before, token, after].some(({ kind }) => kind === 'number') ||
      /\p{Lu}|['’]s?$/u.test(token.text)
    )
      return [];
    const start = segment.start + token.start;
    return [
      {
        source: index,
        segment: segment.index,
        start,
        end: segment.start + token.end,
        stem: stem(token.text),
        text: token.text,
        frame: `${stem(before.text)} … ${stem(after.text)}`,
        around: `${before.text} … ${after.text}`,
      },
    ];
  });
}

function groupOf(
  frame: string,
  slots: readonly Slot[],
  sizes: readonly number[],
  isCharged: (text: string, source: number) => boolean,
): NamingGroup {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const stems = [...new Set(slots.map(({ stem }) => stem))].toSorted();
  const terms = stems.map((stem) => {
    const own = slots.filter((slot) => slot.stem === stem).toSorted((a, b) => a.source - b.source || a.start - b.start);
    const cells = sizes.flatMap((size, source): readonly NamingCell[] => {
      const places = own
        .filter((slot) => slot.source === source)
        .map(({ segment, start, end }) => ({ source, segment, start, end }));
      if (places.length === 0) return [];
      const z = logOddsZ({
        here: places.length,
        hereWords: size,
        there: own.length - places.length,
        thereWords: all - size,
      });
      return [{ source, places, z: Math.round(z * 100) / 100 }];
    });
    const text = own[0]?.text ?? stem;
    return { text, charged: isCharged(text, own[0]?.source ?? 0), cells };
  });
  return { id: `slot:${frame}`, label: slots[0]?.around ?? frame, basis: 'slot', terms };
}
