import { finish, type Steps } from '../contract/jobs';
import type { Responsibility, ResponsibilityKind } from '../contract/responsibility';
import type { Segment, Source, Span } from '../contract/source';
import type { Phrase, Statement } from '../contract/wording';
import { sentenceReader } from '../text/sentences';
import { GROUP_WORDS } from './naming-fields';
import { PROXY_PHRASES } from './proxy-phrases';
import { quotedSpans } from './quotations';
import { RESPONSIBILITY_PHRASES, type ResponsibilityPhrase } from './responsibility-phrases';
import { speakerIn, standsBeforeVerb, type Range } from './speakers';
import { canSpeak, subjectStart } from './subjects';
import {
  DETERMINERS,
  isAdverb,
  isAuxiliary,
  isCapital,
  isFinite,
  isNegative,
  isTime,
  wordsOf,
  type Word,
} from './words';

/** Longest sentence looked into, in words: longer ones are lists. */
const MOST_WORDS = 120;
const LONGEST_ACTOR = 14;
const PHRASES = [...RESPONSIBILITY_PHRASES, ...PROXY_PHRASES];
/** Every phrase has one of these, so that most sentences are not looked into. */
const TRIGGER =
  /claim|responsib|credit|behind|blam|accus|finger|den(?:y|ie)|disclaim|reject|dismiss|rebuff|disput|involv|perpetrat|orchestrat|mastermind|carried out|work of|act of|doing of|hallmark|signature|fingerprint|trademark|suspect|suspicion|culprit|perpetrat|behest|orders|hold|held|lay|laid|admit|confess|boast|unknown|unclear|not clear|not known|commit|staged|mounted|ordered|planned|engineered|sponsored|executed|attribut|\b(?:its|their) (?:own )?(?:members|fighters|men|militants|soldiers|forces|operatives|agents|pilots|drones?|brigades?)|\b(?:it|they) (?:had )?carried|no part|no hand|no role|nothing to do|covers?\b|hid(?:e|es|ing)?\b|conceal|mask|front (?:of|for)|tool|instrument|weapon|pawn|puppet|prox(?:y|ies)|creat|agents?\b|servants?|stooge|lackey|mercenar|payroll|in the (?:pay|service|hire) of|\bact(?:s|ed|ing)? (?:on|for)|hands? of|footprint|beneath|beneficiar/iu;
/** Phrases without a verb need a name before them: "the motive behind the attack" blames nobody. */
const VERBLESS = /^behind$/u;
const SAYS = /^(?:said|says|say|saying|stated|added|announced|insisted|told|alleged|alleges)$/u;
const NOBODY = /^(?:nobody|none|neither|no)$/u;
const HEDGE =
  /^(?:may|might|could|probably|possibly|likely|allegedly|reportedly|believed|suspected|apparently|appears?|appeared|seems?|seemed|thought|perhaps|presumably)$/u;
const OTHER_TIME =
  /\b(?:previous|earlier|similar|last year'?s?|years? (?:ago|earlier|before)) (?:attack|bombing|blast|strike|assault)/iu;

/**
 * Where an English source says who did it: claims of responsibility, their absence, blame and denials, in reading order.
 * Sentences about another year than that of the event are about something else and are left out.
 * @param statements what the source states, for who says so
 * @param year of the event; null where it is not known
 */
export function responsibilityIn(
  source: Source,
  index: number,
  statements: readonly Statement[],
  year: number | null,
): readonly Responsibility[] {
  return finish(responsibilitySteps(source, index, statements, year));
}

/** `responsibilityIn` in steps of some segments each. */
export function* responsibilitySteps(
  source: Source,
  index: number,
  statements: readonly Statement[],
  year: number | null,
): Steps<readonly Responsibility[]> {
  const bySegment = new Map<number, Statement[]>();
  for (const statement of statements) {
    if (statement.source !== index) continue;
    const own = bySegment.get(statement.segment);
    if (own === undefined) bySegment.set(statement.segment, [statement]);
    else own.push(statement);
  }
  const sentencesOf = sentenceReader('en');
  const found: Responsibility[] = [];
  for (const segment of source.segments) {
    if (segment.kind === 'furniture' || segment.kind === 'dateline' || segment.kind === 'caption') continue;
    found.push(...inSegment(source, index, segment, sentencesOf, bySegment.get(segment.index) ?? [], year));
    if (segment.index % SEGMENTS_A_STEP === 0)
      yield { stage: 'wording', done: segment.index, total: source.segments.length };
  }
  return found;
}

/** Segments read between two steps. */
const SEGMENTS_A_STEP = 20;

function inSegment(
  source: Source,
  index: number,
  segment: Segment,
  sentencesOf: (text: string) => readonly Span[],
  statements: readonly Statement[],
  year: number | null,
): readonly Responsibility[] {
  const text = source.text.slice(segment.start, segment.end);
  if (!TRIGGER.test(text)) return [];
  const quotes = quotedSpans(source.text, [segment]);
  const found: Responsibility[] = [];
  let elsewhere = false;
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    // "In 2016 a bomber killed 89. That attack was claimed by …": without a year it is still the other one.
    if (isAboutAnotherTime(sentence, year)) elsewhere = true;
    else if (yearsIn(sentence).length > 0) elsewhere = false;
    if (elsewhere || !TRIGGER.test(sentence)) continue;
    const words = wordsOf(source.text, { start: segment.start + start, end: segment.start + end }, quotes);
    if (words.length > MOST_WORDS) continue;
    for (const { kind, actor, by, span } of readSentence(words, source.text)) {
      found.push({
        source: index,
        segment: segment.index,
        ...span,
        kind,
        actor,
        by: by ?? speakerAround(statements, span, actor),
        text: source.text.slice(span.start, span.end),
      });
    }
  }
  return found;
}

/** The year of the event that the sources tell of: the latest publication's, else the latest year in their texts. */
export function eventYear(sources: readonly Source[]): number | null {
  const published = sources.flatMap(({ meta }) =>
    meta.published === null ? [] : [Number(meta.published.slice(0, 4))],
  );
  const written = published.length > 0 ? published : sources.flatMap(({ text }) => yearsIn(text));
  return written.length === 0 ? null : Math.max(...written);
}

function yearsIn(text: string): number[] {
  return [...text.matchAll(/\b((?:19|20)\d\d)s?\b/gu)].map(([, year]) => Number(year));
}

/** A year behind or the words for a former event; news of January still tells of December. */
function isAboutAnotherTime(sentence: string, year: number | null): boolean {
  if (OTHER_TIME.test(sentence)) return true;
  const years = yearsIn(sentence);
  return year !== null && years.length > 0 && years.every((written) => written < year - 1);
}

interface Reading {
  readonly kind: ResponsibilityKind;
  readonly actor: Phrase | null;
  readonly by: Phrase | null;
  readonly span: Span;
}

function readSentence(words: readonly Word[], text: string): readonly Reading[] {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  let line = '';
  words.forEach((word, at) => {
    if (at > 0) line += ' ';
    starts.set(line.length, at);
    line += word.lower;
    ends.set(line.length, at + 1);
  });
  const taken: Range[] = [];
  const readings: Reading[] = [];
  for (const phrase of PHRASES) {
    for (const match of line.matchAll(phrase.pattern)) {
      const from = starts.get(match.index);
      const to = ends.get(match.index + match[0].length);
      if (from === undefined || to === undefined) continue;
      if (taken.some((range) => from < range.to && range.from < to)) continue;
      const reading = readPhrase(words, { from, to }, phrase, text);
      if (reading === null) continue;
      taken.push({ from, to });
      readings.push(reading);
    }
  }
  return readings.sort((a, b) => a.span.start - b.span.start);
}

function readPhrase(words: readonly Word[], range: Range, phrase: ResponsibilityPhrase, text: string): Reading | null {
  const phraseOf = ({ from, to }: Range): Phrase | null => {
    const [first, last] = [words[from], words[to - 1]];
    if (!first || !last || from >= to) return null;
    return { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
  };
  const before = behindOf(words, range.from);
  const nobody = isNobody(words, before);
  const negated = nobody || words.slice(before.to, range.from).some(isNegative) || isYetTo(words, range.from);
  const reading = (kind: ResponsibilityKind, actor: Range | null, by: Range | null): Reading | null => {
    const [who, says] = [actor && phraseOf(actor), by && phraseOf(by)];
    const whole = phraseOf(range);
    if (!whole) return null;
    const near = who && Math.abs(who.start - whole.start) < 240 ? who : null;
    const span = {
      start: Math.min(
        whole.start,
        near?.start ?? Infinity,
        nobody ? (words[before.from]?.start ?? Infinity) : Infinity,
      ),
      end: Math.max(whole.end, near?.end ?? 0),
    };
    return { kind, actor: who, by: says, span };
  };
  if (phrase.actor === 'none') return reading(phrase.kind, null, null);
  const subject = speakerIn(words, lastNoun(words, before));
  if (phrase.actor === 'behind') {
    const actor = nounBehind(words, range.to);
    if (actor === null || negated) return null;
    if (!canAct(words, actor)) return null;
    const kind = phrase.kind === 'blamed' && isHedged(words, range.from) ? 'suspected' : phrase.kind;
    return reading(kind, actor, phrase.subjectSays ? subject : null);
  }
  if (/^(?:who|what)$/u.test(words[before.to - 1]?.lower ?? '') && before.to - before.from <= 1)
    return phrase.kind === 'blamed' ? reading('unknown', null, null) : null;
  if (negated) return phrase.kind === 'claimed' ? reading('unclaimed', nobody ? null : subject, null) : null;
  const verbless = VERBLESS.test(words[range.from]?.lower ?? '');
  if (verbless && !(subject !== null && isCapital(words[subject.to - 1]))) return null;
  if (subject === null || (!canAct(words, subject) && !isPronoun(words, subject))) return null;
  const kind = phrase.kind === 'blamed' && isHedged(words, range.from) ? 'suspected' : phrase.kind;
  return reading(kind, isPronoun(words, subject) ? null : subject, null);
}

/** The words of the subject before a verb, auxiliaries and adverbs left out; behind "which" what it stands for. */
function behindOf(words: readonly Word[], verb: number): Range {
  let to = verb;
  while (
    to > 0 &&
    (standsBeforeVerb(words[to - 1]) ||
      (isAuxiliary(words[to - 1]) && words[to - 1]?.text !== 'IS') ||
      isNegative(words[to - 1]) ||
      /^(?:yet|to)$/u.test(words[to - 1]?.lower ?? '') ||
      HEDGE.test(words[to - 1]?.lower ?? '') ||
      isTime(words[to - 1]) ||
      (words[to - 1]?.lower === 'on' && isTime(words[to])))
  )
    to -= 1;
  if (/^(?:who|which|that)$/u.test(words[to - 1]?.lower ?? '') && to > 1) {
    to -= 1;
    if (words[to - 1]?.text === ',') to -= 1;
  }
  let from = subjectStart(words, to - 1, 0);
  // "The minister said the mercenaries were behind it": the subject starts behind the report.
  for (let at = from; at < to - 1; at += 1) {
    if (SAYS.test(words[at]?.lower ?? '')) from = words[at + 1]?.lower === 'that' ? at + 2 : at + 1;
  }
  return { from, to };
}

/** Of "an attack the government" the government. */
function lastNoun(words: readonly Word[], { from, to }: Range): Range {
  for (let at = to - 1; at > from; at -= 1) {
    const [previous, word] = [words[at - 1], words[at]];
    if (!word || !previous || previous.mark || !/^(?:the|a|an|his|her|its|their)$/u.test(word.lower)) continue;
    const noun = !DETERMINERS.has(previous.lower) && !isAdverb(previous) && /^\p{Ll}+(?:s|[^s])$/u.test(previous.text);
    return noun && !/^(?:of|for|in|on|at|by|from|to|with|and|or|near|over|behind|against|as)$/u.test(previous.lower)
      ? { from: at, to }
      : { from, to };
  }
  return { from, to };
}

function isNobody(words: readonly Word[], { from, to }: Range): boolean {
  for (let at = from; at < Math.min(to, from + 4); at += 1) {
    const lower = words[at]?.lower ?? '';
    if (NOBODY.test(lower) || (lower === 'not' && words[at + 1]?.lower === 'one')) return true;
  }
  return false;
}

function isYetTo(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.lower === 'to' && words[at - 2]?.lower === 'yet';
}

function isHedged(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 6), at + 1).some(({ lower }) => HEDGE.test(lower));
}

function isPronoun(words: readonly Word[], { from, to }: Range): boolean {
  return to - from === 1 && /^(?:it|they|he|she|we|i)$/u.test(words[from]?.lower ?? '');
}

/** True for who can do or claim a thing: a name, people, an office, a body or an armed group. */
function canAct(words: readonly Word[], range: Range): boolean {
  if (isPronoun(words, range)) return false;
  const inside = words.slice(range.from, range.to);
  return (
    canSpeak(words, range) ||
    inside.some(({ text }) => /^(?:al|el|ad|as)-\p{Lu}/u.test(text)) ||
    inside.some(({ lower }) => GROUP_WORDS.test(lower) || GROUP_WORDS.test(`${lower}s`))
  );
}

/** The noun phrase that starts at a word: up to a verb, a mark or what tells when, where and of what. */
function nounBehind(words: readonly Word[], from: number): Range | null {
  let to = from;
  for (; to < Math.min(words.length, from + LONGEST_ACTOR); to += 1) {
    const [previous, word, next] = [words[to - 1], words[to], words[to + 1]];
    if (!word || (word.mark && word.text !== '&')) break;
    if (to === from) continue;
    if (isFinite(word) || isAuxiliary(word)) break;
    if (
      /^(?:for|who|which|that|as|when|after|before|while|because|to|during|over|since|responsible|accountable|directly|personally|fully|jointly|but|through|via|using|despite|without|amid|following)$/u.test(
        word.lower,
      )
    )
      break;
    if (word.lower === 'of' && /ing$|^(?:complicity|responsibility|involvement)$/u.test(next?.lower ?? '')) break;
    if (/^(?:in|on|at|from|near|inside|outside|against|with)$/u.test(word.lower) && !isPlaceOf(previous)) break;
    if (
      /^(?:and|or)$/u.test(word.lower) &&
      !(word.quote >= 0 && next?.quote === word.quote) &&
      !isCapital(next) &&
      !DETERMINERS.has(next?.lower ?? '')
    )
      break;
    if (isTime(word) && !isCapital(next)) break;
  }
  while (to > from + 1 && (isTime(words[to - 1]) || isAdverb(words[to - 1]))) to -= 1;
  return to > from ? { from, to } : null;
}

/** "Agents from abroad": a plain plural keeps what tells where it comes from. */
function isPlaceOf(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Ll}+s$/u.test(word.text);
}

/** Who says the statement around a place, of those of its segment, unless it is the actor. */
function speakerAround(statements: readonly Statement[], span: Span, actor: Phrase | null): Phrase | null {
  const around = statements.find((statement) => statement.start <= span.start + 1 && span.start < statement.end);
  const speaker = around?.speaker ?? null;
  if (speaker === null || (actor !== null && speaker.start < actor.end && actor.start < speaker.end)) return null;
  return speaker.start >= span.start && speaker.end <= span.end ? null : speaker;
}
