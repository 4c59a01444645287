import { KNOWN_ORGANISATIONS } from './name-words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/**
 * What organisations are called in the languages of their names, folded, each with the English word that reports write behind the
 * name instead; an empty word where there is none.
 */
const HEADS: ReadonlyMap<string, string> = new Map(
  `harakat harakah harakat-ul movimiento movimento mouvement tehrik tehreek tahrik hareketi ruch bewegung = movement
hizb hezb partido parti partei parteien partito partia partai partiya partij = party
jabhat jabha frente fronte = front
jaish jaysh jeish ejercito exercito armee armia lashkar = army
liwa kataib kata'ib katibat katiba brigadas brigate saraya = brigade
alianza alianca allianz alleanza = alliance
liga lega ligue = league
union unión uniao unione unia = union
fuerza fuerzas forca forze = force
ministerio ministere ministero = ministry
hashd = force
asaib asa'ib ansar hayat hay'at jamaat jamaah jamaa jamiat jemaah jundallah jund majlis tanzim comando comite coordinadora confederacion confederação federacion asociacion asamblea congreso sindicato cartel bund bundnis verband verein gewerkschaft rassemblement izquierda juntos podemos pacto instituto consejo tribunal comision secretaria fiscalia defensoria procuraduria centro universidad banco policia fundacion observatorio agencia federacao confederacao conseil assemblee syndicat sena sangh morcha janata grupo gruppo groupe gruppe compania empresa corporacion consorcio constructora minera petroleos cooperativa periodistas audiencia juzgado diario periodico jornal giornale corriere gazeta gazzetta zeitung folha kurier majelis barisan pakatan perikatan = `
    .split('\n')
    .flatMap((line) => {
      const [heads = '', english = ''] = line.split('=').map((part) => part.trim());
      return heads.split(' ').map((head) => [foldHead(head), english] as const);
    }),
);

/** Heads that also stand last: "Shiv Sena", "Kisan Morcha". */
const TAILS = set('sena sangh morcha janata hareketi');

/** English words behind a name that say what a head says before it. */
const ENGLISH = set('movement party front army brigade alliance league union force ministry');

/** True for the folded words of an organisation that is called so in its own language: "Harakat …", "Frente …", "… Sena". */
export function isOrganisationByHead(words: readonly string[]): boolean {
  if (words.length < 2) return false;
  return HEADS.has(foldHead(words[0] ?? '')) || TAILS.has(words.at(-1) ?? '');
}

/**
 * Whether two names, one of them with such a word, are of one organisation: "Harakat al-Nujaba", "Nujaba Movement", "Nujaba",
 * "Harakat Hezbollah al-Nujaba". Null where neither has one, so that other rules tell.
 */
export function isSameOrganisation(
  a: readonly string[],
  b: readonly string[],
  isSameWord: (a: string, b: string) => boolean,
): boolean | null {
  const [one, other] = [partsOf(a), partsOf(b)];
  if (!one.foreign && !other.foreign) return null;
  const [long, short] = one.core.length >= other.core.length ? [one.core, other.core] : [other.core, one.core];
  const [last = ''] = short.slice(-1);
  const alike =
    short.length > 0 && short.every((word, at) => isSameWord(word, long[long.length - short.length + at] ?? ''));
  if (!alike) return false;
  // "Kataib Hezbollah" is not Hezbollah, and "Ansar al-Islam" neither Islam nor "Hizb al-Islam".
  if (one.kind === null || other.kind === null)
    return long.length === short.length && !KNOWN_ORGANISATIONS.has(last) && !COMMON_CORES.has(last);
  return one.kind === other.kind && (long.length === short.length || !KNOWN_ORGANISATIONS.has(last));
}

/** Cores that many organisations share: only with the same head a name. */
const COMMON_CORES = set(
  'islam islami islamic sunna haq hak mahdi quds sham iraq allah din hezbollah popular nacional national social democrata democratica unida libre amplio patriotica revolucionario',
);

interface Parts {
  /** What sort of body it is; null for a name that does not say. */
  readonly kind: string | null;
  readonly core: readonly string[];
  readonly foreign: boolean;
}

function partsOf(words: readonly string[]): Parts {
  const [first, last] = [foldHead(words[0] ?? ''), words.at(-1) ?? ''];
  const head = words.length > 1 ? HEADS.get(first) : undefined;
  if (head !== undefined) return { kind: head === '' ? first : head, core: words.slice(1), foreign: true };
  if (words.length > 1 && ENGLISH.has(singular(last)))
    return { kind: singular(last), core: words.slice(0, -1), foreign: false };
  return { kind: null, core: words, foreign: false };
}

function singular(word: string): string {
  return word.replace(/s$/u, '');
}

function foldHead(word: string): string {
  return word
    .replace(/[''’`]/gu, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
