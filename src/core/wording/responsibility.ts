import { finish, type Steps } from '../contract/jobs';
import type { Responsibility } from '../contract/responsibility';
import type { Segment, Source, Span } from '../contract/source';
import type { Phrase, Statement } from '../contract/wording';
import { segmentReader, type SegmentReader } from '../facts/read-sentences';
import { primary } from '../text/locale';
import { quotedWhole, withoutShortNames, withoutWeapon } from './actor-phrases';
import { isOutletOf, speakerWithin } from './inner-speakers';
import { headlineDeeds } from './headline-deeds';
import { hintsIn } from './hints';
import { nominalDeeds } from './nominal-deeds';
import { asidesIn, leadsOf, type CaseEvent } from './other-events';
import { phraseReadings } from './phrase-readings';
import { quotedSpans } from './quotations';
import type { Reading } from './responsibility-reading';
import { ONLOOKER, reportedDeeds } from './reported-deeds';
import { spokenFor, spokenForBeside } from './spoken-for';
import { canAct } from './responsibility-actors';
import { speakerIn } from './speakers';
import { areOtherStates, isSameState } from './states';
import { isFinite, phraseOf, wordsOf, type Word } from './words';

/** Longest sentence looked into, in words: longer ones are lists. */
const MOST_WORDS = 120;
/** Farthest an actor may stand from the words about it to be shown with them, in characters. */
const NEAR = 240;
/** Who did it and nothing more: the deed has a doer, and nobody is blamed. */
const DOER =
  /^(?:(?:the|an?|two|three|four|five|six|several|some|its|his|their|her|\d+|at least|those|armed|masked|suicide|would-be|other|unknown|unidentified|male|female|pair of|group of|single|so-called|same) )*(?:bombers?|attackers?|assailants?|perpetrators?|gunm[ae]n|killers?|culprits?|hijackers?|shooters?|kidnappers?|arsonists?|those(?: .*)?|someone|somebody|others|everyone|anyone|whoever(?: .*)?|explosives?|bombs?)(?: (?:used|wore|carried|had) .*)?$/iu;
const NO_ACTOR =
  /^(?:which|who|that) | (?:said|says|say|reported|reports)$|^(?:some|others|many|several|it|this|those)$|^\p{L}*[\p{L}-]\d+\p{L}? (?:\p{Ll}+ )?(?:jets?|drones?|aircraft|missiles?)$/iu;
const WITNESS = /\b(?:witness(?:es)?|residents?|survivors?|passers?-by|neighbou?rs?)\b/iu;
/** Somebody who is nobody in particular. */
const SOMEONE = /^(?:the|a|an|one|another|that) (?:person|people|individual|one)$/iu;
const UNKNOWN =
  /^(?:[^ ]+ )?(?:unknown|unidentified|unnamed|masked) (?:armed )?(?:men|people|persons|individuals|man|person)$/iu;

/**
 * Where an English source says who did it: claims of responsibility, their absence, blame and denials, in reading order.
 * Sentences about another year than that of the event are about something else and are left out.
 * @param statements what the source states, for who says so
 * @param event that the case is about; in its leads any place is the event's
 */
export function responsibilityIn(
  source: Source,
  index: number,
  statements: readonly Statement[],
  event: CaseEvent,
): readonly Responsibility[] {
  return finish(responsibilitySteps(source, index, statements, event));
}

/** The source as one that is read by English rules: those for a text whose language is not known are weaker. */
export function inEnglish(source: Source): Source {
  return primary(source.meta.language) === 'en' ? source : { ...source, meta: { ...source.meta, language: 'en' } };
}

/** `responsibilityIn` in steps of a segment each; `sentencesIn` reads the sentences of the source in English. */
export function* responsibilitySteps(
  source: Source,
  index: number,
  statements: readonly Statement[],
  event: CaseEvent,
  sentencesIn = segmentReader(inEnglish(source)),
): Steps<readonly Responsibility[]> {
  const bySegment = new Map<number, Statement[]>();
  for (const statement of statements) {
    if (statement.source !== index) continue;
    const own = bySegment.get(statement.segment);
    if (own === undefined) bySegment.set(statement.segment, [statement]);
    else own.push(statement);
  }
  // The first question makes the index: a step by itself.
  hintsIn('');
  yield { stage: 'wording', done: 0, total: source.segments.length };
  const found: Responsibility[] = [];
  const leads = new Set(leadsOf(source));
  for (const segment of source.segments) {
    if (segment.kind === 'furniture' || segment.kind === 'dateline' || segment.kind === 'caption') continue;
    const recent = found.some((one) => one.segment >= segment.index - REFERS_BACK);
    const own = bySegment.get(segment.index) ?? [];
    const around = { event, isLead: leads.has(segment), recent };
    found.push(...inSegment(source, index, segment, sentencesIn, own, around));
    yield { stage: 'wording', done: segment.index, total: source.segments.length };
  }
  return found;
}

/** Paragraphs back that "has denied it" may answer. */
const REFERS_BACK = 2;

/** What stands around a paragraph. */
interface Around {
  readonly event: CaseEvent;
  /** True for a title and a first paragraph, where any place is the event's. */
  readonly isLead: boolean;
  /** True where somebody was said to have done it in one of the last paragraphs. */
  readonly recent: boolean;
}

function inSegment(
  source: Source,
  index: number,
  segment: Segment,
  sentencesIn: SegmentReader,
  statements: readonly Statement[],
  { event, isLead, recent }: Around,
): readonly Responsibility[] {
  const sentences = sentencesIn(segment);
  const answering = sentences.flatMap((sentence) => {
    const hints = hintsIn(sentence.text);
    return hints === null || isBareQuestion(segment, sentence.text) ? [] : [{ sentence, hints }];
  });
  if (answering.length === 0) return [];
  const quotes = quotedSpans(source.text, [segment]);
  const found: Responsibility[] = [];
  const asides = asidesIn(sentences, event, isLead);
  for (const { sentence: read, hints } of answering) {
    const { start: from, end, text: sentence } = read;
    if (asides.some((aside) => aside.start <= from && aside.end >= end)) continue;
    const words = withoutShortNames(wordsOf(source.text, { start: from, end }, quotes));
    if (words.length > MOST_WORDS) continue;
    const own = statements.filter((statement) => touches(statement, words[0], words.at(-1)));
    const phrased = phraseReadings(words, own, source.text);
    const deeds = hints.done ? reportedDeeds(words, own, source.text, (range) => canAct(words, range)) : [];
    const known = [...phrased, ...deeds.filter(({ span }) => !phrased.some((one) => overlaps(one.span, span)))];
    const nominal = [
      ...(hints.named ? nominalDeeds(words, source.text) : []),
      ...(segment.kind === 'title' ? headlineDeeds(words, source.text) : []),
    ];
    const named = nominal.filter(({ harm, span }) => harm && !known.some((one) => overlaps(one.span, span)));
    const apart = ({ span }: Reading): boolean => !asides.some((aside) => overlaps(span, aside));
    const readings = withoutRepeats(
      [...known.map((one) => withDoer(one, nominal)), ...named].filter((one) => apart(one) && !isDoerAlone(one)),
    );
    for (const reading of readings) {
      // "Kessia has denied it": only where something was laid at a door before.
      if (reading.refersBack === true && found.length === 0 && !recent) continue;
      const { span } = reading;
      const byName = isBarePronoun(reading.by) ? null : reading.by;
      // "Which the police say was the work of": who says so stands within.
      const inner = speakerWithin(words, own, span, source.text);
      const around =
        (reading.actor === null ? inner : null) ?? byName ?? speakerAround(own, span, reading.actor) ?? reading.by;
      // "Said they were responsible": who says so says it of itself, where nobody else is meant.
      const ofItself = reading.actor === null && /^(?:blamed|suspected)$/u.test(reading.kind);
      if (ofItself && (around === null || around.end > span.start || ONLOOKER.test(around.text))) continue;
      const told = ofItself ? 'claimed' : reading.kind;
      const kind = told === 'blamed' && isBelief(own, span) ? 'suspected' : told;
      const itself = reading.actor === null && (kind === 'claimed' || kind === 'denied');
      const bare = itself && (around === null || isBarePronoun(around));
      const speaker = bare ? subjectBefore(source, segment, sentencesIn, from) : itself ? around : reading.actor;
      const principal =
        speaker !== null && !bare && (kind === 'claimed' || kind === 'denied')
          ? (spokenFor(speaker) ?? spokenForBeside(speaker, source.text, itself ? sentence : ''))
          : null;
      const actor = quotedWhole(withoutWeapon(principal ?? speaker), source.text);
      const teller =
        principal !== null
          ? speaker
          : kind === 'claimed' || itself || isOwnDenial(reading, source.text)
            ? (reading.by ?? null)
            : around;
      const within = itself || principal !== null ? null : inner;
      // "The army presented what it called evidence": who is meant opens the sentence, if anybody does.
      const said =
        within ??
        (teller !== null && isBarePronoun(teller) ? meantBy(teller, openingSubject(words, source.text)) : teller);
      // "Its forces shot it down, Velmar admitted": who says so says it of itself.
      const owned =
        kind === 'blamed' &&
        said !== null &&
        actor !== null &&
        ((isBarePronoun(teller) && overlaps(said, actor)) ||
          isOutletOf(said.text, actor.text) ||
          isSameState(said.text, actor.text));
      // "An attack which the ministry said killed": who says so is no doer, and a witness of it has not claimed it.
      if (actor !== null && (NO_ACTOR.test(actor.text) || (told === 'claimed' && WITNESS.test(actor.text)))) continue;
      // Who denies it has to be told.
      if (kind === 'denied' && (actor === null || isClearedByOther(reading, around, source.text))) continue;
      // "Velmar's officials denied Kessia's involvement": one state clears another, which has denied nothing.
      if (kind === 'denied' && said !== null && areOtherStates(said.text, actor?.text ?? '')) continue;
      const start = itself && actor !== null ? startWith(actor, span, from) : span.start;
      found.push({
        source: index,
        segment: segment.index,
        start,
        end: span.end,
        kind: owned ? 'claimed' : kind,
        actor,
        by: owned && isBarePronoun(teller) ? null : said,
        text: source.text.slice(start, span.end),
      });
    }
  }
  return found;
}

/** "A US official said Velmar was not responsible": who is cleared by a third party has denied nothing. */
function isClearedByOther({ actor, by, span }: Reading, around: Phrase | null, text: string): boolean {
  if (DENIES.test(text.slice(actor?.end ?? span.start, span.end))) return false;
  if (actor === null || by !== null || around === null || !/\p{Lu}/u.test(actor.text)) return false;
  if (!THIRD_PARTY.test(around.text)) return false;
  const stems = (text: string): readonly string[] =>
    [...text.matchAll(/\p{Lu}[\p{L}]+/gu)].map(([word]) => word.slice(0, STEM).toLowerCase());
  const own = stems(actor.text);
  return !stems(around.text).some((stem) => own.includes(stem));
}

const THIRD_PARTY =
  /\b(?:officials?|intelligence|diplomats?|sources?|assessments?|investigators?|police|detectives|experts?|analysts?|monitors?)\b/iu;
/** Verbs that their subject itself denies with. */
const DENIES = /\b(?:den[iy]|reject|dismiss|disput|disclaim|refut|plead|protest|maintain|call|brand|describ|distanc)/iu;
/** Letters that a state and its adjective share: "Iran", "Iranian". */
const STEM = 4;

/** "Blamed Velmar, which denied it", "a charge Velmar rejected": who denies it speaks for itself. */
function isOwnDenial({ kind, actor, span }: Reading, text: string): boolean {
  if (kind !== 'denied' || actor === null) return false;
  return (
    /^,? (?:which|who) .*\b(?:den[iy]|reject|dismiss|disput|refut)/iu.test(text.slice(actor.end, span.end)) ||
    (/, an? (?:charge|accusation|allegation|claim) (?:that |which )?$/u.test(
      text.slice(Math.max(0, actor.start - 30), actor.start),
    ) &&
      /^ (?:has |had )?(?:den[iy]|reject|dismiss|disput|refut)/u.test(text.slice(actor.end)))
  );
}

/** True where who says it only hints, believes or fears it. */
function isBelief(statements: readonly Statement[], span: Span): boolean {
  const around = statements.find((statement) => statement.start <= span.start + 1 && span.start < statement.end);
  return /^(?:hint|suggest|suspect|believ|fear|specul|think|thought|indicat)/iu.test(around?.verb?.text ?? '');
}

function isBarePronoun(phrase: Phrase | null): boolean {
  return phrase !== null && /^(?:it|they|he|she|we|i)$/iu.test(phrase.text);
}

function meantBy(pronoun: Phrase, opening: Phrase | null): Phrase | null {
  return opening !== null && opening.end <= pronoun.start ? opening : null;
}

/** The subject that opens a sentence; null where it cannot act, as no pronoun can. */
function openingSubject(words: readonly Word[], text: string): Phrase | null {
  const verb = words.findIndex(
    (word, at) => at > 0 && (isFinite(word) || /^(?:says|denies|rejects)$/u.test(word.lower)),
  );
  const subject = verb < 0 ? null : speakerIn(words, { from: 0, to: verb });
  if (subject === null || !canAct(words, subject)) return null;
  return phraseOf(words, subject, text);
}

/** Whom "it said" means: the subject of the sentence before, also across paragraphs; null where it cannot act. */
function subjectBefore(source: Source, segment: Segment, sentencesIn: SegmentReader, from: number): Phrase | null {
  const own = sentencesIn(segment).findLast(({ start }) => start < from);
  const previous = source.segments[source.segments.indexOf(segment) - 1];
  const sentence = own ?? (previous?.kind === 'body' ? sentencesIn(previous).at(-1) : undefined);
  if (sentence === undefined) return null;
  return openingSubject(wordsOf(source.text, sentence, []), source.text);
}

/** The start of an answer together with who gives it, where that stands before it in the same sentence. */
function startWith(actor: Phrase, span: Span, sentence: number): number {
  return actor.start >= sentence && actor.end <= span.start && span.start - actor.start < NEAR
    ? actor.start
    : span.start;
}

/** "Who was behind it?" as a heading, or alone in a paragraph, announces an answer and gives none. */
function isBareQuestion(segment: Segment, sentence: string): boolean {
  if (!/\?["'’”]?\s*$/u.test(sentence)) return false;
  return /^(?:title|heading)$/u.test(segment.kind) || sentence.trim().length > segment.end - segment.start - 3;
}

/** "Blamed an Israeli air strike" blames who flew it. */
function withDoer(reading: Reading, nominal: readonly Reading[]): Reading {
  const { actor } = reading;
  const doer =
    actor === null
      ? undefined
      : nominal.find(
          ({ actor: who, span }) =>
            span.end <= actor.end &&
            span.start >= actor.start &&
            /^(?:$| (?:of|on|in|against|at|near) )/u.test(actor.text.slice(span.end - actor.start)) &&
            // Warplanes and snipers can be blamed themselves.
            !/(?:planes?|jets?|gunships?|snipers?|artillery)$/iu.test(actor.text) &&
            /\p{Lu}/u.test(who?.text ?? ''),
        );
  return doer ? { ...reading, actor: doer.actor } : reading;
}

/** True where only the hand that did it is told: "carried out by two suicide bombers". A lone gunman is told apart. */
function isDoerAlone({ kind, actor }: Reading): boolean {
  return (
    (kind === 'blamed' || kind === 'suspected') &&
    actor !== null &&
    (DOER.test(actor.text) || UNKNOWN.test(actor.text) || SOMEONE.test(actor.text))
  );
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function touches(statement: Span, first: Word | undefined, last: Word | undefined): boolean {
  return first !== undefined && last !== undefined && statement.start < last.end && first.start < statement.end;
}

/** Readings in order, each answer of one actor once. */
function withoutRepeats(readings: readonly Reading[]): readonly Reading[] {
  const kept: Reading[] = [];
  for (const reading of readings.toSorted((a, b) => a.span.start - b.span.start)) {
    const known = kept.findIndex(
      ({ kind, actor }) =>
        (kind === reading.kind && (reading.actor === null || actor?.text === reading.actor.text)) ||
        isOneBlame({ kind, actor }, reading),
    );
    const other = kept[known];
    // "May have been caused by a rocket fired by the Guard": the doubt is about both.
    if (other === undefined) kept.push(reading);
    else if (reading.kind === 'suspected' && other.kind === 'blamed') kept[known] = reading;
  }
  return kept;
}

/** True where two phrases lay the deed at the door of the same words. */
function isOneBlame(a: Pick<Reading, 'kind' | 'actor'>, b: Reading): boolean {
  const blames = [a, b].every(({ kind }) => kind === 'blamed' || kind === 'suspected');
  return blames && a.actor !== null && b.actor !== null && overlaps(a.actor, b.actor);
}

/** Who says the statement around a place, unless it is the actor. */
function speakerAround(statements: readonly Statement[], span: Span, actor: Phrase | null): Phrase | null {
  const around = statements.find((statement) => statement.start <= span.start + 1 && span.start < statement.end);
  const speaker = around?.speaker ?? null;
  if (speaker === null || (actor !== null && speaker.start < actor.end && actor.start < speaker.end)) return null;
  return speaker.start >= span.start && speaker.end <= span.end ? null : speaker;
}
