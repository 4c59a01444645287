import type { Range } from './speakers';
import { BE, HAVE, isAdverb, isNegative, isTime, MODALS, SUBJECT_PRONOUNS, type Word } from './words';

const PARTICIPLES = new Set(
  'beaten begun bitten blown bought bound broken brought built burnt burst cast caught chosen cut dealt done drawn driven drunk eaten fed fired flown forbidden forgotten forgiven found fought frozen given ground heard held hidden hit hung hurt kept known laid led left lent let lit lost made met mistaken overthrown overturned paid put quit read ridden rung run said seen sent set sewn shaken shot shown shut slain sold sent shed spent spilt split spoken spread stolen struck stuck sunk sworn swept swung taken taught thrown told torn understood upheld withdrawn won worn woven written'.split(
    ' ',
  ),
);
const PARTICIPLES_IN_EED = new Set(['freed', 'fled', 'agreed', 'guaranteed', 'decreed']);
const ADJECTIVES =
  /^(?:tired|motivated|involved|experienced|educated|qualified|connected|accustomed|acquainted|alarmed|amazed|angered|annoyed|astonished|devastated|embarrassed|encouraged|fascinated|furnished|horrified|impressed|inclined|intended|isolated|outraged|overjoyed|packed|populated|puzzled|relieved|reluctant|resigned|saddened|shocked|skilled|stunned|thrilled|troubled|upset|closed|interested|concerned|worried|scared|married|related|limited|united|determined|prepared|pleased|surprised|excited|confused|supposed|crowded|armed|advanced|retired|aged|delighted|dedicated|disappointed|exhausted|frightened|terrified|divided|used|bored|ashamed|convinced|satisfied|located|situated|based|needed|left|lost|known|set|shut|hurt|stuck|mistaken|gone|opposed|bound|worn|hidden|lit|drunk|run|let|read|put|cut)$/u;
/** Participles that are adjectives behind "is", passives behind "was" and "been". */
const STATIVE =
  /^(?:closed|shut|set|left|lost|hidden|hurt|cut|read|put|run|lit|known|divided|limited|armed|used|needed|let|worn|delayed|trapped)$/u;
const HEARSAY =
  /^(?:suspected|thought|believed|feared|said|understood|alleged|rumoured|presumed|expected|supposed|known)$/u;
const NO_DOER =
  /^(?:mistake|accident|video|letter|phone|telephone|email|e-mail|hand|law|force|chance|mail|post|sea|air|road|rail|train|ferry|car|boat|plane|helicopter|bus|noon|midnight|dawn|dusk|nightfall|then|now|early|late|next|mid|at|about|around|up|way|far|text|surprise|design|default|half|a|percentage|half-past|decree|ballot|lot|name|day|night|daylight|satellite|radio|secret|order|virtue|means|morning|evening)$/u;

/** True where a clause of the words tells in the passive what was done and not by whom. */
export function isAgentless(words: readonly Word[], { from, to }: Range): boolean {
  for (let at = from; at < to; at += 1) {
    if (!isParticiple(words[at]) || !isPassive(words, at, from, to)) continue;
    if (!hasDoer(words, at, to)) return true;
  }
  return false;
}

function isParticiple(word: Word | undefined): boolean {
  if (!word || word.mark) return false;
  const { lower } = word;
  return (
    PARTICIPLES.has(lower) ||
    (lower.startsWith('re') && PARTICIPLES.has(lower.replace(/^re-?/u, ''))) ||
    (lower.endsWith('ed') && !lower.endsWith('eed') && lower.length > 4) ||
    PARTICIPLES_IN_EED.has(lower)
  );
}

function isPassive(words: readonly Word[], at: number, from: number, to: number): boolean {
  const word = words[at];
  if (
    !word ||
    (HEARSAY.test(word.lower) &&
      words[at + 1]?.lower !== 'by' &&
      (words[at + 1]?.lower === 'to' || word.lower !== 'said'))
  )
    return false;
  let before = at - 1;
  while (
    before >= from &&
    (isAdverb(words[before]) ||
      isNegative(words[before]) ||
      words[before]?.lower === 'all' ||
      words[before]?.lower === 'yet')
  )
    before -= 1;
  const auxiliary = words[before];
  if (!auxiliary) return false;
  const { lower } = auxiliary;
  if (lower === 'and' || lower === 'or')
    return words
      .slice(Math.max(from, before - 6), before)
      .some((other, index, all) => isParticiple(other) && BE.has(all[index - 1]?.lower ?? ''));
  if (/^(?:got|get|gets|getting)$/u.test(lower)) return true;
  if (lower === 'being') return true;
  if (!BE.has(lower)) return isHeadlinePassive(words, at, from, to);
  // "waited for it to be settled" tells no act; "is to be settled" does.
  if (lower === 'be' && words[before - 1]?.lower === 'to' && !isPredicateInfinitive(words, before - 2, from))
    return false;
  const been = lower === 'been' || lower === 'be';
  if (ADJECTIVES.test(word.lower) && !STATIVE.test(word.lower)) return false;
  if (STATIVE.test(word.lower)) return been || /^(?:was|were|wasn't|weren't)$/u.test(lower);
  return true;
}

function isPredicateInfinitive(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at];
  return (
    at >= from &&
    word !== undefined &&
    (BE.has(word.lower) ||
      HAVE.has(word.lower) ||
      isAdverb(word) ||
      /^(?:due|set|likely|unlikely|expected|scheduled|need|needs|needed|ought|going|appears?|appeared|seems?|seemed|about)$/u.test(
        word.lower,
      ))
  );
}

// "Three killed in blast", "School kept open for weeks", "‘procedures were’": a headline without its auxiliary.
function isHeadlinePassive(words: readonly Word[], at: number, from: number, to: number): boolean {
  const sentence = words.slice(from, Math.min(to, at + 14));
  if (
    at === from ||
    at - from > 4 ||
    sentence.some(
      (word, index) => index + from !== at && (BE.has(word.lower) || HAVE.has(word.lower) || MODALS.has(word.lower)),
    )
  )
    return false;
  if (sentence.some(({ text, mark }) => mark && /^[.,]$/u.test(text))) return false;
  if (words.slice(from, at).some(({ lower }) => SUBJECT_PRONOUNS.has(lower))) return false;
  const next = words[at + 1];
  const word = words[at];
  if (
    !word ||
    (word.quote >= 0 !== (words[at - 1]?.quote ?? -1) >= 0 &&
      !/^(?:off|in|out|up|down|for|at|by|over)$/u.test(next?.lower ?? ''))
  )
    return false;
  return (
    !next ||
    (/^(?:in|at|off|open|out|up|after|over|for|as|by|on|near|from|dead|during|to)$/u.test(next.lower) &&
      TRANSITIVE.test(word.lower))
  );
}

const TRANSITIVE =
  /^(?:killed|injured|wounded|arrested|held|hurt|shot|found|switched|kept|charged|jailed|hit|sacked|freed|rescued|evacuated|detained|stabbed|missing|accused|left|struck|closed|cancelled|delayed|seized|trapped|displaced|called|put|taken|forced|urged|told|torn|named|cleared|blamed|ordered|burnt|burned|destroyed|damaged|suspended|banned|buried|elected)$/u;

function hasDoer(words: readonly Word[], at: number, to: number): boolean {
  for (let place = at + 1; place < to; place += 1) {
    const word = words[place];
    if (!word) return false;
    if (/^[.;:]$/u.test(word.text) || /^(?:when|while|who|which|that|because|but)$/u.test(word.lower)) return false;
    if (word.lower !== 'by') continue;
    const next = words[place + 1];
    if (!next) return false;
    const noun = /^(?:the|a|an)$/u.test(next.lower) ? words[place + 2] : next;
    if (
      isTime(next) ||
      isTime(noun) ||
      (NO_DOER.test(next.lower) && next.lower !== 'a' && next.lower !== 'at') ||
      /^(?:end|time|hour|day|evening|morning|next)$/u.test(noun?.lower ?? '')
    )
      continue;
    if (next.lower === 'a' && /^(?:\d|quarter|third|half|fifth|tenth)/u.test(noun?.lower ?? '')) continue;
    if (/^(?:at|about|up|around)$/u.test(next.lower)) continue;
    return true;
  }
  return false;
}
