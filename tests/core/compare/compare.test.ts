import Ajv from 'ajv';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anchorOf, resolveAnchor } from '../../../src/core/compare/anchors';
import { CaseReadings } from '../../../src/core/compare/case-readings';
import { compare } from '../../../src/core/compare/compare';
import type { Case, Correction } from '../../../src/core/contract/case';
import type { Comparison, Link } from '../../../src/core/contract/comparison';
import { toComparisonFile } from '../../../src/core/contract/comparison-format';
import type { Source } from '../../../src/core/contract/source';
import { makeSource } from '../../../src/core/text/source';
import { CORPUS_CASES, readCorpusCase } from '../../corpus-cases';

function sourceOf(id: string, text: string): Source {
  return makeSource({ id, file: `${id}.txt`, format: 'text', sha256: '0'.repeat(64), text });
}

function caseOf(sources: readonly Source[], more: Partial<Case> = {}): Case {
  return {
    id: 'c',
    title: 'A case',
    origin: 'own',
    createdAt: '2024-01-01',
    sources,
    reference: null,
    corrections: [],
    ...more,
  };
}

/** A link by the IDs of its segments, which no order of the sources changes. */
function nameOf(sources: readonly Source[], link: Link): string {
  const ids = [link.a, link.b].map(({ source, segment }) => sources[source]?.segments[segment]?.id ?? '');
  return `${ids.sort().join(' = ')} ${String(link.score)} ${String(link.confidence)}`;
}

function rowOrder(comparison: Comparison, source: number): readonly number[] {
  return comparison.rows.flatMap((row) => row.cells.find((cell) => cell.source === source)?.segments[0] ?? []);
}

const kerman = readCorpusCase('kerman-2024');

describe('a comparison', () => {
  it.each(CORPUS_CASES)('of the bundled case %s is a valid comparison file', (id) => {
    const schema = JSON.parse(readFileSync('docs/comparison.schema.json', 'utf8')) as object;
    const validate = new Ajv({ strict: false }).compile(schema);
    const written: unknown = JSON.parse(JSON.stringify(toComparisonFile(compare(readCorpusCase(id)))));
    validate(written);
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each(CORPUS_CASES)('of %s is the same whatever was read before it', (id) => {
    const subject = readCorpusCase(id);
    const turned = { ...subject, sources: subject.sources.toReversed() };
    const lexicon = { en: { hedges: { remove: ['reportedly'] }, charged: { add: ['ceremony', 'ferry', 'speech'] } } };
    const readings = new CaseReadings();
    compare(subject, { readings });
    expect(compare(turned, { readings })).toEqual(compare(turned));
    expect(compare(subject, { readings, lexicon })).toEqual(compare(subject, { lexicon }));
    expect(compare(subject, { readings })).toEqual(compare(subject));
    // Other links of the same sources: as the meaning of sentences or the reader finds them.
    const [link] = compare(subject).links;
    if (link === undefined) throw new Error('the case has no links');
    const [a, b] = [link.a, link.b].map(({ source, segment }) => {
      const of = subject.sources[source];
      return of ? anchorOf(of, segment) : null;
    });
    if (!a || !b) throw new Error('no paragraphs');
    const unlinked = { ...subject, corrections: [{ id: 'k', kind: 'unlink', a, b, at: '2024-01-04' } as const] };
    const other = compare(unlinked, { readings });
    expect(other).toEqual(compare(unlinked));
    expect(other.links.length).toBeLessThan(compare(subject).links.length);
  });

  it('is, where paragraphs are left out, as if they were page furniture, also where the reader had linked them', () => {
    const [first, second] = kerman.sources;
    if (first === undefined || second === undefined) throw new Error('the case has no two sources');
    const body = (source: Source): number => source.segments.findIndex(({ kind }) => kind === 'body');
    const [a, b] = [anchorOf(first, body(first)), anchorOf(second, body(second))];
    if (a === null || b === null) throw new Error('no paragraphs');
    const corrections = [{ id: 'k', kind: 'link', a, b, at: '2024-01-04' } as const];
    const change = (as: Partial<Source['segments'][number]>): readonly Source[] =>
      kerman.sources.map((source) =>
        source !== first
          ? source
          : {
              ...source,
              segments: source.segments.map((one) => (one.id === a.segment ? { ...one, ...as } : one)),
            },
      );
    const {
      sources: left,
      corrections: kept,
      ...out
    } = compare({
      ...kerman,
      sources: change({ leftOut: true }),
      corrections,
    });
    const { sources, corrections: none, ...furniture } = compare({ ...kerman, sources: change({ kind: 'furniture' }) });
    expect(out).toEqual(furniture);
    expect(left[0]?.segments[body(first)]).toMatchObject({ kind: 'furniture', leftOut: true });
    expect(left.map(({ text }) => text)).toEqual(sources.map(({ text }) => text));
    expect([kept, none]).toEqual([corrections, kerman.corrections]);
  });

  it('is the same every time', () => {
    expect(JSON.stringify(compare(kerman))).toBe(JSON.stringify(compare(kerman)));
  });

  it('keeps its links under any order of the sources', () => {
    const names = (subject: Case): readonly string[] =>
      compare(subject)
        .links.map((link) => nameOf(subject.sources, link))
        .sort();
    const expected = names(kerman);
    expect(expected.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(fc.shuffledSubarray([...kerman.sources], { minLength: kerman.sources.length }), (sources) => {
        expect(names({ ...kerman, sources })).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });

  it('changes the order of the rows with the reference, not the links', () => {
    for (const [position, source] of kerman.sources.entries()) {
      const comparison = compare({ ...kerman, reference: source.id });
      expect(comparison.reference).toBe(position);
      expect(comparison.links).toEqual(compare(kerman).links);
      const order = rowOrder(comparison, position);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
  });

  it('has every segment that is not furniture in exactly one row, and no furniture', () => {
    for (const id of CORPUS_CASES) {
      const comparison = compare(readCorpusCase(id));
      comparison.sources.forEach((source, at) => {
        const rows = comparison.rows.flatMap((row) => row.cells.find((cell) => cell.source === at)?.segments ?? []);
        const alignable = source.segments.filter((segment) => segment.kind !== 'furniture');
        expect([...rows].sort((a, b) => a - b)).toEqual(alignable.map((segment) => segment.index));
      });
    }
  });

  it('gives every row an ID of its own that no reference changes', () => {
    const [first, second] = kerman.sources;
    const ids = compare({ ...kerman, reference: first?.id ?? null }).rows.map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      compare({ ...kerman, reference: second?.id ?? null })
        .rows.map((row) => row.id)
        .sort(),
    ).toEqual(ids.sort());
  });

  it('opens with titles, whatever source is the reference', () => {
    for (const source of kerman.sources) {
      const [first] = compare({ ...kerman, reference: source.id }).rows;
      const kinds = first?.cells.map((cell) => kerman.sources[cell.source]?.segments[cell.segments[0] ?? -1]?.kind);
      expect(new Set(kinds)).toEqual(new Set(['title']));
    }
  });

  it('compares each cell of a row with the reference or, without it, with the first source that has it', () => {
    const comparison = compare(kerman);
    for (const row of comparison.rows) {
      const base = row.cells.find((cell) => cell.source === comparison.reference) ?? row.cells[0];
      const found = comparison.differences.filter((difference) => difference.row === row.id);
      expect(found.map((difference) => difference.b)).toEqual(row.cells.filter((cell) => cell !== base));
      for (const difference of found) expect(difference.a).toEqual(base);
    }
  });

  it('of a text with itself is identical throughout', () => {
    const text =
      'The ferry left at nine.\n\nIt never came to the other side, the harbour office said on Monday evening.';
    const comparison = compare(caseOf([sourceOf('s1', text), sourceOf('s2', text)]));
    expect(comparison.rows.every((row) => row.cells.length === 2)).toBe(true);
    expect(comparison.differences.every((difference) => difference.relation === 'identical')).toBe(true);
  });
});

describe('corrections', () => {
  const [a, b] = kerman.sources;
  if (a === undefined || b === undefined) throw new Error('the case has no sources');
  const correction = (kind: Correction['kind'], one: number, other: number): Correction => {
    const anchors = [anchorOf(a, one), anchorOf(b, other)] as const;
    if (anchors[0] === null || anchors[1] === null) throw new Error('no such segment');
    return { id: `k${String(one)}`, kind, a: anchors[0], b: anchors[1], at: '2024-01-01T00:00:00Z' };
  };

  it('of the reader are never overridden', () => {
    const corrections = [correction('link', 9, 11), correction('link', 5, 2)];
    const linked = compare({ ...kerman, corrections }).links.filter((link) => link.origin === 'reader');
    expect(linked.map((link) => [link.a.segment, link.b.segment, link.confidence])).toEqual([
      [5, 2, 1],
      [9, 11, 1],
    ]);
  });

  it('that unlink keep the two apart, in links and rows', () => {
    const automatic = compare(kerman).links.filter((link) => link.a.source === 0 && link.b.source === 1);
    expect(automatic.length).toBeGreaterThan(0);
    for (const link of automatic) {
      const comparison = compare({ ...kerman, corrections: [correction('unlink', link.a.segment, link.b.segment)] });
      const together = comparison.rows.filter(
        (row) =>
          row.cells.some((cell) => cell.source === 0 && cell.segments.includes(link.a.segment)) &&
          row.cells.some((cell) => cell.source === 1 && cell.segments.includes(link.b.segment)),
      );
      expect(together).toEqual([]);
    }
  });

  it('find their place again in an edited source by their words', () => {
    const anchor = anchorOf(a, 4);
    if (anchor === null) throw new Error('no such segment');
    const edited = makeSource({
      ...a,
      format: 'text',
      id: a.id,
      text: `${a.meta.title}\n\nA new first paragraph, put in by an editor, of some length.\n\n${a.text.slice(a.segments[1]?.start)}`,
    });
    const found = resolveAnchor([edited], { ...anchor, segment: 'gone' });
    const segment = edited.segments[found?.segment ?? -1];
    expect(edited.text.slice(segment?.start, segment?.end)).toBe(anchor.quote);
  });

  it('whose place is gone hold nowhere', () => {
    expect(
      resolveAnchor([b], { source: b.id, segment: 'gone', quote: 'never written', before: '', after: '' }),
    ).toBeNull();
    expect(resolveAnchor([b], { source: 'gone', segment: 'gone', quote: 'x', before: '', after: '' })).toBeNull();
  });
});
