import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neededWords } from '../../../src/core/text/needed-words';
import { phraseIndex } from '../../../src/core/text/phrase-index';

describe('the words that a pattern cannot do without', () => {
  it.each<readonly [RegExp, readonly string[]]>([
    [/dead|slain/u, ['dead', 'slain']],
    [/(?:the )?wounded/u, ['wounded']],
    [/gave (?:his|her) li(?:fe|ves)/u, ['gave his life', 'gave her life', 'gave his lives', 'gave her lives']],
    [/gunm[ae]n/u, ['gunman', 'gunmen']],
    [/\p{L}+ to death/u, [' to death']],
    [/(?:[^ ]+ ){0,4}?behind it/u, ['behind it']],
    [/(?=claimed)(?<=attack )claimed by/u, ['claimed by']],
    [/\bheld\b(?! up)/u, ['held']],
    [/(?:(?:being|still) )+held/u, ['being ', 'still ']],
    [/U\.S\. troops/u, ['U.S. troops']],
  ])('%s: %j', (pattern, words) => {
    expect(neededWords(pattern)?.toSorted()).toEqual(words.toSorted());
  });

  it.each([/(?:seen|)/u, /\p{L}+/u, /dead/iu, /(?<who>dead)/u, /\u0064ead/u])('of %s are not known', (pattern) => {
    expect(neededWords(pattern)?.filter((word) => word !== '') ?? []).toEqual([]);
  });
});

describe('an index of phrases', () => {
  const PATTERNS = [
    / (?:found |left )?dead(?![\p{L}-])/gu,
    / (?:los(?:e|t)|gave) (?:his|their) li(?:fe|ves)/gu,
    / (?:suffer|nurs)\p{L}* (?:\S+ ){0,3}(?:wounds?|burns)/gu,
    /(?<![^ ])(?:(?:he|she|it) )?(?:was|were) (?:[^ ]+ )?to blame(?![^ ])/gu,
    /(?<![^ ])(?:by|of)(?![^ ])/gu,
    / gunm[ae]n/gu,
    / .{2,4} held/gu,
  ];
  const WORDS =
    'found left dead lose lost gave his their life lives suffered nursing bad wounds burns he was to blame by of gunmen men held';

  it('leaves out no phrase that a text holds, and keeps the order of the list', () => {
    const index = phraseIndex(PATTERNS, (pattern) => pattern);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 12 }), (words) => {
        const text = ` ${words.join(' ')}`;
        const given = index.in(text);
        expect(given).toEqual(PATTERNS.filter((pattern) => given.includes(pattern)));
        expect(given).toEqual(expect.arrayContaining(PATTERNS.filter((pattern) => text.search(pattern) >= 0)));
      }),
    );
  });

  it('leaves out phrases without their words', () => {
    const index = phraseIndex(PATTERNS, (pattern) => pattern);
    // Two letters are too few to be known by.
    expect(index.in(' the ferry sank')).toEqual([PATTERNS[4]]);
    expect(index.in('')).toEqual([PATTERNS[4]]);
  });
});
