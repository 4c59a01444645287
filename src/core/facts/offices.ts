import type { SourceQuantity } from './extract';

/** What people do by which reports call them instead of their name; the words of one are one in all languages. */
const OFFICES: readonly (readonly [string, string])[] = [
  [
    'captain',
    'captain|skipper|master|coxswain|capitán|capitaine|kapitäns?|capitano|comandante|capitão|patrón|patron du bateau',
  ],
  [
    'stationmaster',
    'station ?-?master|jefe de estación|chef de gare|bahnhofsvorsteher|fahrdienstleiter|capostazione|chefe de estação',
  ],
  [
    'driver',
    'drivers?|motorman|lorry driver|train driver|conductor|maquinista|chauffeur|conducteur|fahrer|lokführer|autista|macchinista|motorista',
  ],
  ['pilot', 'pilot|piloto|pilote|piloten?|pilota'],
  ['mayor', 'mayor|alcalde|maire|bürgermeister|sindaco|prefeito'],
  [
    'gunman',
    'gunman|shooter|attacker|assailant|pistolero|atacante|tireur|assaillant|schütze|attentäter|attentatore|atirador',
  ],
  ['owner', 'owner|proprietor|dueño|propietario|propriétaire|besitzer|inhaber|proprietario|dono'],
];

const PATTERNS = OFFICES.map(([office, words]) => ({ office, pattern: new RegExp(`^(?:${words})$`, 'iu') }));
const ANY = OFFICES.map(([, words]) => words).join('|');
/** "the 54-year-old master", "the ferry's master, a 54-year-old", "skipper Dan Orr, 54", "el patrón, de 54 años". */
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}-])(?<office>${ANY})(?:,? (?:[\p{Lu}][\p{L}.'’-]*)){0,4}(?:,| \(|,? (?:an?|aged|de|âgée? de|im alter von|di|der|the)){1,2} ?$`,
  'iu',
);
const BEHIND = new RegExp(String.raw`^ (?:[\p{Ll}]+ ){0,2}(?<office>${ANY})(?![\p{L}-])`, 'iu');
/** Characters beside an age in which the word stands. */
const REACH = 56;

/** Whose age a figure is, by what they do; null for other kinds and where no word beside it tells. */
export function officeOf(text: string, { kind, start, end, sentence }: SourceQuantity): string | null {
  if (kind !== 'age') return null;
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  const behind = text.slice(end, Math.min(sentence.end, end + REACH));
  const word = (BEFORE.exec(before) ?? BEHIND.exec(behind))?.groups?.['office'];
  if (word === undefined) return null;
  return PATTERNS.find(({ pattern }) => pattern.test(word))?.office ?? null;
}

/** True for a word by which somebody is called after what they do. */
export function isOffice(word: string): boolean {
  return PATTERNS.some(({ pattern }) => pattern.test(word));
}
