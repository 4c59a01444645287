import type { Lexeme } from './lexemes';
import type { RawQuantity } from './quantity';
import type { Event, RoleWord } from './role-words';
import {
  ADVERBS,
  BE,
  DETERMINERS,
  HAVE,
  isAuxiliary,
  isPlural,
  MODALS,
  NEGATIVES,
  PREPOSITIONS,
  PRONOUNS,
} from './word-classes';

/** What was found for a count: its role, `none` for an event that gives no role, `agent` for who did it to others. */
export type Finding = Event | 'agent' | null;

/** What stands between a phrase and the word that may give it its role. */
export type Joint = 'bare' | 'infinitive' | 'passive' | 'active';

// What may stand between a verb and the number it governs: "killed the other 12", "left a further 30".
const FILLERS =
  /^(?:the|a|an|all|another|other|others|further|additional|only|just|also|more|total|these|those|its|his|their|her|both|same|some|estimated|reported|confirmed|combined|staggering|whopping|record|mere|first|last|remaining|as|many|instantly|immediately|possibly|perhaps|maybe|initially|reportedly|allegedly|overall|nearly)$/u;
const COLLECTIVES =
  /^(?:group|team|total|crew|convoy|party|gang|squad|number|band|fleet|family|families|list|series|handful|column)$/u;
const REPORTING =
  /^(?:feared|believed|thought|said|reported|confirmed|presumed|known|understood|listed|expected|likely|estimated|counted|declared|among|now|officially|alleged|suspected|considered|assumed)$/u;
// Verbs that join a subject to a state as "be" does: "remained missing", "went missing".
const JOINING =
  /^(?:remain|remains|remained|remaining|stay|stays|stayed|went|goes|gone|became|become|becomes|lay|lie|lies|were|ended|fell|fallen)$/u;
/** Words after which "'s" is short for "is" or "has". */
const SHORT_IS = /^(?:it|he|she|that|there|here|what|who|where|one|everyone|nobody)$/u;
const BE_OR_GET = /^(?:get|gets|got|getting|isn't|wasn't|weren't|aren't)$/u;

/** A sentence as one of its counts sees it: lexemes, all quantities, and the role words that fit what is counted. */
export class Clause {
  constructor(
    readonly lexemes: readonly Lexeme[],
    readonly quantities: readonly RawQuantity[],
    readonly words: readonly RoleWord[],
    /** Phrasal verbs whose particle is still to come, behind the object. */
    readonly splits: readonly RoleWord[] = [],
  ) {}

  /** The word at a position in lower case; empty outside the sentence. */
  lower(at: number): string {
    return this.lexemes[at]?.lower ?? '';
  }

  /** The first position at or after `at` that is no adverb. */
  skipAdverbs(at: number): number {
    let next = at;
    while (isAdverb(this.lower(next)) || /^(?:others|not|never)$/u.test(this.lower(next))) {
      const place = next;
      if (this.words.some(({ from, to, bearing }) => from === place && (bearing === 'state' || to - from > 1))) break;
      next += 1;
    }
    return next;
  }

  /** The last position before `at` that is no filler. */
  skipBack(at: number): number {
    let next = at - 1;
    while (
      FILLERS.test(this.lower(next)) ||
      (isAdverb(this.lower(next)) && !this.words.some(({ to }) => to === next + 1))
    )
      next -= 1;
    return next;
  }

  /** Where the word stands that may govern the phrase beginning at `at`, collectives such as "a group of" skipped. */
  governorOf(at: number): number {
    const next = this.skipBack(at);
    return this.lower(next) === 'of' && COLLECTIVES.test(this.lower(next - 1)) ? this.skipBack(next - 1) : next;
  }

  /** Position where the clause of `at` begins: after the last strong break before it. */
  startOf(at: number): number {
    for (let position = at - 1; position >= 0; position -= 1) {
      if (this.isStop(position)) return position + 1;
    }
    return 0;
  }

  /** True for marks that end a clause; a point inside a number or an abbreviation is none. */
  isStop(at: number): boolean {
    const word = this.lower(at);
    return word === ';' || (/^[.!?]$/u.test(word) && this.lexemes[at + 1]?.glued !== true);
  }

  /** True when a form of "be" or "get" governs the participle at `at`, adverbs between them or not. */
  isPassive(at: number): boolean {
    let before = at - 1;
    const joined = (place: number): boolean =>
      /^(?:and|or)$/u.test(this.lower(place)) ||
      this.words.some(({ from, to, form }) => from === place && to === place + 1 && form === 'past');
    while (isAdverb(this.lower(before)) || NEGATIVES.has(this.lower(before)) || joined(before)) before -= 1;
    return BE.has(this.lower(before)) || BE_OR_GET.test(this.lower(before));
  }

  /** The role that a word at `at` gives to the phrase before it; `joint` says what stands between. */
  bearingAt(at: number, joint: Joint): Finding {
    const here = this.words.filter(
      ({ from, bearing }) =>
        from === at && bearing !== 'noun' && bearing !== 'crowd' && bearing !== 'toll' && bearing !== 'lead',
    );
    const longest = here.filter(({ bearing }) => bearing === 'state').toSorted((a, b) => b.to - a.to)[0];
    // "Two officers shot dead a man": with an object behind it the phrase says what the counted did.
    // "dead or missing" count together and give no single role.
    if (longest && this.isEither(longest)) return 'none';
    if (longest)
      return longest.to - longest.from > 1 && DEEDS.test(this.lower(longest.to - 1)) && this.opensObject(longest.to)
        ? 'agent'
        : longest.role;
    const subject = here.find(
      ({ bearing, form }) => bearing === 'subject' && !(joint === 'bare' && form === 'plain' && !this.isVerbPlace(at)),
    );
    const participle = here.find(({ bearing, form }) => bearing === 'object' && form === 'past');
    const verb = here.find(({ bearing }) => bearing === 'object' || bearing === 'active');
    // "were paraded" says what was done to them; "were drowned" and "were gathered" are their own.
    const own =
      subject !== undefined &&
      /^(?:drowned|gathered|assembled|perished|gone|massed|collapsed|burn\p{L}*|sunk)$/u.test(this.lower(at));
    if (joint === 'passive') return participle ? this.withPartner(participle) : own ? subject.role : null;
    if (joint === 'infinitive') return subject?.role ?? participle?.role ?? (verb ? 'agent' : null);
    if (joint === 'active') return subject?.role ?? (verb ? 'agent' : null);
    if (participle && !this.opensObject(participle.to)) return this.withPartner(participle);
    if (subject && !(verb && this.opensObject(verb.to))) return subject.role;
    return verb
      ? verb.bearing === 'active' || verb.form === 'plain'
        ? this.isVerbPlace(at)
          ? 'agent'
          : null
        : 'agent'
      : null;
  }

  // "in protest", "at the march": a plain form behind a preposition or a determiner is a noun.
  private isVerbPlace(at: number): boolean {
    const before = this.lower(at - 1);
    return !PREPOSITIONS.has(before) && !DETERMINERS.has(before) && before !== "'s" && before !== '-';
  }

  private isEither({ to, role }: RoleWord): boolean {
    if (!/^(?:or|and)$/u.test(this.lower(to))) return false;
    return this.words.some(
      ({ from, bearing, role: other, to: end }) =>
        from === to + 1 &&
        end === from + 1 &&
        bearing === 'state' &&
        other !== role &&
        other !== 'none' &&
        !this.opensObject(end),
    );
  }

  // "killed or injured", "killed and wounded" right beside each other count together and give no single role.
  private withPartner(word: RoleWord): Finding {
    if (!/^(?:and|or|\/)$/u.test(this.lower(word.to))) return word.role;
    const partner = this.words.find(
      ({ from, bearing, form }) => from === word.to + 1 && bearing === 'object' && form === 'past',
    );
    if (!partner) return word.role;
    return this.opensObject(partner.to) ? 'agent' : joinedRole(word, partner);
  }

  /** True when an object begins at `at`, so that the verb before is active. */
  opensObject(at: number): boolean {
    // "killed since the operation began": here it is no adverb.
    if (this.lower(at) === 'since') return false;
    const next = this.skipAdverbs(at);
    const lexeme = this.lexemes[next];
    if (lexeme === undefined || lexeme.kind === 'mark') return false;
    const number = this.quantities.find(({ from, to }) => from <= next && next < to);
    if (number) return /^(?:count|percent|fraction|ratio)$/u.test(number.kind);
    const { lower } = lexeme;
    // "assassinated Orvale's president", "shot President Brandt"
    const owner = /^\p{Lu}\p{Ll}/u.test(lexeme.text) && /^['’]s$/u.test(this.lower(next + 1)) && !WEEKDAY.test(lower);
    if (
      owner ||
      (/^\p{Lu}/u.test(lexeme.text) && OFFICE.test(lower) && /^\p{Lu}/u.test(this.lexemes[next + 1]?.text ?? ''))
    )
      return true;
    if (/^(?:him|her|them|himself|themselves|people|civilians|soldiers|children|women|men|themselves)$/u.test(lower))
      return true;
    if (!DETERMINERS.has(lower) || /^(?:that|each|every|some|any|no|all|both)$/u.test(lower)) return false;
    return !/^(?:week|month|year|morning|afternoon|evening|day|weekend|time|night)$/u.test(this.lower(next + 1));
  }

  /** Auxiliaries from `at` on: where they end and whether a passive follows; null when none begins there. */
  auxiliaryAt(at: number): { readonly to: number; readonly passive: boolean } | null {
    let to = at;
    let passive = false;
    let seen = false;
    for (;;) {
      const word = this.lower(to);
      const place = to;
      // "the city's hospital": owns; "it's", "who's": is.
      if (word === "'s" && !SHORT_IS.test(this.lower(to - 1))) break;
      if (isAuxiliary(word) || NEGATIVES.has(word) || BE_OR_GET.test(word) || JOINING.test(word)) {
        seen ||= word !== 'not' && word !== 'never';
        if (BE.has(word) || BE_OR_GET.test(word) || JOINING.test(word)) passive = true;
        else if (HAVE.has(word) || MODALS.has(word)) passive = false;
        to += 1;
      } else if (
        seen &&
        (isAdverb(word) || REPORTING.test(word)) &&
        !this.words.some(({ from, bearing }) => from === place && (bearing === 'state' || bearing === 'object'))
      ) {
        to += 1;
      } else if (
        seen &&
        /^(?:by|since|on|at)$/u.test(word) &&
        this.dateEnd(to + 1) !== null &&
        isAuxiliary(this.lower(this.dateEnd(to + 1) ?? to))
      ) {
        // "had by noon been arrested"
        to = this.dateEnd(to + 1) ?? to + 1;
      } else if (seen && /^(?:themselves|himself|herself|itself|all|both|each)$/u.test(word)) {
        // "were themselves killed", "have all been freed"
        to += 1;
      } else if (seen && passive && word === 'left') {
        to += 1;
      } else if (seen && word === 'found' && this.lower(to + 1) === 'to') {
        to += 1;
      } else if (seen && word === 'as' && REPORTING.test(this.lower(to - 1))) {
        to += 1;
      } else if (seen && word === 'to' && (/^(?:have|be)$/u.test(this.lower(to + 1)) || HAVE.has(this.lower(to - 1)))) {
        to += 1;
      } else break;
    }
    return seen ? { to, passive } : null;
  }

  private dateEnd(at: number): number | null {
    return this.quantities.find(({ from, kind }) => from === at && (kind === 'date' || kind === 'time'))?.to ?? null;
  }

  /** The role given by a predicate that begins exactly at `at`. */
  predicateAt(at: number): Finding {
    const phrase = this.words.find(({ from, to, bearing }) => from === at && bearing === 'state' && to - from > 1);
    if (phrase) return phrase.role;
    const auxiliary = this.auxiliaryAt(at);
    if (!auxiliary) return this.words.some(({ from }) => from === at) ? this.bearingAt(at, 'bare') : null;
    // "were among those killed", "were among the dead"
    const among = this.lower(auxiliary.to - 1) === 'among' && /^(?:the|those)$/u.test(this.lower(auxiliary.to));
    if (among) return this.words.find(({ from, form }) => from === auxiliary.to + 1 && form !== 'plain')?.role ?? null;
    const inside = this.words.find(
      ({ from, to, bearing }) => bearing === 'state' && from > at && from < auxiliary.to && to > auxiliary.to,
    );
    // "did not vote", "have not been charged": what did not happen gives no role.
    const denied = this.lexemes.slice(at, auxiliary.to).some(({ lower }) => NEGATIVES.has(lower));
    if (!inside && denied) return 'none';
    return inside?.role ?? this.bearingAt(auxiliary.to, auxiliary.passive ? 'passive' : 'active');
  }
}

const DEEDS = /^(?:dead|killed|wounded|down|death)$/u;

/** The role of two joined words: theirs when they agree, none when one kills and the other wounds. */
export function joinedRole(a: RoleWord, b: RoleWord): Event {
  return a.role === b.role ? a.role : 'none';
}

const WEEKDAY = /^(?:\p{L}+day|yesterday|today|january|february|march|april|may|june|july|august|\p{L}+ber)$/u;
const OFFICE =
  /^(?:president|premier|prime|mr|mrs|ms|dr|gen|general|judge|senator|governor|mayor|king|queen|minister|chief)$/u;

/** True for adverbs, which stand between a phrase and its verb without changing who did what. */
export function isAdverb(word: string): boolean {
  const manner =
    /ly$/u.test(word) && word.length > 4 && !/^(?:family|italy|assembly|supply|reply|apply|july|elderly)$/u.test(word);
  return manner || word === 'only' || (ADVERBS.has(word) && !PRONOUNS.has(word) && !isPlural(word));
}
