import { describe, expect, it } from 'vitest';
import type { Responsibility } from '../../../src/core/contract/responsibility';
import {
  actorName,
  answersBySource,
  answersDiffer,
  leadingAnswers,
} from '../../../src/renderer/synopsis/responsibility-by-source';

let at = 0;
function answer(
  source: number,
  kind: Responsibility['kind'],
  actor: string | null,
  by: string | null = null,
): Responsibility {
  at += 100;
  const phrase = (text: string | null) => (text === null ? null : { start: at, end: at + text.length, text });
  return { source, segment: 0, start: at, end: at + 10, kind, actor: phrase(actor), by: phrase(by), text: '' };
}

describe('the answers to who did it', () => {
  it('stand by source, the same one once', () => {
    const claims = [
      answer(1, 'claimed', 'Northern Front'),
      answer(1, 'claimed', 'the Northern Front group'),
      answer(0, 'unclaimed', null),
      answer(1, 'blamed', 'Arvonia'),
    ];
    expect(answersBySource(claims).map(({ source, answers }) => [source, answers.map(({ kind }) => kind)])).toEqual([
      [0, ['unclaimed']],
      [1, ['claimed', 'blamed']],
    ]);
  });

  it('prefer the place that names who says so', () => {
    const said = answer(0, 'blamed', 'Arvonia', 'the minister');
    expect(answersBySource([answer(0, 'blamed', 'Arvonia'), said])[0]?.answers).toEqual([said]);
  });

  it('leave out “the group” where it has been named', () => {
    const answers = [
      answer(0, 'claimed', 'Northern Front'),
      answer(0, 'claimed', 'the group'),
      answer(0, 'blamed', 'the militants'),
      answer(0, 'claimed', 'the Northern Liberation Movement'),
    ];
    expect(answersBySource(answers)[0]?.answers.map(({ actor }) => actor?.text)).toEqual([
      'Northern Front',
      'the militants',
      'the Northern Liberation Movement',
    ]);
  });

  it('keep “the rebels” where another speaker blames them', () => {
    const answers = [
      answer(0, 'blamed', 'the Arvonian army', 'the rebels'),
      answer(0, 'blamed', 'the rebels', 'the army'),
      answer(0, 'blamed', 'the army', 'the rebels'),
    ];
    expect(answersBySource(answers)[0]?.answers).toHaveLength(3);
  });

  it('where there is no room for all, are one of each kind, the telling ones first', () => {
    const answers = [
      answer(0, 'unknown', null),
      answer(0, 'claimed', 'Northern Front'),
      answer(0, 'claimed', 'Ansar'),
      answer(0, 'denied', 'Velmar'),
      answer(0, 'blamed', 'Arvonia'),
    ];
    expect(leadingAnswers(answers, 3).map(({ kind }) => kind)).toEqual(['claimed', 'denied', 'blamed']);
    expect(leadingAnswers(answers, 9)).toEqual(answers);
  });

  it.each([
    [false, [answer(0, 'claimed', 'Northern Front'), answer(1, 'claimed', 'the Northern Front')]],
    [true, [answer(0, 'claimed', 'Northern Front'), answer(1, 'unclaimed', null)]],
    [true, [answer(0, 'blamed', 'Arvonia'), answer(1, 'blamed', 'Velmar')]],
    [false, [answer(0, 'claimed', 'Northern Front')]],
  ])('differ: %s', (differ, all) => {
    expect(answersDiffer(answersBySource(all))).toBe(differ);
  });
});

it('the adjective of a state is shown as the state, and is the same actor', () => {
  expect(actorName('Israeli')).toBe('Israel');
  expect(actorName('U.S.')).toBe('United States');
  expect(actorName('Northern Front')).toBe('Northern Front');
  expect(actorName('the “Northern Front')).toBe('the Northern Front');
  expect(actorName('the "Northern Front" and its wing')).toBe('the "Northern Front" and its wing');
  expect(answersBySource([answer(0, 'blamed', 'Israeli'), answer(0, 'blamed', 'Israel')])[0]?.answers).toHaveLength(1);
});
