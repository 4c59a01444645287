import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliasTable, type AliasTable } from '../../../src/core/align/aliases';
import { compare } from '../../../src/core/compare/compare';
import { toWordingFile } from '../../../src/core/contract/wording-format';
import { finish } from '../../../src/core/contract/jobs';
import type { Source } from '../../../src/core/contract/source';
import type { Wording } from '../../../src/core/contract/wording';
import { logOddsZ } from '../../../src/core/wording/log-odds';
import { LEAST_RUN, overlapsOf } from '../../../src/core/wording/overlap';
import { wordingSteps } from '../../../src/core/wording/wording';
import { normalise } from '../../../src/core/text/normalise';
import { words } from '../../../src/core/text/tokens';
import { readCorpusCase } from '../../corpus-cases';
import { sourceOf } from '../../eval/gold-data';

function wordingOf(sources: readonly Source[], aliases?: AliasTable): Wording {
  const { links, rows } = compare({
    id: 'case',
    title: 'case',
    origin: 'own',
    createdAt: '2024-01-01T00:00:00Z',
    reference: null,
    corrections: [],
    sources,
  });
  return finish(wordingSteps(sources, links, rows, { aliases }));
}

function wordsIn(
  { text }: Source,
  { start, end }: { readonly start: number; readonly end: number },
): readonly string[] {
  return words(text.slice(start, end), 'en').map((word) => normalise(word.text));
}

describe('verbatim overlap', () => {
  it('finds the copied passage of the ferry case in each pair that has it, and nothing else', () => {
    const { sources } = readCorpusCase('ferry-collision');
    const found = overlapsOf(sources);
    expect(found.map(({ a, b }) => `${sources[a]?.file ?? ''} ${sources[b]?.file ?? ''}`)).toEqual([
      'wire.txt tabloid.txt',
      'wire.txt local.txt',
      'tabloid.txt local.txt',
    ]);
    for (const { a, runs } of found) {
      expect(runs.map((run) => run.words)).toEqual([55]);
      const [run] = runs;
      const text = sources[a]?.text.slice(run?.a.start, run?.a.end) ?? '';
      expect(text.startsWith('There was no horn')).toBe(true);
      expect(text.endsWith('broke the glass from outside')).toBe(true);
    }
  });

  const vocabulary = fc.constantFrom('the', 'mayor', 'said', 'on', 'Friday', 'that', 'a', 'bridge', 'was', 'shut');
  const paragraphs = fc.array(
    fc.array(vocabulary, { minLength: 1, maxLength: 30 }).map((list) => list.join(' ')),
    {
      minLength: 1,
      maxLength: 4,
    },
  );

  it('has equal words on both sides, no word twice, and the same runs when the sources are swapped', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (one, other) => {
        const [a, b] = [sourceOf('a', one), sourceOf('b', other)];
        const [there] = overlapsOf([a, b]);
        const [back] = overlapsOf([b, a]);
        const key = (run: readonly number[]): string => run.join(' ');
        expect(
          (there?.runs ?? []).map((run) => key([run.a.start, run.a.end, run.b.start, run.b.end])).toSorted(),
        ).toEqual((back?.runs ?? []).map((run) => key([run.b.start, run.b.end, run.a.start, run.a.end])).toSorted());
        let last = -1;
        for (const run of there?.runs ?? []) {
          expect(run.words).toBeGreaterThanOrEqual(LEAST_RUN);
          expect(wordsIn(a, run.a)).toEqual(wordsIn(b, run.b));
          expect(wordsIn(a, run.a)).toHaveLength(run.words);
        }
        for (const { a: span } of (there?.runs ?? []).toSorted((x, y) => x.a.start - y.a.start)) {
          expect(span.start).toBeGreaterThan(last);
          last = span.end;
        }
      }),
    );
  });

  it('leaves furniture out', () => {
    const text = 'Sign up for our newsletter and never miss a story from us again';
    const source = (id: string): Source => {
      const made = sourceOf(id, [text, `Something else is told by ${id}`]);
      return {
        ...made,
        segments: made.segments.map((segment, at) => (at === 0 ? { ...segment, kind: 'furniture' } : segment)),
      };
    };
    expect(overlapsOf([source('a'), source('b')])).toEqual([]);
  });
});

describe('the naming table', () => {
  it('leads in the Kerman case with the words for the dead, for Israel and for the group', () => {
    const { naming } = wordingOf(readCorpusCase('kerman-2024').sources);
    const terms = (at: number): readonly string[] => (naming[at]?.terms ?? []).map(({ text }) => text.toLowerCase());
    expect(terms(0)).toEqual(expect.arrayContaining(['victims', 'martyred', 'dead', 'killed', 'martyrs']));
    expect(terms(1)).toEqual(
      expect.arrayContaining([
        'zionist regime',
        'apartheid regime',
        'criminal regime of israel',
        'zionist entity',
        'occupation',
      ]),
    );
    expect(terms(2)).toEqual(expect.arrayContaining(['daesh terror group', 'isis', 'islamic state', 'takfiris']));
  });

  it('has no row where every source says the same', () => {
    const sources = ['a', 'b'].map((id) => sourceOf(id, ['Two people were killed in the town on Friday.']));
    expect(wordingOf(sources).naming).toEqual([]);
  });

  it('prefers nothing where both sides speak alike, and turns its sign when the sides are swapped', () => {
    const count = fc.integer({ min: 0, max: 200 });
    const size = fc.integer({ min: 200, max: 5000 });
    expect(logOddsZ({ here: 5, hereWords: 900, there: 5, thereWords: 900 })).toBe(0);
    fc.assert(
      fc.property(count, size, count, size, (here, hereWords, there, thereWords) => {
        const z = logOddsZ({ here, hereWords, there, thereWords });
        expect(z).toBeCloseTo(-logOddsZ({ here: there, hereWords: thereWords, there: here, thereWords: hereWords }), 9);
      }),
    );
  });
});

describe('stances along a row', () => {
  it('tells who asserts what another attributes and a third denies', () => {
    const sources = [
      sourceOf('a', ['The army shelled the bakery in Oruvale market on Sunday morning.']),
      sourceOf('b', ['An official said the army shelled the bakery in Oruvale market on Sunday morning.']),
      sourceOf('c', ['The ministry denied that the army shelled the bakery in Oruvale market on Sunday morning.']),
    ];
    const { stances } = wordingOf(sources);
    expect(stances.map(({ cells }) => cells.map(({ stance }) => stance))).toEqual([
      ['asserts', 'attributes', 'denies'],
    ]);
  });
});

describe('stances where the fact is a negative', () => {
  it('take nobody for a denier where all have it so', () => {
    const sources = [
      sourceOf('a', ['No passenger was hurt when the tram left its rails in Oruvale on Sunday.']),
      sourceOf('b', ['The mayor said no passenger was hurt when the tram left its rails in Oruvale on Sunday.']),
    ];
    expect(wordingOf(sources).stances.map(({ cells }) => cells.map(({ stance }) => stance))).toEqual([
      ['asserts', 'attributes'],
    ]);
  });
});

describe('a negative beside the fact', () => {
  it('denies nothing', () => {
    const sources = [
      sourceOf('a', ['The ferry sank off Oruvale harbour on Sunday morning with no survivors.']),
      sourceOf('b', ['The mayor said the ferry sank off Oruvale harbour on Sunday morning.']),
      sourceOf('c', ['It is not yet known how the ferry sank off Oruvale harbour on Sunday morning.']),
    ];
    const stances = wordingOf(sources).stances.flatMap(({ cells }) => cells.map(({ stance }) => stance));
    expect(stances).toContain('attributes');
    expect(stances).not.toContain('denies');
  });
});

describe('what is left unsaid beside a fact', () => {
  const stances = (...texts: readonly string[]): readonly (readonly string[])[] =>
    wordingOf(texts.map((text, at) => sourceOf(`s${String(at)}`, [text]))).stances.map(({ cells }) =>
      cells.map(({ stance }) => stance),
    );

  it.each([
    'The mayor put the dead of the fire in the Oruvale mill at 43 but did not name the source of the figure.',
    'The mayor had 43 dead in the fire in the Oruvale mill and did not say where the figure came from.',
    'It is not known yet why 43 died in the fire in the Oruvale mill.',
    'There was no immediate claim for the fire in the Oruvale mill that left 43 dead.',
    'There was no confirmation of 43 dead in the fire in the Oruvale mill.',
    'The 43 dead in the fire in the Oruvale mill could not be independently verified.',
  ])('is no denial: %s', (text) => {
    expect(stances('The fire in the Oruvale mill left 43 dead.', text).flat()).not.toContain('denies');
  });

  it('lets a real denial stand', () => {
    expect(
      stances(
        'Guards locked the doors of the Oruvale mill during the fire.',
        'Guards did not lock the doors of the Oruvale mill during the fire.',
      ),
    ).toEqual([['asserts', 'denies']]);
  });

  it.each([
    'The driver Jan Berk was on Monday found not guilty of causing the crash in Oruvale.',
    'The court found driver Jan Berk not guilty of causing the crash in Oruvale.',
  ])('takes a verdict in other words for the same: %s', (text) => {
    const acquitted = 'The driver Jan Berk was acquitted of causing the crash in Oruvale.';
    expect(stances(acquitted, text).flat()).not.toContain('denies');
    expect(stances('The driver Jan Berk was found guilty of causing the crash in Oruvale.', text).flat()).toContain(
      'denies',
    );
  });

  it('tells a plea from a verdict', () => {
    expect(
      stances(
        'The driver Jan Berk was cleared of causing the crash in Oruvale.',
        'The driver Jan Berk pleaded not guilty of causing the crash in Oruvale.',
      ).flat(),
    ).toContain('denies');
  });
});

describe('the lists that the reader edits', () => {
  const sources = [
    sourceOf('a', ['The clique met on Sunday. It was a brutal meeting. Supposably it went well.']),
    sourceOf('b', ['The board met on Sunday.']),
  ];
  const charged = (wording: Wording): readonly string[] => wording.charged.map(({ text }) => text);

  it('take words of the reader and leave out those struck off', () => {
    const lexicon = { en: { charged: { add: ['clique'], remove: ['brutal'] }, hedges: { add: ['supposably'] } } };
    expect(charged(finish(wordingSteps(sources, [], [])))).toEqual(['brutal']);
    const edited = finish(wordingSteps(sources, [], [], { lexicon }));
    expect(charged(edited)).toEqual(['clique']);
    expect(edited.statements.flatMap(({ hedges }) => hedges.map(({ text }) => text))).toEqual(['Supposably']);
  });

  it('reach languages that have no list', () => {
    const norwegian = [sourceOf('a', ['Regimet tier.'], 'no'), sourceOf('b', ['Regjeringen tier.'], 'no')];
    expect(charged(finish(wordingSteps(norwegian, [], [])))).toEqual([]);
    const lexicon = { no: { charged: { add: ['Regimet'] } } };
    expect(charged(finish(wordingSteps(norwegian, [], [], { lexicon })))).toEqual(['Regimet']);
  });
});

describe('the wording of a case', () => {
  it('is written to its file without loss', () => {
    const wording = wordingOf(readCorpusCase('ferry-collision').sources);
    expect(toWordingFile(wording)).toEqual(wording);
  });

  it('does not depend on the order of the sources but for their numbers', () => {
    const { sources } = readCorpusCase('kerman-2024');
    const order = [3, 0, 4, 2, 1];
    const there = wordingOf(sources);
    const back = wordingOf(order.flatMap((at) => sources[at] ?? []));
    const names = ({ naming }: Wording): unknown =>
      naming.map(({ id, terms }) => [
        id,
        terms.map(({ text, cells }) => [text, cells.map(({ z }) => z).toSorted((a, b) => a - b)]),
      ]);
    expect(names(back)).toEqual(names(there));
    const said = ({ statements }: Wording, at: number): unknown =>
      statements.filter(({ source }) => source === at).map(({ start, end, attribution }) => [start, end, attribution]);
    for (const [at, source] of order.entries()) expect(said(back, at)).toEqual(said(there, source));
  });
});

describe('stances to who did it', () => {
  const sources = [
    sourceOf('a', [
      'Two bombs killed 60 people in Oruvale on Sunday.',
      'No group has claimed responsibility for the attack.',
      'The government accused Varra of orchestrating the attack.',
    ]),
    sourceOf('b', [
      'The River Front claimed responsibility for the attack in Oruvale.',
      'Varra, which closed the border, denied any involvement.',
    ]),
    sourceOf('c', ['Sunday was a quiet day in the north.', 'Varra was behind the attack, as everybody knows.']),
  ];

  it('set a claim against its absence, in whatever paragraphs they stand', () => {
    const { stances, statements } = wordingOf(sources);
    const claim = stances.find(({ about }) => about === 'claim');
    expect(claim?.cells.map(({ source, stance }) => [source, stance])).toEqual([
      [0, 'hedges'],
      [1, 'asserts'],
    ]);
    expect(claim?.cells.map(({ statement }) => statements[statement]?.segment)).toEqual([1, 0]);
  });

  it('tell who asserts, attributes and denies that one actor did it', () => {
    const blame = wordingOf(sources).stances.find(({ about }) => about === 'blame');
    expect(blame?.subject).toBe('Varra');
    expect(blame?.cells.map(({ stance }) => stance)).toEqual(['attributes', 'denies', 'asserts']);
  });

  it('take two names for one actor where the reader says so', () => {
    const two = [
      sourceOf('a', ['Two bombs killed 60 people in Oruvale.', 'The government blamed the Reed Coast for the attack.']),
      sourceOf('b', ['Two bombs killed 60 people in Oruvale.', 'Varra denied any involvement in the attack.']),
    ];
    const blame = (aliases?: AliasTable): readonly (readonly unknown[])[] =>
      wordingOf(two, aliases)
        .stances.filter(({ about }) => about === 'blame')
        .map(({ cells }) => cells.map(({ stance }) => stance));
    expect(blame()).toEqual([]);
    expect(blame(aliasTable([['Varra', 'Reed Coast']]))).toEqual([['attributes', 'denies']]);
    expect(blame(aliasTable([['Varra', 'the Reed Coast']]))).toEqual([['attributes', 'denies']]);
  });

  it('say nothing where all tell it alike', () => {
    expect(wordingOf([sources[0], sources[0]].flatMap((source) => source ?? [])).stances).toEqual([]);
  });
});
