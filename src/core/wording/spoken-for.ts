import type { Phrase } from '../contract/wording';

const SPOKES = '(?:chief |military |senior )?(?:spokes(?:man|woman|person)|press secretary)';
const BEFORE = new RegExp(`^(?:[Tt]he |[Aa]n? )?(.+?)(?:['’]s?)?,? ${SPOKES}(?:$|[ ,])`, 'u');
const BEHIND = new RegExp(
  `(?:${SPOKES}|lawyers?|attorneys?|solicitors?|barristers?|counsel|the lawyer|the defence) (?:for|of) (.+)$`,
  'u',
);
const OWNER =
  /^(.+?)['’]s? (?:\p{L}+ )?(?:president|prime minister|ministers?|ministry|government|leader|leaders|embassy|ambassador|lawyers?|foreign ministry|defen[cs]e ministry)\b/u;

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
