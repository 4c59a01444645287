import type { Phrase } from '../contract/wording';
import { stateOf } from './states';
import { isCapital, type Word } from './words';

/** The words without "(GF)" behind "the Green Front", which parts a name from its verb. */
export function withoutShortNames(words: readonly Word[]): readonly Word[] {
  const opens = (at: number): boolean =>
    words[at]?.text === '(' && words[at + 2]?.text === ')' && isCapital(words[at + 1]) && isCapital(words[at - 1]);
  return words.filter((_, at) => !(opens(at) || opens(at - 1) || opens(at - 2)));
}

/** Of "an Oshran MX-4 drone", which somebody flew, "an Oshran"; any other phrase as it is. */
export function withoutWeapon(actor: Phrase | null): Phrase | null {
  const [, side] =
    /^((?:(?:[Aa]n?|[Tt]he|[Oo]ne|[Tt]wo|[Tt]hree|[Ss]everal) )?(\p{Lu}[\p{L}.]+)) (?:[\p{L}\p{N}.-]+ ){0,3}?(?:drones?|missiles?|rockets?|warplanes?|jets?|aircraft|gunships?|helicopters?)$/u.exec(
      actor?.text ?? '',
    ) ?? [];
  if (actor === null || side === undefined || stateOf(side.split(' ').at(-1) ?? '') === null) return actor;
  const start = actor.start + side.length - (side.split(' ').at(-1) ?? '').length;
  const end = actor.start + side.length;
  return { start, end, text: actor.text.slice(start - actor.start, end - actor.start) };
}

/** A phrase with both marks of a quotation that it has one of: «the "Harbour Front"» and «a woman» for «a woman”». */
export function quotedWhole(phrase: Phrase | null, text: string): Phrase | null {
  if (phrase === null) return null;
  const marks = phrase.text.match(/["“”]/gu) ?? [];
  if (marks.length !== 1) return phrase;
  const at = phrase.text.search(/["“”]/u);
  const behind = /^.{0,8}?["”]/u.exec(text.slice(phrase.end))?.[0].length ?? 0;
  if (at < phrase.text.length - 1 && behind === 1)
    return { ...phrase, end: phrase.end + 1, text: phrase.text + text.charAt(phrase.end) };
  if (at === 0) return { ...phrase, start: phrase.start + 1, text: phrase.text.slice(1) };
  return at === phrase.text.length - 1 ? { ...phrase, end: phrase.end - 1, text: phrase.text.slice(0, -1) } : phrase;
}
