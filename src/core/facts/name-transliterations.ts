import { Transliterations } from '../text/transliteration';
import type { NameGroup } from './name-groups';
import type { NameMention } from './name-mentions';
import { commonestKind } from './name-votes';

// What is written in Latin letters in one report and in Arabic or Cyrillic ones in another.

const OTHER_LETTERS = /\p{Script=Arabic}|\p{Script=Cyrillic}/u;

/** A name in Latin letters, and the group it belongs to. */
interface LatinName {
  readonly group: NameGroup;
  readonly mention: NameMention;
}

/**
 * Pairs of mentions of one name in two kinds of letters: all words are spelled alike, or the only word is a family name or
 * a whole name, and no other name of the case is. People are no places.
 */
export function transliterated(groups: readonly NameGroup[]): readonly (readonly [NameMention, NameMention])[] {
  const all = groups.flatMap((group) => [...spellings(group)].map((mention): LatinName => ({ group, mention })));
  const [others, latin] = [all.filter(isInOtherLetters), all.filter((name) => !isInOtherLetters(name))];
  const byLast = new Map<string, LatinName[]>();
  for (const name of latin) {
    const last = name.mention.words.at(-1) ?? '';
    byLast.set(last, [...(byLast.get(last) ?? []), name]);
  }
  const words = new Transliterations(latin.flatMap(({ mention }) => mention.words));
  return others.flatMap(({ group, mention }) => {
    const own = mention.words.map((word) => new Set(words.namesOf(word)));
    const lasts = mention.words.length > 1 ? [...(own.at(-1) ?? [])] : [words.nameOf(mention.words[0] ?? '') ?? ''];
    const fitting = lasts
      .flatMap((last) => byLast.get(last) ?? [])
      .filter((other) => isOneKind(group, other.group) && isSpelledAs(own, other));
    const [first] = fitting;
    const isOnly = first !== undefined && fitting.every((other) => other.group === first.group);
    return isOnly ? [[mention, first.mention] as const] : [];
  });
}

/** One mention for each way in which a name is written. */
function spellings({ mentions }: NameGroup): Iterable<NameMention> {
  return new Map(mentions.map((mention) => [mention.words.join(' '), mention])).values();
}

function isInOtherLetters({ mention }: LatinName): boolean {
  return mention.words.every((word) => OTHER_LETTERS.test(word));
}

function isOneKind(a: NameGroup, b: NameGroup): boolean {
  const [one, other] = [commonestKind(a.mentions), commonestKind(b.mentions)];
  return one === other || one === 'other' || other === 'other';
}

// A single word is somebody's family name, or all there is.
function isSpelledAs(own: readonly ReadonlySet<string>[], { group, mention: { words } }: LatinName): boolean {
  if (own.length === 1) return words.length === 1 || commonestKind(group.mentions) === 'person';
  return own.length === words.length && own.every((spelled, at) => spelled.has(words[at] ?? ''));
}
