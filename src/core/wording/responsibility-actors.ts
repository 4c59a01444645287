import { isBetweenArticleAndNoun, isTie, nounBehind, SAYS } from './noun-phrases';
import { GROUP_WORDS } from './epithet-words';
import { headOf, standsBeforeVerb, type Range } from './speakers';
import { canSpeak, subjectStart } from './subjects';
import { DETERMINERS, isAdverb, isAuxiliary, isCapital, isFinite, isNegative, isTime, type Word } from './words';

const LONGEST_QUOTED = 6;
/** Verbs that report where a clause stands behind them, as nouns and adjectives do not. */
const REPORTS =
  /^(?:claims?|claimed|argued|concluded|confirmed|reported|suggested|determined|found|admitted|warned|noted|wrote|ruled|assessed|maintained|asserted|declared|testified|revealed|acknowledged)$/u;
/** "I have no doubt the Front is responsible": what is believed starts behind them. */
const SURE = /^(?:doubt|sure|certain|convinced|confident|indicates|suggests)$/u;
const HEDGE =
  /^(?:may|might|could|probably|possibly|likely|allegedly|reportedly|believed|believes?|believe|suspected|suspects?|suggests?|suggested|apparently|appears?|appeared|seems?|seemed|looks|looked|thought|perhaps|presumably)$/u;
const BELIEF = /^(?:indications?|speculation|rumou?rs?|suspicions?|fears?|theory|theories|suggestions?)$/u;
/** Nouns of those who do harm, and of those who may be blamed, without the endings of people. */
const WRONGDOERS =
  /^(?:bandits?|saboteurs?|elements|forces|vigilantes?|thugs?|gangs?|mobs?|mafia|cartels?|syndicates?|networks?|agents?|troops|warplanes|jets|aircraft|gunships?|squads?|crews?|cult|sect|clans?|tribes?|spies|arsonists?|pirates?|youths?|teenagers?|\d+-year-olds?|works|factory|plant|mill|services?|regiments?|units?|patrols?|powers?|neighbou?rs?|mercenar(?:y|ies)|enem(?:y|ies)|foes?|hands?|insiders|outsiders|campers|staff|snipers?|warships?|divers|dissidents|loyalists|nationalists|republicans|unionists|culprits?|individuals?|factions?|hardliners|(?:militia|police|guards|tribes|air|sea|hench|strong|body)m[ae]n|secessionists|brigades?|bombardiers|death-squads?)$/u;
/** Nouns with the endings of those who act. */
const INANIMATE =
  /^(?:weather|water|river|fire|fever|factor|factors|error|errors|heater|container|transformer|boiler|reactor|motor|number|tower|winter|summer|order|orders|matter|paper|corner|failure|disaster|restaurant|coolant|pollutant|computer|computers|router|server|servers|generator|elevator|trailer|tanker|mortar|shutter|canister|cylinder|detector|explosive|battery|weather|charger|cooker|burner|pager|printer|system|transmitter|receiver|scanner|device|phone|handset|radio|walkie-talkie)s?$/u;

/** What does harm without doing it, and the sides whose it can be. */
const THINGS =
  /^(?:explosions?|blasts?|bombs?|bombings?|attacks?|strikes?|raids?|fires?|blazes?|flames?|shots?|storms?|floods?|(?:earth)?quakes?|incidents?|collisions?|crash(?:es)?|cars?|trucks?|bus(?:es)?|trains?|vehicles?|drones?|missiles?|rockets?|shells?|mines?|landmines?)$/u;
const SIDES =
  /^(?:rebels?|army|government|militants?|insurgents?|separatists?|regime|coalition|militia|police|enemy|junta|foreign|hostile)$/u;

/** "A freight train in Velmar" is nobody's, "a Velmari rocket" is. */
function isBefore(word: Word, head: Word | undefined): boolean {
  return head !== undefined && word.start < head.start;
}

/** "Four suspects denied it". */
function isSuspectNoun(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return words[at]?.lower === 'suspects' && (DETERMINERS.has(before?.lower ?? '') || /^\d/u.test(before?.text ?? ''));
}

function opensClause(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return /^(?:that|it|they|he|she|the)$/u.test(word?.lower ?? '') || isCapital(word);
}

/** Of "the director denies the order and", before a second verb, the director; of "X blame Y, which", before its verb, Y. */
export function firstSubject(words: readonly Word[], verb: number, range: Range): Range {
  const last = words[range.to - 1]?.lower ?? '';
  if (/^(?:and|but)$/u.test(last)) {
    const finite = words.findIndex(
      (word, at) =>
        at > range.from && at < range.to && (isFinite(word) || /^(?:denies|says|rejects)$/u.test(word.lower)),
    );
    return finite > range.from ? { from: range.from, to: finite } : range;
  }
  if (!/^(?:who|which)$/u.test(words.slice(range.to, verb).find(({ mark }) => !mark)?.lower ?? '')) return range;
  let from = range.to;
  while (from > range.from && isCapital(words[from - 1])) from -= 1;
  return from < range.to && from > range.from ? { from, to: range.to } : range;
}

/** "Its fighters", "one of our men": they act for who speaks. */
export function isOwn(words: readonly Word[], { from }: Range): boolean {
  return /^(?:(?:(?:one|two|three|four|some|members) of )?(?:its|their|our|his|her))\b/u.test(
    words
      .slice(from, from + 3)
      .map(({ lower }) => lower)
      .join(' '),
  );
}

/** The words as they stand inside or outside the quotation of one of them: what is on another level ends a phrase. */
export function atLevel(words: readonly Word[], at: number): readonly Word[] {
  const level = words[at]?.quote ?? -1;
  return level < 0 ? words : words.map((word) => ({ ...word, quote: word.quote === level ? -1 : 0 }));
}

/** The words of the subject before a verb, auxiliaries and adverbs left out; behind "which" what it stands for. */
export function behindOf(words: readonly Word[], verb: number): Range {
  let to = verb;
  while (
    to > 0 &&
    (standsBeforeVerb(words[to - 1]) ||
      (isAuxiliary(words[to - 1]) && words[to - 1]?.text !== 'IS') ||
      isNegative(words[to - 1]) ||
      /^(?:yet|to)$/u.test(words[to - 1]?.lower ?? '') ||
      (HEDGE.test(words[to - 1]?.lower ?? '') && !isSuspectNoun(words, to - 1)) ||
      isTime(words[to - 1]) ||
      (/^(?:on|this|last|late|early)$/u.test(words[to - 1]?.lower ?? '') && isTime(words[to])))
  )
    to -= 1;
  if (/^(?:who|which|that)$/u.test(words[to - 1]?.lower ?? '') && to > 1) {
    to -= 1;
    if (words[to - 1]?.text === ',') to -= 1;
  }
  to = beforeBelief(words, to, verb);
  if (to > 1 && /^(?:and|but)$/u.test(words[to - 1]?.lower ?? '')) {
    const shared = firstVerbOfClause(words, to - 1);
    if (shared !== null) return behindOf(words, shared);
  }
  const quoted = quotedSubject(words, to);
  if (quoted !== null) return quoted;
  const inserted = asideStart(words, to);
  // "Using the names Ber, Dov, and Orn, they fired": the end of a list is nobody who acts.
  if (inserted === null && words[to - 1]?.text === ',' && endsList(words, to - 1)) return { from: to, to };
  to = inserted ?? to;
  let from = subjectStart(words, to - 1, 0);
  // "The minister said the mercenaries were behind it": the subject starts behind the report.
  for (let at = from; at < to - 1; at += 1) {
    if (isBeside(words, at, to)) continue;
    // "HALWAN - The army": a dateline stands before its dash.
    if (words[at]?.text === '-') from = at + 1;
    const reports = at > from && REPORTS.test(words[at]?.lower ?? '') && opensClause(words, at + 1);
    if (reports || SAYS.test(words[at]?.lower ?? '') || SURE.test(words[at]?.lower ?? ''))
      from = words[at + 1]?.lower === 'that' ? at + 2 : at + 1;
  }
  return { from, to };
}

/** "The Front, which Velmar says is its arm, was": what an aside says is no report of the sentence. */
function isBeside(words: readonly Word[], at: number, to: number): boolean {
  const comma = words.slice(0, at).findLastIndex(({ text }) => text === ',');
  const aside = comma >= 0 && /^(?:which|who|whom)$/u.test(words[comma + 1]?.lower ?? '');
  return aside && words.slice(at, to).some(({ text }) => text === ',');
}

/** Of "the gunmen, some using the names Ber, Dov and Orn, opened fire" the first comma, where an aside ends in a comma; null for none. */
function asideStart(words: readonly Word[], to: number): number | null {
  if (words[to - 1]?.text !== ',') return null;
  for (let at = to - 2; at > Math.max(0, to - LONGEST_ASIDE); at -= 1) {
    if (words[at]?.mark === true && words[at]?.text !== ',') return null;
    if (words[at]?.text === ',' && ASIDE.test(lineFrom(words, at + 1, to))) return at;
  }
  return null;
}

const LONGEST_ASIDE = 30;
/** "Some of them reportedly using". */
const ASIDE =
  /^(?:some|many|most|several|all|both|one|two|three|four|five|each)(?: of (?:them|whom))?(?: \S+ly)? \S+ing /u;

function lineFrom(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
}

/** ", and Orn," behind another comma. */
function endsList(words: readonly Word[], comma: number): boolean {
  const before = words.slice(0, comma).findLastIndex(({ text }) => text === ',');
  return before > 0 && comma - before < LONGEST_QUOTED && /^(?:and|or)$/u.test(words[before + 1]?.lower ?? '');
}

// "The branch of the group that Velmar believes was behind it": who believes so stands between.
function beforeBelief(words: readonly Word[], to: number, verb: number): number {
  const believes = words
    .slice(to, verb)
    .some(({ lower }) => /^(?:believes?|believed|suspects?|thinks?|say|says|said)$/u.test(lower));
  if (!believes) return to;
  for (let at = to - 1; at > Math.max(1, to - BELIEVER); at -= 1)
    if (/^(?:that|which|who|whom)$/u.test(words[at]?.lower ?? ''))
      return /^\p{L}/u.test(words[at - 1]?.text ?? '') && !isFinite(words[at - 1]) ? at : to;
  return to;
}

/** Words of "that officials of the United States". */
const BELIEVER = 7;

/** "Said that “the occupiers” had": a few words in marks of their own; null where none end there. */
function quotedSubject(words: readonly Word[], to: number): Range | null {
  const quote = words[to - 1]?.quote ?? -1;
  if (quote < 0 || words[to]?.quote === quote) return null;
  let from = to;
  while (from > 0 && words[from - 1]?.quote === quote) from -= 1;
  if (to - from > LONGEST_QUOTED) return null;
  const article = words[from - 1]?.lower ?? '';
  return DETERMINERS.has(article) && article !== 'that' ? { from: from - 1, to } : { from, to };
}

/** "They went from house to house and shot the men": the first verb of the clause, whose subject both share; null for none. */
export function firstVerbOfClause(words: readonly Word[], and: number): number | null {
  let start = and;
  while (
    start > 0 &&
    words[start - 1]?.quote === words[and]?.quote &&
    !/^(?:that|while|when|because|after|before|as|;|:)$/u.test(words[start - 1]?.lower ?? '') &&
    !(SAYS.test(words[start - 1]?.lower ?? '') && words[start - 1]?.lower !== 'told')
  )
    start -= 1;
  for (let at = start + 1; at < and; at += 1) if (isFinite(words[at]) && !isBetweenArticleAndNoun(words, at)) return at;
  return null;
}

/** Of "an attack the government" the government. */
export function lastNoun(words: readonly Word[], { from, to }: Range): Range {
  for (let at = to - 1; at > from; at -= 1) {
    const [previous, word] = [words[at - 1], words[at]];
    if (!word || !previous || previous.mark || !/^(?:the|a|an|his|her|its|their)$/u.test(word.lower)) continue;
    const noun = !DETERMINERS.has(previous.lower) && !isAdverb(previous) && /^\p{Ll}+(?:s|[^s])$/u.test(previous.text);
    return noun && !/^(?:of|for|in|on|at|by|from|to|with|and|or|near|over|behind|against|as)$/u.test(previous.lower)
      ? { from: at, to }
      : { from, to };
  }
  return { from, to };
}

/** True where a word shortly before makes what a verb says less than certain; "appeared in court" does not. */
export function isHedged(words: readonly Word[], at: number): boolean {
  const first = Math.max(0, at - 6);
  return words
    .slice(first, at + 1)
    .some(
      ({ lower }, index) =>
        (HEDGE.test(lower) || BELIEF.test(lower)) &&
        !isSuspectNoun(words, first + index) &&
        !(
          /^appear(?:s|ed)?$/u.test(lower) &&
          /^(?:in|before|at|on|via|by)$/u.test(words[first + index + 1]?.lower ?? '')
        ),
    );
}

/** True for a subject that is a pronoun of a person or body. */
export function isPronoun(words: readonly Word[], { from, to }: Range): boolean {
  return to - from === 1 && /^(?:it|they|he|she|we|i)$/u.test(words[from]?.lower ?? '');
}

/** True for who can do or claim a thing: a name, people, an office, a body or an armed group. */
export function canAct(words: readonly Word[], range: Range): boolean {
  if (isPronoun(words, range) || /^(?:them|us|whom|it)$/u.test(words[range.to - 1]?.text ?? '')) return false;
  // "Thousands of devices" are devices.
  if (
    /^(?:thousands|hundreds|dozens|scores|tens)$/u.test(words[range.from]?.lower ?? '') &&
    words[range.from + 1]?.lower === 'of'
  )
    return canAct(words, { from: range.from + 2, to: range.to });
  const carried = words.findIndex((_, at) => at > range.from && at < range.to && isCarried(words, at));
  if (carried >= 0) return canAct(words, { from: range.from, to: carried });
  const inside = words.slice(range.from, range.to);
  const tie = words.findIndex((_, at) => at > range.from && at < range.to && isTie(words, at));
  const head = headOf(words, tie < 0 ? range : { from: range.from, to: tie });
  // Somebody flew the unmanned aircraft; who, its mention does not tell.
  if (INANIMATE.test(head?.lower ?? '') || inside.some(({ lower }) => lower === 'unmanned')) return false;
  // "Two explosions" are nobody, "a rebel rocket" is the rebels'.
  if (
    THINGS.test(head?.lower ?? '') &&
    !inside.some((word, at) => (at > 0 && isCapital(word) && isBefore(word, head)) || SIDES.test(word.lower))
  )
    return false;
  return (
    canSpeak(words, range) ||
    WRONGDOERS.test(head?.lower ?? '') ||
    inside.some(({ text }) => /^(?:al|el|ad|as)-\p{Lu}/u.test(text)) ||
    inside.some(({ lower }) => GROUP_WORDS.test(lower) || GROUP_WORDS.test(`${lower}s`))
  );
}

/** "Pagers carried by members of the Vanguard": a thing, whoever has it. */
function isCarried(words: readonly Word[], at: number): boolean {
  return (
    /^(?:carried|used|owned|held|worn|made|bought|sold|planted|hidden)$/u.test(words[at]?.lower ?? '') &&
    words[at + 1]?.lower === 'by'
  );
}

const NEGLECT =
  /^(?:neglect|negligence|mismanagement|failures?|errors?|mistakes?|incompetence|inaction|maintenance|carelessness|recklessness|indifference|corruption)$/u;

/** Of "years of neglect by the railway" the railway: neglect is somebody's; the range itself where it is nobody's. */
export function underNeglect(words: readonly Word[], range: Range): Range {
  const noun = words.findIndex(({ lower }, at) => at >= range.from && at < range.to && NEGLECT.test(lower));
  if (noun < 0) return range;
  const owner = words.findIndex(({ lower }, at) => at >= range.from && at < noun && /(?:'s|s')$/u.test(lower));
  if (owner >= 0) return { from: range.from, to: owner + 1 };
  return /^(?:by|of)$/u.test(words[noun + 1]?.lower ?? '') ? (nounBehind(words, noun + 2) ?? range) : range;
}

/** Of "a failed rocket launch by the Vanguard" the Vanguard; the range itself where no deed stands before "by". */
export function whoseDeed(words: readonly Word[], range: Range): Range {
  // "Launch" and "strike" end a noun phrase as verbs would.
  const by = words.findIndex(({ lower }, at) => at > range.from && at < range.to + 2 && lower === 'by');
  if (by < 0 || words.slice(range.from, by).some(({ mark }) => mark) || canAct(words, { from: range.from, to: by }))
    return range;
  return nounBehind(words, by + 1) ?? range;
}
