import { around, type Amount } from './amount';
import type { Lexeme } from './lexemes';

export type Effect = 'floor' | 'over' | 'cap' | 'under' | 'around' | 'exact';

/** A modifier beside a number: where it begins or ends, and what it does to the number. */
export interface Modifier {
  readonly at: number;
  readonly effect: Effect;
}

// Words before a number, longest first within an effect; spaces separate words.
const BEFORE: readonly (readonly [Effect, string])[] = [
  [
    'floor',
    'at least|no fewer than|no less than|not fewer than|not less than|a minimum of|minimum of|at the very least|a minimum|as few as|as little as|no lower than',
  ],
  [
    'over',
    'more than|over|above|in excess of|upwards of|upward of|north of|greater than|larger than|higher than|older than|longer than|beyond',
  ],
  [
    'cap',
    'up to|as many as|as much as|no more than|not more than|at most|a maximum of|maximum of|at the most|no greater than|no higher than',
  ],
  ['under', 'fewer than|less than|under|below|lower than|smaller than|younger than|shorter than'],
  [
    'around',
    'about|around|roughly|approximately|approx|some|nearly|almost|close to|near to|an estimated|estimated|circa|in the region of|in the order of|on the order of|practically|virtually|something like|somewhere around|~|≈',
  ],
  ['exact', 'another|a further|an additional|an extra'],
];
// Words that may stand before a modifier and belong to it.
const INTENSIFIERS = new Set([
  'well',
  'just',
  'slightly',
  'far',
  'a',
  'little',
  'only',
  'considerably',
  'significantly',
  'much',
  'many',
]);
const INTENSIFIABLE: ReadonlySet<Effect> = new Set(['over', 'under']);

const AFTER: readonly (readonly [Effect, string])[] = [
  [
    'floor',
    'or more|and more|or over|and over|or above|and above|or older|and older|or higher|if not more|at least|at the least|and up|and counting|or greater|or longer',
  ],
  ['cap', 'or fewer|or less|or under|and under|or below|or younger|at most|at the most|at the maximum|maximum'],
  ['around', 'or so|more or less|give or take|or thereabouts'],
];

const BEFORE_WORDS = compile(BEFORE);
const AFTER_WORDS = compile(AFTER);

function compile(groups: readonly (readonly [Effect, string])[]): readonly (readonly [Effect, readonly string[]])[] {
  return groups
    .flatMap(([effect, phrases]) =>
      phrases.split('|').map((phrase): readonly [Effect, readonly string[]] => [effect, phrase.split(' ')]),
    )
    .toSorted(([, a], [, b]) => b.length - a.length);
}

/** The modifier that ends right before the lexeme at `at`; null when none does. `from` is the first position it may use. */
export function modifierBefore(lexemes: readonly Lexeme[], at: number, from: number): Modifier | null {
  for (const [effect, phrase] of BEFORE_WORDS) {
    const start = at - phrase.length;
    if (start < from || !phrase.every((word, index) => lexemes[start + index]?.lower === word)) continue;
    if (phrase.length === 1 && !standsAlone(lexemes, start, phrase[0] ?? '')) continue;
    return { at: intensified(lexemes, start, effect, from), effect };
  }
  return null;
}

// Verbs and nouns that take the preposition "about", and words after which "over" and "under" say where.
const TELLING =
  /^(?:complain|talk|speak|spoke|told|ask|warn|know|knew|hear|heard|worr|concern|question|information|report|think|thought|learn|detail|lie|lied|bring|brought|write|wrote|written|story|stories|doubt|anxi|debate|argu|joke|news|claim)\p{L}*$/u;
const PHRASAL =
  /^(?:took|take|taken|taking|handed|hand|turned|presided|ran|run|roll|fell|rolled|knocked|carried|passed|came|come|bent|fight|fought|row|dispute|argument)$/u;
const BURIED =
  /^(?:bur(?:y|ied|ies)|trap(?:ped|s)?|lie|lay|lies|lying|sank|sunk|submerged|disappeared|vanished|crushed)$/u;

// Whether a one-word modifier is one here, not a preposition that belongs to the word before.
function standsAlone(lexemes: readonly Lexeme[], at: number, word: string): boolean {
  const before = lexemes[at - 1]?.lower ?? '';
  if (word === 'about' || word === 'around') return !TELLING.test(before);
  if (word === 'over' || word === 'beyond') return !PHRASAL.test(before);
  if (word === 'under' || word === 'below')
    return !lexemes.slice(Math.max(0, at - 12), at).some(({ lower }) => BURIED.test(lower));
  return true;
}

/** True where "over" before a span of time means during: "over two years", but not "lasted over two hours". */
export function meansDuring(lexemes: readonly Lexeme[], from: number): boolean {
  if (lexemes[from]?.lower !== 'over') return false;
  return !/^(?:for|of|after|lasted|lasting|lasts|took|taken|takes|take|in|by|is|was|were|been|spent|waited|within|at|from|to|just|well)$/u.test(
    lexemes[from - 1]?.lower ?? '',
  );
}

function intensified(lexemes: readonly Lexeme[], start: number, effect: Effect, from: number): number {
  let at = start;
  while (INTENSIFIABLE.has(effect) && at > from && INTENSIFIERS.has(lexemes[at - 1]?.lower ?? '')) {
    // "a" belongs only to "a little".
    if (lexemes[at - 1]?.lower === 'a' && lexemes[at]?.lower !== 'little') break;
    at -= 1;
  }
  return at;
}

/** The modifier that begins at `at`; its `at` is the position after it. Also "+", "-plus" and "-odd". */
export function modifierAfter(lexemes: readonly Lexeme[], at: number): Modifier | null {
  const next = lexemes[at];
  if (next?.text === '+' && next.glued) return { at: at + 1, effect: 'floor' };
  const hyphen = next?.text === '-' && next.glued ? 1 : 0;
  const word = lexemes[at + hyphen]?.lower ?? '';
  if (word === 'plus' && hyphen === 1) return { at: at + 2, effect: 'floor' };
  if (word === 'odd' && (hyphen === 1 || lexemes[at + 1]?.kind === 'word'))
    return { at: at + hyphen + 1, effect: 'around' };
  for (const [effect, phrase] of AFTER_WORDS) {
    // "up 15 per cent and above the estimates" has no such bound.
    const goesOn = /^(?:and|or) (?:above|over|under|below|more)$/u.test(phrase.join(' '));
    if (goesOn && isMeasuredBy(lexemes[at + phrase.length])) continue;
    if (phrase.every((part, index) => lexemes[at + index]?.lower === part)) return { at: at + phrase.length, effect };
  }
  return null;
}

function isMeasuredBy(next: Lexeme | undefined): boolean {
  return (
    next !== undefined && (next.kind === 'number' || /^(?:the|a|an|its|their|analysts?|than|\p{Sc})$/u.test(next.lower))
  );
}

/** The amount under the modifier: "more than" 80 is open at 80, "about" 100 is 90 to 110. */
export function modify(amount: Amount, effect: Effect): Amount {
  const value = amount.min ?? amount.max;
  switch (effect) {
    case 'exact':
      return amount;
    case 'around':
      return around(amount);
    case 'floor':
      return { ...amount, max: null, maxOpen: false };
    case 'over':
      return {
        ...amount,
        min: amount.min === amount.max || amount.max === null ? value : amount.max,
        max: null,
        minOpen: true,
        maxOpen: false,
      };
    case 'cap':
      return { ...amount, min: null, max: amount.max ?? value, minOpen: false, maxOpen: false };
    case 'under':
      return { ...amount, min: null, max: amount.min ?? value, minOpen: false, maxOpen: true };
  }
}
