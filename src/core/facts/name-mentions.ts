import type { NameKind, Passage } from '../contract/facts';
import type { Steps } from '../contract/jobs';
import type { Segment, Source } from '../contract/source';
import { normalise } from '../text/normalise';
import { sentences } from '../text/sentences';
import { isStopWord } from '../text/stop-words';
import { lexemes, type Lexeme } from './lexemes';
import { JOINING, NOT_NAMES, ORGANISATIONS, PARTICLES, PLACES, TITLES } from './name-words';
import { isTitleCase } from './not-counted';

/** A name in a text. */
export interface NameMention extends Passage {
  /** A single capital at a sentence's start: a name only if the case has it inside a sentence somewhere. */
  readonly unsure: boolean;
  /** As written, title included. */
  readonly text: string;
  /** The name without its title, as written. */
  readonly bare: string;
  /** The folded words of the name that tell it apart, without titles and particles, never empty. */
  readonly words: readonly string[];
  readonly kind: NameKind;
}

/** Every name of a source in reading order, told by capital letters; furniture and headlines in title case left out. */
export function* nameMentionSteps(
  source: Source,
  index: number,
  regions: ReadonlySet<string>,
): Steps<readonly NameMention[]> {
  const { language } = source.meta;
  const plain = new Set(source.text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu));
  const found: NameMention[] = [];
  for (const segment of source.segments) {
    if (segment.kind === 'furniture') continue;
    const text = source.text.slice(segment.start, segment.end);
    for (const { start, end } of sentences(text, language)) {
      const names = inSentence(text.slice(start, end), language, plain, regions);
      found.push(...names.map((name) => place(name, source, index, segment, start)));
    }
    yield { stage: 'figures', done: segment.index + 1, total: source.segments.length };
  }
  return found;
}

interface Found {
  readonly unsure: boolean;
  readonly from: Lexeme;
  readonly bareFrom: Lexeme;
  readonly to: Lexeme;
  readonly words: readonly string[];
  readonly kind: NameKind;
}

function place(
  { from, bareFrom, to, words, kind, unsure }: Found,
  source: Source,
  index: number,
  segment: Segment,
  offset: number,
): NameMention {
  const base = segment.start + offset;
  const [start, end] = [base + from.start, base + to.end];
  return {
    source: index,
    segment: segment.index,
    unsure,
    start,
    end,
    text: source.text.slice(start, end),
    bare: source.text.slice(base + bareFrom.start, end),
    words,
    kind,
  };
}

/** The folded names of countries in English and in the language given, for telling places. */
export function regionNames(languages: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const language of new Set(['en', ...languages])) {
    let display: Intl.DisplayNames;
    try {
      display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    } catch {
      continue;
    }
    for (const first of letters) {
      for (const second of letters) {
        const name = display.of(first + second);
        if (name !== undefined) names.add(normalise(name));
      }
    }
  }
  return names;
}

function inSentence(
  text: string,
  language: string,
  plain: ReadonlySet<string>,
  regions: ReadonlySet<string>,
): readonly Found[] {
  const all = lexemes(text, language);
  if (isTitleCase(all)) return [];
  const found: Found[] = [];
  for (let at = 0; at < all.length; at += 1) {
    if (!opensName(all, at, plain, language)) continue;
    const to = runEnd(all, at);
    const name = nameOf(all, at, to, regions);
    if (name) found.push({ ...name, unsure: name.words.length === 1 && opensSentence(all, at) });
    at = to - 1;
  }
  return found;
}

function isCapital(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'word' && /^\p{Lu}/u.test(lexeme.text);
}

function opensSentence(all: readonly Lexeme[], at: number): boolean {
  return at === 0 || /^[.!?:;"“”‘’'([\]—–•]$/u.test(all[at - 1]?.text ?? '');
}

// A capital inside a sentence; at its start only where the word is never written small and is no common word.
function opensName(all: readonly Lexeme[], at: number, plain: ReadonlySet<string>, language: string): boolean {
  const lexeme = all[at];
  if (lexeme === undefined || !isCapital(lexeme)) return false;
  const { lower } = lexeme;
  if (NOT_NAMES.has(lower) || isStopWord(lower, language)) return false;
  if (!opensSentence(all, at)) return true;
  if (TITLES.has(lower) || JOINING.has(lower)) {
    const next = all[at + 1]?.text === '.' ? all[at + 2] : all[at + 1];
    return isCapital(next) || next?.lower === 'of' || PARTICLES.has(next?.lower ?? '');
  }
  if (isCapital(all[at + 1]) && !NOT_NAMES.has(all[at + 1]?.lower ?? ''))
    return !plain.has(lower) || isCapital(all[at + 1]);
  return !plain.has(lower) && !/(?:ly|ing|ed)$/u.test(lower);
}

// Where the run of capitals ends, with particles, hyphens and the "of" of "Ministry of Health" inside it.
function runEnd(all: readonly Lexeme[], from: number): number {
  let to = from + 1;
  for (;;) {
    const next = all[to];
    if (isCapital(next) && !NOT_NAMES.has(next?.lower ?? '')) to += 1;
    else if (
      next?.text === '-' &&
      next.glued &&
      all[to + 1]?.glued &&
      (isCapital(all[to + 1]) || PARTICLES.has(all[to - 1]?.lower ?? ''))
    )
      to += 2;
    else if (PARTICLES.has(next?.lower ?? '') && particleEnd(all, to) !== null) to = particleEnd(all, to) ?? to;
    else if (next?.lower === 'of' && JOINING.has(all[to - 1]?.lower ?? '')) {
      const place = all[to + 1]?.lower === 'the' ? to + 2 : to + 1;
      if (!isCapital(all[place])) return to;
      to = place + 1;
    } else if (next?.text === '&' && isCapital(all[to + 1])) to += 2;
    else if (
      next?.text === '.' &&
      next.glued &&
      (all[to - 1]?.text.length ?? 9) <= 3 &&
      isCapital(all[to + 1]) &&
      TITLES.has(all[to - 1]?.lower ?? '')
    )
      to += 1;
    else return to;
  }
}

// "al-Arouri", "bin Salman", "van der Berg": the position after the capital that follows the particles.
function particleEnd(all: readonly Lexeme[], from: number): number | null {
  let to = from;
  while (PARTICLES.has(all[to]?.lower ?? '') || (all[to]?.text === '-' && all[to]?.glued === true)) to += 1;
  return isCapital(all[to]) && to > from ? to + 1 : null;
}

function nameOf(
  all: readonly Lexeme[],
  from: number,
  to: number,
  regions: ReadonlySet<string>,
): Omit<Found, 'unsure'> | null {
  let bare = from;
  while (bare < to && (TITLES.has(all[bare]?.lower ?? '') || all[bare]?.text === '.')) bare += 1;
  // A title alone names an office, not somebody: "the Supreme Leader".
  const [first, bareFrom, last] = [all[from], all[bare], all[to - 1]];
  if (!first || !bareFrom || !last) return null;
  const parts = all
    .slice(bare, to)
    .filter(({ kind, lower }) => kind === 'word' && !PARTICLES.has(lower) && !/^(?:of|the|and|for)$/u.test(lower));
  const words = parts.map(({ text }) => normalise(text).replace(/['.]/gu, '')).filter((word) => word.length > 1);
  if (words.length === 0) return null;
  if (words.length === 1 && isOrigin(bareFrom, all[to])) return null;
  return { from: first, bareFrom, to: last, words, kind: kindOf(all, from, bare, to, words, regions) };
}

// "Iranian city", "Israeli regime": an origin that describes what follows is no name of its own.
function isOrigin({ lower, text }: Lexeme, next: Lexeme | undefined): boolean {
  const noun =
    next?.kind === 'word' &&
    /^\p{Ll}/u.test(next.text) &&
    !/^(?:and|or|in|on|at|of|to|is|was|has|had|said|says|for|from|by|with|as|who|which|that|will|would|were|are|have|the|'s)$/u.test(
      next.lower,
    );
  const origin = /(?:ian|ean|ish|ese|ist|[^aeiou]i|aeli|ic|can|man|nch|tch|lim|nni|ite|panish)s?$/u.test(lower);
  return origin && (noun || /s$/u.test(lower)) && text.length > 4;
}

function kindOf(
  all: readonly Lexeme[],
  from: number,
  bare: number,
  to: number,
  words: readonly string[],
  regions: ReadonlySet<string>,
): NameKind {
  const inside = all.slice(bare, to).map(({ lower }) => lower);
  const behind = all[to]?.lower ?? '';
  const before = all[from - 1]?.lower ?? '';
  if (inside.some((word) => ORGANISATIONS.has(word))) return 'organisation';
  if (inside.some((word) => PLACES.has(word)) || PLACES.has(behind)) return 'place';
  if (regions.has(words.join(' ')) || /^(?:us|uk|uae|united states|britain)$/u.test(words.join(' '))) return 'place';
  if (bare > from) return 'person';
  if (words.length === 1 && /^(?:\p{Lu}\.?){2,}$/u.test(all[bare]?.text ?? '')) return 'organisation';
  if (ORGANISATIONS.has(behind)) return 'organisation';
  if (/^(?:in|at|from|near|across|outside|into|toward|towards)$/u.test(before) && words.length <= 2) return 'place';
  const person = words.length >= 2 || (behind === ',' && /^\p{Nd}{1,3}$/u.test(all[to + 1]?.text ?? ''));
  return person ? 'person' : 'other';
}
