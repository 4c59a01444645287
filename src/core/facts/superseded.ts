import type { SourceQuantity } from './extract';

/** True for a figure that its own source gives up: "revised from 95", "put the dead at 95 but later revised that to 84". */
export function isSuperseded(text: string, { start, end, sentence, role }: SourceQuantity): boolean {
  const before = text.slice(Math.max(sentence.start, start - BESIDE), start);
  if (LINKED.test(before) && SUPERSEDED.test(before)) return true;
  if (role === null) return false;
  if (HAD_BEEN.test(text.slice(sentence.start, start))) return true;
  return (
    REVISED.test(text.slice(end, Math.min(sentence.end, end + 2 * BESIDE))) ||
    FIRST_TOLD.test(text.slice(sentence.start, start))
  );
}

/** Characters beside a figure in which it is said to hold no more. */
const BESIDE = 48;
const REVISED =
  /^[^.;\p{Nd}]{0,60}?(?:,|\p{Pd})? ?(?:but|before|pero|mais|aber|ma|mas) [^.;\p{Nd}]{0,40}?(?:revis|correct|lower|reduc|corrig|corrett|korrig|verific|rectif)|^[^.;\p{Nd}]{0,40} (?:was|were|has been|had been) (?:later |then |since )?(?:revised|corrected|lowered|reduced)/iu;
/** Before a toll that held once: "our first estimates were", "the toll had earlier been put at", "un bilan avait été porté à". */
const HAD_BEEN =
  /\b(?:first|initial|early|earlier|previous) (?:estimates?|figures?|counts?|tolls?) (?:was|were|had been|put (?:it|the toll) at|stood at)(?: \p{L}+)?\s*$|\btoll had (?:(?:earlier|previously|initially) )?(?:stood|been put|been given|been) at\s*$|(?<!\p{L})bilan avait(?: d['’]abord)? été (?:fixé|établi|porté|chiffré|estimé) à\s*$|(?<!\p{L})(?:balance|cifra) había sido (?:fijad[oa]|establecid[oa]|estimad[oa]) en\s*$/iu;
const FIRST_TOLD =
  /^["“«]?(?:Earlier|Initially|At first|Previously|En un primer momento|Anteriormente|Inicialmente|Dans un premier temps|Initialement|Auparavant|Zunächst|Zuvor|Anfangs|In un primo momento|In precedenza)(?=[ ,])[^.;\p{Nd}]*$/iu;

/** What all of the following end in; asking that first is quicker. */
const LINKED = /(?:from|of|put|von|de|d[e’']|the|than|least|some|about|around)\s*$/iu;

const SUPERSEDED =
  /\b(?:(?:lower|cut|rais|revis|reduc|chang|correct)\p{L}*(?: [\p{L}-]+){1,6} from|(?:revised|down|up|lowered|raised|rose|risen|rising|corrected|climbed|that,?) from|(?:earlier|previous|initial|first|preliminary) (?:death )?(?:toll|figure|count|number|estimate|report)s? (?:of|put)|toll from(?: \S+){0,4} from|(?:revised|lowered|cut|corrected|changed)(?: \S+){0,3} to \p{Nd}\S* from|(?:précédent|premier|dernier) (?:bilan|chiffre|décompte)(?: \p{L}+){0,3} d[e’']|(?:bilan|chiffre) précédent d[e’']|(?:balance|cifra|recuento) (?:anterior|previ[oa]) de|(?:frühere|vorherige|bisherige)\p{L}* (?:zahl|bilanz|angabe)\p{L}* von|correcting(?: the)?|instead of|rather than)(?: (?:at least|some|about|around))?\s*$/iu;
