import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignSteps } from '../../../src/core/align/align';
import { engineOf } from '../../../src/core/align/engine';
import type { SentenceSimilarity, SentenceVector } from '../../../src/core/align/similarity';
import type { Link } from '../../../src/core/contract/comparison';
import { finish } from '../../../src/core/contract/jobs';
import type { Source } from '../../../src/core/contract/source';
import { sentences } from '../../../src/core/text/sentences';
import { NEIGHBOURS } from '../../eval/engines';
import { anySources, bodySource, madeUpSource } from './made-up-sources';

/** What the made-up encoder knows: words of one line mean the same. */
const MEANINGS = [
  ['revenge', 'vowed', 'pay', 'dearly', 'avenge', 'Rache', 'schwor'],
  ['rain', 'flooded', 'river', 'water'],
  ['bread', 'bakeries', 'Bakeries', 'price', 'Brot'],
  ['cemetery', 'graves', 'mourners', 'pilgrims'],
  ['ferry', 'captain', 'harbour', 'ship'],
  ['court', 'judge', 'trial'],
];

/** An encoder that reads the known words of a sentence and nothing else; the last place is what all have in common. */
function encoder(multilingual = false): SentenceSimilarity {
  return {
    model: 'made up',
    multilingual,
    scale: { mean: 0.2, spread: 0.1 },
    sentencesOf(source, segment) {
      const place = source.segments[segment];
      if (place === undefined || (!multilingual && source.meta.language !== 'en')) return null;
      const text = source.text.slice(place.start, place.end);
      return sentences(text, 'en').map(({ start, end }): SentenceVector => {
        const words = text.slice(start, end).split(/[^\p{L}]+/u);
        const counts = MEANINGS.map((meaning) => words.filter((word) => meaning.includes(word)).length);
        const length = Math.hypot(...counts, 0.5);
        const vector = Float32Array.from([...counts, 0.5], (count) => count / length);
        return { start: place.start + start, end: place.start + end, vector };
      });
    },
  };
}

function align(sources: readonly Source[], similarity?: SentenceSimilarity): readonly Link[] {
  const options = { constraints: [], neighbours: NEIGHBOURS };
  return finish(alignSteps(sources, similarity === undefined ? options : { ...options, similarity }));
}

function pairs(links: readonly Link[]): readonly string[] {
  return links.map(({ a, b }) => `${String(a.segment)}-${String(b.segment)}`);
}

const A = bodySource('a', [
  'The general vowed revenge before the assembly.',
  'Half the town was flooded overnight. The river rose by two metres.',
  'Bakeries put up the price of a loaf again.',
  'Pilgrims had come to the graves since dawn.',
]);
const B = bodySource('b', [
  'A judge opened the trial behind closed doors.',
  'Heavy rain left streets under water.',
  'Those responsible will pay dearly, his deputy told soldiers.',
  'The captain brought his ship into harbour.',
]);

describe('an encoder', () => {
  test('links what is told in other words', () => {
    expect(pairs(align([A, B]))).toEqual([]);
    expect(pairs(align([A, B], encoder()))).toEqual(['0-2', '1-1']);
  });

  test('gives the two nearest sentences as the reason', () => {
    expect(align([A, B], encoder())[1]?.reasons).toEqual([
      {
        kind: 'meaning',
        text: 'Half the town was flooded overnight.',
        other: 'Heavy rain left streets under water.',
        weight: 1,
      },
    ]);
  });

  test('is named in what made the comparison', () => {
    expect(engineOf({ similarity: encoder() })).toMatchObject({ name: 'synoptic-encoder', model: 'made up' });
    expect(engineOf({}).model).toBeUndefined();
  });

  test('takes nothing for sure because there is nothing else to compare with', () => {
    const alone = [bodySource('a', ['The court met at nine.']), bodySource('b', ['The ferry left on time.'])];
    expect(align(alone, encoder())).toEqual([]);
  });

  test('of one language leaves other languages to names and numbers, a multilingual one does not', () => {
    const german = madeUpSource('d', [{ text: 'Der General schwor Rache.' }, { text: 'Das Brot wird teurer.' }], 'de');
    expect(pairs(align([A, german], encoder()))).toEqual([]);
    const links = align([A, german], encoder(true));
    expect(pairs(links)).toEqual(['0-0', '2-1']);
    expect(links[0]?.reasons.map(({ kind, other }) => [kind, other])).toEqual([
      ['meaning', 'Der General schwor Rache.'],
    ]);
  });

  test('changes nothing between versions of one text', () => {
    const paragraphs = [
      'The harbour master closed the port at six because of the storm.',
      'Two ferries turned back with three hundred passengers on board.',
      'Rescue boats searched the bay for a missing yacht until midnight.',
      'Schools in the district stay closed on Thursday and Friday.',
      'The power company expects repairs to take until the weekend.',
      'Nobody was hurt, the town council said in the evening.',
    ];
    const later = paragraphs
      .map((text) => text.replace('until', 'till'))
      .toSpliced(2, 0, 'Water stood in the cellars.');
    const versions = [bodySource('first', paragraphs), bodySource('second', later)];
    expect(align(versions, encoder())).toEqual(align(versions));
    expect(align(versions)).toHaveLength(6);
  });

  test('shortens long sentences behind a word', () => {
    const long = `The general vowed revenge ${'and more '.repeat(30)}.`;
    const [link] = align([bodySource('a', [long, 'Bread.', 'Rain fell.', 'A trial.']), B], encoder());
    const [reason] = link?.reasons ?? [];
    expect(reason?.kind).toBe('meaning');
    expect(reason?.text.length).toBeLessThanOrEqual(100);
    expect(long.startsWith(`${reason?.text ?? ''} `)).toBe(true);
  });
});

describe('an alignment by meaning', () => {
  test('does not depend on the order of the sources', () => {
    fc.assert(
      fc.property(anySources, (sources) => {
        const plain = (list: readonly Source[]): readonly string[] =>
          align(list, encoder(true))
            .map(({ a, b, confidence, score }) => {
              const ids = [a, b].map(({ source, segment }) => list[source]?.segments[segment]?.id ?? '');
              return JSON.stringify([ids.sort(), confidence, score]);
            })
            .sort();
        expect(plain(sources.toReversed())).toEqual(plain(sources));
      }),
      { numRuns: 30 },
    );
  });

  test('links titles with titles only, and no furniture', () => {
    fc.assert(
      fc.property(anySources, (sources) => {
        for (const { a, b } of align(sources, encoder(true))) {
          const kinds = [a, b].map(({ source, segment }) => sources[source]?.segments[segment]?.kind);
          expect(kinds).not.toContain('furniture');
          expect(kinds.filter((kind) => kind === 'title').length).not.toBe(1);
        }
      }),
      { numRuns: 30 },
    );
  });
});
