// What makes words that would answer who did it no answer: what is left open, held back, past, or yet to come.
import { EVENT } from './responsibility-phrases';
import type { Range } from './speakers';
import { isAuxiliary, type Word } from './words';

/** Words that nobody is meant by. */
export const NOBODY = /^(?:nobody|none|neither|no)$/u;
/** Before an answer, what makes it none: "no evidence that X was behind it", "whether X had". */
const OPEN_BEFORE =
  /(?:^| )(?:whether|if|no (?:\S+ )?(?:evidence|proof|reason|indications?|signs?|suggestion|suspicion)|not (?:\S+ )?(?:clear|evidence|proof|believe|think)|ruled? out|rules out)(?: \S+){0,7}$|(?:know|known|say|said|clear|unclear|unknown|determined?|established?|identified|asked|asks)(?: \S+){0,4} who$|(?:not|n't)(?: \S+){0,3} (?:know|known|clear|understand|say|explain)(?: \S+){0,2} (?:why|how)(?: \S+){0,9}$/u;
const A_DEED = new RegExp(`^${EVENT}$`, 'u');
/** Before a deed, what makes it none of those that happened, or one of many. */
const COMING =
  /(?:^| )(?:(?:further|future|more|additional|possible|potential|another|any|repeated|frequent|regular)(?: \S+){0,3}|(?:series|waves?|string|spate|wake|history|years) of(?: \S+){0,4}|(?:deter|deterring|prevent|preventing|avert|averting|repel|thwart|stop|fears?|feared|risks?|threats?|warned|warns?|warning)(?: of| against)?(?: \S+){0,4})$/u;
const EXCLUDED = /(?:^| )(?:cannot|can not|could not|not|never) be (?:ruled out|excluded)/u;

/** "Little goes on there without his hand". */
export function isDoubled(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 14), at).map(({ lower }) => lower);
  return /(?:not|n't|nothing|little|hardly)(?: \S+){0,3} (?:much|anything|that)\b/u.test(before.join(' '));
}

/** "Attacks by hill rebels are common": what goes on is told, and no deed. */
export function isHabit(words: readonly Word[]): boolean {
  return (
    /^\p{Lu}\p{Ll}+s$/u.test(words[0]?.text ?? '') &&
    words[1]?.lower === 'by' &&
    words.some(({ lower }) => /^(?:are|remain|have|had|were|continue|often|regularly)$/u.test(lower)) &&
    !words.some(({ lower }) => /^(?:kill|killed|kills|killing|wounded|injured|destroyed)$/u.test(lower))
  );
}

/** "Had been convicted a dozen times before": of other crimes than that of the event. */
export function isFormerVerdict(words: readonly Word[], { from, to }: Range): boolean {
  const line = words.slice(from, to).map(({ lower }) => lower);
  if (!line.some((word) => /^(?:convicted|sentenced|jailed|imprisoned|guilty)$/u.test(word))) return false;
  const around = words
    .slice(Math.max(0, from - 4), to + 8)
    .map(({ lower }) => lower)
    .join(' ');
  return /(?:^| )(?:previously|already|repeatedly|(?:\d+|two|three|four|five|six|several|many|dozens of) times)(?: |$)/u.test(
    around,
  );
}

/** "Would not say who it thought was responsible": what is asked is no answer, unlike "the men who were responsible". */
export function asksWho(words: readonly Word[], at: number): boolean {
  let who = at - 1;
  while (
    who > 0 &&
    (isAuxiliary(words[who]) ||
      /^(?:it|he|she|they|thought|believed|might|may|could|actually|really)$/u.test(words[who]?.lower ?? ''))
  )
    who -= 1;
  return (
    /^who$/u.test(words[who]?.lower ?? '') &&
    /^(?:say|said|says|know|known|knew|on|about|over|of|verify|verified|confirm|confirmed|decide|find|learn|prove|investigate|investigating|probe|see|speculate|determine|establish|identify|clear|unclear|ask|asked|asking|wonder|tell|reveal|disclose|comment)$/u.test(
      words[who - 1]?.lower ?? '',
    )
  );
}

/** "Stopped short of blaming", "refused to blame": nobody is blamed. */
export function isHeldBack(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  return /(?:^| )(?:short of|without|avoid(?:s|ed|ing)?|(?:refus|declin)(?:e|es|ed|ing) to|reluctant to|rather than|instead of|careful not to|wary of)(?: directly| explicitly| openly)?$/u.test(
    before.join(' '),
  );
}

/** "Overturned the conviction of the man found guilty": who was found so has been cleared. */
export function isCleared(words: readonly Word[], before: number): boolean {
  return words
    .slice(Math.max(0, before - 9), before)
    .some(({ lower }) => /^(?:overturn|quash|acquit|clear(?:ed|s|ing)$|exonerat|pardon|annul)/u.test(lower));
}

/** True behind "whether", "if" and "no evidence that", which leave it open, and in "had they done it, …". */
export function isLeftOpen(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 12), at).map(({ lower }) => lower);
  const inverted = /^(?:had|should|were)$/u.test(words[0]?.lower ?? '') && at < 8;
  // "Has not ruled it out, but suspects": it opens anew.
  return inverted || OPEN_BEFORE.test(before.slice(before.lastIndexOf('but') + 1).join(' '));
}

/** True for a subject that says nobody: "no group", "not one of them". */
export function isNobody(words: readonly Word[], { from, to }: Range): boolean {
  for (let at = from; at < Math.min(to, from + 4); at += 1) {
    const lower = words[at]?.lower ?? '';
    if (NOBODY.test(lower) || (lower === 'not' && words[at + 1]?.lower === 'one')) return true;
  }
  return false;
}

/** "Has yet to claim it". */
export function isYetTo(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.lower === 'to' && words[at - 2]?.lower === 'yet';
}

/** "To prevent more raids by the Front", "attacks by the Front cannot be ruled out": of none of them is it said that it was. */
export function isComing(words: readonly Word[], { from, to }: Range): boolean {
  if (words[to - 1]?.lower !== 'by' || !A_DEED.test(words[from]?.lower ?? '')) return false;
  const line = (start: number, end: number): string =>
    words
      .slice(start, end)
      .map(({ lower }) => lower)
      .join(' ');
  return COMING.test(line(Math.max(0, from - 8), from)) || EXCLUDED.test(line(to, to + 16));
}
