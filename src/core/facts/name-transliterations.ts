import { normalise } from '../text/normalise';
import type { NameGroup } from './name-groups';
import type { NameMention } from './name-mentions';

// People who are written in Latin letters in one report and in Arabic letters in another.

const EASTERN = /\p{Script=Arabic}/u;

/** Letters by sound; what Arabic letters do not write is left out on both sides. */
const SOUNDS: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 's',
  ج: 'j',
  چ: 'č',
  ح: 'h',
  خ: 'x',
  د: 'd',
  ذ: 'z',
  ر: 'r',
  ز: 'z',
  ژ: 'ž',
  س: 's',
  ش: 'š',
  ص: 's',
  ض: 'z',
  ط: 't',
  ظ: 'z',
  غ: 'q',
  ف: 'f',
  ق: 'q',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ی: 'i',
};

function soundsOf(word: string): string {
  const folded = normalise(word);
  const plain = EASTERN.test(folded)
    ? Array.from(folded.replace(/^ال(?=.{3})/u, '').replace(/[هی]+$/u, ''), (letter) => SOUNDS[letter] ?? '').join('')
    : folded
        .replace(/kh/gu, 'x')
        .replace(/gh|q/gu, 'q')
        .replace(/sh/gu, 'š')
        .replace(/ch/gu, 'č')
        .replace(/zh/gu, 'ž')
        .replace(/^(?:ai|ei|[aeiou]+)|(?:[aeiouy]+h?)$/gu, '')
        .replace(/ai|ae(?=[ei])|ee|ei|ey|ie|iy|y(?=[aeiou])/gu, 'i')
        .replace(/[aeouwv]/gu, '')
        .replace(/y/gu, 'i')
        .replace(/c/gu, 'k');
  return plain.replace(/^i+/u, '').replace(/(.)\1+/gu, '$1');
}

function keyOf({ words }: NameMention): string | null {
  const sounds = words.map(soundsOf);
  const key = sounds.join(' ');
  return words.length > 1 && sounds.every((sound) => sound.length > 0) && key.length > LEAST_SOUNDS ? key : null;
}

/** Letters of the shortest name whose sounds tell it apart. */
const LEAST_SOUNDS = 5;

/** Pairs of mentions of one person in both kinds of letters: all words sound alike, and no other name of the case does. */
export function transliterated(groups: readonly NameGroup[]): readonly (readonly [NameMention, NameMention])[] {
  const latin = new Map<string, Map<NameGroup, NameMention>>();
  const eastern: { readonly key: string; readonly mention: NameMention }[] = [];
  for (const group of groups) {
    for (const mention of group.mentions) {
      const key = mention.kind === 'person' || mention.kind === 'other' ? keyOf(mention) : null;
      if (key === null) continue;
      if (EASTERN.test(mention.bare)) eastern.push({ key, mention });
      else latin.set(key, (latin.get(key) ?? new Map<NameGroup, NameMention>()).set(group, mention));
    }
  }
  return eastern.flatMap(({ key, mention }) => {
    const [other, ...more] = latin.get(key)?.values() ?? [];
    return other !== undefined && more.length === 0 ? [[mention, other] as const] : [];
  });
}
