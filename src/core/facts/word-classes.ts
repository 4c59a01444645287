// Closed classes of English words, and the verbs that news prose puts right after what it counts. Open classes are told
// by their endings: the grammar here only has to find where a noun phrase stops.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

export const PREPOSITIONS = set(
  'about above across after against along alongside amid amidst among amongst around as at before behind below beneath beside besides between beyond by despite down during except following for from in including inside into like near of off on onto opposite outside over past per since than through throughout till to toward towards under underneath until up upon via versus with within without aboard plus',
);
export const CONJUNCTIONS = set(
  'and or but nor while whereas when whenever because although though if unless so yet as that whether where after before since until once',
);
export const DETERMINERS = set(
  'the a an this that these those its his her their our my your every each some any no all both either neither another such',
);
export const PRONOUNS = set(
  'what thanks he she it they them him her us we i you who whom which that whose this these those himself herself themselves itself one another each everyone someone anyone nobody everybody somebody anybody none there',
);
export const BE = set("is are was were be been being am 's 're");
export const HAVE = set("has have had having 've");
export const MODALS = set('will would can could may might must shall should do does did');
export const NEGATIVES = set(
  "not n't never isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't don't doesn't didn't",
);
/** Adverbs without -ly that stand between a subject and its verb. */
export const ADVERBS = set(
  'also still now then already so far again there here too even just only ever yet soon later earlier today yesterday tonight initially reportedly alone together instead since afterwards once twice almost nearly more most least well feared believed thought confirmed presumed known said reported understood listed',
);

/** Verbs whose plain form after a plural noun is a verb, not another noun. */
const PLAIN_VERBS = set(
  'say said says go went come came take took taken leave left get got give gave given make made see saw seen know knew known find found tell told become became begin began keep kept hold held bring brought stand stood lose lost meet met run ran send sent fall fell fallen rise rose risen grow grew lie lay sit sat speak spoke write wrote hit rock strike struck shake shook rip tear tore hurt flee fled live work wait want need seek sought face remain stay survive escape join march vote vanish perish drown collapse erupt sink sank burn arrive return enter attend gather protest rally mourn demand claim deny warn include range number exceed total appear seem try continue finds controls includes wants shows gives takes makes tells becomes holds brings leads keeps lies goes comes remains stands begins start stop kill wound injure die dies died blast set put cut let beat broke break drove drive fought fight flew fly caught catch shot shoot sought spread hide hid stormed carried wore',
);

/** True for a word at which a noun phrase ends. */
export function endsPhrase({ text, lower: word }: { readonly text: string; readonly lower: string }): boolean {
  // "Three US soldiers": a country, no pronoun.
  if (text === 'US') return false;
  return (
    PREPOSITIONS.has(word) ||
    CONJUNCTIONS.has(word) ||
    DETERMINERS.has(word) ||
    PRONOUNS.has(word) ||
    isAuxiliary(word) ||
    NEGATIVES.has(word) ||
    PLAIN_VERBS.has(word) ||
    (/ly$/u.test(word) && !NOUNS_IN_LY.has(word)) ||
    ADVERBS.has(word)
  );
}

/** True for a verb form that news prose puts right behind what it counts. */
export function isPlainVerb(word: string): boolean {
  return PLAIN_VERBS.has(word);
}

const NOUNS_IN_LY = set('family assembly elderly supply ally bully monthly daily weekly friendly early lovely deadly');

/** True for forms of be, have, do and the modal verbs. */
export function isAuxiliary(word: string): boolean {
  return BE.has(word) || HAVE.has(word) || MODALS.has(word);
}

const IRREGULAR_PLURALS = new Map(
  Object.entries({
    people: 'person',
    persons: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    lives: 'life',
    wives: 'wife',
    knives: 'knife',
    leaves: 'leaf',
    halves: 'half',
    thieves: 'thief',
    wolves: 'wolf',
    feet: 'foot',
    teeth: 'tooth',
    geese: 'goose',
    mice: 'mouse',
    oxen: 'ox',
    crises: 'crisis',
    bases: 'base',
    analyses: 'analysis',
    criteria: 'criterion',
    phenomena: 'phenomenon',
    movies: 'movie',
    cookies: 'cookie',
    rookies: 'rookie',
    calories: 'calorie',
    ties: 'tie',
    lies: 'lie',
    others: 'person',
    taxis: 'taxi',
    rabbis: 'rabbi',
    shoes: 'shoe',
    toes: 'toe',
  }),
);
/** Nouns that are counted without an ending of their own. */
export const SAME_IN_PLURAL = set(
  'aircraft police cattle sheep deer fish crew staff personnel troops series species spacecraft hovercraft dead youth folk clergy livestock infantry',
);
const NO_PLURAL = /(?:ss|us|is|news|as)$/u;

/** True for a noun form that names several. */
export function isPlural(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word) || SAME_IN_PLURAL.has(word)) return true;
  if (/(?:men|children|people|folk)$/u.test(word) && word.length > 5) return true;
  return /[a-z\p{L}]s$/u.test(word) && !NO_PLURAL.test(word) && word.length > 3;
}

/** The singular of a noun, lower case; a singular noun is returned as it is. */
export function singular(word: string): string {
  const known = IRREGULAR_PLURALS.get(word);
  if (known !== undefined) return known;
  if (word === 'troops') return 'troop';
  if (SAME_IN_PLURAL.has(word) || NO_PLURAL.test(word) || !isPlural(word)) return word;
  if (/men$/u.test(word)) return word.replace(/men$/u, 'man');
  if (/children$/u.test(word)) return word.replace(/children$/u, 'child');
  if (/people$/u.test(word)) return word.replace(/people$/u, 'person');
  if (/[^aeiou]ies$/u.test(word)) return word.replace(/ies$/u, 'y');
  if (
    /(?:sses|shes|ches|xes|zzes|uses)$/u.test(word) &&
    !/(?:houses|causes|caches|(?:^|head|tooth|back|stomach|ear)aches|avalanches|moustaches|niches|excuses|ruses)$/u.test(
      word,
    )
  )
    return word.slice(0, -2);
  if (/[^aeiou]oes$/u.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
