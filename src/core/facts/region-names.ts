import { normalise } from '../text/normalise';

/** The codes of ISO 3166-1. */
const REGIONS =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'.split(
    ' ',
  );

/** The folded names of countries in English and in the language given, for telling places. */
export function regionNames(languages: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
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
      const folded = normalise(name);
      names.add(folded);
      // As the words of a name are compared: "etats unis", "bosnia herzegovina".
      names.add(
        folded
          .replaceAll('&', ' ')
          .replace(/[-'](?=\p{L})/gu, ' ')
          .replace(/(?<=\s|^)(?:d|and|of|the|de|et|y) /gu, '')
          .replace(/\s+/gu, ' ')
          .trim(),
      );
    }
  }
  return names;
}
