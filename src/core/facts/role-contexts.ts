import type { Clause, Finding } from './clause';
import type { RawQuantity } from './quantity';

const VOTING =
  /^(?:votes?|voted|voting|ballots?|polls?|bill|motion|amendment|resolution|measure|referendum|parliament|senate|assembly|congress|lawmakers|mps|deputies|senators|council|councillors|committee|court|judges|bench|panel|members)$/u;
const DECIDING =
  /^(?:pass(?:ed|es)?|approv(?:ed|es)|reject(?:ed|s)|adopt(?:ed|s)|carried|defeat(?:ed|s)|back(?:ed|s)|voted|votes|vote|ruled|ratified|endorsed|elected|decided|won|lost|fell|failed|survived|threw)$/u;

// "by 212 to 187", "61 in favour and 39 against": the sides of a vote, where the sentence is about one.
export function inVote(clause: Clause, quantity: RawQuantity): Finding {
  if (quantity.kind !== 'count' || quantity.noun?.head != null) return null;
  const { lexemes } = clause;
  if (!lexemes.some(({ lower }) => VOTING.test(lower)) || !lexemes.some(({ lower }) => DECIDING.test(lower)))
    return null;
  const [before, after] = [clause.lower(clause.skipBack(quantity.from)), clause.lower(quantity.to)];
  const next = clause.quantities.find(({ from }) => from === quantity.to + 1);
  const first = before === 'by' && /^(?:to|-|–)$/u.test(after) && next?.kind === 'count';
  const second =
    before === 'to' && clause.quantities.some(({ to, noun }) => (noun?.to ?? to) === clause.skipBack(quantity.from));
  const favour = after === 'in' && /^favou?r$/u.test(clause.lower(quantity.to + 1));
  return first || second || favour || /^(?:for|against)$/u.test(after) ? 'voted' : null;
}

// "a shell hit two houses", "three schools were struck": a building or vehicle that is hit is damaged.
export function struck(clause: Clause, quantity: RawQuantity): Finding {
  if (!STRUCTURES.test(quantity.noun?.head ?? '')) return null;
  const before = clause.lower(clause.governorOf(quantity.from));
  if (/^(?:hit|hits|hitting|struck|strikes|striking)$/u.test(before)) return 'damaged';
  const at = clause.skipAdverbs(quantity.noun?.to ?? quantity.to);
  const auxiliary = clause.auxiliaryAt(at);
  return auxiliary?.passive &&
    /^(?:hit|struck|bombed|shelled|attacked|holed|affected)$/u.test(clause.lower(auxiliary.to))
    ? 'damaged'
    : null;
}

const STRUCTURES =
  /^(?:house|home|building|school|hospital|block|flat|vehicle|car|ship|boat|tanker|bridge|shop|depot|warehouse|church|mosque|bus|lorry|truck|train|plant|station|factory|tower|apartment|clinic)$/u;
