import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/core/compare/compare';
import type { FigureRow } from '../../../src/core/contract/figures';
import { coverBlocks } from '../../../src/renderer/print/cover';
import { figureBlocks } from '../../../src/renderer/print/figures';
import { MAX_COLUMNS, partsOf } from '../../../src/renderer/print/lay-out';
import { markedText, marksOf, type PrintMark } from '../../../src/renderer/print/marked-text';
import { rowBlocks } from '../../../src/renderer/print/rows';
import { wordingBlocks } from '../../../src/renderer/print/wording';
import { readCorpusCase } from '../../corpus-cases';

const comparison = compare(readCorpusCase('kerman-2024'));
const content = { title: 'Kerman', comparison, paper: 'A4', at: '2024-02-01T10:00:00Z' } as const;

describe('the parts of a print', () => {
  it.each([2, 5, 6, 9, 12])(
    'hold all of %i sources, none but the reference twice, the reference first where split',
    (sources) => {
      for (let reference = 0; reference < sources; reference++) {
        const parts = partsOf(sources, reference);
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(MAX_COLUMNS);
        if (parts.length > 1) for (const part of parts) expect(part[0]).toBe(reference);
        const others = parts.flat().filter((source) => source !== reference);
        expect(others.sort((a, b) => a - b)).toEqual(
          Array.from({ length: sources }, (_, index) => index).filter((index) => index !== reference),
        );
      }
    },
  );
});

describe('printed blocks', () => {
  it('name every source with its file and the hash of its bytes, and say that digests are digests', () => {
    const text = coverBlocks(content)
      .map((block) => block.textContent)
      .join('\n');
    for (const source of comparison.sources) {
      expect(text).toContain(source.meta.title);
      expect(text).toContain(source.sha256);
      expect(text).toContain(source.meta.note);
    }
  });

  it('hold every word of every segment that is not furniture', () => {
    const printed = rowBlocks(comparison, [0, 1, 2, 3, 4])
      .map((block) => block.textContent)
      .join('\n')
      .replaceAll('‸', '');
    for (const source of comparison.sources)
      for (const segment of source.segments)
        if (segment.kind !== 'furniture') expect(printed).toContain(source.text.slice(segment.start, segment.end));
  });

  it('name the other row of a paragraph that tells a second fact', () => {
    const rows = comparison.rows.filter(({ cells }) => cells.length > 1);
    const [first, second] = rows;
    const [a] = first?.cells ?? [];
    const b = second?.cells.find(({ source }) => source !== a?.source);
    if (a === undefined || b === undefined || second === undefined) throw new Error('the case has too few facts');
    const ends = [a, b].map(({ source, segments: [segment = 0] }) => ({ source, segment }));
    const [here = { source: 0, segment: 0 }, there = here] = ends;
    const link = { a: here, b: there, score: 1, confidence: 1, origin: 'reader', reasons: [] } as const;
    const blocks = rowBlocks({ ...comparison, links: [link] }, [0, 1, 2, 3, 4]);
    const number = String(comparison.rows.indexOf(second) + 1);
    const note = `also in row ${number}: ${String.fromCharCode(65 + there.source)} ¶${String(there.segment + 1)}`;
    expect(blocks.filter(({ textContent }) => textContent.includes(note))).toHaveLength(1);
  });

  it('say in words what a row’s cells have to do with its base', () => {
    const printed = rowBlocks(comparison, [0, 1, 2, 3, 4]).map((block) => block.textContent);
    for (const word of ['only in', 'in other words than'])
      expect(printed.some((text) => text.includes(word))).toBe(true);
  });

  it('set figures that at least two sources give side by side and name their strongest relation', () => {
    const cell = { segment: 0, start: 0, end: 2, minOpen: false, maxOpen: false, approximate: false, asOf: null };
    const row: FigureRow = {
      id: 'f',
      role: 'killed',
      unit: 'person',
      cells: [
        { ...cell, source: 0, text: '84', min: 84, max: 84 },
        { ...cell, source: 1, text: '103', min: 103, max: 103 },
      ],
      pairs: [{ a: 0, b: 1, relation: 'conflict' }],
    };
    const alone = { ...row, id: 'g', cells: row.cells.slice(0, 1), pairs: [] };
    const blocks = figureBlocks({ ...comparison, figures: [row, alone] });
    expect(blocks).toHaveLength(2);
    expect(blocks[1]?.textContent).toMatch(/Killed.*conflict.*84.*103/u);
    expect(figureBlocks({ ...comparison, figures: [alone] })).toEqual([]);
  });
});

describe('the wording in print', () => {
  it('says who did it by each source and what the sources call the dead', () => {
    const printed = wordingBlocks(comparison).map((block) => block.textContent);
    expect(printed[0]).toBe('Who did it');
    expect(printed.some((text) => /^D.*claimed by.*Islamic State/u.test(text))).toBe(true);
    expect(printed.some((text) => /^Somebody has claimed it.*A.*asserts.*B.*hedges/u.test(text))).toBe(true);
    expect(printed.some((text) => text.startsWith('the dead') && text.includes('martyred'))).toBe(true);
  });

  it('says of each claim in which row its sentence is printed', () => {
    const [answer] = comparison.wording.responsibility;
    if (answer === undefined) throw new Error('the case says nothing of who did it');
    const at = comparison.rows.findIndex(({ cells }) =>
      cells.some(({ source, segments }) => source === answer.source && segments.includes(answer.segment)),
    );
    const lines = wordingBlocks(comparison).filter(({ className }) => className === 'answers');
    expect(lines[0]?.querySelector('.answer')?.textContent).toContain(`[${String(at + 1)}]`);
  });

  it('says which sources are not read for it, and of which nothing was found', () => {
    const [first, second, ...others] = comparison.sources;
    if (first === undefined || second === undefined) throw new Error('the case has too few sources');
    const sources = [first, { ...second, meta: { ...second.meta, language: 'ja' } }, ...others];
    const responsibility = comparison.wording.responsibility.filter(({ source }) => source > 2);
    const printed = wordingBlocks({ ...comparison, sources, wording: { ...comparison.wording, responsibility } });
    const texts = printed.map((block) => block.textContent);
    expect(texts).toContain('ACnothing found');
    expect(texts.filter((text) => text === 'Bnot read in Japanese')).toHaveLength(2);
  });

  it('is left out where there is none', () => {
    const wording = { ...comparison.wording, naming: [], overlaps: [], responsibility: [], stances: [] };
    expect(wordingBlocks({ ...comparison, wording })).toEqual([]);
  });

  it('quotes the longest passage that two sources have word for word', () => {
    const overlap = {
      a: 0,
      b: 1,
      runs: [{ a: { start: 0, end: 12 }, b: { start: 0, end: 12 }, words: 9 }],
      shareOfA: 0.25,
      shareOfB: 0.5,
    };
    const blocks = wordingBlocks({
      ...comparison,
      wording: { ...comparison.wording, naming: [], responsibility: [], stances: [], overlaps: [overlap] },
    });
    expect(blocks[1]?.textContent).toContain('25 %');
    expect(blocks[1]?.textContent).toContain(comparison.sources[0]?.text.slice(0, 12).trim());
  });
});

describe('marked text', () => {
  const text = 'Two bombs killed 84 people.';
  const texts = (marks: readonly PrintMark[]): string =>
    markedText(text, { start: 0, end: text.length }, marks)
      .map((node) => (typeof node === 'string' ? node : `[${node.textContent ?? ''}]`))
      .join('');

  it('shows marked words, places where words are missing, and all the text between', () => {
    expect(
      texts([
        { start: 4, end: 9, kind: 'change' },
        { start: 16, end: 16, kind: 'absent' },
        { start: 17, end: 19, kind: 'distinctive' },
      ]),
    ).toBe('Two [bombs] killed[‸] [84] people.');
  });

  it('takes the side asked for of a difference', () => {
    const cell = { source: 0, segments: [0] };
    const difference = {
      row: 'r',
      a: cell,
      b: { ...cell, source: 1 },
      relation: 'close' as const,
      changes: [{ a: { start: 1, end: 1 }, b: { start: 2, end: 5 } }],
      marks: [],
    };
    expect(marksOf(difference, 'a')).toEqual([{ start: 1, end: 1, kind: 'absent' }]);
    expect(marksOf(difference, 'b')).toEqual([{ start: 2, end: 5, kind: 'change' }]);
  });
});
