import { describe, expect, it } from 'vitest';
import { quantityReader } from '../../../src/core/facts/extract';
import { segmentReader } from '../../../src/core/facts/read-sentences';
import { source } from './invented-case';

/** The roles of the counts of a text, as "words: role". */
function rolesIn(...paragraphs: readonly string[]): readonly string[] {
  const text = source('agency', '2031-05-04', 'Blast in Marlow', ...paragraphs);
  const sentencesOf = segmentReader(text);
  const read = quantityReader(text);
  return text.segments
    .flatMap((segment) => read(segment, sentencesOf(segment)))
    .filter(({ kind }) => kind === 'count')
    .map(({ text: words, role }) => `${words}: ${role ?? 'none'}`);
}

describe('a role that the sentence before tells', () => {
  it.each([
    [
      'the toll that goes on',
      ['At least 84 people were killed. The figure later rose to 91.'],
      ['At least 84: killed', '91: killed'],
    ],
    [
      'a corrected count',
      ['Forty people were hurt. Officials later put the number at 52.'],
      ['Forty: injured', '52: injured'],
    ],
    [
      'those among them',
      ['The blast killed 30 people. Among them were 12 children and two nurses.'],
      ['30: killed', '12: killed', 'two: killed'],
    ],
    ['some of them', ['Police arrested 23 people. Eleven of them were women.'], ['23: arrested', 'Eleven: arrested']],
    [
      'the victims',
      ['Five people drowned. The victims were two men and three girls.'],
      ['Five: killed', 'two: killed', 'three: killed'],
    ],
    [
      'the next paragraph',
      ['At least 84 people were killed.', 'The number was later revised to 95.'],
      ['At least 84: killed', '95: killed'],
    ],
  ])('goes on with %s', (_, paragraphs, expected) => {
    expect(rolesIn(...paragraphs)).toEqual(expected);
  });

  it.each([
    ['several roles', ['The blast killed 30 people and wounded 60. Among them were 12 children.'], '12: none'],
    ['something else', ['The blast killed 30 people. Twelve ambulances were sent.'], 'Twelve: none'],
    ['what became of some of them later', ['Police arrested 23 people. Two of them were released.'], 'Two: none'],
    ['a sum', ['The blast killed 30 people. It was the work of 12 men.'], '12: none'],
  ])('does not go on with %s', (_, paragraphs, expected) => {
    expect(rolesIn(...paragraphs)).toContain(expected);
  });
});
