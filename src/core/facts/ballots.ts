import type { SourceQuantity } from './extract';

/** What became of ballots that chose nobody, and those never cast; `valid` for all the others. */
type Ballots = 'null votes' | 'blank votes' | 'abstention' | 'valid';

const WORDS: readonly (readonly [Ballots, string])[] = [
  [
    'null votes',
    'nul(?:l|o|os|a|as|s|les?|l[ei])?|spoil(?:ed|t)|invalid(?:ated)?|ungültig\\p{L}*|(?:in|no )v[áa]lid[oa]s|anulad[oa]s',
  ],
  ['blank votes', 'blank|branc[oa]s?|blanc(?:o|os|s|hes?)?|bianch[ei]|bianca|leer\\p{L}*'],
  ['abstention', 'absten\\p{L}*|abstain\\p{L}*|astension\\p{L}*|astenut\\p{L}*|enthaltung\\p{L}*|nichtwähler\\p{L}*'],
  ['valid', 'valid|v[áa]lid[oa]s?|exprimés|gültig\\p{L}*'],
];
const PATTERNS = WORDS.map(
  ([ballots, words]) => [ballots, new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'giu')] as const,
);
/** What tells that ballots are spoken of, and no colour. */
const OF_VOTES = /(?<!\p{L})(?:vot[eoi]|ballot|bulletin|suffrag|stimm|wahl|wähl|sched[ae]|urn|eleitor|elector|élect)/iu;

/** Before ballots that a share leaves out: "excluding blank and null ones". */
const WITHOUT =
  /(?<!\p{L})(?:exclu\p{L}*|descont\p{L}*|without|not counting|sem|sin|hors|sans|ohne|senza)(?: (?!vot)[\p{L}]+){0,4} $/iu;

/** Characters between such a word and its figure. */
const REACH = 48;
/** A word behind a figure is by so much further off than one before it: "null votes were 3.1%, blank ones 1.4%". */
const BEHIND = 1.3;

/** Which ballots a share or a count of votes is of: the nearest word, if it is no other figure's; null where none says. */
export function ballotsOf(
  text: string,
  quantity: SourceQuantity,
  own: readonly SourceQuantity[],
): Exclude<Ballots, 'valid'> | null {
  const { kind, role, start, end, sentence } = quantity;
  if (kind !== 'percent' && !(kind === 'count' && role === 'voted')) return null;
  if (!OF_VOTES.test(text.slice(sentence.start, sentence.end))) return null;
  const left = Math.max(sentence.start, start - REACH);
  const right = Math.min(sentence.end, end + REACH);
  const others = own.filter(
    (other) => other.kind === kind && other.start !== start && other.sentence.start === sentence.start,
  );
  let best: { readonly ballots: Ballots; readonly far: number } | null = null;
  for (const [ballots, pattern] of PATTERNS) {
    for (const { index, 0: word } of text.slice(left, right).matchAll(pattern)) {
      const from = left + index;
      if (WITHOUT.test(text.slice(Math.max(sentence.start, from - REACH), from))) continue;
      const far = farness(text, quantity, from, from + word.length);
      if (others.some((other) => farness(text, other, from, from + word.length) < far)) continue;
      if (best === null || far < best.far) best = { ballots, far };
    }
  }
  return best === null || best.ballots === 'valid' ? null : best.ballots;
}

function farness(text: string, { start, end }: SourceQuantity, from: number, to: number): number {
  const between = to <= start ? text.slice(to, start) : text.slice(end, from);
  return between.length * (to <= start ? 1 : BEHIND) + (JOINT.test(between) ? NEXT_MEMBER : 0);
}

/** What parts the members of a list, and by how much it sets a word further off. */
const JOINT = /[,;:.]| (?:and|but|while|y|e|et|und|ed?|mas|pero|mais|aber|ma) /iu;
const NEXT_MEMBER = 12;

/** Whether an aspect says that a figure is of ballots that chose nobody. */
export function isOfNoBallots(aspect: string | null): boolean {
  return aspect === 'null votes' || aspect === 'blank votes' || aspect === 'abstention';
}
