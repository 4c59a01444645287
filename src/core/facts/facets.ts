import type { SourceQuantity } from './extract';

/**
 * What limits a figure to less or other than the plain total: `severe` and `slight` for degrees of harm; `hospital` for
 * those who lie there still; `destroyed` and
 * `damaged` for what became of things; `rest` for those left when others are counted off ("eleven other defendants") and for how many votes somebody is ahead;
 * `whole` for what a part is taken of ("800 of the 6,500 jobs"); `since` for a year that only bounds a rank or a span; `earlier` for the same quantity at another time ("from 1.2 billion a year earlier"); `course` for all of a war or a season;
 * `expected` for what was forecast rather than reached ("against 55.5 billion expected").
 */
export type Facet =
  | 'severe'
  | 'slight'
  | 'hospital'
  | 'destroyed'
  | 'damaged'
  | 'rest'
  | 'whole'
  | 'since'
  | 'earlier'
  | 'course'
  | 'expected';

/** Characters beside a figure in which such words are looked for. */
const REACH = 48;

const SEVERE =
  /\b(?:critical(?:ly)?|serious(?:ly)?|severe(?:ly)?|grave(?:ly)?|life-threatening|intensive care|graves|gravemente|de gravedad|críticos?|grièvement|gravement|critique|état grave|schwer|lebensgefährlich|gravi|тяжел\p{L}*|ağır|خطيرة|حرجة|وخیم)(?!\p{L})/iu;
/** What is said of some of them is not said of all: "2,421, many of them critically". */
const SOME_OF_THEM = /,? (?:many|some|several|most|all|a few|dozens|including|among|at least|of whom|whom)\b/iu;
const SLIGHT =
  /\b(?:minor|light(?:ly)?|slight(?:ly)?|mild(?:ly)?|superficial|légèrement|leicht|lievemente|levemente|de carácter leve)(?!\p{L})/iu;
// "107 people were still in hospital", "with 60 remaining in hospitals"; not "were taken to hospital".
const IN_HOSPITAL =
  /^(?: \p{Ll}+){0,3} (?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|la?y|lying|still|were|was|are|is)(?: \p{Ll}+)? (?:in|at) (?:the )?(?:\p{L}+['’]?s? )?hospitals?\b|^(?: \p{L}+){0,3} (?:rest(?:aient|ent|ano|avano)|demeur(?:ent|aient)|sigue[n]?|siguen|seguían|permanecen|permanecían|quedan|continuam|permanecem|rimangono|sono ancora|sont (?:encore|toujours)|liegen noch)(?: \p{L}+)? (?:hospitali[sz]|ingresad|internad|ricoverat|à l['’]hôpital|in ospedale|im krankenhaus|en (?:el )?hospital)/iu;
const DESTROYED =
  /\b(?:destroy\w*|flatten\w*|raz(?:ed|ing)|collaps\w*|level(?:l?ed|l?ing)|gutted|in ruins|reduced to rubble|burn\w* down|wash\w* away|torn down|zerst\p{L}*|abgebrannt|destru\p{L}*|détrui\p{L}*|distrutt\p{L}*)(?!\p{L})/iu;
const DAMAGED =
  /\b(?:damag\w*|crack\w*|partially|partly|beschädig\p{L}*|dañad\p{L}*|endommag\p{L}*|danneggiat\p{L}*|danificad\p{L}*)(?!\p{L})/iu;
const EARLIER =
  /^[^\d.;]{0,24}?\b(?:(?:a|one|the previous|the preceding) (?:year|month|week|quarter|day) (?:earlier|before|previously|ago)|in the same (?:period|quarter|month)|(?:in the )?(?:previous|preceding) (?:year|quarter|month)|last (?:year|month))\b/iu;
const COURSE =
  /\b(?:war|conflict|fighting|insurgency|offensive|campaign|operation|pandemic|outbreak|unrest|crisis|season|drought|violence) (?:has|have|had)\b/iu;

/** Before what an attack answers: "in retaliation for a strike that killed". */
const ANSWERED =
  /\b(?:retaliation|revenge|response|reprisals?|retribution|vengeance) (?:for|to|against|over) (?:an?|last|another|several|\p{L}+['’]s) [^.;]*$/iu;
/** What somebody did in all the years before: "was responsible for the killing of scores". */
const OF_A_LIFE = /\bresponsible for (?:the )?(?:deaths?|killings?|murders?) of(?: \p{L}+)?\s*$/iu;
const OF_A_WAR =
  /^[^.;]*\b(?:in|over|during|after) [^.;,]{0,24}\b(?:days|weeks|months|years) of (?:war|fighting|conflict|violence|bombing|unrest)\b/iu;

const ADDED = /^(?:another|a further|an additional|an extra) | more$/iu;
const RISEN_BY = /(?:[,(–—] ?|\b(?:is|was|were|are|now|be|been) )(?:up|down)\s*$/iu;
const OTHERS = /^ (?:\p{L}+ )?others?(?!\p{L})/iu;
const TOGETHER = /\b(?:together|combined|all told|between them)\b[^.]*\b(?:have|had)\b/iu;

/** The facet of a figure, by the words right beside it in its clause; `own` are all figures of its source. */
export function facetOf(text: string, quantity: SourceQuantity, own: readonly SourceQuantity[]): Facet | null {
  const { start, end, sentence, role, kind } = quantity;
  if (kind === 'date')
    return /\bsince\s*$/iu.test(text.slice(Math.max(sentence.start, start - 8), start)) ? 'since' : null;
  const [left, right] = reach(quantity, own);
  const before = text.slice(left, start);
  const behind = text.slice(end, right);
  if (role === 'injured') {
    const own = behind.split(SOME_OF_THEM)[0] ?? '';
    if (SEVERE.test(own) || SEVERE.test(lastWords(before))) return 'severe';
    if (SLIGHT.test(own) || SLIGHT.test(lastWords(before))) return 'slight';
    if (IN_HOSPITAL.test(clauseOf(behind))) return 'hospital';
  }
  // "Three other people were held": beside those who are told of.
  // "The toll is now up five from Tuesday's": a difference.
  if (role !== null && RISEN_BY.test(before) && /^(?: \p{L}+)? from\b/iu.test(behind)) return 'rest';
  if (role === 'arrested' && OTHERS.test(behind)) return 'rest';
  if (role === 'damaged') {
    const words = clauseOf(behind);
    if (DESTROYED.test(words)) return 'destroyed';
    if (DAMAGED.test(words)) return 'damaged';
    return DESTROYED.test(before) ? 'destroyed' : DAMAGED.test(before) ? 'damaged' : null;
  }
  if (role === null && (/^ (?:\p{L}+ )?others?\b/iu.test(behind) || ADDED.test(quantity.text))) return 'rest';
  const forecast = role === null && (kind === 'money' || kind === 'percent');
  const isForecast = isExpected(before, behind) || EXPECTED_ALL.test(text.slice(sentence.start, start));
  if (forecast && isForecast && MARKET.test(text.slice(sentence.start, sentence.end))) return 'expected';
  if (role === null && isWhole(before, quantity, own)) return 'whole';
  if (role === null && isFrom(before) && EARLIER.test(text.slice(end, Math.min(sentence.end, end + REACH))))
    return 'earlier';
  // "fewer than the 700,000 who marched on Tuesday": another crowd, for comparison.
  if (role === 'attended' && ANOTHER_CROWD.test(before)) return 'earlier';
  // "40,000 votes more than", "by a margin of 312 votes": how far ahead somebody was.
  if (role === 'voted' && (AHEAD.test(behind) || MARGIN.test(before))) return 'rest';
  if (role === null) return null;
  const lead = text.slice(sentence.start, start);
  if (ANSWERED.test(lead) || OF_A_LIFE.test(lead) || OF_A_WAR.test(text.slice(end, sentence.end))) return 'course';
  return COURSE.test(lead) || TOGETHER.test(lead) || isOverYears(text, quantity, own) ? 'course' : null;
}

// Up to the figures on both sides, so that each has the words that are its own.
function reach({ start, end, sentence }: SourceQuantity, own: readonly SourceQuantity[]): readonly [number, number] {
  let left = Math.max(sentence.start, start - REACH);
  let right = Math.min(sentence.end, end + REACH);
  for (const other of own) {
    if (other.start === start || other.sentence.start !== sentence.start) continue;
    if (other.end <= start) left = Math.max(left, other.end);
    if (other.start >= end) right = Math.min(right, other.start);
  }
  return [left, right];
}

function lastWords(before: string): string {
  return before.split(/\s+/u).slice(-3).join(' ');
}

function clauseOf(behind: string): string {
  return behind.split(/[,;:]| and | but | while /u)[0] ?? '';
}

function isFrom(before: string): boolean {
  return /\b(?:from|against|compared with|compared to|down from|up from|than)(?: \p{L}+)?\s*$/iu.test(before);
}

const AHEAD =
  /^(?: (?:votes?|votos|voix|stimmen|voti))? (?:more|fewer|ahead|behind|short|a mais|a menos|de diferen\p{L}*|de ventaja|de vantagem|d['’]avance|mehr|vorsprung|di vantaggio|in più|más|de plus)(?!\p{L})/iu;
const MARGIN =
  /(?:(?:margin|lead|difference|gap) (?:of|was|is|at)|won by|diferen[çc]a de|ventaja de|vantagem de|écart de|avance de|vorsprung von|vantaggio di)(?: \p{L}+)?\s*$/iu;
const ANOTHER_CROWD =
  /(?<!\p{L})(?:compared (?:with|to)|against|(?:fewer|more|less|smaller|larger|bigger) than|contre|que|als|comparer aux?|rapport aux?|frente a|gegenüber|contra|contro)(?: (?:the|les|los|las|den|die|as|os|i|gli|respectivement|environ|some|about))?\s*$/iu;

/** Where forecasts are compared with what came; a damage that insurers expect is the damage. */
const MARKET =
  /\b(?:revenues?|earnings|profits?|sales|per share|analysts?|economists?|wall street|consensus|growth|quarter|inflation)\b/iu;
/** Words of forecasts before a figure and right behind it. */
const EXPECTED_BEFORE =
  /\b(?:expect(?:s|ed|ing|ations?)?|forecasts?|forecasting|consensus|analysts['’]? (?:\p{L}+ ){0,2}estimates?|estimates|looking for|predict(?:s|ed|ing|ions?)|projected|projecting|polled|guidance)\b[^.;]*$/iu;
/** What analysts wait for goes on to all that follows: "were expecting a profit of 40 cents on revenue of". */
const EXPECTED_ALL =
  /\b(?:(?:was|were|is|are|had been|have been) (?:expecting|forecasting|predicting|looking for)|(?:analysts|economists|investors) (?:had )?(?:expected|forecast|predicted))\b(?!.*\b(?:but|while|reported|posted|came|beat|topped|instead)\b)(?:[^.;]|\.(?=\p{Nd}))*$/iu;
const EXPECTED_BEHIND =
  /^(?: (?!and |but |while |in |beat|topp|above|below|exceed|miss|surpass|ahead|versus|against|compared|met )[\p{L}.-]+){0,3}[ ,]*(?:\(?as )?(?:expected|forecast|consensus|estimates?d?|predicted|projected|expectations?|that analysts|analysts)\b/iu;
/** What was reached is told beside the forecast that it beat or missed. */
const REACHED =
  /\b(?:beat(?:s|ing)?|beaten|above|below|topp(?:ed|ing)|exceed(?:ed|ing|s)|miss(?:ed|ing|es)?|surpass(?:ed|ing|es)?|ahead of|better than|short of|met|defied)\b/iu;

function isExpected(before: string, behind: string): boolean {
  if (EXPECTED_BEFORE.test(before) && (!REACHED.test(before) || /\b(?:of|for|at|the)\s*$/iu.test(before))) return true;
  return EXPECTED_BEHIND.test(behind);
}

function isWhole(before: string, { start }: SourceQuantity, own: readonly SourceQuantity[]): boolean {
  // Looking for the whole of it is slow.
  if (!before.includes('of ')) return false;
  const of = /\s*(?:\p{L}+ )?(?:out )?of (?:the |its |their |his |her |some |about |a total of )?$/u.exec(before);
  // "321, made up of 312 passengers and nine crew": those are its parts.
  if (/\b(?:made up|consisting|composed|comprised) of $/u.test(before)) return false;
  return (
    of !== null &&
    own.some(({ kind, end, max }) => kind === 'count' && max !== 0 && end <= start && end >= start - of[0].length - 12)
  );
}

/** "The deadliest accident in more than a decade" ranks the event of today. */
const RANKED =
  /\b(?:\p{L}{3,}est|first|worst|most \p{L}+|only) (?:\p{L}+ ){0,4}\p{L}+ (?:in|over|within)(?: the (?:past|last))?\s*$/iu;

// "503 lives in five years": more than one event of today.
function isOverYears(text: string, { sentence }: SourceQuantity, own: readonly SourceQuantity[]): boolean {
  return own.some(
    ({ kind, unit, start, sentence: other }) =>
      kind === 'duration' &&
      other.start === sentence.start &&
      /^(?:year|decade)$/u.test(unit ?? '') &&
      /\b(?:in|over|within)(?: the (?:past|last))?\s*$/iu.test(
        text.slice(Math.max(sentence.start, start - 18), start),
      ) &&
      !RANKED.test(text.slice(Math.max(sentence.start, start - REACH), start)),
  );
}
