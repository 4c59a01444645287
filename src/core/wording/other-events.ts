import type { Segment, Source, Span } from '../contract/source';
import { deedsBefore, otherTimesIn, yearsIn } from './other-times';

/** What tells the event that the sources of a case report from others they mention. */
export interface CaseEvent {
  /** Its year; null where it is not known. */
  readonly year: number | null;
  /** Words of names, in small letters, that the titles and leads have: where it was is among them. Empty where none is known. */
  readonly names: ReadonlySet<string>;
}

/** Paragraphs of the body that tell the event before anything else. */
const LEADS = 2;
const NAME = /\p{Lu}[\p{L}'’-]+/gu;

/** The event of a case, from what its sources say first. */
export function caseEvent(sources: readonly Source[]): CaseEvent {
  const names = new Set<string>();
  for (const source of sources) {
    for (const segment of leadsOf(source)) {
      const text = source.text.slice(segment.start, segment.end);
      for (const [name] of text.matchAll(NAME)) names.add(name.toLowerCase().replace(/['’]s?$/u, ''));
    }
  }
  return { year: eventYear(sources), names };
}

/**
 * Where the sentences of a paragraph speak of other events than that of the case: former ones, those of the days before, and
 * those in other places. Offsets point where those of the sentences do; a sentence that does as a whole is one span.
 */
export function asidesIn(
  sentences: readonly (Span & { readonly text: string })[],
  event: CaseEvent,
  isLead: boolean,
): readonly Span[] {
  const found: Span[] = [];
  let elsewhere = false;
  let wasThere = false;
  for (const { start, end, text } of sentences) {
    // "In 2016 a bomber killed 89. That attack was claimed by …": without a year it is still the other one.
    const times = otherTimesIn(text, event.year);
    if (times.whole) elsewhere = true;
    else if (yearsIn(text).length > 0) elsewhere = false;
    if (elsewhere) found.push({ start, end });
    else {
      const there = isLead ? [] : otherPlacesIn(text, event);
      // "It followed a bombing in the port. Nobody claimed that blast."
      if (wasThere && there.length === 0 && THAT_DEED.test(text)) {
        found.push({ start, end });
        continue;
      }
      wasThere = there.length > 0;
      const parts = [...times.parts, ...deedsBefore(text, isLead), ...there];
      found.push(...parts.map((part) => ({ start: start + part.start, end: start + part.end })));
    }
  }
  return found;
}

/** The title and the first paragraphs of a source. */
export function leadsOf({ segments }: Source, most = LEADS): readonly Segment[] {
  const bodies = segments.filter(({ kind }) => kind === 'body').slice(0, most);
  return segments.filter((segment) => /^(?:title|dateline)$/u.test(segment.kind) || bodies.includes(segment));
}

/**
 * The year of the event that the sources tell of: the latest publication's, else the latest that their titles and openings
 * name. News of the day names no year; what a text then dates by one is another event.
 */
export function eventYear(sources: readonly Source[]): number | null {
  const published = sources.flatMap(({ meta }) =>
    meta.published === null ? [] : [Number(meta.published.slice(0, 4))],
  );
  const written =
    published.length > 0
      ? published
      : sources.flatMap((source) =>
          leadsOf(source, 1).flatMap(({ start, end }) => yearsIn(source.text.slice(start, end))),
        );
  return written.length === 0 ? null : Math.max(...written);
}

const DEED =
  '(?:attacks?|bombings?|blasts?|explosions?|(?:air ?)?strikes?|airstrikes?|assaults?|raids?|killings?|assassinations?|massacres?|shootings?|ambush(?:es)?|operations?)';
/** "A drone strike blamed on Velmar in Port Aster": news tells its own event first, and speaks of it later as "the" attack. */
const ANOTHER = new RegExp(
  `\\b(?:an?|another|two|three|separate|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['’]s) (?:(?!of\\b)[\\p{L}-]+ ){0,4}?${DEED}(?: [\\p{L}’'-]+){0,7}? (?:in|near|outside|on) (?:(?:the|a|southern|northern|eastern|western|central|downtown|of|suburbs?|outskirts|city|capital|village|town|province|port) ){0,5}(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}-]+)*)`,
  'gu',
);
const THAT_DEED = new RegExp(`\\bthat (?:[\\p{Ll}-]+ )?${DEED}\\b`, 'u');
/** "Was killed in Port Aster in a drone strike". */
const KILLED_THERE = new RegExp(
  `\\b(?:killed|died|assassinated|murdered|slain) (?:in|near|outside) (?:the )?(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}-]+)*)(?: [\\p{L}’'-]+){0,4}? (?:in|by) (?:an?|another) (?:[\\p{L}-]+ ){0,4}?${DEED}`,
  'gu',
);
/** "Had no part in the Velmari response in Port Aster on May 3". */
const NO_PART = new RegExp(
  `\\b(?:role|part|hand|involvement|connection|involved) (?:in|to|with) (?:the|an?|any|that|\\p{Lu}[\\p{L}’'-]*['’]s) (?:(?!of\\b)[\\p{L}-]+ ){0,4}?(?:${DEED}|responses?|retaliation|reprisals?) (?:in|near|outside|on) (?:(?:the|southern|northern|eastern|western|central) )*(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}-]+)*)`,
  'gu',
);
/** "His two brothers died in an air strike", and not "he and his sons". */
const KIN =
  '(?:sons?|daughters?|children|grandchildren|brothers?|sisters?|siblings|wife|wives|husband|father|mother|parents|nephews?|nieces?|cousins?|relatives|family|family members|members of (?:his|her|their) family)';
const KIN_KILLED = new RegExp(
  `(?<!\\b(?:and|with|including|or|alongside) (?:[\\p{L}-]+ ){0,3})(?<![\\p{L}'’-])(?:(?:\\p{L}+|\\d+) of )?(?:[Hh]is|[Hh]er) (?:[\\p{L}-]+ ){0,2}?${KIN} (?:(?:was|were|had|has|have|been|also|later|earlier) )+(?:killed|martyred|slain|murdered|assassinated) (?:\\p{L}+ ){0,3}?(?:in|by) (?:an?|another|earlier|\\p{Lu}\\p{L}+) (?:[\\p{L}-]+ ){0,4}?${DEED}`,
  'gu',
);
/** Before such a deed, what says whose it was. */
const OF_IT = /(?:accused of|blamed for|responsible for|behind|claimed|for|of|carr(?:ied|ying) out) $/u;
/** Without words of these in a sentence none of those is there, and looking for them itself costs far more. */
const OF_KIN = /\b[Hh](?:is|er) /u;
const DIED = / (?:killed|martyred|slain|murdered|assassinated) /u;
const SOMEWHERE = / (?:in|near|outside|on) /u;
const SOME_DEED =
  /attack|bombing|blast|explosion|strike|assault|raid|killing|assassination|massacre|shooting|ambush|operation|response|retaliation|reprisal/u;
const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u;

/** The comma behind a deed, or the next where what stands behind goes on about it: "…, for which they blamed the Guard"; -1 for none. */
function endOf(sentence: string, behind: number): number {
  const comma = sentence.indexOf(',', behind);
  if (comma < 0 || !/^, (?:for which|which|that|whose|blamed|claimed)\b/u.test(sentence.slice(comma))) return comma;
  return sentence.indexOf(',', comma + 1);
}

/** Where a sentence speaks of a deed in a place that no title and no lead of the case has: up to the next comma, in characters. */
function otherPlacesIn(sentence: string, { names }: CaseEvent): readonly Span[] {
  const kin = OF_KIN.test(sentence) && DIED.test(sentence) ? [...sentence.matchAll(KIN_KILLED)] : [];
  const found: Span[] = kin.map(({ index, 0: text }) => {
    const end = endOf(sentence, index + text.length);
    return { start: index, end: end < 0 ? sentence.length : end };
  });
  if (names.size === 0 || !SOMEWHERE.test(sentence) || !SOME_DEED.test(sentence)) return found;
  for (const pattern of [ANOTHER, KILLED_THERE, NO_PART]) {
    for (const match of sentence.matchAll(pattern)) {
      const place = match[1] ?? '';
      const words = place.toLowerCase().split(' ');
      if (NO_PLACE.test(place) || words.some((word) => names.has(word.replace(/['’]s?$/u, '')))) continue;
      const before = sentence.slice(0, match.index);
      const comma = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(' that '));
      const end = endOf(sentence, match.index + match[0].length);
      found.push({ start: OF_IT.test(before) ? comma + 1 : match.index, end: end < 0 ? sentence.length : end });
    }
  }
  return found;
}
