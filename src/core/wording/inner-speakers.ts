import type { Span } from '../contract/source';
import type { Phrase, Statement } from '../contract/wording';
import { canAct } from './responsibility-actors';
import { speakerIn } from './speakers';
import { canSpeak } from './subjects';
import { isFinite, phraseOf, wordAt, type Word } from './words';

/** Farthest a verb of saying stands before what is said, in words: "which the police say was". */
const REACH = 3;
/** Longest subject of such a verb, in words. */
const LONGEST = 8;
const SAYS = /^(?:say|says|said|believe|believes|believed|claim|claims|allege|alleges|alleged|think|thinks)$/u;

/**
 * Who says what stands in a span, where somebody else's name is nearer the verb of the whole: "claimed the attack, which police
 * say was the work of the Guard", "the ministry said the strike …, according to the agency". Null where nobody does.
 */
export function speakerWithin(
  words: readonly Word[],
  statements: readonly Statement[],
  span: Span,
  text: string,
): Phrase | null {
  const at = wordAt(words, span.start);
  return inRelative(words, at, text) ?? inRelayed(words, statements, span, text);
}

/** "Which the harbour police say was the work of". */
function inRelative(words: readonly Word[], at: number, text: string): Phrase | null {
  const verb = words.findLastIndex(({ lower }, place) => place < at && place >= at - REACH && SAYS.test(lower));
  if (verb < 0) return null;
  const which = words.findLastIndex(
    ({ lower }, place) => place < verb && place >= verb - LONGEST && /^(?:which|that|what)$/u.test(lower),
  );
  if (which < 0 || words.slice(which + 1, verb).some((word) => word.mark || isFinite(word))) return null;
  return phraseAt(words, which + 1, verb, text);
}

/** "The ministry said that …, according to the agency": the agency only carries it. */
function inRelayed(words: readonly Word[], statements: readonly Statement[], span: Span, text: string): Phrase | null {
  const around = statements.find(({ start, end }) => start <= span.start + 1 && span.start < end);
  if (around?.verb == null || !/^(?:according|per\b)/iu.test(around.verb.text)) return null;
  const from = Math.max(0, wordAt(words, around.start));
  const verb = words.findIndex(
    ({ lower, start }, at) => at > from && start < span.start && /^(?:said|says|say)$/u.test(lower),
  );
  return verb < 0 ? null : phraseAt(words, from, verb, text);
}

function phraseAt(words: readonly Word[], from: number, to: number, text: string): Phrase | null {
  const range = speakerIn(words, { from, to });
  if (range === null || !(canSpeak(words, range) || canAct(words, range))) return null;
  return phraseOf(words, range, text);
}

/** True where an outlet of an armed group says it of "the group" or of its own fighters. */
export function isOutletOf(speaker: string, actor: string): boolean {
  if (!/\b(?:agency|channel|outlet|website|wing|account|magazine)\b/iu.test(speaker)) return false;
  const [, owner] =
    /(?:affiliated (?:with|to)|linked to|close to|run by|of) (?:the )?(\p{Lu}[\p{L}-]*)/u.exec(speaker) ?? [];
  const tied = /\b(\p{Lu}[\p{L}]*)(?:-affiliated|-linked|-run|['’]s)\b/u.exec(speaker)?.[1] ?? owner;
  if (tied === undefined) return false;
  return /^(?:the|its) (?:group|movement|organi[sz]ation|fighters)$/iu.test(actor) || actor.startsWith(tied);
}
