import type { Frame } from './frame';
import { REPORTING_FORMS } from './reporting-verbs';
import { speakerIn, type Range } from './speakers';
import { canSpeak, subjectStart } from './subjects';
import { DETERMINERS, isAuxiliary, isCapital, isFinite, PREPOSITIONS, type Word } from './words';

/** How far a sentence has been read for reports. */
export interface Reading {
  readonly words: readonly Word[];
  readonly range: Range;
  /** Where words start that no report has claimed. */
  readonly cur: number;
  /** True while the last report's content reaches to the end of the sentence. */
  readonly open: boolean;
  readonly last: Frame | undefined;
}

/** Where the report's subject stands and what joins it to what is before. */
export interface Link {
  readonly kind: 'subject' | 'shared' | 'relative';
  /** Where the report's own words start, its subject included. */
  readonly from: number;
  /** Where the words before it end, without the comma or conjunction between. */
  readonly boundary: number;
  readonly speaker: Range | null;
  /** True where a conjunction, semicolon or relative pronoun sets the report apart from the one before. */
  readonly apart: boolean;
}

/** How the verb at `at` is joined to what stands before it, `before` being the word that its adverbs follow; null where it reports nothing. */
export function linkOf(reading: Reading, at: number, before: number, ing: boolean): Link | null {
  const { words, range, cur, open, last } = reading;
  const left = words[before];
  if (!left || before < cur - 1) return null;
  const start = open ? Math.max(cur - 1, range.from) : cur;
  if (/^(?:and|but|or|then|while|before)$/u.test(left.lower) && left.quote < 0) {
    if (before <= start) return null;
    const boundary = words[before - 1]?.text === ',' ? before - 1 : before;
    return { kind: 'shared', from: before, boundary, speaker: null, apart: true };
  }
  if (ing && left.text === ',') return { kind: 'shared', from: at, boundary: before, speaker: null, apart: true };
  if (left.lower === 'who' && before > start) {
    const comma = words[before - 1]?.text === ',' ? before - 1 : before;
    const antecedent = antecedentOf(reading, comma, start);
    const speaker = antecedent ?? last?.speaker ?? null;
    if (!speaker || comma === before) return null;
    return { kind: 'relative', from: before, boundary: comma, speaker, apart: true };
  }
  const from = subjectStart(words, before, start);
  if (from > before) return null;
  const previous = words[from - 1];
  const apart =
    previous !== undefined &&
    from - 1 >= start &&
    (/^(?:and|but|while|whereas|though|although|yet)$/u.test(previous.lower) || /^[;—–]$/u.test(previous.text));
  let boundary = from;
  while (boundary > start && (words[boundary - 1]?.text === ',' || (apart && boundary === from))) boundary -= 1;
  const speaker = speakerIn(words, { from, to: before + 1 });
  return { kind: 'subject', from, boundary, speaker: speaker && aboutAside(reading, speaker, from), apart };
}

/**
 * "President Brandt, in remarks before leaving Kessia for Port Aster, said": who opens the sentence, where what stands before
 * the verb is the end of an aside. Null for what is no noun phrase.
 */
function aboutAside({ words, range }: Reading, speaker: Range, from: number): Range | null {
  const first = words[speaker.from];
  if (first === undefined || first.quote >= 0) return null;
  // "The flood has set off protests": a noun behind a verb reports nothing.
  if (words.slice(speaker.from + 1, speaker.to).some((word) => isAuxiliary(word) && !isCapital(word))) return null;
  if (!/^\p{Ll}{2,}ing$/u.test(words[from]?.text ?? '') || speaker.to - from < 2) return speaker;
  const comma = words.findIndex(({ text, quote }, at) => at > range.from && text === ',' && quote < 0);
  if (comma < 0 || comma >= from) return null;
  const opens = { from: range.from, to: comma };
  return canSpeak(words, opens) && PREPOSITIONS.has(words[comma + 1]?.lower ?? '') ? speakerIn(words, opens) : null;
}

// The noun phrase that ", who" speaks of.
function antecedentOf({ words, last }: Reading, end: number, start: number): Range | null {
  if (last?.speaker?.to === end) return last.speaker;
  let at = end - 1;
  while (at >= start) {
    const word = words[at];
    if (!word || word.mark || word.quote >= 0 || /^(?:by|to|with|from|for|on|at|in|of|said|says)$/u.test(word.lower))
      break;
    at -= 1;
    if (DETERMINERS.has(word.lower)) break;
  }
  return at + 1 < end ? { from: at + 1, to: end } : null;
}

/** The subject of the first finite verb from `cur` on; null where there is none. */
export function mainSubject(words: readonly Word[], cur: number, to: number): Range | null {
  for (let at = cur; at < to; at += 1) {
    const word = words[at];
    if (word && word.quote < 0 && (isFinite(word) || REPORTING_FORMS.has(word.lower)) && at > cur) {
      const subject = speakerIn(words, { from: cur, to: at });
      const first = words[subject?.from ?? -1];
      // Words of a quotation and "nearly two months' worth of hail" say nothing of what stands behind them.
      return first === undefined || first.quote >= 0 || first.lower === 'up' ? null : subject;
    }
  }
  return null;
}

/** True for a reporting verb that is no participle. */
export function isFiniteForm(words: readonly Word[], at: number): boolean {
  return REPORTING_FORMS.get(words[at]?.lower ?? '')?.form !== 'ing';
}
