import type { NamePlace } from './context';

/** True for where something happened: a place, or a body that has a place ("at Orvale Hospital"); whoever counts is none. */
export function isSetting(text: string, name: NamePlace): boolean {
  if (name.kind === 'person' || isSpeaker(text, name)) return false;
  return name.kind === 'place' || PLACED.test(text.slice(Math.max(0, name.start - LONGEST_PLACED), name.start));
}

const PLACED =
  /(?<!\p{L})(?:in|at|near|outside|inside|on|across|aboard|through|over|into|towards?|against|during|since|after|before|à|au|aux|dans|en|im|am|bei|beim|nel|nella|em|no|na) (?:\p{Ll}[\p{L}'’]* ){0,2}$/iu;
/** Characters of "in the northern ". */
const LONGEST_PLACED = 28;

// "the Health Ministry put the toll at 64", "according to the Intelligence Ministry": whoever counts is not where it happened.
function isSpeaker(text: string, { kind, start, end }: NamePlace): boolean {
  if (kind !== 'organisation' && kind !== 'other') return false;
  return (
    /^(?:['’]s)?(?: [\p{Ll}-]+){0,3}(?:, [^,.]{2,40},)? (?:has |had |later |also )?(?:said|says|put|puts|reported|told|announced|confirmed|gave|counted|estimated|added|stated|raised|revised)\b/u.test(
      text.slice(end, end + LONGEST_OFFICE),
    ) ||
    /\b(?:according to|said|reported by|quoted by|cited by|told) (?:the )?$/u.test(
      text.slice(Math.max(0, start - 20), start),
    )
  );
}

/** Characters of " secretary general, António Guterres, said". */
const LONGEST_OFFICE = 96;
