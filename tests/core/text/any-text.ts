import fc from 'fast-check';

/** Pieces that text work trips over: lone surrogates, marks, joiners, flags, bidi controls, every kind of line end. */
const AWKWARD = [
  ...[
    '\ud83d',
    '\udc69',
    '\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66',
    '\ud83c\uddeb\ud83c\uddf7',
    '\ud83d\udc4d\ud83c\udffd',
  ],
  ...['\u0301', 'e\u0301', '\u0600', '\u0605', '\u200d', '\u200c', '\u200b', '\ufeff', '\u00ad', '\u202e', '\u2066'],
  ...['\n', '\n\n', '\r\n', '\r', '\t', '\f', '\v', '\u2028', '\u2029', '\u0085', '\u00a0', '\u202f', '\u3000', ' '],
  ...[
    'قال',
    'می‌خواهم',
    'בכ־84',
    'כ-84',
    '٨٤٪',
    '۱۲٬۵۰۰',
    'क्षि',
    'ำ',
    'ท',
    '각',
    '\u1100\u1161',
    '3月',
    '死亡',
    'ガ',
    'ｶﾞ',
  ],
  ...[
    '$3.5m',
    '1,250',
    '15:00',
    '-5',
    '2023-24',
    '84%',
    'al-Arouri',
    'don’t',
    'l’État',
    'U.S.',
    'Gen.',
    'p.m.',
    'No. 5',
  ],
  ...[
    '"',
    '“',
    '”',
    '.',
    '!',
    '?',
    '…',
    ':',
    ';',
    '-',
    '—',
    '|',
    '*',
    '>',
    '•',
    '1.',
    '#',
    '[',
    ']',
    '(',
    ')',
    '`',
    '---',
  ],
  ...[
    'Share',
    'Leave a Reply',
    'Related',
    'Read more: ',
    'By Jane Doe',
    '4 January 2024',
    'The two blasts killed 84 people.',
  ],
];

/** Any string at all, lone surrogates and grapheme clusters included. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.oneof(fc.constantFrom(...AWKWARD), fc.constant(' '), fc.string({ maxLength: 6 })), { maxLength: 60 })
    .map((parts) => parts.join('')),
);

/** Offsets at which a grapheme begins, and the end of the text. */
export function graphemeEdges(text: string): ReadonlySet<number> {
  const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
  return new Set([...[...graphemes.segment(text)].map(({ index }) => index), text.length]);
}

/** Languages with rules of their own somewhere, and tags that are none. */
export const anyLanguage = fc.constantFrom(
  'en',
  'fr',
  'de',
  'ar',
  'fa',
  'he',
  'ja',
  'th',
  'sv',
  'und',
  '',
  'not a tag',
);
