import { trimEdges, type Frame, type Sentence } from './frame';
import { REPORTING_FORMS } from './reporting-verbs';
import { headOf, isNameRange, isPersonNoun, singularOf, speakerIn, type Range } from './speakers';
import { BODIES, NOT_SPEAKERS, OFFICES, TITLES } from './speaker-words';
import {
  BE,
  findWord,
  HAVE,
  isAdverb,
  isAuxiliary,
  isCapital,
  isFinite,
  isTime,
  PREPOSITIONS,
  type Word,
  hasFinite,
  startsQuote,
} from './words';

/** Verbs of headlines in the present, with those whom it befell. */
const TELLS = /^(?:kills?|hits?|strikes|dies|die|dead|injures|wounds|destroys|attacks|bombs|claims|causes)$/u;
/** "Minister: taxes will rise", "'We have nothing left': mayors count the cost". Null for other sentences. */
export function headlineFrame(words: readonly Word[], { from, to }: Range): Sentence | null {
  const colon = findWord(words, from, to, (word) => word.text === ':' && word.quote < 0);
  if (colon <= from || colon >= to - 1) return null;
  if (startsQuote(words, from) && words[colon - 1]?.quote === words[from]?.quote) {
    const speaker = bareSpeaker(words, { from: colon + 1, to });
    if (!speaker) return null;
    return one({ speaker, verb: null, verbClass: null, content: trimEdges(words, { from, to: colon }), direct: true });
  }
  if (colon - from > 8 || words.slice(from, colon).some(({ quote }) => quote >= 0)) return null;
  if (startsQuote(words, colon + 1)) {
    const found = introducedQuotation(words, { from, to }, colon);
    if (found) return found;
  }
  if (hasFinite(words, { from, to: colon }) || NOT_SPEAKERS.has(words[from]?.lower ?? '')) return null;
  const speaker = speakerIn(words, { from, to: colon });
  if (speaker?.from !== from || !speaks(words, speaker)) return null;
  const content = trimEdges(words, { from: colon + 1, to });
  // "Ukraine war: the key facts" names a topic; a speaker's words are a clause or a quotation.
  const quoted = startsQuote(words, colon + 1);
  const known = isKnownSpeaker(words, speaker);
  if (!known && (!quoted || /^an?$/u.test(words[from]?.lower ?? ''))) return null;
  const told = words.slice(content.from, content.to);
  if (!quoted && !told.some((word) => isFinite(word) || isAuxiliary(word) || TELLS.test(word.lower))) return null;
  return one({ speaker, verb: null, verbClass: null, content, direct: quoted });
}

function one(frame: Frame): Sentence {
  return { frames: [frame], plain: [] };
}

// The noun phrase that opens the words, up to its verb or preposition.
function bareSpeaker(words: readonly Word[], { from, to }: Range): Range | null {
  let at = from;
  while (at < to && !words[at]?.mark && !PREPOSITIONS.has(words[at]?.lower ?? '')) {
    const word = words[at];
    if (word && at > from && (isFinite(word) || /^(?:who|as|and|to)$/u.test(word.lower))) break;
    at += 1;
    if (
      word &&
      (isPersonNoun(word.lower) || OFFICES.has(singularOf(word.lower))) &&
      !isCapital(words[at]) &&
      !isPersonNoun(words[at]?.lower ?? '')
    )
      break;
  }
  if (at === from || at - from > 5) return null;
  const range = { from, to: at };
  return speaks(words, range) ? range : null;
}

function speaks(words: readonly Word[], range: Range): boolean {
  const head = headOf(words, range);
  return isKnownSpeaker(words, range) || (isCapital(head) && range.to - range.from <= 4 && !isTime(head));
}

// A person, office or body by its noun, or a name with an office or title before it.
function isKnownSpeaker(words: readonly Word[], range: Range): boolean {
  const head = headOf(words, range);
  if (!head) return false;
  const lower = head.lower.replace(/'s?$/u, '');
  if (isPersonNoun(lower) || OFFICES.has(lower) || OFFICES.has(singularOf(lower))) return true;
  if (BODIES.has(lower) || BODIES.has(singularOf(lower))) return !/^an?$/u.test(words[range.from]?.lower ?? '');
  return (
    isCapital(head) &&
    words
      .slice(range.from, range.to - 1)
      .some((word) => OFFICES.has(word.lower) || TITLES.has(word.lower) || isPersonNoun(word.lower))
  );
}

// "The minister thundered: “…”" and "Osman was blunt: “…”": a person is the subject of the words before the colon.
function introducedQuotation(words: readonly Word[], { from, to }: Range, colon: number): Sentence | null {
  if (words.slice(from, colon).some((word) => REPORTING_FORMS.has(word.lower) && word.quote < 0)) return null;
  let verb = from + 1;
  while (verb < colon && !(isFinite(words[verb]) && (words[verb]?.quote ?? 0) < 0)) verb += 1;
  if (verb >= colon) return null;
  const speaker = speakerIn(words, { from, to: verb });
  if (
    !speaker ||
    !(
      isKnownSpeaker(words, speaker) ||
      /^(?:he|she|they)$/u.test(words[speaker.from]?.lower ?? '') ||
      isNameRange(words, speaker)
    )
  )
    return null;
  const said = verb === colon - 1 ? { from: verb, to: verb + 1 } : null;
  const content = trimEdges(words, { from: colon + 1, to });
  const frame: Frame = { speaker, verb: said, verbClass: said ? 'say' : null, content, direct: true };
  return { frames: [frame], plain: said ? [] : [{ from, to: colon }] };
}

/** "The collapse was described by the inspectorate as …". Null for other sentences. */
export function passiveFrame(words: readonly Word[], { from, to }: Range): Sentence | null {
  for (let at = from + 1; at < to; at += 1) {
    const word = words[at];
    if (!word || word.quote >= 0) continue;
    const previous = isAdverb(words[at - 1]) ? words[at - 2] : words[at - 1];
    if (word.lower === 'quoted' && previous && !BE.has(previous.lower)) {
      const saying = findWord(
        words,
        at + 1,
        Math.min(to, at + 12),
        (other, index) => other.lower === 'saying' && words[index - 1]?.lower === 'as',
      );
      const subject = speakerIn(words, { from, to: at });
      const start = words[saying + 1]?.lower === 'that' || words[saying + 1]?.mark === true ? saying + 2 : saying + 1;
      if (!subject || saying < 0 || start >= to) continue;
      return one({
        speaker: subject,
        verb: { from: at, to: at + 1 },
        verbClass: 'say',
        content: trimEdges(words, { from: start, to }),
        direct: startsQuote(words, start),
      });
    }
    if (!previous || !BE.has(previous.lower)) continue;
    if (
      /^(?:described|called|branded|hailed|condemned|dismissed|labelled|denounced)$/u.test(word.lower) &&
      words[at + 1]?.lower === 'by'
    ) {
      const as = findWord(words, at + 1, to, (other, index) => other.lower === 'as' || startsQuote(words, index));
      if (as < 0) continue;
      const speaker = speakerIn(words, { from: at + 2, to: as });
      if (!speaker) continue;
      const verbClass = /^(?:condemned|denounced)$/u.test(word.lower)
        ? 'other'
        : word.lower === 'dismissed'
          ? 'deny'
          : 'say';
      return one({
        speaker,
        verb: { from: at, to: at + 1 },
        verbClass,
        content: trimEdges(words, { from, to }),
        direct: false,
      });
    }
    if (word.lower === 'quoted') {
      const saying = findWord(
        words,
        at + 1,
        Math.min(to, at + 12),
        (other, index) => other.lower === 'saying' && words[index - 1]?.lower === 'as',
      );
      const subject = speakerIn(words, { from, to: at - 1 });
      if (!subject || saying < 0) continue;
      const that = findWord(words, saying + 1, Math.min(to, saying + 8), (other) => other.lower === 'that');
      const start = that > 0 ? that + 1 : words[saying + 1]?.mark === true ? saying + 2 : saying + 1;
      if (start >= to) continue;
      const verb = { from: at, to: saying === at + 2 ? at + 3 : at + 1 };
      return one({
        speaker: subject,
        verb,
        verbClass: 'say',
        content: trimEdges(words, { from: start, to }),
        direct: startsQuote(words, start),
      });
    }
  }
  return null;
}

/** "According to the report, …" and "…, according to two people". Null for other sentences. */
export function sourceFrame(words: readonly Word[], { from, to }: Range): Sentence | null {
  const at = findWord(
    words,
    from,
    to - 2,
    (word, index) => word.lower === 'according' && words[index + 1]?.lower === 'to' && word.quote < 0,
  );
  if (at < 0) return null;
  const verb = { from: at, to: at + 2 };
  let end = at + 2;
  while (
    end < to &&
    !/^[,;:]$/u.test(words[end]?.text ?? '') &&
    !/^(?:made|released|published|seen|obtained|compiled|posted|cited|carried|who|which|issued)$/u.test(
      words[end]?.lower ?? '',
    )
  )
    end += 1;
  while (end > at + 2 && words[end - 1]?.mark === true) end -= 1;
  const speaker = speakerIn(words, { from: at + 2, to: end });
  if (!speaker) return null;
  if (at <= from + 1) {
    const comma = findWord(words, end, to, (word) => word.text === ',');
    if (comma < 0) return null;
    const content = trimEdges(words, { from: comma + 1, to });
    return one({ speaker, verb, verbClass: 'say', content, direct: false });
  }
  const before = trimEdges(words, { from, to: at });
  if (before.from >= before.to) return null;
  const across = words[end]?.text === ',' && !hasFinite(words, before) ? to : before.to;
  return one({ speaker, verb, verbClass: 'say', content: trimEdges(words, { from, to: across }), direct: false });
}

const HEARD = /^(?:said|alleged|understood|reported|claimed|rumoured|rumored)$/u;

/** Hearsay: "reportedly", "is said to have", "it is alleged that". Null for other sentences. */
export function hearsayFrame(words: readonly Word[], { from, to }: Range): Sentence | null {
  const frame = (verb: Range, content: Range): Frame => {
    const lower = words.slice(verb.from, verb.to).map((word) => word.lower);
    const claimed = lower.some((word) => /^(?:alleged|allegedly|claimed)$/u.test(word));
    return { speaker: null, verb, verbClass: claimed ? 'claim' : 'say', content, direct: false };
  };
  if (
    words[from]?.lower === 'it' &&
    BE.has(words[from + 1]?.lower ?? '') &&
    HEARD.test(words[from + 2]?.lower ?? '') &&
    words[from + 3]?.lower === 'that'
  ) {
    return one(frame({ from, to: from + 3 }, trimEdges(words, { from: from + 4, to })));
  }
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (!word || word.quote >= 0) continue;
    const said =
      at > from && HEARD.test(word.lower) && words[at + 1]?.lower === 'to' && BE.has(words[at - 1]?.lower ?? '');
    if (!said && !/^(?:reportedly|allegedly)$/u.test(word.lower)) continue;
    const verb = { from: at, to: said ? at + 2 : at + 1 };
    const split = otherClause(words, at, to);
    // A comma behind the adverb at the head of the sentence leaves it out of what is stated.
    const start = at === from && words[at + 1]?.text === ',' ? at + 2 : from;
    const rest = split === null ? [] : [trimEdges(words, { from: split + 1, to })];
    if (hasReport(words, { from, to: at })) return null;
    return { frames: [frame(verb, trimEdges(words, { from: start, to: split ?? to }))], plain: rest };
  }
  return null;
}

// A report of the usual kind before the adverb: then that is who says it.
function hasReport(words: readonly Word[], { from, to }: Range): boolean {
  return words
    .slice(from, to)
    .some((word) => word.quote < 0 && /^(?:said|says|told|added|reported|claimed|according)$/u.test(word.lower));
}

// ", and his deputy has …": another clause with a subject of its own.
function otherClause(words: readonly Word[], from: number, to: number): number | null {
  for (let at = from + 2; at < to - 2; at += 1) {
    if (!/^(?:and|but)$/u.test(words[at]?.lower ?? '') || (words[at]?.quote ?? 0) >= 0) continue;
    const subject = words[at + 1];
    if (!subject || isFinite(subject) || isAdverb(subject)) continue;
    for (let verb = at + 2; verb < Math.min(to, at + 6); verb += 1) {
      const word = words[verb];
      if (!word || word.mark || PREPOSITIONS.has(word.lower)) break;
      if (HAVE.has(word.lower) || BE.has(word.lower) || isFinite(word))
        return words[at - 1]?.text === ',' ? at - 1 : at;
    }
  }
  return null;
}
