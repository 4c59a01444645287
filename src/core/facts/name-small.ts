import { primary } from '../text/locale';
import { normalise } from '../text/normalise';
import { isStopWord } from '../text/stop-words';
import type { Lexeme } from './lexemes';

// Names whose later words are written small, as the Romance languages do: "État islamique", "Confédération générale du travail".

const LANGUAGES = /^(?:fr|es|it|pt|ca|gl|ro|oc)$/u;

/** What such names open with, folded. */
const HEADS: ReadonlySet<string> = new Set(
  `etat estado stato confederation federation federacion union unione uniao nations naciones nazioni nacoes parti partido partito
assemblee asamblea assemblea assembleia conseil consejo consiglio conselho cour corte tribunal tribunale croix cruz croce garde
guardia guarda banque banco banca republique republica repubblica emirat emirato ligue liga lega armee ejercito esercito exercito
organisation organizacion organizzazione organizacao chambre camara camera senat senado senato service servicio servizio agence
agencia agenzia institut instituto istituto comite commission comision commissione comissao front frente fronte mouvement
movimiento movimento rassemblement maison casa autorite autoridad autorita autoridade police policia polizia gendarmerie
resistance resistencia resistenza proteccion protection protezione defensa defense ministere ministerio`.split(/\s+/u),
);
/** Endings of adjectives, folded. */
const ADJECTIVE =
  /(?:ique|ic[oa]|al|ale|aux|el|elle|aires?|ari[oa]|istes?|ist[ai]|iens?|iennes?|een|eenne|if|ives?|iv[oa]|unie?s?|unid[oa]s|unite|supreme|suprem[oa]|rouge|roja|rossa|vermelha|blanche|blanca|libre|civile?|populai?re?|ouvriere?|aise?|an[oa]|ense)s?$/u;
/** Most lexemes of a name before its letters in brackets. */
const LONGEST = 9;

/** True for a word that such names open with: "Estado", which is also a form of a verb. */
export function isHead(lexeme: Lexeme | undefined): boolean {
  return HEADS.has(normalise(lexeme?.text ?? ''));
}

/** The position behind the small words that go on with the name from `from` to `at`; null where none do. */
export function smallEnd(all: readonly Lexeme[], at: number, from: number, language: string): number | null {
  const next = all[at];
  if (!LANGUAGES.test(primary(language)) || next?.kind !== 'word' || !/^\p{Ll}/u.test(next.text)) return null;
  const lettered = beforeLetters(all, at, from);
  if (lettered !== null) return lettered;
  if (at - from !== 1 || !HEADS.has(normalise(all[from]?.text ?? ''))) return null;
  let to = at;
  while (to < at + 2 && isAdjective(all[to], language)) to += 1;
  return to > at ? to : null;
}

function isAdjective(lexeme: Lexeme | undefined, language: string): boolean {
  if (lexeme?.kind !== 'word' || !/^\p{Ll}{4,}$/u.test(lexeme.text) || isStopWord(lexeme.lower, language)) return false;
  return ADJECTIVE.test(normalise(lexeme.text));
}

// "Union nationale des pilotes (UNP)": the letters in brackets are those of its words.
function beforeLetters(all: readonly Lexeme[], at: number, from: number): number | null {
  for (let to = at; to < Math.min(all.length, from + LONGEST); to += 1) {
    const { kind = 'mark', text = '' } = all[to] ?? {};
    if (text === '(') {
      const letters = all[to + 1]?.text ?? '';
      const isAcronym = /^\p{Lu}{2,8}$/u.test(letters) && all[to + 2]?.text === ')';
      return isAcronym && hasLetters(all.slice(from, to), normalise(letters)) ? to : null;
    }
    if (kind !== 'word' && !/['’]$/u.test(text)) return null;
  }
  return null;
}

function hasLetters(words: readonly Lexeme[], letters: string): boolean {
  const initials = words
    .filter(({ kind, text }) => kind === 'word' && text.length > 3)
    .map(({ text }) => normalise(text).charAt(0));
  return initials.join('') === letters;
}
