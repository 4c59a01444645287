import type { Lexeme } from './lexemes';

const AHEAD =
  /^(?:will|'ll|next|until|till|due|scheduled|plan|plans|planned|upcoming|coming|forthcoming|needs?|needed|required?|deadline|wants?|shall|offer|offers|offered|proposed?|proposes|expires?|expected|demand(?:s|ed)?|asked|must|may|could|would|should)$/u;
const PAST = /^(?:lasted|lasting|ran|remained|stayed|continued|was|were|had|did|waited|served|held)$/u;

/**
 * Whether the words around a date speak of what is still to come, so that "Friday" is the next one. Only the date's own
 * clause counts: what stands before a comma, or a report ("said on Friday"), says nothing about it.
 */
export function isAhead(lexemes: readonly Lexeme[], at: number): boolean {
  return aheadOnTheLeft(lexemes, at) || aheadOnTheRight(lexemes, at);
}

// "On 1 July its two pools will be closed", "The run-off, on Sunday, will be watched".
function aheadOnTheRight(lexemes: readonly Lexeme[], at: number): boolean {
  if (/^(?:since|until|after|of)$/u.test(lexemes[at - 1]?.lower ?? '')) return false;
  const clauseOpens = at <= 2 || /^(?:,|and|but|that|;|:)$/u.test(lexemes[at - 2]?.lower ?? '');
  if (!clauseOpens) return false;
  for (let place = at; place < Math.min(lexemes.length, at + 18); place += 1) {
    const word = lexemes[place]?.lower ?? '';
    if (/^(?:[;.:—]|said|says|told|was|were|had|announced|warned|after|when)$/u.test(word)) return false;
    if (
      word === 'will' ||
      (/^(?:is|are)$/u.test(word) && /^(?:to|due|set|expected|scheduled)$/u.test(lexemes[place + 1]?.lower ?? ''))
    )
      return true;
  }
  return false;
}

function aheadOnTheLeft(lexemes: readonly Lexeme[], at: number): boolean {
  let past = false;
  for (let place = at - 1, steps = 0; place >= 0 && steps < 24; place -= 1, steps += 1) {
    const lexeme = lexemes[place];
    const word = lexeme?.lower ?? '';
    if (lexeme === undefined || /^[;.:!?—"“”]$/u.test(word)) return false;
    if (/^(?:said|says|told|announced|reported|warned|added|since|last|after|when|before|as)$/u.test(word))
      return word === 'before' && !past && aheadOnTheLeft(lexemes, place);
    if (/^[,]$/u.test(word) && steps > 3 && !isListed(lexemes, place)) return false;
    if (PAST.test(word)) past = true;
    if (
      word === 'to' &&
      /^(?:be|is|are|set|due|expected|go|begin|start|take|pay|meet|hold|face|vote|run|leave|play|open|close|return|arrive|visit|strike|stop|end)$/u.test(
        lexemes[place + 1]?.lower ?? '',
      ) &&
      /^(?:is|are|set|due|expected|likely|scheduled|about|planned|plans|agreed|until)$/u.test(
        lexemes[place - 1]?.lower ?? '',
      )
    )
      return true;
    if (AHEAD.test(word))
      return !(past && word !== 'will' && word !== 'until') && !(word === 'until' && endedAlready(lexemes, place));
  }
  return false;
}

// "on 1 February and 1 June, in two parts, ...": commas inside what is still one clause.
function isListed(lexemes: readonly Lexeme[], at: number): boolean {
  return /^(?:on|and|or|in|at|from|by)$/u.test(lexemes[at + 1]?.lower ?? '');
}

function endedAlready(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes
    .slice(Math.max(0, at - 5), at)
    .some(({ lower }) => /^(?:lasted|ran|was|were|had|remained|stayed|worked|served|lived|did)$/u.test(lower));
}
