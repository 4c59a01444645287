import { finish, type Steps } from '../contract/jobs';
import type { Responsibility, ResponsibilityKind } from '../contract/responsibility';
import type { Segment, Source, Span } from '../contract/source';
import type { Phrase, Statement } from '../contract/wording';
import { sentenceReader } from '../text/sentences';
import { DEED_DONE } from './deeds';
import { PROXY_PHRASES } from './proxy-phrases';
import { quotedSpans } from './quotations';
import type { Reading } from './responsibility-reading';
import { SILENCE_PHRASES } from './silence-phrases';
import { RESPONSIBILITY_PHRASES, type ResponsibilityPhrase } from './responsibility-phrases';
import { reportedDeeds } from './reported-deeds';
import {
  atLevel,
  behindOf,
  canAct,
  firstSubject,
  isHedged,
  isOwn,
  isPronoun,
  lastNoun,
  nounBehind,
} from './responsibility-actors';
import { speakerIn, type Range } from './speakers';
import { isCapital, isNegative, wordsOf, type Word } from './words';

/** Longest sentence looked into, in words: longer ones are lists. */
const MOST_WORDS = 120;
/** Farthest an actor may stand from the words about it to be shown with them, in characters. */
const NEAR = 240;
const PHRASES = [...SILENCE_PHRASES, ...RESPONSIBILITY_PHRASES, ...PROXY_PHRASES];
/** Every phrase has one of these, so that most sentences are not looked into. */
const TRIGGER =
  /distanc|identif|\bnamed\b|linked|traced|suspicion|assum|acknowledg|calls?\b|called|detain|arrest|\bfound\b|identit|myster|known|alleg|\bwho(?:m|se)?\b|whether|no word|unidentified|guilty|innocen|fault|convict|charge|forward|owned up|(?:its|their) name|(?:wasn't|was not) (?:us|me)|did(?:n't| not) do|\bdone (?:it|this|that)|hint|point|\bbear|\bbore|claim|responsib|credit|behind|blam|accus|finger|den(?:y|ie)|disclaim|reject|dismiss|rebuff|disput|involv|perpetrat|orchestrat|mastermind|carried out|work of|act of|doing of|hallmark|signature|fingerprint|trademark|suspect|suspicion|culprit|perpetrat|behest|orders|hold|held|lay|laid|admit|confess|boast|unknown|unclear|not clear|not known|commit|staged|mounted|ordered|planned|engineered|sponsored|executed|attribut|\b(?:its|their) (?:own )?(?:members|fighters|men|militants|soldiers|forces|operatives|agents|pilots|drones?|brigades?)|\b(?:it|they) (?:had )?carried|no part|no hand|no role|nothing to do|covers?\b|hid(?:e|es|ing)?\b|conceal|mask|front (?:of|for)|tool|instrument|weapon|pawn|puppet|prox(?:y|ies)|creat|agents?\b|servants?|stooge|lackey|mercenar|payroll|in the (?:pay|service|hire) of|\bact(?:s|ed|ing)? (?:on|for)|hands? of|footprint|beneath|beneficiar/iu;
const DEEDS = new RegExp(`\\b${DEED_DONE}`, 'iu');
/** Phrases without a verb need a name before them: "the motive behind the attack" blames nobody. */
const VERBLESS = /^behind$/u;
const NOBODY = /^(?:nobody|none|neither|no)$/u;
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
  if (!mayAnswer(text)) return [];
  const quotes = quotedSpans(source.text, [segment]);
  const found: Responsibility[] = [];
  let elsewhere = false;
  for (const { start: from, end } of sentencesOf(text)) {
    const sentence = text.slice(from, end);
    // "In 2016 a bomber killed 89. That attack was claimed by …": without a year it is still the other one.
    if (isAboutAnotherTime(sentence, year)) elsewhere = true;
    else if (yearsIn(sentence).length > 0) elsewhere = false;
    if (elsewhere || !mayAnswer(sentence)) continue;
    const words = wordsOf(source.text, { start: segment.start + from, end: segment.start + end }, quotes);
    if (words.length > MOST_WORDS) continue;
    const own = statements.filter((statement) => overlaps(statement, words[0], words.at(-1)));
    const told = readSentence(words, own, source.text);
    const deeds = reportedDeeds(words, own, source.text, (range) => canAct(words, range));
    const readings = withoutRepeats([
      ...told,
      ...deeds.filter(({ span }) => !told.some((one) => one.span.start < span.end && span.start < one.span.end)),
    ]);
    for (const reading of readings) {
      // "Kessia has denied it": only where something was laid at a door before.
      if (reading.refersBack === true && found.length === 0) continue;
      const { kind, span } = reading;
      const around = reading.by ?? speakerAround(own, span, reading.actor);
      const itself = reading.actor === null && (kind === 'claimed' || kind === 'denied');
      const actor = itself && !isBarePronoun(around) ? around : reading.actor;
      const said = kind === 'claimed' || itself ? null : around;
      const start = itself && actor !== null ? startWith(actor, span, segment.start + from) : span.start;
      found.push({
        source: index,
        segment: segment.index,
        start,
        end: span.end,
        kind,
        actor,
        by: said,
        text: source.text.slice(start, span.end),
      });
    }
  }
  return found;
}

function isBarePronoun(phrase: Phrase | null): boolean {
  return phrase !== null && /^(?:it|they|he|she|we|i)$/iu.test(phrase.text);
}

/** The start of an answer together with who gives it, where that stands before it in the same sentence. */
function startWith(actor: Phrase, span: Span, sentence: number): number {
  return actor.start >= sentence && actor.end <= span.start && span.start - actor.start < NEAR
    ? actor.start
    : span.start;
}

function mayAnswer(text: string): boolean {
  return TRIGGER.test(text) || DEEDS.test(text);
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

function readSentence(words: readonly Word[], statements: readonly Statement[], text: string): readonly Reading[] {
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
    // Most phrases are in no sentence, and asking that first costs half of looking for all places at once.
    if (line.search(phrase.pattern) < 0) continue;
    for (const match of line.matchAll(phrase.pattern)) {
      const from = starts.get(match.index);
      const to = ends.get(match.index + match[0].length);
      if (from === undefined || to === undefined) continue;
      if (taken.some((range) => from < range.to && range.from < to)) continue;
      const reading = readPhrase(atLevel(words, from), { from, to }, phrase, text, statements);
      if (reading === null) continue;
      taken.push({ from, to });
      readings.push(reading);
    }
  }
  return readings.sort((a, b) => a.span.start - b.span.start);
}

function readPhrase(
  words: readonly Word[],
  range: Range,
  phrase: ResponsibilityPhrase,
  text: string,
  statements: readonly Statement[],
): Reading | null {
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
    const near = who && Math.abs(who.start - whole.start) < NEAR ? who : null;
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
  const subject =
    speakerOf(words, range, statements) ?? speakerIn(words, lastNoun(words, firstSubject(words, range.from, before)));
  if (phrase.actor === 'none') {
    const says = phrase.subjectSays && subject !== null && !isPronoun(words, subject) && canAct(words, subject);
    return reading(phrase.kind, null, says ? subject : null);
  }
  if (phrase.actor === 'behind') {
    const actor = nounBehind(words, range.to);
    if (actor === null || negated) return null;
    if (!phrase.person && !canAct(words, actor)) return null;
    const kind = phrase.kind === 'blamed' && isHedged(words, range.from) ? 'suspected' : phrase.kind;
    return reading(kind, actor, phrase.subjectSays ? subject : null);
  }
  if (/^(?:who|what)$/u.test(words[before.to - 1]?.lower ?? '') && before.to - before.from <= 1)
    return phrase.kind === 'blamed' ? reading('unknown', null, null) : null;
  if (negated) return phrase.kind === 'claimed' ? reading('unclaimed', nobody ? null : subject, null) : null;
  const verbless = VERBLESS.test(words[range.from]?.lower ?? '');
  if (verbless && !(subject !== null && isCapital(words[subject.to - 1]))) return null;
  if (subject === null || !(phrase.person || canAct(words, subject) || isPronoun(words, subject))) return null;
  const kind = phrase.kind === 'blamed' && isHedged(words, range.from) ? 'suspected' : phrase.kind;
  const itself = isPronoun(words, subject) || isOwn(words, subject);
  const result = reading(kind, itself ? null : subject, null);
  const refersBack = /^(?:it|this|that)$/u.test(words[range.to - 1]?.lower ?? '') && range.to - range.from === 2;
  return result && refersBack && kind === 'denied' ? { ...result, refersBack } : result;
}

/** The speaker of the statement whose verb opens a phrase, where it stands in the same sentence. */
function speakerOf(words: readonly Word[], { from }: Range, statements: readonly Statement[]): Range | null {
  const speaker = statements.find(({ verb }) => verb !== null && verb.start === words[from]?.start)?.speaker;
  if (!speaker) return null;
  const [first, last] = [
    words.findIndex(({ start }) => start === speaker.start),
    words.findIndex(({ end }) => end === speaker.end),
  ];
  return first < 0 || last < first ? null : { from: first, to: last + 1 };
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

function overlaps(statement: Span, first: Word | undefined, last: Word | undefined): boolean {
  return first !== undefined && last !== undefined && statement.start < last.end && first.start < statement.end;
}

/** Readings in order, each answer of one actor once. */
function withoutRepeats(readings: readonly Reading[]): readonly Reading[] {
  const kept: Reading[] = [];
  for (const reading of readings.toSorted((a, b) => a.span.start - b.span.start)) {
    const known = kept.some(
      ({ kind, actor }) => kind === reading.kind && (reading.actor === null || actor?.text === reading.actor.text),
    );
    if (!known) kept.push(reading);
  }
  return kept;
}

/** Who says the statement around a place, unless it is the actor. */
function speakerAround(statements: readonly Statement[], span: Span, actor: Phrase | null): Phrase | null {
  const around = statements.find((statement) => statement.start <= span.start + 1 && span.start < statement.end);
  const speaker = around?.speaker ?? null;
  if (speaker === null || (actor !== null && speaker.start < actor.end && actor.start < speaker.end)) return null;
  return speaker.start >= span.start && speaker.end <= span.end ? null : speaker;
}
