import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { stemmer } from '../../src/core/text/stems';
import { words } from '../../src/core/text/tokens';
import { CORPUS, CORPUS_CASES, readCorpusCase, readGold, readManifest } from '../corpus-cases';

/** The blank-line separated blocks that gold counts. */
function blocksOf(id: string, file: string): readonly string[] {
  return readFileSync(path.join(CORPUS, id, file), 'utf8')
    .trim()
    .split(/\n\s*\n/u);
}

describe.each(CORPUS_CASES)('the bundled case %s', (id) => {
  const manifest = readManifest(id);
  const gold = readGold(id);

  it('has documents whose bytes have the hash of the manifest', () => {
    for (const { file, sha256 } of manifest.documents)
      expect(
        createHash('sha256')
          .update(readFileSync(path.join(CORPUS, id, file)))
          .digest('hex'),
      ).toBe(sha256);
  });

  it('names the licence and the provenance of every document', () => {
    for (const { licence, provenance } of manifest.documents) {
      expect(licence).toBe('CC0-1.0');
      expect(provenance.length).toBeGreaterThan(20);
    }
  });

  it('has documents whose title is the manifest’s', () => {
    for (const { file, title } of manifest.documents) expect(blocksOf(id, file)).toContain(title);
  });

  it('has gold for every pair of documents, inside the documents and off their furniture and headlines', () => {
    const files = manifest.documents.map((document) => document.file);
    expect(gold.pairs).toHaveLength((files.length * (files.length - 1)) / 2);
    for (const { a, b, links } of gold.pairs)
      for (const [one, other] of links)
        for (const [file, block] of [
          [a, one],
          [b, other],
        ] as const) {
          expect(blocksOf(id, file)[block]).toBeDefined();
          expect([...(gold.furniture[file] ?? []), ...(gold.headlines[file] ?? [])]).not.toContain(block);
        }
  });

  it('is segmented into its blocks', () => {
    for (const source of readCorpusCase(id).sources)
      expect(source.segments.map((segment) => source.text.slice(segment.start, segment.end))).toEqual(
        blocksOf(id, source.file),
      );
  });

  it('has its furniture recognised and nothing else taken for furniture', () => {
    for (const source of readCorpusCase(id).sources) {
      const found = source.segments.filter((segment) => segment.kind === 'furniture').map((segment) => segment.index);
      // Gold counts a bare date, a "published on" line and a caption as furniture; the segmenter has kinds for them.
      const named = new Set(['dateline', 'caption']);
      const expected = (gold.furniture[source.file] ?? []).filter(
        (block) => !named.has(source.segments[block]?.kind ?? ''),
      );
      expect(found, source.file).toEqual(expected);
    }
  });
});

describe('the gold of the ferry case', () => {
  it('links paragraphs of which a third share under a fifth of the shorter one’s stems', () => {
    const sources = new Map(readCorpusCase('ferry-collision').sources.map((source) => [source.file, source]));
    const stemsOf = (file: string, block: number): ReadonlySet<string> => {
      const source = sources.get(file);
      const segment = source?.segments[block];
      if (!source || !segment) throw new Error(`${file} has no block ${block}`);
      const { language } = source.meta;
      const text = source.text.slice(segment.start, segment.end);
      const stem = stemmer(language);
      return new Set(words(text, language).map(({ start, end }) => stem(text.slice(start, end))));
    };
    const shares = readGold('ferry-collision').pairs.flatMap(({ a, b, links }) =>
      links.map(([one, other]) => {
        const [stems, others] = [stemsOf(a, one), stemsOf(b, other)];
        const shared = [...stems].filter((stem) => others.has(stem)).length;
        return shared / Math.min(stems.size, others.size);
      }),
    );
    expect(shares.length).toBeGreaterThan(100);
    expect(shares.filter((share) => share < 0.2).length / shares.length).toBeGreaterThanOrEqual(1 / 3);
  });
});
