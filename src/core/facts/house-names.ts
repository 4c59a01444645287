import type { Source } from '../contract/source';
import { normalise } from '../text/normalise';
import { CAPITAL_WORDS } from './name-words';
import { KNOWN_PLACES } from './place-names';
import type { Regions } from './region-names';

/** "BAGHDAD, Jan 4 (Newswire) -" */
const IN_BRACKETS = /^(?!The )((?:(?:\p{Lu}[\p{L}.'’-]*|\p{Nd}{1,4})[ ,/]+){1,6})\((\p{Lu}[^()\n]{1,40})\)\s?[-–—]/u;
/** "Tehran, IRNA –" */
const BEHIND_COMMA = /^(\p{Lu}[\p{L} ]{2,30}), (\p{Lu}{2,8})(?:-\p{Ll}+)? [-–—]/u;

/**
 * The folded names of agencies in the datelines of a source. A report's own house speaks in its text and is none of those
 * that it tells of.
 */
export function houseNames({ text, segments }: Source, regions: Regions): ReadonlySet<string> {
  const names = segments.flatMap(({ kind, start, end }) => {
    if (kind === 'furniture') return [];
    const opening = text.slice(start, Math.min(end, start + LONGEST));
    const [, before = '', name = ''] = IN_BRACKETS.exec(opening) ?? BEHIND_COMMA.exec(opening) ?? [];
    const folded = normalise(name);
    const place = regions.has(folded) || KNOWN_PLACES.has(folded) || CAPITAL_WORDS.has(name);
    return folded === '' || place || isAbbreviation(name, before) ? [] : [folded];
  });
  return new Set(names);
}

/** Characters in which a dateline is over. */
const LONGEST = 120;

// "Rapid Support Forces (RSF) –" is no dateline.
function isAbbreviation(name: string, before: string): boolean {
  const initials = before.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  return name === initials.slice(-name.length).join('');
}
