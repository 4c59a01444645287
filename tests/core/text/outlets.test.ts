import { describe, expect, it } from 'vitest';
import { isOutletName, outletInCopyright, outletOfAddress } from '../../../src/core/text/outlets';
import { makeSource } from '../../../src/core/text/source';

function metaOf(text: string, meta: { readonly outlet?: string | null; readonly url?: string } = {}) {
  return makeSource({ id: 's1', file: 'a.txt', format: 'text', sha256: '', text, meta }).meta;
}

const BODY =
  'The bridge over the Marrow was closed on Monday after engineers found cracks in two of its pillars, the city said.';

describe('an outlet is read from', () => {
  it.each([
    [
      'the brackets of a dateline',
      `Bridge closed\n\nMARROW, March 11 (Northern Press Agency) - ${BODY}`,
      'Northern Press Agency',
    ],
    ['initials in a dateline', `Bridge closed\n\nMarrow, 12 March (BNS)—${BODY}`, 'BNS'],
    ['a known agency', `Bridge closed\n\nMARROW, Iran (AP) — ${BODY}`, 'AP'],
    [
      'the line of the date',
      `Bridge closed over cracks\n\n12 March 2024 | Apparel Sourcing Weekly\n\n${BODY}`,
      'Apparel Sourcing Weekly',
    ],
    [
      'the byline',
      `Bridge closed over cracks\n\nBy Farida Akhter, Workers' Voice, 12 March\n\n${BODY}`,
      "Workers' Voice",
    ],
    [
      'a notice of copyright',
      `Bridge closed\n\n${BODY}\n\n© 2024 The Harbour Gazette. All rights reserved.`,
      'The Harbour Gazette',
    ],
  ])('%s', (_, text, outlet) => {
    expect(metaOf(text).outlet).toBe(outlet);
  });

  it('the address where nothing else tells it', () => {
    expect(metaOf(`Bridge closed\n\n${BODY}`, { url: 'https://www.example.com/a?b=1' }).outlet).toBe('example.com');
  });
});

describe('no outlet is read from', () => {
  it.each([
    ['a person beside a date', `Bridge closed over cracks\n\nJane Doe | 4 January 2024\n\n${BODY}`],
    ['the staff', `Bridge closed over cracks\n\nBy staff and agencies\n\n${BODY}`],
    ['the part of a page', `Bridge closed over cracks\n\nWorld News | 4 January 2024\n\n${BODY}`],
    [
      'brackets in the first sentence',
      `Bridge closed\n\nThe Marrow Bridge Authority (MBA) - the owner - said so on Monday. ${BODY}`,
    ],
    [
      'a paper that the prose names',
      `Bridge closed\n\nThe Harbour Gazette said on Monday that the bridge was closed. ${BODY}`,
    ],
  ])('%s', (_, text) => {
    expect(metaOf(text).outlet).toBeNull();
  });
});

it('what the reader says of the outlet stands, also that there is none', () => {
  const text = `Bridge closed\n\nMARROW, Iran (AP) — ${BODY}`;
  expect(metaOf(text, { outlet: 'The Marrow Post' }).outlet).toBe('The Marrow Post');
  expect(metaOf(text, { outlet: null }).outlet).toBeNull();
});

it('the outlet beside the names of a byline is no author', () => {
  expect(metaOf(`Bridge closed over cracks\n\nBy Farida Akhter, Workers' Voice, 12 March\n\n${BODY}`).author).toBe(
    'Farida Akhter',
  );
});

it.each(['Daily Mail', 'BBC News', 'The Times', 'El Heraldo', 'example.co.uk', 'Reuters', 'Agence France-Presse'])(
  '%s is the name of an outlet',
  (name) => {
    expect(isOutletName(name)).toBe(true);
  },
);

it.each([
  'News',
  'World News',
  'Press Release',
  'Jane Doe',
  'staff writer',
  'our correspondent',
  'Tehran',
  'said in a report',
])('%s is not the name of an outlet', (name) => {
  expect(isOutletName(name)).toBe(false);
});

it.each([
  ['Copyright 2024 The Associated Press. All rights reserved.', 'The Associated Press'],
  ['© The Harbour Gazette', 'The Harbour Gazette'],
  ['(c) 2019–2024 Marrow Media Ltd', 'Marrow Media'],
  ['© 2024. All rights reserved.', null],
  ['Getty Images', null],
])('the copyright line "%s" names %s', (line, outlet) => {
  expect(outletInCopyright(line)).toBe(outlet);
});

it.each([
  ['https://www.example.com/world/1', 'example.com'],
  ['http://news.example.co.uk', 'news.example.co.uk'],
  ['file:///a/b.html', null],
  ['https://localhost/a', null],
])('the address %s is of %s', (url, outlet) => {
  expect(outletOfAddress(url)).toBe(outlet);
});

it('the name of the site is no part of the headline', () => {
  const text = `The Levantine\n\nBridge in Marrow closed over cracks\n\n${BODY}`;
  const { meta, segments } = makeSource({ id: 's1', file: 'a.txt', format: 'text', sha256: '', text });
  expect([meta.title, ...segments.map(({ kind }) => kind)]).toEqual([
    'Bridge in Marrow closed over cracks',
    'furniture',
    'title',
    'body',
  ]);
});
