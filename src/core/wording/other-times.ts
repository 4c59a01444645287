import type { Span } from '../contract/source';
import { inSmall } from '../text/plain';

/** Words for a former event without a year, in small letters. */
const FORMER =
  /\b(?:previous|earlier|past|former|similar|several|other|many|numerous|separate|unrelated|last year['’]?s?|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many|few|\d+) (?:years?|decades?|months) (?:ago|earlier|before|previously)|years? (?:ago|earlier|before)) (?:\p{L}+ )?(?:attack|bombing|blast|strike|assault|raid|killing|massacre)s?\b|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many|few|\d+) (?:years?|decades?) (?:ago|earlier|before|previously)\b|\banniversary of\b|\bthe last (?:\p{L}+ ){0,2}(?:attack|bombing|blast|strike|assault|raid|killing|massacre)s?\b|(?<=^\W*)elsewhere\b|(?<!\b(?:worst|deadliest|biggest|bloodiest|largest|first|most)\b[^,]{0,40})\b(?:in recent|(?:in|over|for) the (?:past|last)(?: \p{L}+)?) (?:years|months|decades?)\b|\bin the (?:19|20)\d0s\b|\blast year\b|\b(?:days|weeks|months) before\b|(?<=^\W*(?:only |just )?(?:\p{L}+ |\d+ )?)(?:days?|weeks?|months?) (?:before|earlier)\b/gu;
/** Each of those has a word of both of these, and looking for them itself costs far more. */
const MAY_FORMER =
  /\b(?:separate|unrelated|recent|elsewhere|previous|previously|earlier|past|former|similar|several|other|many|numerous|last|ago|before|anniversary)\b|\d0s\b/u;
const OF_WHAT =
  /\b(?:attack|bombing|blast|strike|assault|raid|killing|massacre|day|week|month|year|decade)s?\b|\banniversary\b|\belsewhere\b|\d0s\b/u;
const EVENT_CAME =
  /^\W*(?:the|this|these) (?:\p{L}+ ){0,3}(?:attack|bombing|blast|explosion|strike|assault|raid|killing|shooting|violence|incident)s? (?:came|comes|occurred|happened|took place|followed)\b/iu;
/** "A day after an Israeli strike killed him": what stands behind it is told of another deed, and nothing before it. */
const AFTER =
  /\b(?:hours?|days?|weeks?|months?) after (?:an?|another|two|three) (?:[\p{L}-]+ ){0,4}?(?:attack|bombing|blast|strike|air ?strike|assault|raid|killing|massacre|assassination)s?\b[^,;]*/giu;
const YEAR = /\b((?:19|20)\d\d)s?\b/gu;
/** Opens a sentence that is told of another time as a whole. */
const OPENS =
  /^\W*(?:(?:back )?(?:in|during|since|on|by|early in|late in|until)\b[^,;]{0,24}|(?:only |just )?(?:(?:an?|one|two|three|four|five|six|seven|ten|several|many|some|\d+) )?)$/iu;
/** A stretch that goes on about what the one before it told. */
const GOES_ON =
  /^\s*(?:which|who|whom|whose|when|where|that|for which|in which|after which|an? |claimed|blamed|attributed|carried out)\b/iu;
/** Farthest a mark of another time stands from what it dates, in characters. */
const NEAR = 110;

/** Where a sentence speaks of another time than that of the event: parts of it, or all of it. */
export interface OtherTimes {
  readonly whole: boolean;
  readonly parts: readonly Span[];
}

/** "Velmar struck in retaliation for the raid of 7 October": what is avenged came before. */
const AVENGED =
  /\b(?:in (?:retaliation|response|revenge|reprisal|retribution) (?:for|to)|to avenge|avenging|retaliat(?:ed|ing) (?:for|to|after)) (?:the|an?|its|their|this|that|last|\p{Lu}[\p{L}’']+)\b[^,;]*/gu;

/** "Bombardment that began after militants rampaged into towns": what a war began with came before. */
const BEGAN =
  /\b(?:began|begun|started|erupted|broke out|triggered|sparked|ignited) (?:after|when|following|by)\b[^,;]*(?:, killing\b[^,;]*)?/gu;

/**
 * The stretches of a sentence that tell what came before the event: "a day after a strike in the port killed him". A lead may
 * tell the event itself so ("mourned a day after a strike"), unless the event is what came.
 */
export function deedsBefore(sentence: string, isLead: boolean): readonly Span[] {
  const isEventAfter = / after /iu.test(sentence) && (!isLead || EVENT_CAME.test(sentence));
  const found = [
    ...(isEventAfter ? sentence.matchAll(AFTER) : []),
    ...sentence.matchAll(AVENGED),
    ...(isLead ? [] : sentence.matchAll(BEGAN)),
  ];
  return found.map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** The years written in a text. */
export function yearsIn(text: string): number[] {
  return [...text.matchAll(YEAR)].map(([, year]) => Number(year));
}

/**
 * The parts of a sentence that years long past and words for former events date, from one comma to the next: "Arvonia blamed
 * Velmar, whose drone killed the general in 2020" speaks of 2020 only behind the comma. News of January still tells of
 * December; without a year of the event only "in 2020" at the front dates a sentence.
 */
export function otherTimesIn(sentence: string, year: number | null): OtherTimes {
  const small = inSmall(sentence);
  const marks =
    MAY_FORMER.test(small) && OF_WHAT.test(small)
      ? [...small.matchAll(FORMER)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
      : [];
  for (const match of sentence.matchAll(YEAR)) {
    const before = sentence.slice(0, match.index);
    const opens = /\bin (?:\p{Lu}\p{L}+ )?$/iu.test(before);
    if (year === null ? opens : Number(match[1]) < year - 1) {
      marks.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  if (marks.length === 0) return { whole: false, parts: [] };
  const stretches = stretchesOf(sentence);
  const first = stretches[0];
  if (first && marks.some(({ start }) => start < first.end && OPENS.test(sentence.slice(first.start, start))))
    return { whole: true, parts: [] };
  const parts: Span[] = [];
  let goesOn = false;
  for (const { start, end } of stretches) {
    const own = marks.filter((mark) => mark.start >= start && mark.start < end);
    goesOn = own.length > 0 || (goesOn && GOES_ON.test(sentence.slice(start, end)));
    if (!goesOn) continue;
    const near =
      own.length === 0
        ? [{ start, end }]
        : own.map((mark) => ({
            start: Math.max(start, mark.start - NEAR),
            end: Math.min(end, mark.end + NEAR),
          }));
    parts.push(...near);
  }
  return { whole: stretches.length === 1 && parts.length > 0, parts };
}

/** The stretches of a sentence between commas, dashes and brackets. */
function stretchesOf(sentence: string): readonly Span[] {
  const stretches: Span[] = [];
  let start = 0;
  for (const match of sentence.matchAll(/, (?!\d{4}\b)|[;:—–()]/gu)) {
    if (match.index > start) stretches.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < sentence.length) stretches.push({ start, end: sentence.length });
  return stretches;
}
