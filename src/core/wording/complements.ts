import { EMPTY_OBJECT, isReportedObject, QUESTION } from './reported-objects';
import { REPORTING_FORMS, type ReportingVerb } from './reporting-verbs';
import {
  CONJUNCTIONS,
  DETERMINERS,
  findWord,
  isAdverb,
  isAuxiliary,
  isCapital,
  isFinite,
  isTime,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  type Word,
  startsQuote,
} from './words';

/** What a reporting verb reports: where the verb with its particle and hearer ends, and where the content starts. */
export interface Complement {
  readonly verb: ReportingVerb;
  readonly verbEnd: number;
  readonly from: number;
  /** True for direct speech behind a colon or comma, whose quotation marks stand around the whole. */
  readonly direct: boolean;
  /** True where it is an object rather than a clause or quotation. */
  readonly object: boolean;
}

/** The complement of the reporting verb at a position, reading no further than `to`; null where it reports nothing. */
export function complementAt(words: readonly Word[], at: number, to: number): Complement | null {
  const form = REPORTING_FORMS.get(words[at]?.lower ?? '');
  if (!form) return null;
  const verbs = form.verbs.toSorted((a, b) => b.particle.length - a.particle.length);
  for (const verb of verbs) {
    const end = particleEnd(words, at, verb);
    if (end === null || end >= to) continue;
    const found = verb.hearer ? withHearer(words, end, to, verb) : plain(words, end, to, verb, end);
    if (found && found.from < to) return found;
  }
  return null;
}

function particleEnd(words: readonly Word[], at: number, { particle }: ReportingVerb): number | null {
  if (particle === '') return at + 1;
  const parts = particle.split(' ');
  return parts.every((part, index) => words[at + 1 + index]?.lower === part) ? at + 1 + parts.length : null;
}

/** Position behind the hearer of "told the council the wall …"; null where none stands there. */
function hearerEnd(words: readonly Word[], from: number, to: number): number | null {
  const first = words[from];
  if (!first || first.mark || first.quote >= 0 || /^(?:to|of|that)$/u.test(first.lower)) return null;
  if (/^(?:him|her|them|me|us|you|it)$/u.test(first.lower)) return from + 1;
  const outlet = outletEnd(words, from, to);
  if (outlet !== null) return outlet;
  let at = from + 1;
  while (at < to) {
    const [before, word] = [words[at - 1], words[at]];
    if (!before || !word || word.mark || word.quote >= 0) break;
    if (/^(?:of|for|and|at|in|from|with)$/u.test(word.lower) && !isTime(words[at + 1])) {
      // A complement of the hearer goes on only up to a noun: "members of the club".
      if (/^(?:in|at)$/u.test(word.lower) && !isCapital(words[at + 1])) break;
      at += 2;
      continue;
    }
    if (
      (DETERMINERS.has(word.lower) && !isCapital(word)) ||
      SUBJECT_PRONOUNS.has(word.lower) ||
      CONJUNCTIONS.has(word.lower)
    )
      break;
    if (PREPOSITIONS.has(word.lower) || isTime(word) || isFinite(word) || word.lower === 'to') break;
    if (isCapital(word) !== isCapital(before) && !DETERMINERS.has(before.lower) && at > from + 1) break;
    if (at === from + 1 && !DETERMINERS.has(first.lower) && isCapital(first) !== isCapital(word)) break;
    if (at === from + 1 && !DETERMINERS.has(first.lower) && !isCapital(first) && /s$/u.test(first.lower)) break;
    at += 1;
  }
  return at;
}

/** Position behind "Velmar's official Norda news agency", which small letters and capitals take turns in; null for none. */
function outletEnd(words: readonly Word[], from: number, to: number): number | null {
  const noun = words.findIndex(({ text }, at) => at > from && at < Math.min(to, from + 8) && OUTLET.test(text));
  if (noun < 0) return null;
  const before = words.slice(from, noun);
  const plain = before.every(
    (word, at) =>
      !word.mark &&
      word.quote < 0 &&
      !isFinite(word) &&
      !isTime(word) &&
      !PREPOSITIONS.has(word.lower) &&
      !SUBJECT_PRONOUNS.has(word.lower) &&
      !CONJUNCTIONS.has(word.lower) &&
      (at === 0 || !DETERMINERS.has(word.lower)),
  );
  if (!plain) return null;
  let end = noun + 1;
  while (end < to && (OUTLET.test(words[end]?.text ?? '') || /^\d+$/u.test(words[end]?.text ?? ''))) end += 1;
  return end;
}

const OUTLET =
  /^(?:[Aa]gency|TV|[Tt]elevision|[Cc]hannel|[Nn]etwork|[Nn]ewspaper|[Bb]roadcaster|[Rr]adio|[Ww]ebsite|[Mm]agazine|[Nn]ews)$/u;

function withHearer(words: readonly Word[], from: number, to: number, verb: ReportingVerb): Complement | null {
  const end = hearerEnd(words, from, to);
  if (end === null || end >= to) return null;
  if (verb.takes.has('to')) {
    const at = words[end]?.lower === 'not' ? end + 1 : end;
    return words[at]?.lower === 'to' ? { verb, verbEnd: end, from: end, direct: false, object: false } : null;
  }
  return plain(words, end, to, verb, end);
}

function plain(
  words: readonly Word[],
  from: number,
  to: number,
  verb: ReportingVerb,
  verbEnd: number,
): Complement | null {
  const found = (start: number, direct = false, object = false): Complement => ({
    verb,
    verbEnd,
    from: start,
    direct,
    object,
  });
  const first = words[from];
  if (!first) return null;
  if (verb.takes.has('to') && first.lower === 'to') return found(from);
  if (verb.takes.has('as')) {
    const as = objectAndPredicate(words, from, to, verb);
    if (as) return found(from, false, true);
  }
  if (verb.takes.has('person') && personAndTo(words, from, to)) return found(from);
  if (verb.takes.has('noun') && isReportedObject(words, from, to, verb)) return found(from, false, true);
  const at = behindAdverbials(words, from, to);
  const word = words[at];
  if (!word || at >= to) return null;
  if (word.lower === 'that' && verb.takes.has('clause')) return at + 1 < to ? found(at + 1) : null;
  if (word.text === ':') return found(at + 1, startsQuote(words, at + 1));
  if (word.text === ',' && startsQuote(words, at + 1)) return found(at + 1, true);
  if (startsQuote(words, at)) {
    if (isCapital(word)) return found(at, verb.takes.has('clause') || verb.takes.size === 0);
    return verb.takes.has('clause') || verb.object === 'quoted' || verb.takes.has('noun') ? found(at) : null;
  }
  if (!verb.takes.has('clause') || word.mark || (PREPOSITIONS.has(word.lower) && !startsQuantity(words, at)))
    return null;
  if (QUESTION.test(word.lower)) return verb.lemma === 'ask' || (verb.hearer && at > from) ? found(at) : null;
  if (word.lower === 'to' || CONJUNCTIONS.has(word.lower)) return null;
  if (EMPTY_OBJECT.test(word.lower) && !isFinite(words[at + 1]) && !isAuxiliary(words[at + 1])) return null;
  return opensClause(words, at, to, verb) ? found(at) : null;
}

// Bare clauses follow "said" and "told" at once; the rarer verbs need a verb in what follows.
function opensClause(words: readonly Word[], at: number, to: number, verb: ReportingVerb): boolean {
  const rest = words.slice(at, to);
  if (/^(?:say|tell)$/u.test(verb.lemma)) return rest.length > 1 || isCapital(words[at]);
  if (/^(?:ask|order)$/u.test(verb.lemma) || isFinite(words[at])) return false;
  const wished = /^(?:demand|urge|insist|recommend)$/u.test(verb.lemma);
  const finite = rest.findIndex(
    (word, index) => index > 0 && (isFinite(word) || (wished && word.lower === 'be') || PRESENT.test(word.lower)),
  );
  // "claimed eleven lives and closed the bridge" is one clause with two verbs.
  return (
    finite > 0 &&
    !/^(?:and|or|but|,|who|which|that|when|as|after|before|while|if)$/u.test(rest[finite - 1]?.lower ?? '')
  );
}

const PRESENT =
  /^(?:comes|goes|knows|needs|wants|makes|takes|gives|remains|holds|runs|lies|stands|works|looks|means|shows|faces|seems|appears|like|need|want|come|go|know)$/u;

// "at least 20 people", "around 300", "up to a dozen": a noun phrase, not a place.
function startsQuantity(words: readonly Word[], at: number): boolean {
  const [word, next, after] = [words[at]?.lower ?? '', words[at + 1], words[at + 2]];
  if (!next) return false;
  if (word === 'at' && /^(?:least|most)$/u.test(next.lower)) return true;
  const counted = (other: Word | undefined): boolean =>
    other !== undefined &&
    /^(?:[$£€]?\d|two$|three$|four$|five$|six$|seven$|eight$|nine$|ten$|eleven$|twelve$|a$|half$|dozens$|hundreds$|thousands$)/u.test(
      other.lower,
    );
  if (/^(?:up|close)$/u.test(word) && next.lower === 'to') return counted(after);
  return /^(?:about|around|over|under|near|nearly|between)$/u.test(word) && counted(next) && next.lower !== 'a';
}

/** Position behind words of time, place and manner between a verb and what it reports. */
function behindAdverbials(words: readonly Word[], from: number, to: number): number {
  let at = from;
  for (;;) {
    const word = words[at];
    if (!word || at >= to || word.quote >= 0) return at;
    if (
      (isTime(word) && !/^\d/u.test(word.text)) ||
      isAdverb(word) ||
      /^(?:more|most|very|rather|quite)$/u.test(word.lower)
    ) {
      at += 1;
      continue;
    }
    if (!PREPOSITIONS.has(word.lower) || startsQuantity(words, at)) return at;
    const that = findWord(
      words,
      at + 1,
      Math.min(to, at + 14),
      (other, index) =>
        other.lower === 'that' || other.text === ':' || (other.text === ',' && startsQuote(words, index + 1)),
    );
    if (that > 0 && !words.slice(at, that).some((other) => isFinite(other) || other.quote >= 0)) return that;
    const end = phraseEnd(words, at, to);
    if (end === null) return at;
    at = end;
  }
}

/** Position behind "in an email", "on Tuesday", where a clause clearly starts. */
function phraseEnd(words: readonly Word[], from: number, to: number): number | null {
  if (isTime(words[from + 1])) return from + 2;
  for (let at = from + 2; at < to; at += 1) {
    const [before, word] = [words[at - 1], words[at]];
    if (!before || !word || word.mark) return null;
    if (DETERMINERS.has(before.lower) || PREPOSITIONS.has(word.lower) || PREPOSITIONS.has(before.lower)) continue;
    if (DETERMINERS.has(word.lower) || SUBJECT_PRONOUNS.has(word.lower)) return at;
    if (isCapital(word) && !isCapital(before)) return at;
  }
  return null;
}

function personAndTo(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  if (
    !first ||
    first.mark ||
    PREPOSITIONS.has(first.lower) ||
    first.lower === 'to' ||
    first.lower === 'not' ||
    first.quote >= 0
  )
    return false;
  if (CONJUNCTIONS.has(first.lower)) return false;
  for (let at = from + 1; at < Math.min(to, from + 10); at += 1) {
    const word = words[at];
    if (!word || word.mark || isFinite(word) || word.lower === 'that') return false;
    if (word.lower === 'to') return true;
  }
  return false;
}

function objectAndPredicate(
  words: readonly Word[],
  from: number,
  to: number,
  { lemma, object }: ReportingVerb,
): boolean {
  const first = words[from];
  if (!first || first.mark || PREPOSITIONS.has(first.lower) || first.lower === 'to' || CONJUNCTIONS.has(first.lower))
    return false;
  const link = lemma === 'accuse' ? /^of$/u : lemma === 'blame' ? /^(?:on|for)$/u : lemma === 'put' ? /^at$/u : /^as$/u;
  const reach = words.slice(from, Math.min(to, from + 16));
  const at = reach.findIndex((word) => link.test(word.lower) && word.quote < 0);
  if (object !== 'quoted') return at > 0 && !reach.slice(0, at).some((word) => /^[;:]$/u.test(word.text));
  if (at > 0 && /^(?:praise|criticise|criticize)$/u.test(lemma)) return true;
  const quote = reach.findIndex((_, index) => startsQuote(words, from + index));
  const before = quote < 0 ? reach : reach.slice(0, quote);
  if (
    quote >= 0 &&
    quote <= 10 &&
    !before.some((word) => word.mark || /^(?:for|on|off|to|and)$/u.test(word.lower) || isFinite(word))
  )
    return true;
  if (lemma === 'praise' || /^critici/u.test(lemma)) return false;
  if (callsByAdjective(reach)) return true;
  // "called it a crime", "called the vote a sham".
  const article = reach.findIndex((word, index) => index > 0 && /^an?$/u.test(word.lower));
  return (
    article > 0 &&
    article < 8 &&
    !reach
      .slice(0, article)
      .some(
        (word) =>
          word.mark || (PREPOSITIONS.has(word.lower) && word.lower !== 'of') || isFinite(word) || word.lower === 'to',
      )
  );
}

// "called the bombing cowardly": the clause ends with an adjective behind a short object.
function callsByAdjective(reach: readonly Word[]): boolean {
  const stop = reach.findIndex(
    (word, index) => index > 0 && (word.mark || /^(?:and|but|in|on|after|as)$/u.test(word.lower)),
  );
  const phrase = stop < 0 ? reach : reach.slice(0, stop);
  const last = phrase.at(-1);
  const object = phrase[0];
  return (
    phrase.length >= 2 &&
    phrase.length <= 6 &&
    last !== undefined &&
    object !== undefined &&
    (DETERMINERS.has(object.lower) || /^(?:it|them|him|her|this)$/u.test(object.lower)) &&
    /(?:ly|ful|ous|ive|able|ible|less|ic|ical|false|wrong|evil|absurd|baseless|untrue|unfair|illegal|insane)$/u.test(
      last.lower,
    ) &&
    !phrase.some((word) => PREPOSITIONS.has(word.lower) || isFinite(word))
  );
}
