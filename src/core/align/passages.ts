import type { SegmentKind, Source, Span } from '../contract/source';
import type { Steps } from '../contract/jobs';
import { claimReader } from './claims';
import { calendarOf } from '../facts/calendar';
import { words } from '../text/tokens';
import { GramIndex, gramWeights, type GramCounts } from './grams';
import type { NeighbourTable } from './neighbours';
import type { NearTerms } from './near-terms';
import { Vocabulary, Weigher } from './vocabulary';
import { ALIASES, type AliasTable } from './aliases';
import { isSlight, repeatedLines } from './slight';
import { segmentReader, type Readings } from '../facts/read-sentences';
import { tollReader, type Toll } from './tolls';

/** Passages weighed between two progress steps: a few milliseconds. */
const PASSAGES_A_STEP = 4;

/**
 * What a segment may be aligned with: `text` with text, `title` with titles, `heading` with headings. Anything else
 * (furniture, datelines) is left out: too short, or the same on every page of the outlet.
 */
export type PassageKind = 'text' | 'title' | 'heading';

/** A segment prepared for comparison. */
export interface Passage {
  readonly source: number;
  readonly segment: number;
  readonly kind: PassageKind;
  /** Says too little to be linked, except in versions of one text; see `slight.ts`. */
  readonly slight: boolean;
  /** Where its terms stand, in reading order: start and end in the source's text, and the term, over and over. */
  readonly uses: Int32Array;
  /** Distinct terms, ascending. */
  readonly terms: Int32Array;
  /** How many people it says were killed or hurt or are missing. */
  readonly tolls: readonly Toll[];
  /** Where it says who claims the deed, or that nobody does; null where it does not. */
  readonly claim: Span | null;
  /** Four-letter runs, each once, and their weights, a vector of length one. */
  readonly grams: Int32Array;
  readonly gramWeights: Float32Array;
}

/** A passage whose letter runs are counted and not weighed yet. */
type Draft = Omit<Passage, 'grams' | 'gramWeights'> & { readonly counts: GramCounts };

/** The passages of several sources and what their terms weigh. */
export interface Passages {
  /** Whether the sources are in one language, so that all words count, or in several. */
  readonly languages: 'one' | 'different';
  /** By position of the source, in reading order. */
  readonly bySource: ReadonlyMap<number, readonly Passage[]>;
  readonly gramCount: number;
  readonly rarities: Float64Array;
  readonly weights: Float64Array;
  readonly near: NearTerms;
}

/** What a segment of this kind may be aligned with; null when with nothing. */
export function passageKind(kind: SegmentKind): PassageKind | null {
  switch (kind) {
    case 'furniture':
    case 'dateline':
      return null;
    case 'title':
    case 'heading':
      return kind;
    case 'body':
    case 'quote':
    case 'list':
    case 'table':
    case 'caption':
      return 'text';
  }
}

/**
 * Prepares the segments of the sources at the given positions, which are all in one language. Terms and letter runs
 * are numbered as they are met, so the order of the positions decides the order of every later sum.
 */
export function* readPassages(
  sources: readonly Source[],
  positions: readonly number[],
  language: string,
  table: NeighbourTable | null,
  aliases: AliasTable = ALIASES,
  readings?: Readings,
): Steps<Passages> {
  const vocabulary = new Vocabulary(language, aliases);
  const weigher = new Weigher();
  const index = new GramIndex();
  const calendar = calendarOf(language);
  const drafts = new Map<number, readonly Draft[]>();
  const total = positions.reduce((sum, position) => sum + (sources[position]?.segments.length ?? 0), 0);
  let done = 0;
  for (const position of positions) {
    const source = sources[position];
    const list: Draft[] = [];
    const lines: string[][] = [];
    const sentencesIn = source && (readings?.of(source) ?? segmentReader(source));
    const claimIn = source && claimReader(source, sentencesIn);
    const tollsIn = source && tollReader(source, sentencesIn);
    for (const segment of source?.segments ?? []) {
      yield { stage: 'matching', done: done++, total };
      const kind = passageKind(segment.kind);
      if (kind === null || source === undefined) continue;
      const text = source.text.slice(segment.start, segment.end);
      const uses: number[] = [];
      const line: string[] = [];
      for (const token of aliases.join(words(text, language), text)) {
        const found = vocabulary.termsOf(token);
        if (found.length > 0) line.push(token.text);
        for (const term of found) uses.push(segment.start + token.start, segment.start + token.end, term);
      }
      const terms = distinctTerms(uses);
      if (kind === 'text') weigher.count(terms);
      const counts = index.read(text);
      const slight = kind === 'text' && isSlight(text, line, segment.kind, calendar);
      lines.push(line);
      // The first words, figures and claims that are read compile their patterns, which takes longest of all.
      yield { stage: 'matching', done, total };
      const tolls = tollsIn?.(segment) ?? [];
      yield { stage: 'matching', done, total };
      list.push({
        source: position,
        segment: segment.index,
        kind,
        slight,
        uses: new Int32Array(uses),
        terms,
        tolls,
        claim: claimIn?.(segment) ?? null,
        counts,
      });
    }
    const repeated = repeatedLines(lines);
    drafts.set(
      position,
      list.map((draft, at) => (repeated.has(at) && draft.kind === 'text' ? { ...draft, slight: true } : draft)),
    );
  }
  const usable = table?.language === language ? table : null;
  const rarities = vocabulary.rarities(usable);
  const gramRarities = index.rarities(weigher.paragraphs);
  const bySource = new Map<number, readonly Passage[]>();
  for (const [position, list] of drafts) {
    const ready: Passage[] = [];
    for (const { counts, ...draft } of list) {
      if (ready.length % PASSAGES_A_STEP === 0) yield { stage: 'matching', done: total, total };
      ready.push({ ...draft, grams: counts.ids, gramWeights: gramWeights(counts, gramRarities) });
    }
    bySource.set(position, ready);
  }
  return {
    languages: 'one',
    bySource,
    gramCount: index.size,
    rarities,
    weights: weigher.weights(rarities),
    near: yield* vocabulary.nearTerms(usable),
  };
}

/** The terms among `uses`, each once, ascending. */
export function distinctTerms(uses: readonly number[]): Int32Array {
  const terms = new Int32Array(uses.length / 3);
  for (let at = 0; at < terms.length; at++) terms[at] = uses[3 * at + 2] ?? 0;
  terms.sort();
  let count = 0;
  for (let at = 0; at < terms.length; at++) {
    if (at === 0 || terms[at] !== terms[at - 1]) terms[count++] = terms[at] ?? 0;
  }
  return terms.slice(0, count);
}
