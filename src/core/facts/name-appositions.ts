import type { Source } from '../contract/source';
import type { NameMention } from './name-mentions';

/** Between a name and another that the text gives it: "IS, also known as ISIS", "Daesh, another name for the Islamic State". */
const KNOWN_AS =
  /^\)?,? (?:\(?(?:which|who) (?:is|was|are|were) )?\(?(?:(?:also|better|formerly|previously|now|widely|commonly|locally|otherwise|sometimes|often|once|popularly|famously|officially) )*(?:known|called|referred to)(?: \p{L}+ly)?(?: as| by (?:its|the|their|his|her)(?: \p{L}+)? (?:initials|acronym|name|abbreviation|alias))?(?: the)? ["“‘']?$/u;
const NAME_FOR =
  /^,? (?:is )?(?:another|an alternative|the Arabic|an Arabic|the local|a local) (?:name|acronym|term|word) for (?:the )?["“‘']?$/u;
/** "Tolvin Drasik alias Karo", "Karo, whose real name is Tolvin Drasik". */
const ALIAS = /^,? (?:\(?(?:aka|a\.k\.a\.|alias)|whose (?:real|original|full|birth|given) name (?:is|was)) ["“‘']?$/u;
const ACRONYM = /^(?:\p{Lu}\.?){2,8}$/u;

/**
 * Pairs of names of one thing as the texts say so themselves: an acronym in brackets behind a name, "also known as". The
 * mentions stand by source in text order.
 */
export function apposedNames(
  mentions: readonly NameMention[],
  sources: readonly Source[],
): readonly (readonly [NameMention, NameMention])[] {
  return mentions.flatMap((name, at): readonly (readonly [NameMention, NameMention])[] => {
    const other = mentions[at + 1];
    if (other?.source !== name.source || other.segment !== name.segment || other.start < name.end) return [];
    const text = sources[name.source]?.text ?? '';
    const between = text.slice(name.end, other.start);
    const said = isNamed(name, other, between) && !isPartOf(text, name);
    return isBracketed(name, other, between, text) || said ? [[name, other]] : [];
  });
}

// "Médecins Sans Frontières (MSF)"; not "Nigeria (AP)" nor "Alberto Feijóo (PP)", which tell house and party.
function isBracketed(name: NameMention, other: NameMention, between: string, text: string): boolean {
  if (!/^ \((?:the )?["“‘']?$/u.test(between) || !/^["”’']?[),;]/u.test(text.slice(other.end, other.end + 2)))
    return false;
  if (!ACRONYM.test(other.bare) || other.words.length > 1) return false;
  if (hasInitials(name, other)) return true;
  return name.words.length > 1 && (name.kind === 'organisation' || name.kind === 'other');
}

// Each letter opens a word of the name, in their order: some words may have none.
function hasInitials(name: NameMention, { words }: NameMention): boolean {
  const letters = Array.from(words[0] ?? '');
  const initials = name.words.map((word) => word.charAt(0));
  let at = 0;
  for (const letter of letters) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return name.words.length > 1;
}

function isNamed(name: NameMention, other: NameMention, between: string): boolean {
  return (
    (KNOWN_AS.test(between) || NAME_FOR.test(between) || ALIAS.test(between)) &&
    (name.kind === other.kind || other.kind === 'other' || !isPerson(name, other))
  );
}

/** "The suburbs of Beirut known as Dahiyeh", "the leader of the Front, known as Abu Taqwa": the other name is not its own. */
const PART_OF =
  /\b(?!(?:city|town|village|port|state|province|region|district|island|country|republic|kingdom|group|party|movement|organi[sz]ation|army|front|capital) )\p{Ll}+ (?:of|in|near|outside) (?:the )?$/u;

function isPartOf(text: string, { start }: NameMention): boolean {
  return PART_OF.test(text.slice(Math.max(0, start - 40), start));
}

function isPerson(...names: readonly NameMention[]): boolean {
  return names.some(({ kind, text, bare }) => kind === 'person' && text !== bare);
}
