import type { Phrase } from '../contract/wording';

const SPOKES = '(?:chief |military |senior )?(?:spokes(?:man|woman|person)|press secretary)';
const BEFORE = new RegExp(`^(?:[Tt]he |[Aa]n? )?(.+?)(?:['’]s?)?,? ${SPOKES}(?:$|[ ,])`, 'u');
const BEHIND = new RegExp(
  `(?:${SPOKES}|lawyers?|attorneys?|solicitors?|barristers?|counsel|the lawyer|the defence) (?:for|of) (.+)$`,
  'u',
);
const OWNER =
  /^(.+?)['’]s? (?:\p{L}+ )?(?:president|prime minister|ministers?|ministry|government|leader|leaders|embassy|ambassador|lawyers?|foreign ministry|defen[cs]e ministry)\b/u;

/** Words before and behind a speaker that are looked at for whom he speaks, in characters. */
const BESIDE = 90;
const ROLE = '(?:spokes(?:man|woman|person)|lawyer|attorney|commander|leader|chief|minister|president|ambassador)';
const OF_OWNER = new RegExp(
  `(?:^|[\\s"“”'‘’,(])((?:[Tt]he )?\\p{Lu}[^,."“”]{1,60}?)['’]s? (?:\\p{Ll}+ ){0,2}(${ROLE}),? $`,
  'u',
);
/** "A spokesman for the Front, Abu Rahim". */
const ROLE_FOR = new RegExp(`(${ROLE}) (?:for|of) ((?:the )?\\p{Lu}[^,."“”]{1,60}?), $`, 'u');
const FOR_OWNER = new RegExp(
  `^, (?:the |an? )?(?:\\p{Ll}+ ){0,2}(${ROLE}) (?:for|of) ((?:the )?\\p{Lu}[^,."“”]{1,60}?)(?:,| said| told)`,
  'u',
);

/**
 * For whom one with a name speaks, by the role beside the name: "the Front's spokesman, Abu Rahim", "Abu Rahim, a spokesman for
 * the Front". Who leads a side and says "I" speaks for himself; null there and where no side stands beside.
 */
export function spokenForBeside(speaker: Phrase, text: string, words: string): Phrase | null {
  const from = Math.max(0, speaker.start - BESIDE);
  const [near, next] = [text.slice(from, speaker.start), text.slice(speaker.end, speaker.end + BESIDE)];
  const before = OF_OWNER.exec(near) ?? ROLE_FOR.exec(near);
  const found = before ?? FOR_OWNER.exec(next);
  if (found === null) return null;
  const [one = '', other = ''] = found.slice(1);
  const [role, owner] = new RegExp(`^${ROLE}$`, 'u').test(one) ? [one, other] : [other, one];
  if (!/^(?:spokes|lawyer|attorney)/u.test(role) && !/\b(?:we|our|ours|us|its|their)\b/iu.test(words)) return null;
  const start = (before ? from : speaker.end) + found.index + found[0].lastIndexOf(owner);
  return { start, end: start + owner.length, text: owner };
}

/** For whom a spokesman, a lawyer or a minister denies or claims: "Kremlin spokesman Oleg Ruden" speaks for the Kremlin. */
export function spokenFor(speaker: Phrase): Phrase | null {
  for (const pattern of [BEHIND, BEFORE, OWNER]) {
    const found = pattern.exec(speaker.text)?.[1];
    if (found === undefined || /^(?:an?|the|its|his|her|their|senior|former)$/iu.test(found)) continue;
    const at = pattern === BEHIND ? speaker.text.length - found.length : speaker.text.indexOf(found);
    return { start: speaker.start + at, end: speaker.start + at + found.length, text: found };
  }
  return null;
}
