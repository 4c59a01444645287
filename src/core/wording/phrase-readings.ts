import type { ResponsibilityKind } from '../contract/responsibility';
import type { Phrase, Statement } from '../contract/wording';
import {
  asksWho,
  isCleared,
  isComing,
  isDoubled,
  isFormerVerdict,
  isHabit,
  isHeldBack,
  isLeftOpen,
  isNobody,
  isYetTo,
  NOBODY,
} from './no-answer';
import { phrasesIn } from './hints';
import { nounBefore, nounBehind } from './noun-phrases';
import {
  atLevel,
  behindOf,
  canAct,
  firstSubject,
  isHedged,
  isOwn,
  isPronoun,
  lastNoun,
  underNeglect,
  whoseDeed,
} from './responsibility-actors';
import type { ResponsibilityPhrase } from './responsibility-phrases';
import type { Reading } from './responsibility-reading';
import { speakerIn, type Range } from './speakers';
import { DETERMINERS, isAuxiliary, isCapital, isFinite, isNegative, PREPOSITIONS, type Word } from './words';

/** Farthest an actor may stand from the words about it to be shown with them, in characters. */
const NEAR = 240;
/** Phrases without a verb need a name before them: "the motive behind the attack" blames nobody. */
const VERBLESS = /^behind$/u;
/** Verbs whose object a pronoun behind them means. */
const ACCUSES = /^(?:blam|accus|condemn|denounc|critici[sz]|held|holds?|fault)/u;
const MUTUAL = /each other|^trad|^exchang/u;

/** What the phrases of the question say in a sentence, in reading order; where two overlap, the first of the lists counts. */
export function phraseReadings(
  words: readonly Word[],
  statements: readonly Statement[],
  text: string,
): readonly Reading[] {
  const line = words.map(({ lower }) => lower).join(' ');
  let known: WordEdges | null = null;
  const edges = (): WordEdges => (known ??= wordEdges(words));
  const taken: Range[] = [];
  const readings: Reading[] = [];
  for (const phrase of phrasesIn(line)) {
    // Most phrases are in no sentence, and asking that first costs half of looking for all places at once.
    if (line.search(phrase.pattern) < 0) continue;
    for (const match of line.matchAll(phrase.pattern)) {
      const from = edges().starts.get(match.index);
      const to = edges().ends.get(match.index + match[0].length);
      if (from === undefined || to === undefined) continue;
      if (taken.some((range) => from < range.to && range.from < to)) continue;
      const reading = readPhrase(atLevel(words, from), { from, to }, phrase, text, statements);
      if (reading === null) continue;
      taken.push({ from, to });
      readings.push(...(MUTUAL.test(match[0]) ? bothSides(reading) : [reading]));
    }
  }
  return readings.sort((a, b) => a.span.start - b.span.start);
}

/** Where the words of a line of words start and end: by the offset the position of the word, or of the one behind it. */
interface WordEdges {
  readonly starts: ReadonlyMap<number, number>;
  readonly ends: ReadonlyMap<number, number>;
}

function wordEdges(words: readonly Word[]): WordEdges {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  let length = 0;
  for (const [at, { lower }] of words.entries()) {
    starts.set(length, at);
    ends.set(length + lower.length, at + 1);
    length += lower.length + 1;
  }
  return { starts, ends };
}

/** "The army and the rebels blamed each other": each of them blames the other. */
function bothSides(reading: Reading): readonly Reading[] {
  const { actor } = reading;
  // "The two sides blamed each other" names neither.
  const and = actor?.text.indexOf(' and ') ?? -1;
  if (actor === null || and < 0) return [];
  const behind = and + ' and '.length;
  const one = { start: actor.start, end: actor.start + and, text: actor.text.slice(0, and) };
  const other = { start: actor.start + behind, end: actor.end, text: actor.text.slice(behind) };
  return [
    { ...reading, actor: other, by: one },
    { ...reading, actor: one, by: other },
  ];
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
    const end = last.end - (/['’]s$/u.test(last.text) ? 2 : 0);
    return { start: first.start, end, text: text.slice(first.start, end) };
  };
  const bare = (range: Range): Range | null => withoutRests(words, range);
  if (/^(?:blamed|suspected)$/u.test(phrase.kind) && (isLeftOpen(words, range.from) || asksWho(words, range.from)))
    return null;
  if (isFormerVerdict(words, range)) return null;
  const before = behindOf(words, range.from);
  const nobody = isNobody(words, before);
  const inner = teller(words, range);
  const clause = words.findLastIndex(({ lower }, at) => at < range.from && /^(?:but|;)$/u.test(lower));
  const negated =
    nobody || words.slice(Math.max(before.to, clause + 1), range.from).some(isNegative) || isYetTo(words, range.from);
  const reading = (kind: ResponsibilityKind, actor: Range | null, by: Range | null): Reading | null => {
    const own = actor && bare(actor);
    if (actor !== null && (own === null || isRelative(words, own))) return null;
    const [who, says] = [own && phraseOf(own), by && phraseOf(withoutVerb(words, bare(by) ?? by))];
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
  const apart =
    before.from >= before.to && words[range.from - 1]?.text === ',' ? behindOf(words, range.from - 1) : null;
  const own = isParticiple(words[range.from]) ? participleSubject(words, range.from) : null;
  // "Blamed the Guard, saying that one of its rockets had misfired": "its" is the Guard's.
  if (own !== null && phrase.kind === 'claimed' && ACCUSES.test(words[own.to]?.lower ?? '')) return null;
  let subject =
    speakerOf(words, range, statements) ??
    tellerOf(words, range, statements) ??
    speakerIn(words, own ?? apart ?? lastNoun(words, firstSubject(words, range.from, before)));
  // "A man, Jan Berk, appeared in court charged with": who appeared stands before.
  if (subject !== null && /^appear(?:s|ed)$/u.test(words[subject.from]?.lower ?? ''))
    subject = speakerIn(words, { from: 0, to: subject.from });
  if (subject !== null) subject = upToVerb(words, beforeIssuing(words, behindCharge(words, subject)));
  if (phrase.actor === 'none') {
    const says = phrase.subjectSays && subject !== null && !isPronoun(words, subject) && canAct(words, subject);
    return reading(phrase.kind, null, says ? subject : null);
  }
  if (phrase.actor === 'behind') {
    if ((range.from === 0 && isHabit(words)) || isComing(words, range)) return null;
    const behind = nounBehind(words, range.to);
    const actor = behind && underNeglect(words, whoseDeed(words, withoutCharge(words, range.from, behind)));
    if (actor === null || NOBODY.test(words[actor.from]?.lower ?? '') || negated || isHeldBack(words, range.from))
      return null;
    if (!phrase.person && !canAct(words, actor)) return null;
    const kind = phrase.kind === 'blamed' && isHedged(words, range.from) ? 'suspected' : phrase.kind;
    return reading(kind, actor, inner ?? (phrase.subjectSays ? subject : null));
  }
  if (phrase.actor === 'before') {
    const actor = nounBefore(words, range.from);
    if (actor === null || isCleared(words, actor.from)) return null;
    const says = phrase.subjectSays ? speakerIn(words, { from: 0, to: firstVerb(words, range.from) }) : null;
    return reading(phrase.kind, actor, says);
  }
  if (/^(?:who|what)$/u.test(words[before.to - 1]?.lower ?? '') && before.to - before.from <= 1)
    return phrase.kind === 'blamed' ? reading('unknown', null, null) : null;
  if (negated) return phrase.kind === 'claimed' ? reading('unclaimed', nobody ? null : subject, null) : null;
  const verbless = VERBLESS.test(words[range.from]?.lower ?? '');
  const headed =
    words.slice(0, range.from).some(({ text }) => text === ':') ||
    statements.some(({ verb, speaker }) => verb === null && speaker !== null);
  if (verbless && !headed && !(subject !== null && isCapital(words[subject.to - 1]))) return null;
  if (subject !== null && phrase.kind === 'blamed' && isCleared(words, subject.to)) return null;
  // "Promises to find those behind the blast", "little goes on without him": nobody is named, nothing denied.
  if (/^(?:those|people|anyone|everyone|all)$/u.test(words[(subject?.to ?? 0) - 1]?.lower ?? '')) return null;
  if (phrase.kind === 'denied' && isDoubled(words, range.from)) return null;
  // "A man who, the Pentagon said, had": who says so is not who did it.
  if (subject !== null && /^(?:said|says|say)$/u.test(words[subject.to - 1]?.lower ?? '')) return null;
  if (subject === null || !(phrase.person || canAct(words, subject) || isPronoun(words, subject))) return null;
  const hedged = isHedged(words, range.from) || isHedged(words, range.from + 1);
  const kind = phrase.kind === 'blamed' && hedged ? 'suspected' : phrase.kind;
  const itself = isPronoun(words, subject) || isOwn(words, subject);
  const result = reading(kind, itself ? null : subject, inner);
  const refersBack = /^(?:it|this|that)$/u.test(words[range.to - 1]?.lower ?? '') && range.to - range.from === 2;
  return result && refersBack && kind === 'denied' ? { ...result, refersBack } : result;
}

/** The speaker of the statement whose verb opens a phrase, where it stands in the same sentence. */
function speakerOf(words: readonly Word[], { from }: Range, statements: readonly Statement[]): Range | null {
  const speaker = statements.find(({ verb }) => verb !== null && verb.start === words[from]?.start)?.speaker;
  return rangeOf(words, speaker ?? null);
}

/** Where a phrase stands among the words of its sentence; null where it stands in none of them. */
function rangeOf(words: readonly Word[], phrase: Phrase | null): Range | null {
  if (phrase === null) return null;
  const [first, last] = [
    words.findIndex(({ start }) => start === phrase.start),
    words.findIndex(({ end }) => end === phrase.end),
  ];
  return first < 0 || last < first ? null : { from: first, to: last + 1 };
}

/** "Harel told the agency, pointing a finger at": who speaks in the clause before, and not the one told. */
function tellerOf(words: readonly Word[], { from }: Range, statements: readonly Statement[]): Range | null {
  const word = words[from];
  if (word === undefined || !/^(?:blaming|accusing|pointing)$/u.test(word.lower) || words[from - 1]?.text !== ',')
    return null;
  const told = statements.findLast(({ verb }) => verb !== null && verb.end <= word.start && /^told\b/u.test(verb.text));
  return told === undefined ? null : rangeOf(words, told.speaker);
}

/** "The group posted a video saying it had": the subject of the sentence is who says so. */
function isParticiple(word: Word | undefined): boolean {
  return /^(?:saying|claiming|announcing|boasting|declaring|admitting|confirming)$/u.test(word?.lower ?? '');
}

/** "In claiming the attack, the Vanguard released a picture": who stands behind the comma; else the sentence's first subject. */
function participleSubject(words: readonly Word[], at: number): Range {
  const comma = at > 2 ? -1 : words.findIndex(({ text }, index) => index > at && text === ',');
  const behind = comma < 0 ? null : nounBehind(words, comma + 1);
  return behind ?? { from: 0, to: firstVerb(words, at) };
}

/**
 * Without what is left of other phrases at the edges of who did it: "with officials", "Station Master Arrested" before
 * "charged"; null where it starts with a verb, so that something went wrong.
 */
function withoutRests(words: readonly Word[], { from, to }: Range): Range | null {
  // "Which officials" in "the blast, which officials have attributed to"; "Norda Press/ Front": where it was printed.
  const slash = words.findIndex(({ text }, at) => at >= from && at < to - 1 && text.endsWith('/'));
  const start =
    slash >= 0 ? slash + 1 : /^(?:with|which|that)$/u.test(words[from]?.lower ?? '') && to - from > 1 ? from + 1 : from;
  let end = to - start > 1 && ARRESTED.test(words[to - 1]?.lower ?? '') ? to - 1 : to;
  // "A woman in her early forties", without the time.
  while (
    end - start > 1 &&
    (PREPOSITIONS.has(words[end - 1]?.text ?? '') ||
      POSSESSIVE.test(words[end - 1]?.text ?? '') ||
      // "Laid it at the builder's door".
      (/^(?:door|doorstep|feet)$/u.test(words[end - 1]?.lower ?? '') &&
        /(?:'s|s')$/u.test(words[end - 2]?.lower ?? '')))
  )
    end -= 1;
  const first = words[start];
  return (isAuxiliary(first) && !isCapital(first)) || start >= end ? null : { from: start, to: end };
}

/** "The charges that were brought": what only stands for a noun before it is nobody. */
function isRelative(words: readonly Word[], { from, to }: Range): boolean {
  return to - from === 1 && /^(?:that|which|who|whom|whose)$/u.test(words[from]?.lower ?? '');
}

/** Who says so, where a phrase has that within: "carried out, according to X, by", "accused by X of". */
function teller(words: readonly Word[], { from, to }: Range): Range | null {
  const according = words.findIndex(({ lower }, at) => at > from && at < to && lower === 'according');
  if (according > 0) {
    const comma = words.findIndex(({ text }, at) => at > according && text === ',');
    return comma > according + 2 ? { from: according + 2, to: comma } : null;
  }
  const by = words.findIndex(
    ({ lower }, at) =>
      at > from && at < to - 2 && lower === 'by' && /^(?:accused|blamed)$/u.test(words[at - 1]?.lower ?? ''),
  );
  return by < 0 ? null : { from: by + 1, to: to - 1 };
}

/** Of "the minister tried" the minister, of "he criticised Velmar's move" Velmar: who blames, without the verb that blaming hangs on. */
function withoutVerb(words: readonly Word[], { from, to }: Range): Range {
  const verb = words.findIndex((word, at) => at > from && at < to && word.text === word.lower && isFinite(word));
  if (verb < 0) return { from, to };
  const owner = words.findLastIndex((word, at) => at > verb && at < to && /(?:'s|s')$/u.test(word.lower));
  if (owner < 0) return { from, to: verb };
  let start = owner;
  while (start > verb + 1 && (isCapital(words[start - 1]) || DETERMINERS.has(words[start - 1]?.lower ?? '')))
    start -= 1;
  return { from: start, to: owner + 1 };
}

/** Of "accused the government of a cover-up" the government. */
function withoutCharge(words: readonly Word[], verb: number, { from, to }: Range): Range {
  if (!/^accus/u.test(words[verb]?.lower ?? '') || words[to]?.lower === 'of') return { from, to };
  const of = words.findLastIndex(({ lower }, at) => at > from && at < to && lower === 'of');
  return of < 0 ? { from, to } : { from, to: of };
}

const POSSESSIVE = /^(?:his|her|their|its|the|an?)$/u;
const ARRESTED = /^(?:arrested|detained|charged|jailed|convicted|accused|sentenced)$/u;

/** Of "the Front sent a letter in which it", before a verb, the Front. */
function beforeIssuing(words: readonly Word[], { from, to }: Range): Range {
  const verb = words.findIndex(
    ({ lower }, at) =>
      at > from &&
      at < to &&
      /^(?:issued?|issues|posted|posts|released|releases|published|publishes|sent|made|circulated|put)$/u.test(lower) &&
      /^(?:an?|the|its|their|his|her|another)$/u.test(words[at + 1]?.lower ?? ''),
  );
  return verb < 0 ? { from, to } : { from, to: verb };
}

/** Of "a man has appeared in court", before "charged with", the man. */
function upToVerb(words: readonly Word[], { from, to }: Range): Range {
  const verb = words.findIndex((word, at) => at > from && at < to && isAuxiliary(word));
  return verb < 0 ? { from, to } : { from, to: verb };
}

function firstVerb(words: readonly Word[], before: number): number {
  const at = words.findIndex((word, index) => index > 0 && index < before && isFinite(word));
  return at < 0 ? before : at;
}

/** Of "a charge Velmar called baseless", before its verb, Velmar. */
function behindCharge(words: readonly Word[], { from, to }: Range): Range {
  const at = words.findIndex(
    ({ lower }, index) =>
      index >= from && index < Math.min(to, from + 3) && /^(?:charge|accusation|allegation|claim)s?$/u.test(lower),
  );
  if (at < 0 || at + 1 >= to) return { from, to };
  const behind = /^(?:that|which)$/u.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return isCapital(words[behind]) || DETERMINERS.has(words[behind]?.lower ?? '') ? { from: behind, to } : { from, to };
}
