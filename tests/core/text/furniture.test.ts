import { describe, expect, it } from 'vitest';
import { judgeFurniture } from '../../../src/core/text/furniture';
import { segmentText } from '../../../src/core/text/segment';
import { FURNITURE_CASES } from './furniture-lines';
import { PROSE_CASES } from './prose-lines';

const TITLE = 'Ferry sinks off Port Marrow with 200 on board';
const BODY = [
  'A ferry carrying more than 200 people capsized in heavy seas off Port Marrow on Thursday, the coast guard said.',
  'Rescue boats pulled 163 people from the water before nightfall, and the search went on under floodlights.',
  'The vessel had passed its last inspection in January, according to the register of the harbour office.',
] as const;

/** The kind of a line in an article of three paragraphs. */
function kindIn(line: string, place: 'start' | 'middle' | 'end', language: string): string | undefined {
  const [one, two, three] = BODY;
  const paragraphs = {
    start: [line, TITLE, one, two, three],
    middle: [TITLE, one, line, two, three],
    end: [TITLE, one, two, three, line],
  }[place];
  const text = paragraphs.join('\n\n');
  return segmentText(text, language).find(({ start, end }) => text.slice(start, end) === line)?.kind;
}

describe('page furniture', () => {
  it.each(FURNITURE_CASES)('%s (at the %s) is furniture', (line, place, language) => {
    expect(kindIn(line, place, language)).toBe('furniture');
  });

  it.each(PROSE_CASES)('%s (at the %s) is not', (line, place, language) => {
    expect(kindIn(line, place, language)).toMatch(/^(?:body|quote|heading)$/u);
  });

  it('is judged by the words of a line alone where they settle it', () => {
    expect(judgeFurniture('Share this article', 'en')).toBe('line');
    expect(judgeFurniture('Related stories', 'en')).toBe('links');
    expect(judgeFurniture('Leave a comment', 'en')).toBe('form');
    expect(judgeFurniture('Opinion', 'en')).toBe('weak');
    expect(judgeFurniture('The writer is a former diplomat.', 'en')).toBe('end');
    expect(judgeFurniture('Ten people were rescued.', 'en')).toBe('none');
  });
});

describe('the lines below a furniture heading', () => {
  const under = (heading: string, lines: readonly string[], then: readonly string[]) => {
    const text = [TITLE, BODY[0], BODY[1], heading, ...lines, ...then].join('\n\n');
    return segmentText(text, 'en')
      .slice(4)
      .map(({ kind }) => kind);
  };

  it('are links until prose follows', () => {
    const links = ['Storm nears the coast', 'Oil prices climb for a third day', 'Who will lead the port?'];
    expect(under('Related stories', links, [BODY[2]])).toEqual(['furniture', 'furniture', 'furniture', 'body']);
  });

  it('are the fields of a form', () => {
    expect(under('Leave a comment', ['Your name', 'Your text is checked first.', 'Send'], [])).toEqual([
      'furniture',
      'furniture',
      'furniture',
    ]);
  });

  it('are the article again where a short paragraph follows the links', () => {
    expect(
      under('Related', ['Storm nears the coast'], ['He denied it to reporters on the pier on Friday.', BODY[2]]),
    ).toEqual(['furniture', 'body', 'body']);
  });

  it('are tags between other furniture at the end', () => {
    expect(under('Share this', ['Shipping', 'Port Marrow', 'Print this page'], [])).toEqual(
      Array<string>(3).fill('furniture'),
    );
  });
});

describe('the headline', () => {
  it('survives a list of links above it', () => {
    const text = ['Trending', 'Oil prices climb', 'Storm nears the coast', TITLE, 'By Jo March', ...BODY].join('\n');
    expect(segmentText(text, 'en').map(({ kind }) => kind)).toEqual([
      ...['furniture', 'furniture', 'furniture', 'title', 'dateline'],
      ...['body', 'body', 'body'],
    ]);
  });
});
