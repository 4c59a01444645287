import type { Attribution } from '../contract/wording';
import { BODIES, OFFICES, PEOPLE, SPOKESPEOPLE, TITLES } from './speaker-words';
import { DETERMINERS, HAVE, isAuxiliary, isAdverb, isCapital, isTime, PREPOSITIONS, type Word } from './words';

/** A half-open range of words. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const RELATIVE = /^(?:who|whom|whose|which|that|where|when|citing|speaking|quoting|referring|asked|including|aged)$/u;
const PARTICLES =
  /^(?:de|del|della|der|den|di|da|dos|du|van|von|al|el|bin|ibn|ben|la|le|ter|ten|zu|y|e|and|of|the|for)$/u;

/** True where the words are a name: capitals and the particles between them. */
export function isNameRange(words: readonly Word[], { from, to }: Range): boolean {
  if (from >= to || !isCapital(words[from]) || !isCapital(words[to - 1])) return false;
  const first = words[from]?.lower ?? '';
  if (DETERMINERS.has(first) || PREPOSITIONS.has(first) || isTime(words[from])) return false;
  return words.slice(from, to).every((word) => isCapital(word) || PARTICLES.test(word.lower) || word.lower === '&');
}

/** Where a person's name at the head ends, so that "Dr Lise Brandt of the institute" gives the name. */
function nameEnd(words: readonly Word[], { from, to }: Range): number {
  let at = from;
  let capitals = 0;
  for (; at < to; at += 1) {
    const word = words[at];
    if (!word) break;
    if (PREPOSITIONS.has(word.lower) && capitals > 0) break;
    if (isCapital(word) && !DETERMINERS.has(word.lower))
      capitals += at === from && isPersonNoun(word.lower) && !TITLES.has(word.lower) ? 0 : 1;
  }
  if (at === to) return to;
  const head = words[at - 1];
  const person =
    capitals >= 2 &&
    isCapital(head) &&
    !BODIES.has(singularOf(head?.lower ?? '')) &&
    !isPersonNoun(head?.lower ?? '') &&
    !OFFICES.has(head?.lower ?? '');
  // "The University of Velmar" is one name, "Lise Brandt of the institute" is not.
  const tail = words.slice(at, to);
  const ofName =
    tail[0]?.lower === 'of' && (isCapital(tail[1]) || isCapital(tail[2])) && DETERMINERS.has(words[from]?.lower ?? '');
  return person &&
    !ofName &&
    !/^(?:Minister|President|Director|Secretary|Governor|Chief|Head|Bank|Ministry|Department|Committee|Council|University|Institute|Court|Nations)$/u.test(
      head?.text ?? '',
    )
    ? at
    : to;
}

/**
 * The noun phrase that speaks, out of the words before its verb: relative clauses and appositions go, and of a role and
 * a name in apposition the name stays. Null where nothing of a speaker is left.
 */
export function speakerIn(words: readonly Word[], range: Range): Range | null {
  let { from, to } = range;
  while (from < to && words[from]?.mark === true) from += 1;
  while (to > from && words[to - 1]?.mark === true) to -= 1;
  from = behindAdverbials(words, { from, to });
  if (from >= to) return null;
  const parts = splitAtCommas(words, { from, to });
  const [head, ...rest] = parts;
  if (!head) return null;
  const main = cutRelative(words, head);
  const name = rest.find((part) => isNameRange(words, behindThe(words, part)) && !isTime(words[part.from]));
  if (name && !isNameRange(words, main) && !endsInName(words, main)) return name;
  if (main.from >= main.to) return null;
  const end = nameEnd(words, main);
  return trimmed(words, { from: main.from, to: end });
}

/** "The Harbour Front" between commas is a name as well. */
function behindThe(words: readonly Word[], { from, to }: Range): Range {
  return words[from]?.text === 'The' && to - from > 2 ? { from: from + 1, to } : { from, to };
}

function trimmed(words: readonly Word[], { from, to }: Range): Range | null {
  let end = to;
  while (
    end > from &&
    (isTime(words[end - 1]) || isAdverb(words[end - 1]) || PREPOSITIONS.has(words[end - 1]?.lower ?? ''))
  ) {
    if (end - 1 === from) break;
    end -= 1;
  }
  return end > from ? { from, to: end } : null;
}

function endsInName(words: readonly Word[], range: Range): boolean {
  const head = headOf(words, range);
  return (
    head !== undefined &&
    head !== words[range.from] &&
    isCapital(head) &&
    !isPersonNoun(head.lower) &&
    !OFFICES.has(head.lower)
  );
}

function splitAtCommas(words: readonly Word[], { from, to }: Range): readonly Range[] {
  const parts: Range[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && words[at]?.text !== ',' && !/^[—–(]$/u.test(words[at]?.text ?? '')) continue;
    if (at > start) parts.push({ from: start, to: at });
    start = at + 1;
  }
  return parts;
}

function cutRelative(words: readonly Word[], { from, to }: Range): Range {
  for (let at = from + 1; at < to; at += 1) {
    const word = words[at];
    if (word && RELATIVE.test(word.lower)) return { from, to: at };
    // "A man he had met": a subject pronoun opens a relative clause without "who".
    if (word && /^(?:he|she|they|we|i)$/u.test(word.lower)) return { from, to: at };
  }
  return { from, to };
}

/** Position behind "On Monday", "In a statement", "But", "Meanwhile" at the front of a clause. */
function behindAdverbials(words: readonly Word[], { from, to }: Range): number {
  let at = from;
  for (let again = true; again && at < to;) {
    again = false;
    const word = words[at];
    if (!word) break;
    if (
      /^(?:and|but|so|yet|then|while|whereas|though|although|however|still|also|as|because|instead|or|nor)$/u.test(
        word.lower,
      )
    ) {
      at += 1;
      again = true;
    } else if (
      (isTime(word) && at + 1 < to && !DETERMINERS.has(word.lower)) ||
      (isAdverb({ ...word, text: word.lower }) && at + 1 < to)
    ) {
      at += 1;
      again = true;
    } else if (PREPOSITIONS.has(word.lower)) {
      const end = prepositionalEnd(words, { from: at, to });
      if (end === null) break;
      at = end;
      again = true;
    } else if (word.text === ',') {
      at += 1;
      again = true;
    }
  }
  return at;
}

/** Position behind a prepositional phrase, where another noun phrase clearly begins; null where none does. */
function prepositionalEnd(words: readonly Word[], { from, to }: Range): number | null {
  for (let at = from + 2; at < to; at += 1) {
    const [before, word] = [words[at - 1], words[at]];
    if (!before || !word) return null;
    if (word.text === ',') return at + 1;
    if (/^(?:this|that)$/u.test(before.lower) && isCapital(word)) return at;
    if (PREPOSITIONS.has(before.lower) || DETERMINERS.has(before.lower) || PREPOSITIONS.has(word.lower)) continue;
    if (DETERMINERS.has(word.lower)) return at;
    if (isCapital(word) && !isCapital(before)) return at;
    if (!isCapital(word) && isCapital(before) && !isAuxiliary(word)) return at;
    if (isTime(before) && !isTime(word)) return at;
  }
  return null;
}

/** The singular of a noun, well enough for look-ups. */
export function singularOf(noun: string): string {
  const word = noun.replace(/'s?$/u, '');
  if (/[^aeiou]ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/u.test(word)) return word.slice(0, -2);
  if (/men$/u.test(word) && word !== 'men' && word !== 'women') return `${word.slice(0, -3)}man`;
  return /[^s]s$/u.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

/** True for nouns that stand for people without a name. */
export function isPersonNoun(noun: string): boolean {
  const lower = noun.replace(/'s?$/u, '');
  return PEOPLE.has(lower) || PEOPLE.has(singularOf(lower));
}

const PERSON_ENDING = /(?:[^l]er|or|ist|ian|ant|ee|eer|man|woman|men|women|folk|ster|crat|naut)$/u;

/** The word that tells what a noun phrase is: its last before a preposition or participle. */
export function headOf(words: readonly Word[], { from, to }: Range): Word | undefined {
  let at = from;
  while (at < to) {
    const word = words[at];
    if (!word) break;
    if (at > from && (PREPOSITIONS.has(word.lower) || RELATIVE.test(word.lower) || word.mark)) break;
    if (
      at > from + 1 &&
      /^(?:familiar|close|briefed|involved|based|present|aware|among|linked|loyal|trapped)$/u.test(word.lower)
    )
      break;
    if (at > from && /^(?:familiar|close|briefed)$/u.test(word.lower)) break;
    // "A letter seen by the paper": a participle ends the noun.
    if (
      at > from + 1 &&
      PREPOSITIONS.has(words[at + 1]?.lower ?? '') &&
      !isCapital(word) &&
      /(?:[a-z]{2}ed|seen|known|held|sent|written|shown|given|made|led|told|taken)$/u.test(word.lower)
    )
      break;
    if (
      at > from &&
      isPersonNoun(words[at - 1]?.lower ?? '') &&
      PREPOSITIONS.has(words[at + 1]?.lower ?? '') &&
      /ed$/u.test(word.lower)
    )
      break;
    at += 1;
  }
  return words[at - 1];
}

/** Whether a source is one with a name; see `Attribution`. */
export function attributionOf(words: readonly Word[], range: Range): Exclude<Attribution, 'none'> {
  // Joined sources are named if one of them is.
  for (let at = range.from + 1; at < range.to - 1; at += 1) {
    if (words[at]?.lower !== 'and') continue;
    const parts = [
      { from: range.from, to: at },
      { from: at + 1, to: range.to },
    ];
    const inName =
      isCapital(words[at - 1]) && isCapital(words[at + 1]) && DETERMINERS.has(words[range.from]?.lower ?? '');
    const complement = words.slice(range.from, at).some(({ lower }) => PREPOSITIONS.has(lower));
    if (!inName && !complement)
      return parts.some((part) => attributionOf(words, part) === 'named') ? 'named' : 'unnamed';
  }
  const head = headOf(words, range);
  if (!head) return 'unnamed';
  const first = words[range.from];
  const lower = head.lower.replace(/'s?$/u, '');
  const single = singularOf(lower);
  const plural = single !== lower;
  const indefinite = /^(?:a|an|one|another|some|several|two|three|four|five|six|many|most|both)$/u.test(
    first?.lower ?? '',
  );
  if (SPOKESPEOPLE.test(lower)) return 'named';
  const capital =
    isCapital(head) &&
    !(
      head === first &&
      (isPersonNoun(lower) || OFFICES.has(lower) || OFFICES.has(single) || (plural && PERSON_ENDING.test(single)))
    );
  if (capital && !isTime(head) && !(isPersonNoun(lower) && plural)) {
    return first === head || !isPersonNoun(lower) || OFFICES.has(lower) ? 'named' : 'unnamed';
  }
  if (lower === 'native' || lower === 'prosecutors') return 'named';
  if (
    /^(?:unconfirmed|local|some|several|many|other|early|initial|conflicting)$/u.test(first?.lower ?? '') &&
    /^(?:reports|media|outlets|papers|newspapers)$/u.test(lower)
  )
    return 'unnamed';
  if (/^(?:reports|media|rumours|rumors)$/u.test(lower) && first === head) return 'unnamed';
  const former =
    words.slice(range.from, range.to).some((word) => /^(?:former|senior|ex)$/u.test(word.lower)) && indefinite;
  if (OFFICES.has(lower) && !indefinite && !former) return 'named';
  if (PEOPLE.has(lower) || (plural && PEOPLE.has(single))) return BODIES.has(lower) ? 'named' : 'unnamed';
  if (OFFICES.has(single)) return 'unnamed';
  // "Rebels said" is the party, "a rebel said" is one of them.
  if (
    indefinite &&
    /^(?:rebel|separatist|insurgent|prosecutor|liberal|conservative|green|democrat|republican)s?$/u.test(lower)
  )
    return 'unnamed';
  if (BODIES.has(lower) || BODIES.has(single)) return 'named';
  if (PERSON_ENDING.test(single) || plural) return 'unnamed';
  return indefinite ? 'unnamed' : 'named';
}

/** True for auxiliaries and adverbs that stand between a subject and its reporting verb. */
export function standsBeforeVerb(word: Word | undefined): boolean {
  return word !== undefined && (HAVE.has(word.lower) || isAdverb(word));
}
