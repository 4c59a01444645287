import { listedPlace } from '../align/place-lists';
import { isNameRange, isPersonNoun, headOf, singularOf, speakerIn, type Range } from './speakers';
import { BODIES, OFFICES, SPOKESPEOPLE } from './speaker-words';
import { isCapital, isFinite, PREPOSITIONS, type Word } from './words';

type Kind = 'person' | 'people' | 'body';

interface Seen {
  readonly range: Range;
  readonly kind: Kind;
  /** True for one name behind "according to", as agencies have, which "he" means only where nobody else is. */
  readonly carries?: boolean;
}

/** Agencies with a name like a person's, which say more in the news than anybody. */
const AGENCIES =
  /^(?:Anadolu|Anatolia|Tasnim|Fars|Mehr|Reuters|Xinhua|Interfax|Tass|Bloomberg|Kyodo|Yonhap|Ansa|Petra|Wafa|Sana|Irna|Isna|Ukrinform|Axios|Politico|Haaretz)$/u;
/** What a name behind it is that of an agency: "the state news agency Norda". */
const AGENCY_NOUN = /^(?:agency|newspaper|daily|weekly|magazine|outlet|broadcaster|channel|website|network|station)$/u;

/** Remembers who was spoken of, so that a pronoun that speaks can be told whom it means. */
export class Antecedents {
  readonly #words: readonly Word[];
  readonly #seen: Seen[] = [];

  constructor(words: readonly Word[]) {
    this.#words = words;
  }

  /** Remembers the people that are subjects in a plain part of a sentence; the last of them, or null. */
  readSubjects(part: Range): Range | null {
    const words = this.#words;
    let last: Range | null = null;
    let start = part.from;
    for (let at = part.from; at < part.to; at += 1) {
      const word = words[at];
      if (!word || word.quote >= 0) continue;
      if ((word.mark && /^[,;:—–]$/u.test(word.text)) || /^(?:and|but|while|as|when|because)$/u.test(word.lower)) {
        // A name in apposition is a subject as well: "one, Viktor Hale, resigned".
        if (word.text === ',' && at > start && isNameRange(words, { from: start, to: at }) && at - start > 1)
          last = this.#note({ from: start, to: at }) ?? last;
        // "The envoy, whose house was hit, was unhurt": the subject of what comes behind the clause.
        const named = isFollowedByWho(words[at + 1]) && at > start ? speakerIn(words, { from: start, to: at }) : null;
        if (named?.from === start) last = this.#note(named) ?? last;
        start = word.text === ',' && isFinite(words[at + 1]) ? start : at + 1;
        continue;
      }
      if (!isFinite(word) && !this.#isPresent(at, start)) continue;
      if (at <= start) continue;
      const subject = speakerIn(words, { from: start, to: at });
      if (subject && subject.to - subject.from <= 9) last = this.#note(subject) ?? last;
      // What follows is object or complement until the next clause.
      start = part.to;
    }
    return last;
  }

  #isPresent(at: number, start: number): boolean {
    const word = this.#words[at];
    return (
      at > start &&
      word !== undefined &&
      /[a-z]s$/u.test(word.lower) &&
      isCapital(this.#words[at - 1]) &&
      !isCapital(word) &&
      !/'s$/u.test(this.#words[at - 1]?.lower ?? '') &&
      !PREPOSITIONS.has(word.lower)
    );
  }

  #note(range: Range): Range | null {
    if (PREPOSITIONS.has(this.#words[range.from]?.lower ?? '')) return null;
    const kind = this.#kindOf(range);
    if (kind === null || kind === 'body') return null;
    this.#seen.push({ range, kind });
    return range;
  }

  /** Remembers a speaker; `carries` behind "according to", which passes another's words on as well. */
  remember(range: Range, carries = false): void {
    const name = this.#words[range.from]?.lower;
    const single = range.to - range.from === 1;
    const known = this.#seen.some(
      (seen) => !seen.carries && this.#words.slice(seen.range.from, seen.range.to).some(({ lower }) => lower === name),
    );
    this.#seen.push({ range, kind: this.#kindOf(range) ?? 'body', carries: carries && single && !known });
  }

  /** The phrase that a pronoun stands for; the range itself where it is no pronoun or nobody fits. */
  resolve(range: Range): Range {
    const word = this.#words[range.from];
    if (!word) return range;
    const single = range.to - range.from === 1;
    const last = (kinds: readonly Kind[]): Range | undefined =>
      this.#seen.findLast(({ kind }) => kinds.includes(kind))?.range;
    if (single && /^(?:he|she)$/u.test(word.lower))
      return (
        this.#seen.findLast(({ kind, carries }) => kind === 'person' && !carries)?.range ?? last(['person']) ?? range
      );
    if (single && word.lower === 'they') return last(['people']) ?? last(['body']) ?? last(['person']) ?? range;
    if (single && word.lower === 'it')
      return this.#seen.findLast(({ kind, carries }) => kind === 'body' && !carries)?.range ?? last(['body']) ?? range;
    return range;
  }

  /** "SENA", "the news agency Norda", "Xinhua", "Iceland": whose name is no person's. */
  #isNobody({ from, to }: Range): boolean {
    const words = this.#words.slice(from, to);
    const name = words.at(-1)?.text ?? '';
    if (words.length === 1) return /^\p{Lu}{2,}$/u.test(name) || AGENCIES.test(name) || listedPlace(name) !== null;
    return /^\p{Lu}/u.test(name) && AGENCY_NOUN.test(words.findLast(({ text }) => /^\p{Ll}/u.test(text))?.lower ?? '');
  }

  #kindOf(range: Range): Kind | null {
    const head = headOf(this.#words, range);
    if (!head || head.mark) return null;
    const lower = head.lower.replace(/'s?$/u, '');
    const single = singularOf(lower);
    const first = this.#words[range.from];
    if (/^(?:he|she|i|we|you|they|it|who|there|this|that)$/u.test(lower)) return null;
    if (SPOKESPEOPLE.test(lower)) return 'person';
    if (isPersonNoun(lower) || OFFICES.has(lower) || OFFICES.has(single)) {
      const several =
        single !== lower ||
        /^(?:people|men|women|children|some|many|several|two|three|four|five|six|both|few|others)$/u.test(lower) ||
        /^(?:two|three|four|five|six|some|several|many)$/u.test(first?.lower ?? '');
      return several && !/^(?:one|another|a|an)$/u.test(first?.lower ?? '') ? 'people' : 'person';
    }
    if (BODIES.has(lower) || BODIES.has(single) || this.#isNobody(range)) return 'body';
    if (isCapital(head) && !/^(?:the|a|an|this|its)$/u.test(first?.lower ?? '')) return 'person';
    if (/^(?:a|an|one|another)$/u.test(first?.lower ?? '') && /(?:[^l]er|or|ist|ian|man|woman|ant)$/u.test(lower))
      return 'person';
    if (isCapital(head) && range.to - range.from > 1) return 'body';
    return null;
  }
}

function isFollowedByWho(word: Word | undefined): boolean {
  return /^(?:who|whose|whom)$/u.test(word?.lower ?? '');
}
