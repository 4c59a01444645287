import { flat } from './amount';
import { fold } from './lexicon';
import type { Lexeme } from './lexemes';
import type { RawQuantity } from './quantity';

/** Verbs of which news counts how often, with the noun that another report counts; in English and, folded, as they begin elsewhere. */
const DEEDS: readonly (readonly [string, RegExp, RegExp])[] = [
  [
    'attack',
    /^(?:attacked|attack|targeted)$/u,
    /^(?:atac(?:o|aron|ad[oa]s?)|attaque[ers]?s?|attaccat[oaie]|angegriffen)$/u,
  ],
  [
    'call',
    /^(?:called|phoned|telephoned|radioed|rang|hailed)$/u,
    /^(?:llam(?:o|aron|ado)|telefone(?:o|aron)|appele[es]*|chiamat[oaie]|chamaram|angerufen)$/u,
  ],
  ['warning', /^(?:warned)$/u, /^(?:advirti(?:o|eron)|averti[es]*|avvertit[oaie]|gewarnt)$/u],
];

/** Words between "attacked" and how often: "by drones or rockets more than". */
const REACH = 8;

/** What "three times" at `at` counts: "attacked at least 115 times" are as many attacks; null where no verb of `DEEDS` tells. */
export function deedBefore(lexemes: readonly Lexeme[], at: number, english: boolean): string | null {
  const before = lexemes.slice(Math.max(0, at - REACH), at);
  const cut = before.findLastIndex(({ text }) => /^[,;:()—–]$/u.test(text));
  const words = before.slice(cut + 1).map(({ lower, text }) => (english ? lower : fold(text)));
  return DEEDS.find(([, own, other]) => words.some((word) => (english ? own : other).test(word)))?.[0] ?? null;
}

/** "Called the ship twice": two calls; null where no verb of that kind stands before, for "twice" alone counts nothing. */
export function readTwice(lexemes: readonly Lexeme[], at: number): RawQuantity | null {
  if (lexemes[at]?.lower !== 'twice') return null;
  // "twice as many", "twice the number", "twice a day"
  if (/^(?:as|the|that|a|an|every|its|their|daily|weekly)$/u.test(lexemes[at + 1]?.lower ?? '')) return null;
  const unit = deedBefore(lexemes, at, true);
  return unit === null ? null : { from: at, to: at + 1, kind: 'count', amount: flat(2), unit, noun: null, date: null };
}
