import { describe, expect, it } from 'vitest';
import { numberSpans } from '../../../src/core/text/numbers';
import { tokenise, tokensOf, words } from '../../../src/core/text/tokens';

/** Words and numbers of a text, parted by bars; numbers in angle brackets. */
function shown(text: string, language: string): string {
  return words(text, language)
    .map((token) => (token.kind === 'number' ? `<${token.text}>` : token.text))
    .join('|');
}

/** A segmenter as Chromium's: a full stop or a colon never stands inside a word. */
function takingApart(language: string): Pick<Intl.Segmenter, 'segment'> {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const segment = (input: string): Intl.Segments =>
    Array.from(segmenter.segment(input)).flatMap((whole) => {
      if (whole.isWordLike !== true || !/\p{L}[.:]\p{L}/u.test(whole.segment)) return [whole];
      let index = whole.index;
      return whole.segment.split(/(?<=\p{L})(?=[.:]\p{L})|(?<=[.:])(?=\p{L})/u).map((part) => {
        index += part.length;
        return { segment: part, index: index - part.length, input, isWordLike: /\p{L}/u.test(part) };
      });
    }) as unknown as Intl.Segments;
  return { segment };
}

const CASES: readonly (readonly [text: string, tokens: string, language?: string])[] = [
  ['At least 84 people', 'At|least|<84>|people'],
  ['$3.5m was paid', '<$3.5m>|was|paid'],
  ['US$3bn, £5bn and €1,250.50', '<US$3bn>|<£5bn>|and|<€1,250.50>'],
  ['1,250 dead.', '<1,250>|dead'],
  ['at 15:00, in 2020.', 'at|<15:00>|in|<2020>'],
  ['84% of 3.5%', '<84%>|of|<3.5%>'],
  ['1\u00a0250 dead', '<1\u00a0250>|dead'],
  ['1\u2009250\u2009000 km', '<1\u2009250\u2009000>|km'],
  ['12\u202f500 €', '<12\u202f500 €>'],
  ['13 500 morts', '<13 500>|morts', 'fr'],
  ['in 2020 150 died', 'in|<2020>|<150>|died', 'fr'],
  ['at 13 500 people', 'at|<13>|<500>|people', 'en'],
  ['the 2023-24 season', 'the|<2023-24>|season'],
  ['10–15% of them', '<10–15%>|of|them'],
  ['between -5 and +3', 'between|<-5>|and|<+3>'],
  ['−5°C outside', '<−5°C>|outside'],
  ['80+ wounded', '<80+>|wounded'],
  ['the 19th, the 1990s', 'the|<19th>|the|<1990s>'],
  ['40km away', '<40km>|away'],
  ['3½ hours', '<3½>|hours'],
  ['04/01/2024 or 2024-01-04', '<04/01/2024>|or|<2024-01-04>'],
  ['at 2024-01-04T15:00Z', 'at|<2024-01-04T15:00Z>'],
  ['à 15h30', 'à|<15h30>', 'fr'],
  ["1'250 Franken", "<1'250>|Franken", 'de'],
  ['1.250,50 Euro', '<1.250,50>|Euro', 'de'],
  ['a 7-year-old boy', 'a|<7>|year-old|boy'],
  ['2,000-pound bombs', '<2,000>|pound|bombs'],
  ['COVID-19, a MiG-29 and an F-16', 'COVID-19|a|MiG-29|and|an|F-16'],
  ['MH17 and A320', 'MH17|and|A320'],
  ['a 4x4 and v1.2.3', 'a|4x4|and|v1.2.3'],
  ['٨٤ شخصا و٨٤٪', '<٨٤>|شخصا|و|<٨٤٪>', 'ar'],
  ['۱۲٬۵۰۰ نفر', '<۱۲٬۵۰۰>|نفر', 'fa'],
  ['وب15 دقيقة', 'وب|<15>|دقيقة', 'ar'],
  ['כ-84 הרוגים', 'כ|<84>|הרוגים', 'he'],
  ['می‌خواهم', 'می‌خواهم', 'fa'],
  ['Saleh al-Arouri and al-‘Abadi', 'Saleh|al-Arouri|and|al-‘Abadi'],
  ["don't, don’t", "don't|don’t"],
  ["l’État et l'armée", "l’État|et|l'armée", 'fr'],
  ['a well-known state-of-the-art ship', 'a|well-known|state-of-the-art|ship'],
  ['the U.S. and the E.U. at 3 p.m.', 'the|U.S.|and|the|E.U.|at|<3>|p.m.'],
  ['AT&T and R&D', 'AT&T|and|R&D'],
  ['Iran–Iraq war', 'Iran|Iraq|war'],
  ['he said.The army', 'he|said|The|army'],
  ['Update:The army', 'Update|The|army'],
  ['EU:n', 'EU:n', 'fi'],
  ['dead.[3]', 'dead|<3>'],
  ['死亡人数は84人', '死亡|人数|は|<84>|人', 'ja'],
  ['84명이 숨졌다', '<84>|명이|숨졌다', 'ko'],
  ['สวัสดีชาวโลก', 'สวัสดี|ชาว|โลก', 'th'],
  ['👩‍👩‍👧‍👦 and \ud83d', 'and'],
  ['', ''],
];

describe('tokens', () => {
  it.each(CASES.map(([text, expected, language = 'en']) => ({ text, expected, language })))(
    'of "$text" are $expected',
    ({ text, expected, language }) => {
      expect(shown(text, language)).toBe(expected);
    },
  );

  it('join runs of white space and keep signs apart', () => {
    expect(tokenise('Yes  —\n “no”!', 'en').map(({ text, kind }) => [text, kind])).toEqual([
      ['Yes', 'word'],
      ['  ', 'space'],
      ['—', 'punctuation'],
      ['\n ', 'space'],
      ['“', 'punctuation'],
      ['no', 'word'],
      ['”', 'punctuation'],
      ['!', 'punctuation'],
    ]);
  });

  it('keep an emoji of several people whole', () => {
    expect(tokenise('👩‍👩‍👧‍👦', 'en')).toHaveLength(1);
  });

  it.each(
    [...CASES, ['bbc.com, e.g. the U.S.-led force', '', 'en'] as const].map(([text, , language = 'en']) => [
      text,
      language,
    ]),
  )('of "%s" are the same where the segmenter takes dotted words apart', (text, language) => {
    expect(tokensOf(text, language, takingApart(language))).toEqual(tokenise(text, language));
  });

  it('are the same in a long text as in a short one', () => {
    const line = 'On 3 January 2020 at 15:00 the U.S. said 1,250 people, don’t ask. ';
    const once = tokenise(line, 'en').map(({ text }) => text);
    const often = tokenise(line.repeat(200), 'en').map(({ text }) => text);
    expect(often).toEqual(Array.from({ length: 200 }, () => once).flat());
  });
});

describe('numbers', () => {
  it('are found with their offsets', () => {
    const text = 'From $3.5m to 84%';
    expect(numberSpans(text, 'en').map(({ start, end }) => [start, text.slice(start, end)])).toEqual([
      [5, '$3.5m'],
      [14, '84%'],
    ]);
  });
});
