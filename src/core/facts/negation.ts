import type { Lexeme } from './lexemes';
import type { RawQuantity } from './quantity';

// Verbs whose content they call untrue, and phrases that do.
const DENYING =
  /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|contradict(?:s|ed|ing)?|debunk(?:s|ed|ing)?|rebuff(?:s|ed)?|ridicul(?:e|es|ed|ing))$/u;
const FALSE =
  /^(?:false|untrue|wrong|incorrect|baseless|fabricated|invented|nonsense|unfounded|fiction|lie|lies|exaggerated|absurd|fake|fairy|rubbish|propaganda|mistaken|bogus|hoax|myth|inaccurate|groundless|ludicrous|invention)$/u;
// Where what is denied ends: a new clause of speech or contrast.
const TURN =
  /^(?:saying|insisting|adding|but|while|although|though|whereas|claiming|stating|instead|noting|and|maintaining|arguing|pointing|putting|giving|explaining|then|however|rather|contradicting)$/u;

/** For each quantity whether the sentence says that it is wrong. */
export function negatedAmong(lexemes: readonly Lexeme[], quantities: readonly RawQuantity[]): readonly boolean[] {
  const spans = deniedSpans(lexemes);
  return quantities.map((quantity) => {
    if (quantity.kind === 'date' || quantity.kind === 'time' || quantity.kind === 'ordinal') return false;
    return spans.some(([from, to]) => quantity.from >= from && quantity.to <= to) || isContrasted(lexemes, quantity);
  });
}

// The stretches of a sentence whose content is called untrue.
function deniedSpans(lexemes: readonly Lexeme[]): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  lexemes.forEach((lexeme, at) => {
    const word = lexeme.lower;
    if (DENYING.test(word) && !isRefusal(lexemes, at)) {
      // "the claim that 12 died was rejected": what is denied stands before a passive.
      const passive = /^(?:was|were|been|is|are)$/u.test(lexemes[at - 1]?.lower ?? '') && !opensClause(lexemes, at + 1);
      spans.push(passive ? [clauseStart(lexemes, at), at] : [at, clauseEnd(lexemes, at)]);
    } else if (FALSE.test(word) && isPredicate(lexemes, at)) {
      const that =
        lexemes.slice(at, at + 6).some(({ lower }) => lower === 'that') &&
        /^(?:it|'s|is|was|not)$/u.test(lexemes[at - 1]?.lower ?? '') &&
        startsWithIt(lexemes, at);
      spans.push(that ? [at, clauseEnd(lexemes, at)] : [clauseStart(lexemes, at), at]);
    } else if (isUntruth(lexemes, at)) spans.push([at, clauseEnd(lexemes, at)]);
  });
  return spans;
}

// "reject an offer of 5 %" refuses, it does not deny; so do motions and appeals that are dismissed.
function isRefusal(lexemes: readonly Lexeme[], at: number): boolean {
  const word = lexemes[at]?.lower ?? '';
  if (/^(?:den|disput|refut|contradict|debunk|ridicul)/u.test(word)) {
    return (
      /^(?:entry|access|bail|permission|visas?|medical|treatment|aid)$/u.test(lexemes[at + 1]?.lower ?? '') ||
      /^contradict/u.test(word)
    );
  }
  return !lexemes
    .slice(at + 1, at + 12)
    .some(({ lower }) =>
      /^(?:reports?|claims?|claim|rumou?rs?|figures?|allegations?|suggestions?|accusations?|assertions?|estimates?|numbers?|toll|count|statements?|accounts?|that|false|story|stories|talk|news)$/u.test(
        lower,
      ),
    );
}

function opensClause(lexemes: readonly Lexeme[], at: number): boolean {
  return /^(?:that|reports?|claims?|as|the|any|a)$/u.test(lexemes[at]?.lower ?? '');
}

function startsWithIt(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'it');
}

// "is false", "was simply wrong", "is a fairy tale", "called the figure of 40 false".
function isPredicate(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes.slice(Math.max(0, at - 5), at).map(({ lower }) => lower);
  return (
    before.some((word) => /^(?:is|are|was|were|be|called|calling|calls|branded|described|as|'s)$/u.test(word)) &&
    !before.includes('not')
  );
}

// "it is not true that", "there is no truth in", "no evidence that".
function isUntruth(lexemes: readonly Lexeme[], at: number): boolean {
  const [word, next, after] = [lexemes[at]?.lower, lexemes[at + 1]?.lower, lexemes[at + 2]?.lower];
  if (word === 'no' && next === 'truth') return true;
  const not = word === 'not' || /n't$/u.test(word ?? '');
  return (
    not &&
    (next === 'true' ||
      (after === 'true' && /ly$/u.test(next ?? '')) ||
      next === 'correct' ||
      (after === 'case' && next === 'the'))
  );
}

function clauseEnd(lexemes: readonly Lexeme[], at: number): number {
  for (let place = at + 1; place < lexemes.length; place += 1) {
    const word = lexemes[place]?.lower ?? '';
    if (/^[;.!?—]$/u.test(word) && !(lexemes[place]?.glued === true && lexemes[place + 1]?.glued === true))
      return place;
    if (place > at + 2 && TURN.test(word) && word !== 'and') return place;
    if (
      word === 'and' &&
      /^(?:said|threatened|insisted|added|put|gave|declared|accused|told|says)$/u.test(lexemes[place + 1]?.lower ?? '')
    )
      return place;
    if (
      word === ',' &&
      (TURN.test(lexemes[place + 1]?.lower ?? '') || /^(?:the|he|she|it|they)$/u.test(lexemes[place + 1]?.lower ?? ''))
    )
      return place;
  }
  return lexemes.length;
}

function clauseStart(lexemes: readonly Lexeme[], at: number): number {
  for (let place = at - 1; place >= 0; place -= 1) {
    const word = lexemes[place]?.lower ?? '';
    if (/^[;.!?]$/u.test(word) || word === 'but' || word === 'while') return place + 1;
  }
  return 0;
}

// "not 84 but 91", "was 200 litres, not 20,000", "it was not 200, it was 20".
function isContrasted(lexemes: readonly Lexeme[], { from, to }: RawQuantity): boolean {
  const before = lexemes[from - 1]?.lower ?? '';
  const earlier = lexemes[from - 2]?.lower ?? '';
  if (before !== 'not' && !/^(?:wasn't|isn't|weren't|aren't)$/u.test(before)) return false;
  if (/^(?:more|fewer|less|least|only|just|even|all|every|yet|until)$/u.test(lexemes[from]?.lower ?? '')) return false;
  const after = lexemes.slice(to, to + 12).map(({ lower }) => lower);
  return (
    earlier === ',' ||
    earlier === '(' ||
    earlier === 'and' ||
    after.includes('but') ||
    /^(?:was|is|were|are)$/u.test(earlier) ||
    /n't$/u.test(before)
  );
}
