import type { NameKind } from '../contract/facts';
import type { Source } from '../contract/source';
import { THING_TAILS } from './known-firms';
import { GENERIC } from './name-words';
import { commonestKind } from './name-votes';
import type { NameMention } from './name-mentions';

// What only all places of a name together tell: the person who is "he" a sentence later, whom others call by the surname alone.

/** What may stand behind a name in its own report before a "he" that can only be this person. */
const PERSON_PRONOUN = /(?<![\p{L}'’])(?:he|she|his|her|him|himself|herself)(?![\p{L}'’])/iu;
/** Characters in which the pronoun stands. */
const NEAR = 150;
/** Words before a name that make a thing of it: "the yearly Meskal Dawn". */
const ARTICLE = /(?<!\p{L})(?:the|a|an|every|each|this|that|its|their)(?: \p{Ll}[\p{L}-]*){0,2} ?["“‘']?$/iu;
/** Characters before a name in which its article stands. */
const ARTICLE_AHEAD = 40;
/** What a person does right behind the name. */
const ACTS =
  /^ (?:said|says|told|tells|did|had|has|was|is|denied|added|won|lost|went|came|left|took|gave|spoke|wrote|knew|thought|fell|saw|met|ran|began|became|put|\p{Ll}{2,}(?:ed|es))(?![\p{L}-])/u;
/** Words that no one's name ends in. */
const THING = /(?:tion|ment|ness|ship|ance|ence|ings?|isms?|ards?|ords|ies|als|age)$/u;

/** True for "TEHRAN" in a dateline, which is not how the name is written, and for "IRNA", which is. */
export function isShouted(name: string): boolean {
  return name.length > 1 && name === name.toUpperCase() && name !== name.toLowerCase();
}

/** What all the mentions of a name are the name of. */
export function kindOfName(mentions: readonly NameMention[], sources: readonly Source[]): NameKind {
  const kind = commonestKind(mentions);
  const full = mentions.filter(({ words }) => words.length > 1);
  // Behind initials stands no person, whatever else its words look like: "Médecins Sans Frontières (MSF)".
  const initials = mentions.some(({ bare, words }) => words.length === 1 && bare.length > 1 && isShouted(bare));
  if (initials && full.length > 0 && kind !== 'place') return 'organisation';
  // "the Marl Trader", where one place looks like somebody's: people take no article.
  if (kind === 'person' && full.length > 0 && mentions.every(({ text, bare }) => text === bare)) {
    const withArticle = full.filter((mention) => /(?<!\p{L})the $/iu.test(before(mention, sources)));
    return withArticle.length * 2 >= full.length ? 'other' : kind;
  }
  if (kind !== 'other') return kind;
  return isPerson(mentions, full, sources) ? 'person' : 'other';
}

function isPerson(mentions: readonly NameMention[], full: readonly NameMention[], sources: readonly Source[]): boolean {
  if (mentions.some((mention) => ARTICLE.test(before(mention, sources)))) return false;
  const pronoun = mentions.some((mention) => PERSON_PRONOUN.test(ownWords(behind(mention, sources))));
  if (full.length === 0) return pronoun && mentions.some((mention) => ACTS.test(behind(mention, sources)));
  const [{ words } = { words: [] }] = full;
  if (words.length > 4 || GENERIC.has(words[0] ?? '') || words.some((word) => THING.test(word))) return false;
  if (words.length > 1 && THING_TAILS.has(words.at(-1) ?? '')) return false;
  const last = new Set(full.map((mention) => mention.words.at(-1)));
  const bySurname = mentions.some(({ words: [only, ...rest] }) => rest.length === 0 && last.has(only));
  return pronoun || bySurname || full.some((mention) => ACTS.test(behind(mention, sources)));
}

function before({ source, start }: NameMention, sources: readonly Source[]): string {
  return sources[source]?.text.slice(Math.max(0, start - ARTICLE_AHEAD), start) ?? '';
}

function behind({ source, end }: NameMention, sources: readonly Source[]): string {
  return sources[source]?.text.slice(end, end + NEAR) ?? '';
}

// Up to where another name comes in.
function ownWords(text: string): string {
  const paragraph = text.split('\n')[0] ?? '';
  const other = /(?<=[\p{Ll},] )(?:["“‘'])?\p{Lu}/u.exec(paragraph);
  return other === null ? paragraph : paragraph.slice(0, other.index);
}
