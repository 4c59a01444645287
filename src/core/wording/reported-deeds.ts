import type { Phrase, Statement } from '../contract/wording';
import { DEED_DO, DEED_DONE } from './deeds';
import {
  atLevel,
  behindOf,
  firstSubject,
  firstVerbOfClause,
  isHedged,
  isOwn,
  isPronoun,
} from './responsibility-actors';
import { isLeftOpen } from './no-answer';
import type { Reading } from './responsibility-reading';
import { speakerIn, type Range } from './speakers';
import { BE, isAuxiliary, isFinite, isNegative, wordAt, type Word } from './words';

/** Deeds told behind the main verb: "went from door to door, killing men and boys". */
const TRAILING = '(?<=, )(?:killing|shooting|executing|torching|burning|beating|looting|firing (?:on|at)|opening fire)';
const DONE = new RegExp(
  `(?<![^ ])(?:${DEED_DONE}|(?:did not|didn't) (?:deliberately |intentionally )?${DEED_DO}|${TRAILING})(?![^ ])`,
  'gu',
);
const BELIEF = /^(?:believ|think|thought|suspect|suggest|hint|fear|allege|speculat|assum)/iu;
/** Who only tells what others did, and means them by "they". */
export const ONLOOKER =
  /\b(?:sources?|witness(?:es)?|residents?|villagers?|survivors?|analysts?|experts?|monitors?|observers?|relatives|neighbou?rs|doctors?)$/iu;
/** Words between a deed and "by" at most: "smeared on the handle of the door by", and those that any may stand among. */
const LONGEST_WAY = 9;
const NEAR_BY = 3;
/** Who did it; what is done to them is no harm of the event: "shot three of the attackers". */
const ATTACKERS =
  /^(?:and (?:killed|wounded|injured) )?(?:(?:the|all|both|two|three|four|five|six|of|them|one|other|suspected|remaining|armed|\d+) )*(?:attackers?|gunm[ae]n|assailants?|bombers?|shooters?|hijackers?|assassins?|killers?|suspects?|mercenaries|(?<=the )(?:terrorists|militants))\b/u;
const FORCES =
  /^(?:the |local |[^ ]+ )?(?:security forces|security|police(?: officers?)?|officers?|guards|troops|soldiers|army|commandos|marksmen)$/u;
/** What is shot down in defence is no harm: "shot down six drones". */
const SHOT_DOWN = /^(?:down )?(?:[^ ]+ ){0,4}?(?:drones|missiles|rockets|projectiles|uavs|shells)\b/u;
const NOBODY = /^(?:no|none|nobody|neither)$/u;

/**
 * Who is said to have done harm, out of what others state: "the Front said its men had shelled the port" claims, "the
 * minister said the Front had" blames, "is thought to have" suspects and "denied that its men had" denies. What the
 * writer tells alone is the story and no answer, unless it is told as less than certain.
 */
export function reportedDeeds(
  words: readonly Word[],
  statements: readonly Statement[],
  text: string,
  canAct: (range: Range) => boolean,
): readonly Reading[] {
  return statements.flatMap((statement) => {
    const from = Math.max(0, wordAt(words, statement.start));
    const to = wordAt(words, statement.end);
    return deedsIn(words, { from, to }).flatMap((deed) => {
      const reading = readDeed(
        atLevel(words, deed.from),
        words.map(({ quote }) => quote),
        statement,
        deed,
        text,
        canAct,
        from,
      );
      return reading === null ? [] : [reading];
    });
  });
}

/** The verbs of harm in a range of words. */
function deedsIn(words: readonly Word[], { from, to }: Range): readonly Range[] {
  const starts: number[] = [];
  let line = '';
  for (const word of words.slice(from, to)) {
    if (line !== '') line += ' ';
    starts.push(line.length);
    line += word.lower;
  }
  return [...line.matchAll(DONE)].map(({ index, 0: found }) => ({
    from: from + starts.indexOf(index),
    to: from + starts.filter((start) => start < index + found.length).length,
  }));
}

function readDeed(
  words: readonly Word[],
  quotes: readonly number[],
  statement: Statement,
  deed: Range,
  text: string,
  canAct: (range: Range) => boolean,
  first: number,
): Reading | null {
  const { attribution, verb, verbClass, speaker } = statement;
  const phraseOf = ({ from, to }: Range): Phrase | null => {
    const [start, end] = [words[from]?.start, words[to - 1]?.end];
    return start === undefined || end === undefined ? null : { start, end, text: text.slice(start, end) };
  };
  const told = attribution !== 'none';
  const hedged =
    isHedged(words, deed.from) || BELIEF.test(verb?.text ?? '') || words.slice(first, deed.from).some(isModal);
  const reading = (kind: Reading['kind'], actor: Range | null): Reading | null => {
    const [who, what] = [actor && phraseOf(actor), phraseOf(deed)];
    if (what === null) return null;
    const span = { start: Math.min(what.start, who?.start ?? Infinity), end: Math.max(what.end, who?.end ?? 0) };
    return { kind, actor: who, by: null, span };
  };
  if (isPassive(words, deed.from)) {
    const by = words.findIndex((word, at) => at >= deed.to && at < deed.to + LONGEST_WAY && word.lower === 'by');
    // "Were killed when pagers used by members detonated": another clause begins between.
    const isOwnAgent = !words
      .slice(deed.to, by)
      .some(
        (word, at) =>
          /^(?:when|as|after|before|while|because|who|which|that|and|but)$/u.test(word.lower) ||
          (at >= NEAR_BY && (word.mark || isFinite(word))),
      );
    const agent = by < 0 || !isOwnAgent || !(told || hedged) ? null : agentBehind(words, by + 1);
    if (agent === null || !canAct(agent) || verbClass === 'deny') return null;
    if (isAgainstAttackers(words, { from: first, to: deed.from }, agent)) return null;
    return reading(hedged ? 'suspected' : 'blamed', agent);
  }
  if (!hasObject(words, deed) || isLeftOpen(words, deed.from) || ATTACKERS.test(lineOf(words, deed.to, 5))) return null;
  if (
    /^(?:shot|downed|destroyed|brought)/u.test(words[deed.from]?.lower ?? '') &&
    SHOT_DOWN.test(lineOf(words, deed.to, 6))
  )
    return null;
  const isTrailing = words[deed.from - 1]?.text === ',' && words[deed.from]?.lower.endsWith('ing') === true;
  const trailing = isTrailing ? firstVerbOfClause(words, deed.from - 1) : null;
  const before = behindOf(words, trailing ?? deed.from);
  // Who the man is who did it is another question than who did it.
  if (words.slice(before.to, deed.from).some(({ lower }) => /^(?:who|which|whom)$/u.test(lower))) return null;
  const range = { from: Math.max(before.from, Math.min(first, before.to)), to: before.to };
  const subject = speakerIn(words, firstSubject(words, deed.from, range));
  if (subject === null || NOBODY.test(words[subject.from]?.lower ?? '')) return null;
  // "The belongings of everybody killed".
  if (
    /^(?:those|people|victims|civilians)$/u.test(words[deed.from - 1]?.lower ?? '') &&
    /^(?:those|of|all|the)$/u.test(words[deed.from - 2]?.lower ?? '')
  )
    return null;
  // "They had arrested a man who fired": more than a subject.
  if (words.slice(subject.from, subject.to).some(isAuxiliary)) return null;
  const owner = spokenOwner(words, subject, deed.from, speaker?.text ?? '');
  if (owner !== null && speaker !== null) {
    const claim = reading('claimed', owner);
    return claim && { ...claim, by: speaker };
  }
  const negated =
    words.slice(before.to, deed.to).some(isNegative) || /^(?:nobody|none|no)$/u.test(words[deed.to]?.lower ?? '');
  const quoted = (quotes.at(deed.from) ?? -1) >= 0;
  const itself = isPronoun(words, subject) || isOwn(words, subject);
  // In a quotation only the first person is who speaks; whom "they" means is not said.
  if (itself && quoted && !/^(?:we|i|our|my|one|two|some|members)$/u.test(words[subject.from]?.lower ?? ''))
    return null;
  const meant = itself && !quoted && isPronoun(words, subject) ? antecedentIn(words, first, subject) : null;
  if (meant !== null && canAct(meant)) return told && !negated ? reading(hedged ? 'suspected' : 'blamed', meant) : null;
  if (itself || isSame(phraseOf(subject), speaker)) {
    if (!told || ONLOOKER.test(speaker?.text ?? '') || isReportedBack(words, deed.from)) return null;
    return reading(verbClass === 'deny' || negated ? 'denied' : 'claimed', null);
  }
  if (negated || verbClass === 'deny' || !canAct(subject)) return null;
  // "Had also targeted shrines" tells of a habit.
  if (words[deed.from - 1]?.lower === 'also' && /^\p{Ll}+s$/u.test(words[deed.to]?.text ?? '')) return null;
  if (told) return reading(hedged ? 'suspected' : 'blamed', subject);
  return hedged ? reading('suspected', subject) : null;
}

/** "Two gunmen opened fire before being shot by security forces". */
function isAgainstAttackers(words: readonly Word[], before: Range, agent: Range): boolean {
  return (
    FORCES.test(lineOf(words, agent.from, agent.to - agent.from)) &&
    words
      .slice(before.from, before.to)
      .some(({ lower }) => /^(?:attackers?|gunm[ae]n|assailants?|bombers?)$/u.test(lower))
  );
}

function lineOf(words: readonly Word[], from: number, most: number): string {
  return words
    .slice(from, from + most)
    .map(({ lower }) => lower)
    .join(' ');
}

/** Whom a pronoun means that stands behind another verb of the same statement: the subject of that verb. */
function antecedentIn(words: readonly Word[], first: number, pronoun: Range): Range | null {
  const verb = words.findIndex((word, at) => at > first && at < pronoun.from && isFinite(word) && !word.mark);
  if (verb < 0) return null;
  const dash = words.slice(first, verb).findLastIndex(({ text }) => /^[-–—]$/u.test(text));
  return speakerIn(words, { from: first + dash + 1, to: verb });
}

/** Of "the group's fighters" the group, where a spokesman speaks. */
function spokenOwner(words: readonly Word[], subject: Range, verb: number, speaker: string): Range | null {
  const owns =
    /^(?:group|movement|organi[sz]ation|militia|front|army|party|brigade|militants|faction|network|alliance|guerrillas|rebels)(?:['’]s?)?$/u;
  const noun = words[subject.from + 1]?.lower ?? '';
  if (words[subject.from]?.lower !== 'the' || !owns.test(noun)) return null;
  if (!/['’]/u.test(noun) && subject.to - subject.from > 2) return null;
  const spoken = words
    .slice(0, verb)
    .some(({ lower }) =>
      /^(?:spokes.*|statement|communiqu[eé]|video|audio|leaflet|pamphlet|letter|message)$/u.test(lower),
    );
  // "Islamic State's news agency said the group's fighters".
  const outlet = /['’]s .*\b(?:agency|channel|outlet|website|wing|arm)\b/u.test(speaker);
  return spoken || outlet ? { from: subject.from, to: subject.from + 2 } : null;
}

/** Without an object a participle is a passive: "army says militants targeted"; "killed it" is about a thing. */
function hasObject(words: readonly Word[], { from, to }: Range): boolean {
  const next = words[to];
  if (to - from > 1) return true;
  // "Executed at least 60 civilians".
  if (/^(?:at (?:least|most)|as many|up to)$/u.test(`${next?.lower ?? ''} ${words[to + 1]?.lower ?? ''}`)) return true;
  return (
    next !== undefined && !next.mark && !/^(?:in|by|as|on|at|after|and|to|when|during|were|was)$/u.test(next.lower)
  );
}

/** "Was reviewing reports that its troops had": what others say, and no claim. */
function isReportedBack(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 7), at)
    .some(
      ({ lower }, index, near) =>
        /^(?:reports?|allegations?|accusations?|claims?|suggestions?|rumou?rs?|footage)$/u.test(lower) &&
        /^(?:that|of|saying)$/u.test(near[index + 1]?.lower ?? ''),
    );
}

function isModal({ lower }: Word): boolean {
  return /^(?:may|might|could)$/u.test(lower);
}

function isPassive(words: readonly Word[], verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 3); at -= 1) {
    const word = words[at];
    if (!word || word.mark) return false;
    if (BE.has(word.lower)) return true;
    if (!/ly$|^(?:also|not|then|first|being|most)$/u.test(word.lower)) return false;
  }
  return false;
}

/** The noun phrase behind "by", as far as the next verb, mark or preposition of time and place. */
function agentBehind(words: readonly Word[], from: number): Range | null {
  // "By a landmine laid by the rebels": who laid it.
  const laid = words.findIndex(
    ({ lower }, at) =>
      at > from &&
      at < from + 6 &&
      lower === 'by' &&
      /^(?:laid|planted|fired|launched|dropped|left)$/u.test(words[at - 1]?.lower ?? ''),
  );
  if (laid > 0 && !words.slice(from, laid).some(({ mark }) => mark)) return agentBehind(words, laid + 1);
  let to = from;
  while (
    to < Math.min(words.length, from + 10) &&
    words[to]?.mark !== true &&
    !/^(?:who|which|that|on|at|in|as|when|while|after|before|during|to|for|with|playing|using|and|but|said|was|were)$/u.test(
      words[to]?.lower ?? '',
    )
  )
    to += 1;
  return to > from ? { from, to } : null;
}

function isSame(subject: Phrase | null, speaker: Phrase | null): boolean {
  return subject !== null && speaker !== null && subject.start === speaker.start;
}
