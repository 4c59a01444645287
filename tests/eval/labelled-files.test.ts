import { expect, it } from 'vitest';
import { RESPONSIBILITY_KINDS } from '../../src/core/contract/responsibility';
import { readSentences, SENTENCE_PARTS } from './figures';
import { readResponsibility, RESPONSIBILITY_PARTS } from './responsibility';

// Only the files are read here: the exams are no tests, and nothing runs a reader on them.

const KINDS = 'count percent money duration age distance measure ordinal date time fraction ratio'.split(' ');
const ROLES = 'killed injured missing arrested displaced rescued abducted attended damaged voted infected'.split(' ');

it.each(SENTENCE_PARTS)('labels of figures stand where they say, in order and in known words: %s', (part) => {
  const sentences = readSentences(part);
  expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
  const wrong = sentences.flatMap(({ id, published, text, figures }) => {
    let end = 0;
    return figures
      .filter((figure) => {
        const { start, kind, min, max, minOpen, maxOpen, unit, role, asOf, date } = figure;
        const placed = start >= end && text.slice(start, start + figure.text.length) === figure.text;
        end = start + figure.text.length;
        const bounded =
          (min !== null || !minOpen) && (max !== null || !maxOpen) && (min ?? -Infinity) <= (max ?? Infinity);
        const valued =
          (kind === 'date') === (min === null && max === null) && (kind === 'date') === (date !== undefined);
        const worded = KINDS.includes(kind) && (role === null || ROLES.includes(role)) && unit?.trim() !== '';
        const scoped = asOf === null || text.includes(asOf);
        return !(placed && bounded && valued && worded && scoped && !Number.isNaN(Date.parse(published)));
      })
      .map((figure) => `${id} ${figure.text}`);
  });
  expect(wrong).toEqual([]);
});

it.each(RESPONSIBILITY_PARTS)('labels of who did it stand where they say, in known kinds: %s', (part) => {
  const passages = readResponsibility(part);
  expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
  const wrong = passages.flatMap(({ id, text, stances }) =>
    stances
      .filter(({ kind, actor, actorStart, by, byStart }) => {
        const named = kind !== 'unclaimed' && kind !== 'unknown';
        const stands = (phrase: string | null, start: number | null): boolean =>
          phrase === null || start === null ? phrase === start : text.slice(start, start + phrase.length) === phrase;
        return !(
          RESPONSIBILITY_KINDS.includes(kind) &&
          named === (actor !== null) &&
          stands(actor, actorStart) &&
          stands(by, byStart)
        );
      })
      .map(({ kind }) => `${id} ${kind}`),
  );
  expect(wrong).toEqual([]);
});
