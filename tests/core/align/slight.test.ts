import { describe, expect, test } from 'vitest';
import type { SegmentKind } from '../../../src/core/contract/source';
import { matchSources } from '../../../src/core/align/match';
import { isSlight, repeatedLines } from '../../../src/core/align/slight';
import { finish } from '../../../src/core/contract/jobs';
import { calendarOf } from '../../../src/core/facts/calendar';
import { isStopWord } from '../../../src/core/text/stop-words';
import { words } from '../../../src/core/text/tokens';
import { bodySource } from './made-up-sources';

function slight(text: string, kind: SegmentKind = 'body'): boolean {
  const telling = words(text, 'en').filter((token) => !isStopWord(token.text, 'en'));
  return isSlight(
    text,
    telling.map((token) => token.text),
    kind,
    calendarOf('en'),
  );
}

describe('a segment', () => {
  test.each<readonly [string, SegmentKind]>([
    ['Today', 'body'],
    ['Story continues below', 'body'],
    ['Philadelphia, PA', 'body'],
    ['Video: Kerman, 3 January 2024', 'caption'],
    ['Kerman, 3 January 2024.', 'caption'],
    ['10:45', 'body'],
  ])('says too little to be linked: %s', (text, kind) => {
    expect(slight(text, kind)).toBe(true);
  });

  test.each<readonly [string, SegmentKind]>([
    ['The brothers were arrested.', 'body'],
    ['84 dead', 'list'],
    ['Rescue workers at the harbour', 'caption'],
    ['Nobody claimed responsibility', 'body'],
  ])('says enough: %s', (text, kind) => {
    expect(slight(text, kind)).toBe(false);
  });
});

test('short lines that a page repeats are found', () => {
  const line = ['Read', 'more', 'stories'];
  expect([...repeatedLines([line, ['once'], ['read', 'more', 'stories']])]).toEqual([0, 2]);
});

test('lines between the paragraphs of two pages are not linked', () => {
  const furniture = ['Story continues below', 'Read more reports from our desk', 'Read more reports from our desk'];
  const a = ['The ferry sank off the northern cape after it hit a barge.', ...furniture];
  const b = ['A ferry hit a barge off the northern cape and sank at once.', ...furniture];
  const sources = [bodySource('a', a), bodySource('b', b)];
  const linked = finish(matchSources(sources, {})).flatMap(({ pairs }) => pairs);
  expect(linked.map((pair) => [pair.a.segment, pair.b.segment])).toEqual([[0, 0]]);
});
