import { finish, type Steps } from '../contract/jobs';
import type { Responsibility, ResponsibilityKind } from '../contract/responsibility';
import type { Segment, Source, Span } from '../contract/source';
import type { Phrase } from '../contract/wording';
import type { SegmentReader } from '../facts/read-sentences';
import { primary } from '../text/locale';
import { CLAIM_WORDS, type ClaimWords } from './claim-words-abroad';
import { arabicClaims } from './claims-arabic';
import { germanClaims } from './claims-german';
import { persianClaims } from './claims-persian';
import type { CaseEvent } from './other-events';
import { yearsIn } from './other-times';
import type { SentenceClaim } from './sentence-claim';
import { isEnglish } from './word-lists';

/** Longest sentence looked into, in characters: longer ones are lists, and the patterns take ever longer for them. */
const LONGEST = 600;
/** Longest phrase for somebody, in words. */
const MOST_WORDS = 9;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
/** Nothing of one phrase stands on both sides of it, quotation marks around a name apart. */
const STOP = /[,;:.!?()[\]—–\n]/u;

/** Languages whose sentences are read by rules of their own, and not by the words of a list. */
const OWN_RULES: Readonly<Record<string, (sentence: string) => readonly SentenceClaim[]>> = {
  de: germanClaims,
  fa: persianClaims,
  ar: arabicClaims,
};

/** True where who did it is read in sources of this language. */
export function readsClaims(language: string): boolean {
  const own = primary(language);
  return isEnglish(language) || OWN_RULES[own] !== undefined || CLAIM_WORDS[own] !== undefined;
}

/**
 * Where a source in French, Spanish, Portuguese, Italian, German, Persian or Arabic says in the plainest words who claims,
 * denies or is accused of the deed, or that nobody claims it, in reading order. Sentences that name another year than the event's are left out.
 */
export function claimsAbroad(
  source: Source,
  index: number,
  event: CaseEvent,
  sentencesIn: SegmentReader,
): readonly Responsibility[] {
  return finish(claimAbroadSteps(source, index, event, sentencesIn));
}

/** `claimsAbroad` in steps of a segment each. */
export function* claimAbroadSteps(
  source: Source,
  index: number,
  event: CaseEvent,
  sentencesIn: SegmentReader,
): Steps<readonly Responsibility[]> {
  const { language } = source.meta;
  if (!readsClaims(language) || isEnglish(language)) return [];
  const rules = OWN_RULES[primary(language)] ?? CLAIM_WORDS[primary(language)];
  if (rules === undefined) return [];
  const found: Responsibility[] = [];
  for (const segment of source.segments) {
    yield { stage: 'wording', done: segment.index, total: source.segments.length };
    if (segment.kind === 'furniture' || segment.kind === 'dateline' || segment.kind === 'caption') continue;
    for (const sentence of sentencesIn(segment))
      found.push(...inSentence(source, index, segment, sentence, event, rules));
  }
  return found;
}

function inSentence(
  { text, segments }: Source,
  index: number,
  segment: Segment,
  { start, end }: Span,
  event: CaseEvent,
  words: ClaimWords | ((sentence: string) => readonly SentenceClaim[]),
): readonly Responsibility[] {
  if (end - start > LONGEST) return [];
  const sentence = text.slice(start, end);
  const titleEnd = segments.find(({ kind }) => kind === 'title')?.end ?? 0;
  // "He accused the Front of it": the deed stands in the sentence before, and for a heading in the title.
  const around = segment.kind === 'heading' ? text.slice(0, titleEnd) : text.slice(segment.start, end);
  const { year } = event;
  if (year !== null && yearsIn(sentence).some((named) => named !== year)) return [];
  const found: Responsibility[] = [];
  const taken: Span[] = [];
  const add = (kind: ResponsibilityKind, span: Span, actor: Phrase | null, by: Phrase | null = null): void => {
    // "Laid it at the door of the Front, which denies it": two answers may share an actor, and no words of their own.
    if (taken.some((one) => span.start < one.end && one.start < span.end)) return;
    taken.push(span);
    const from = Math.min(span.start, actor?.start ?? span.start);
    const to = Math.max(span.end, actor?.end ?? span.end);
    found.push({
      source: index,
      segment: segment.index,
      kind,
      actor,
      by,
      start: from,
      end: to,
      text: text.slice(from, to),
    });
  };
  if (typeof words === 'function') {
    const phraseAt = (span: Span | null): Phrase | null =>
      span && { start: start + span.start, end: start + span.end, text: sentence.slice(span.start, span.end) };
    for (const { kind, span, actor, by } of words(sentence))
      add(kind, { start: start + span.start, end: start + span.end }, phraseAt(actor), phraseAt(by));
    return found.sort((a, b) => a.start - b.start);
  }
  const each = (pattern: RegExp, take: (span: Span) => void): void => {
    for (const match of sentence.matchAll(pattern)) {
      const from = start + match.index;
      take({ start: from, end: from + match[0].trimEnd().length });
    }
  };
  each(words.unclaimed, (span) => {
    add('unclaimed', span, null);
  });
  each(words.claimedBy, (span) => {
    const actor = phraseBehind(text, span.end, end, words);
    if (actor !== null) add('claimed', span, actor);
  });
  each(words.claims, (span) => {
    const actor = subjectBefore(text, start, span.start, words);
    if (actor !== null) add('claimed', span, actor);
  });
  each(words.denies, (span) => {
    const actor = subjectBefore(text, start, span.start, words);
    if (actor !== null) add('denied', span, actor);
  });
  if (words.deed.test(around)) {
    each(words.accuses, (span) => {
      const actor = phraseBehind(text, span.end, end, words);
      if (actor !== null) add('blamed', span, actor, accuserBefore(text, start, span.start, words));
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The words from `from` on that name somebody, up to a bound; null where none has a capital or is a group. */
function phraseBehind(text: string, from: number, end: number, { bounds, groups }: ClaimWords): Phrase | null {
  const taken: Span[] = [];
  let named = -1;
  let noun = '';
  for (const { index, 0: word } of text.slice(from, end).matchAll(WORD)) {
    const start = from + index;
    const before = text.slice(taken.at(-1)?.end ?? from, start);
    const bound = bounds.has(word.toLowerCase()) && !JOINS.has(word.toLowerCase());
    if (taken.length === MOST_WORDS || STOP.test(before) || bound) break;
    taken.push({ start, end: start + word.replace(/[.'’-]+$/u, '').length });
    // "The army of Velmar" is "l'armée velmarienne": the adjective is small and belongs to it.
    const adjective = groups.test(noun) && named === taken.length - 2 && !/\p{Lu}/u.test(word) && ORIGIN.test(word);
    noun = word;
    if (isName(word, groups) || adjective) named = taken.length - 1;
  }
  const [first, last] = [taken[0], taken[named]];
  return first === undefined || last === undefined ? null : phrase(text, first.start, last.end);
}

/** What acts in front of a verb, back to a bound, with a name unless `anyone` may; behind "qui" and the like what that stands for. */
function subjectBefore(
  text: string,
  from: number,
  verb: number,
  { bounds, between, groups }: ClaimWords,
  anyone = false,
): Phrase | null {
  const words = [...text.slice(from, verb).matchAll(WORD)].map(({ index, 0: word }) => ({
    start: from + index,
    end: from + index + word.length,
    word: word.toLowerCase().replaceAll('’', "'"),
    written: word,
  }));
  let last = words.length - 1;
  while (between.has(words[last]?.word ?? '')) last -= 1;
  if (RELATIVE.has(words[last]?.word ?? '')) last -= 1;
  const taken: typeof words = [];
  for (let at = last; at >= 0 && taken.length < MOST_WORDS; at -= 1) {
    const word = words[at];
    if (word === undefined) break;
    const behind = taken[0]?.start ?? word.end;
    if (taken.length > 0 && STOP.test(text.slice(word.end, behind))) break;
    if (bounds.has(word.word) && !JOINS.has(word.word)) break;
    taken.unshift(word);
  }
  const [first, final] = [taken[0], taken.at(-1)];
  if (first === undefined || final === undefined) return null;
  // A sentence begins with a capital whoever acts: that alone is no name.
  const named = taken.some(({ written, start }) => isName(written, groups) && (start > from || !ARTICLE.test(written)));
  const people = anyone && taken.length > 1 && ARTICLE.test(first.written);
  return named || people ? phrase(text, first.start, final.end) : null;
}

/** Who accuses, where it opens its clause and stands right before the verb: nobody else can be meant. */
function accuserBefore(text: string, from: number, verb: number, words: ClaimWords): Phrase | null {
  if (!words.accuser?.test(text.slice(verb))) return null;
  const named = subjectBefore(text, from, verb, words, true);
  if (named === null) return null;
  const before = text.slice(from, named.start).trimEnd();
  const gap = text.slice(named.end, verb);
  // "The minister, Dov Harel, has accused": the name stands between commas.
  const apposed = before.endsWith(',') && /^, (?:\p{L}+ ){0,2}$/u.test(gap);
  if (STOP.test(gap) && !apposed) return null;
  return before === '' || /(?:[,;]|\s(?:y|e|et|mais|pero))$/u.test(before) ? named : null;
}

/** Ends of adjectives of states, and those without one. */
const ORIGIN =
  /(?:(?:i|é)en(?:ne)?s?|aise?s?|oise?s?|aine?s?|ian[aoi]s?|iens[ei]s?|ense|[ií]es|elí|aní|ita|[aei]liana?[eio]?|ines[ei]|^(?:russes?|turques?|turcs?|grecques?|rus[oa]s?|turc[oa]s?|russ[oaei]))$/u;
/** Join the words of one name, although they may begin another phrase. */
const JOINS: ReadonlySet<string> = new Set(['de', 'del', 'en', 'da', 'do', 'di']);
const RELATIVE: ReadonlySet<string> = new Set(['qui', 'que', 'che']);
const ARTICLE = /^(?:l[ea]s?|el|los|las|il|lo|gli|os?|as?|un[eao]?|ce(?:tte)?|est[ea]|[a-z]{1,2})$/iu;

function isName(word: string, groups: RegExp): boolean {
  return /^(?:\p{Ll}{1,4}['’])?\p{Lu}|^islami/u.test(word) || groups.test(word);
}

function phrase(text: string, start: number, last: number): Phrase {
  // «le groupe « Front du Port » »: a name keeps both its quotation marks.
  const closing = /[«“"]/u.test(text.slice(start, last)) ? (/^\s?[»”"]/u.exec(text.slice(last))?.[0].length ?? 0) : 0;
  const end = last + closing;
  return { start, end, text: text.slice(start, end) };
}
