import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunks } from '../../../src/core/text/chunks';
import { isGraphemeEdge, trimRange } from '../../../src/core/text/graphemes';
import { normalise } from '../../../src/core/text/normalise';
import { segmentText } from '../../../src/core/text/segment';
import { sentences } from '../../../src/core/text/sentences';
import { readMarkdown } from '../../../src/core/text/markdown';
import { tokenise, words } from '../../../src/core/text/tokens';
import { anyLanguage, anyText, graphemeEdges } from './any-text';

const RUNS = { numRuns: 1000 };
/** Judging paragraphs folds the phrase tables anew for every text. */
const FEWER_RUNS = { numRuns: 300 };

describe('for any text', () => {
  it('tokens cover it without gaps and end between graphemes', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const tokens = tokenise(text, language);
        const edges = graphemeEdges(text);
        expect(tokens.map((token) => token.text).join('')).toBe(text);
        for (const { start, end, text: own, kind } of tokens) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(own);
          expect(edges.has(start) && edges.has(end)).toBe(true);
          expect(kind === 'space').toBe(/^\s+$/u.test(own));
        }
      }),
      RUNS,
    );
  });

  it('words are the words and numbers among its tokens', () => {
    const pieces = [
      'plain',
      'I',
      'U.S.',
      'don’t',
      'a-b',
      '12',
      '5',
      '%',
      '€',
      '$3.5m',
      'A',
      'said.The',
      'EU:n',
      ' ',
      ' ',
    ];
    const marks = [
      '.',
      ',',
      '"',
      '“',
      '”',
      '(',
      ')',
      '-',
      '–',
      '/',
      '_',
      '&',
      "'",
      ':',
      '½',
      '°C',
      '\n',
      '\t',
      '\u00ad',
    ];
    const latin = fc.array(fc.constantFrom(...pieces, ...marks), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(anyText, latin), anyLanguage, (text, language) => {
        const expected = tokenise(text, language).filter(({ kind }) => kind === 'word' || kind === 'number');
        expect(words(text, language)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('every letter and digit is in a word or a number', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const outside = tokenise(text, language).filter(({ kind }) => kind === 'punctuation' || kind === 'space');
        for (const { text: own } of outside) expect(own).not.toMatch(/[\p{L}\p{Nd}]/u);
        const found = words(text, language);
        expect(found.every(({ kind }) => kind === 'word' || kind === 'number')).toBe(true);
      }),
      RUNS,
    );
  });

  it('segments stand in order, disjoint, cover all but white space and end between graphemes', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const edges = graphemeEdges(text);
        let done = 0;
        for (const { start, end } of segmentText(text, language)) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(done, start)).toMatch(/^\s*$/u);
          expect(edges.has(start) && edges.has(end)).toBe(true);
          done = end;
        }
        expect(text.slice(done)).toMatch(/^\s*$/u);
      }),
      FEWER_RUNS,
    );
  });

  it('sentences stand in order, disjoint and cover all but white space', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const edges = graphemeEdges(text);
        let done = 0;
        for (const { start, end } of sentences(text, language)) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(done, start)).toMatch(/^\s*$/u);
          expect(edges.has(start) && edges.has(end)).toBe(true);
          done = end;
        }
        expect(text.slice(done)).toMatch(/^\s*$/u);
      }),
      RUNS,
    );
  });

  it('Markdown gives segments that cover its extracted text', () => {
    fc.assert(
      fc.property(anyText, (markdown) => {
        const { text, segments } = readMarkdown(markdown);
        const outside = segments.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
        expect(outside).toMatch(/^\s*$/u);
        for (const { start, end } of segments) expect(end).toBeGreaterThan(start);
      }),
      FEWER_RUNS,
    );
  });

  it('chunks cover it without gaps, keep to their limit and end between graphemes', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 8, max: 40 }), (text, limit) => {
        const edges = graphemeEdges(text);
        const spans = chunks(text, limit);
        expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start, end } of spans) {
          expect(edges.has(end)).toBe(true);
          const inside = [...edges].filter((edge) => edge > start + limit && edge < end);
          expect(inside).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('grapheme edges are those of the segmenter over the whole text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const edges = graphemeEdges(text);
        for (let index = 0; index <= text.length; index += 1) {
          expect(isGraphemeEdge(text, index)).toBe(index === 0 || edges.has(index));
        }
      }),
      RUNS,
    );
  });

  it('trimming leaves out nothing but white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { start, end } = trimRange(text, 0, text.length);
        expect(text.slice(0, start) + text.slice(end)).toMatch(/^\s*$/u);
      }),
      RUNS,
    );
  });

  it('normalising twice is normalising once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
      RUNS,
    );
  });

  it('segments written out one by one with blank lines between keep their kinds', () => {
    fc.assert(
      fc.property(anyDocument, (lines) => {
        const text = lines.join('\n\n');
        const first = segmentText(text, 'en');
        const again = first.map(({ start, end }) => text.slice(start, end)).join('\n\n\n');
        expect(segmentText(again, 'en').map(({ kind }) => kind)).toEqual(first.map(({ kind }) => kind));
      }),
    );
  });
});

const anyDocument = fc.array(
  fc.constantFrom(
    'Two explosions kill dozens in Kerman',
    'By Jane Doe',
    '4 January 2024',
    'World',
    'Share Facebook Twitter',
    'The first blast came at about 15:00 near the dome, officials said, and the second followed.',
    'He denied it.',
    'What happened next',
    'Leave a Reply',
    'Related',
    'A short line',
    '• One point',
    '1. Another point',
    '“We heard a bang and ran.”',
    'Photo: A street in Kerman',
    'a\tb\nc\td',
    '* * *',
  ),
  { maxLength: 12 },
);
