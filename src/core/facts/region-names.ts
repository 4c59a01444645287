import { normalise } from '../text/normalise';
import { PARTICLES } from './name-words';

/** The codes of ISO 3166-1. */
const REGIONS =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'.split(
    ' ',
  );

/** Folded names of countries, each with the English name of its country. */
export type Regions = ReadonlyMap<string, string>;

/** The names of countries in English and in the languages given, for telling places. */
export function regionNames(languages: readonly string[]): Regions {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const names = new Map<string, string>();
  for (const language of new Set(['en', ...languages])) {
    let display: Intl.DisplayNames;
    try {
      display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    } catch {
      continue;
    }
    for (const code of REGIONS) {
      const name = display.of(code);
      if (name === undefined) continue;
      for (const folded of [normalise(name), asWords(name)])
        if (!names.has(folded)) names.set(folded, english.of(code) ?? code);
    }
  }
  return names;
}

// As the words of a name are compared: "etats unis", "bosnia herzegovina", "coreia sul".
function asWords(name: string): string {
  return normalise(name)
    .split(/[\s&'-]+/u)
    .filter((word) => word.length > 1 && !PARTICLES.has(word) && !JOINTS.has(word))
    .join(' ');
}

const JOINTS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'on', 'et', 'las', 'los', 'les', 'und']);
