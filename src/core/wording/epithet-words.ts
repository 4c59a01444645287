// Words by which English news call a state or a group instead of its name. Editable.

/** Nouns that stand for a state without its name, most of them with a judgement. */
export const STATE_WORDS =
  /^(?:regime|entity|occupation|occupiers?|junta|dictatorship|establishment|empire|statelet|enemy|aggressor)$/u;
/** Neutral nouns that do so only behind the state's adjective. */
export const STATE_NOUNS = /^(?:state|government|authorities|administration|army|military|forces)$/u;
/** Nouns that stand for an armed group or movement. */
export const GROUP_WORDS =
  /^(?:group|organi[sz]ation|movement|militia|faction|network|outfit|gang|cell|cult|insurgency|resistance|takfiris?|jihadists?|fighters?|militants?|terrorists?|rebels?)$/u;
/** Words that stand between a group's name and such a noun, or before it. */
export const GROUP_ADJECTIVES =
  /^(?:terror|terrorist|militant|armed|extremist|jihadist|jihadi|islamist|rebel|paramilitary|guerrilla|resistance|sunni|shia|shiite|muslim|takfiri|banned|outlawed|designated|so-called|criminal|separatist|insurgent)$/u;

/** Adjectives of states, with what they stand for. Editable. */
export const STATE_ADJECTIVES: Readonly<Record<string, string>> = {
  zionist: 'Israel',
  israeli: 'Israel',
  iranian: 'Iran',
  american: 'United States',
  us: 'United States',
  british: 'United Kingdom',
  russian: 'Russia',
  soviet: 'Soviet Union',
  ukrainian: 'Ukraine',
  syrian: 'Syria',
  assad: 'Syria',
  baathist: 'Syria',
  turkish: 'Turkey',
  chinese: 'China',
  taiwanese: 'Taiwan',
  french: 'France',
  german: 'Germany',
  saudi: 'Saudi Arabia',
  iraqi: 'Iraq',
  lebanese: 'Lebanon',
  yemeni: 'Yemen',
  palestinian: 'Palestine',
  egyptian: 'Egypt',
  sudanese: 'Sudan',
  ethiopian: 'Ethiopia',
  eritrean: 'Eritrea',
  afghan: 'Afghanistan',
  pakistani: 'Pakistan',
  indian: 'India',
  burmese: 'Myanmar',
  korean: 'Korea',
  japanese: 'Japan',
  cuban: 'Cuba',
  venezuelan: 'Venezuela',
  belarusian: 'Belarus',
  georgian: 'Georgia',
  armenian: 'Armenia',
  azerbaijani: 'Azerbaijan',
  azeri: 'Azerbaijan',
  serbian: 'Serbia',
  kosovan: 'Kosovo',
  rwandan: 'Rwanda',
  congolese: 'Congo',
  libyan: 'Libya',
  malian: 'Mali',
  spanish: 'Spain',
  catalan: 'Catalonia',
  kyiv: 'Ukraine',
  kiev: 'Ukraine',
  moscow: 'Russia',
  kremlin: 'Russia',
};
