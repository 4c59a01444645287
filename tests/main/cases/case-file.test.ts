import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CASE_FILE_TYPE } from '../../../src/core/contract/case-format';
import type { Result } from '../../../src/core/contract/errors';
import { MAX_FILE_BYTES } from '../../../src/core/contract/importing';
import { MAX_CASE_FILE_BYTES } from '../../../src/core/contract/ipc';
import type { SourceMeta } from '../../../src/core/contract/source';
import { makeSource } from '../../../src/core/text/source';
import { fitsCaseFile, writeCaseFile } from '../../../src/main/cases/case-file';
import { isCaseFile, readCaseFile } from '../../../src/main/cases/read-case-file';
import { mergeCases, sameCase, withNewIdentities } from '../../../src/main/cases/whole-cases';
import type { WholeCase } from '../../../src/main/library/library';
import { openLibrary } from '../../../src/main/library/sqlite-library';
import { readInputFile } from '../../../src/main/files/read-input-file';
import { temporaryFolder } from '../temporary-folder';

const folder = temporaryFolder();

const NO_META: SourceMeta = {
  title: 'T',
  outlet: null,
  author: null,
  published: null,
  publishedText: null,
  url: null,
  language: 'und',
  note: null,
};

/** A case of these texts with a correction between the first two sources. */
function caseOf(texts: readonly string[], id = 'c'): WholeCase {
  const sources = texts.map((text, index) => {
    const bytes = strToU8(text);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const meta = { ...NO_META, outlet: `Outlet ${index}` };
    return {
      bytes,
      source: makeSource({ id: `${id}/s${index}`, file: `${index}.txt`, format: 'text', sha256, text, meta }),
    };
  });
  const at = (index: number) => ({
    source: `${id}/s${index}`,
    segment: `${id}/s${index}/0`,
    quote: 'q',
    before: '',
    after: '',
  });
  return {
    id,
    title: 'A case',
    createdAt: '2024-01-03T12:00:00.000Z',
    reference: sources[0]?.source.id ?? null,
    sources,
    corrections:
      sources.length < 2 ? [] : [{ id: `${id}/k`, kind: 'link', a: at(0), b: at(1), at: '2024-01-04T00:00:00.000Z' }],
  };
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

/** The code a file is refused with; "read" when it is not. */
async function refusal(files: Readonly<Record<string, Uint8Array>>): Promise<string> {
  const read = await readCaseFile('f.synoptic', zipSync(files, { level: 1 }));
  return read.ok ? 'read' : read.failure.code;
}

describe('a case file', () => {
  it('gives back the case it was made of, byte for byte', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
      .filter((value) => value.trim() !== '' && !value.includes('\u0000'));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (texts) => {
        const whole = caseOf(texts);
        expect(valueOf(await readCaseFile('f', writeCaseFile(whole)))).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it('goes from one library to another and is the same there', async () => {
    const [one, other] = [openLibrary(':memory:'), openLibrary(':memory:')];
    one.putCase(caseOf(['A\n\nText.', 'B\n\nText.']));
    const file = writeCaseFile(one.wholeCase('c')!);
    other.putCase(valueOf(await readCaseFile('f', file)));
    expect(other.wholeCase('c')).toEqual(one.wholeCase('c'));
    expect(writeCaseFile(other.wholeCase('c')!)).toEqual(file);
    one.close();
    other.close();
  });

  it('holds colours and what is left out, and says so by its version only where there is any', async () => {
    const versionOf = (bytes: Uint8Array): unknown =>
      (JSON.parse(new TextDecoder().decode(unzipSync(bytes)['case.json'])) as { version: unknown }).version;
    const plain = caseOf(['A\n\nText.', 'B\n\nText.']);
    expect(versionOf(writeCaseFile(plain))).toBe(1);
    const library = openLibrary(':memory:');
    library.putCase(plain);
    const [first, second] = plain.sources;
    if (!first || !second) throw new Error('no sources');
    library.editSource('c', first.source.id, { colour: 7 });
    library.setSegmentKinds('c', second.source.id, [{ segment: `${second.source.id}/1`, leftOut: true }]);
    const changed = library.wholeCase('c')!;
    expect(changed.sources[0]?.source.meta.colour).toBe(7);
    expect(changed.sources[1]?.source.segments[1]).toMatchObject({ kind: 'body', leftOut: true });
    const file = writeCaseFile(changed);
    expect(versionOf(file)).toBe(2);
    expect(valueOf(await readCaseFile('f', file))).toEqual(changed);
    // Taken back, the case is what it was, and so is its file.
    library.editSource('c', first.source.id, { colour: null });
    library.setSegmentKinds('c', second.source.id, [{ segment: `${second.source.id}/1`, leftOut: false }]);
    expect(writeCaseFile(library.wholeCase('c')!)).toEqual(writeCaseFile(plain));
    library.close();
  });

  it('is known by its name or by its first entry', () => {
    const bytes = writeCaseFile(caseOf(['A']));
    expect(isCaseFile({ name: 'case.zip', bytes })).toBe(true);
    expect(isCaseFile({ name: 'case.synoptic', bytes: new Uint8Array() })).toBe(true);
    expect(isCaseFile({ name: 'a.zip', bytes: zipSync({ 'a.txt': strToU8('A') }) })).toBe(false);
    expect(isCaseFile({ name: 'a.txt', bytes: strToU8('PK') })).toBe(false);
  });

  describe('is refused', () => {
    const good = unzipSync(writeCaseFile(caseOf(['A\n\nText.', 'B\n\nText.'])));
    const about = JSON.parse(new TextDecoder().decode(good['case.json'])) as {
      sources: { segments: { end: number }[] }[];
    };
    const withAbout = (change: object) => ({ ...good, 'case.json': strToU8(JSON.stringify({ ...about, ...change })) });
    const damaged: readonly (readonly [string, Readonly<Record<string, Uint8Array>>, string])[] = [
      ['with a path that leads elsewhere', { ...good, '../../evil.txt': strToU8('x') }, 'file-damaged'],
      ['with an absolute path', { ...good, '/etc/evil': strToU8('x') }, 'file-damaged'],
      ['with an entry that no case file has', { ...good, 'run.sh': strToU8('x') }, 'file-damaged'],
      [
        'with more entries than a case has',
        Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`texts/${at}.txt`, strToU8('x')])),
        'file-too-complex',
      ],
      ['that unfolds into too much', { ...good, 'texts/9.txt': new Uint8Array(65 * 2 ** 20) }, 'file-too-complex'],
      ['as another kind of archive', { 'word/document.xml': strToU8('<w/>') }, 'file-damaged'],
      ['that says to be something else', { ...good, mimetype: strToU8('application/epub+zip') }, 'file-format'],
      ['of a newer version', withAbout({ version: 4 }), 'file-newer'],
      ['that is not JSON', { ...good, 'case.json': strToU8('{') }, 'file-damaged'],
      ['with what no version knows', withAbout({ script: 'x' }), 'file-damaged'],
      ['with a reference to no source', withAbout({ reference: 'nowhere' }), 'file-damaged'],
      ['with the same source twice', withAbout({ sources: [about.sources[0], about.sources[0]] }), 'file-damaged'],
      ['with an original that was changed', { ...good, 'originals/1': strToU8('other') }, 'file-damaged'],
      ['with a segment beyond its text', { ...good, 'texts/1.txt': strToU8('A') }, 'file-damaged'],
      ['with a text that is no UTF-8', { ...good, 'texts/1.txt': Uint8Array.of(0xff, 0xfe) }, 'file-damaged'],
    ];
    it.each(damaged)('%s', async (_what, files, code) => {
      expect(await refusal({ mimetype: strToU8(CASE_FILE_TYPE), ...files })).toBe(code);
    });

    it('cut short or with a bit turned, or it is read as it was', async () => {
      const whole = caseOf(['A\n\nText.', 'B\n\nText.']);
      const bytes = writeCaseFile(whole);
      await fc.assert(
        fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), fc.boolean(), async (at, bit, cut) => {
          const changed = cut ? bytes.slice(0, at) : bytes.slice();
          if (!cut) changed[at] = (changed[at] ?? 0) ^ (1 << bit);
          const read = await readCaseFile('f', changed);
          if (read.ok) expect(read.value).toEqual(whole);
        }),
        { numRuns: 200 },
      );
    });
  });
});

describe('a case as another one', () => {
  it('is the same but for its identities, and they fit', () => {
    const whole = caseOf(['A\n\nText.', 'B\n\nText.']);
    const copy = withNewIdentities(whole);
    const ids = (one: WholeCase): readonly string[] => [
      one.id,
      ...one.sources.flatMap(({ source }) => [source.id, ...source.segments.map(({ id }) => id)]),
      ...one.corrections.map(({ id }) => id),
    ];
    expect(ids(copy).filter((id) => ids(whole).includes(id))).toEqual([]);
    expect(copy.reference).toBe(copy.sources[0]?.source.id);
    expect(copy.corrections[0]?.b.segment).toBe(copy.sources[1]?.source.segments[0]?.id);
    expect(copy.sources.map(({ source }) => source.text)).toEqual(whole.sources.map(({ source }) => source.text));
  });

  it('is told from another state of the same', () => {
    const whole = caseOf(['A', 'B']);
    expect(sameCase(whole, caseOf(['A', 'B']))).toBe(true);
    expect(sameCase(whole, { ...whole, reference: null })).toBe(false);
    expect(sameCase(whole, { ...whole, sources: whole.sources.slice(1) })).toBe(false);
  });

  it('is merged with another state: mine first, then what only the other has', () => {
    const here = caseOf(['A', 'B']);
    const third = caseOf(['x', 'y', 'C']).sources[2]!;
    const there = { ...here, title: 'Theirs', corrections: [], sources: [here.sources[1]!, third] };
    const merged = mergeCases(here, there);
    expect(merged?.title).toBe('A case');
    expect(merged?.sources).toEqual([...here.sources, third]);
    expect(merged?.corrections).toEqual(here.corrections);
    const many = caseOf(
      Array.from({ length: 12 }, (_, index) => `Text ${index}`),
      'd',
    );
    expect(mergeCases(here, many)).toBeNull();
  });
});

describe('a large case', () => {
  it('comes back from a file of more than what a window hands over in one piece', async () => {
    const whole = caseOf(['A', 'B']);
    const sources = whole.sources.map(({ source }, index) => {
      const bytes = randomBytes(36 * 1024 * 1024);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { bytes, source: { ...source, file: `${String(index)}.pdf`, sha256 } };
    });
    const large = { ...whole, sources };
    const file = path.join(folder, 'large.synoptic');
    fs.writeFileSync(file, writeCaseFile(large));
    const read = valueOf(await readInputFile(file));
    expect(read.bytes.byteLength).toBeGreaterThan(MAX_FILE_BYTES);
    expect(sameCase(valueOf(await readCaseFile(read.name, read.bytes)), large)).toBe(true);
  }, 60_000);

  it('is refused beyond the bound, written or read, and no other file is let in for its sake', async () => {
    const beyond = { byteLength: MAX_CASE_FILE_BYTES / 2 } as Uint8Array;
    const whole = caseOf(['A', 'B']);
    expect(fitsCaseFile(whole)).toBe(true);
    expect(fitsCaseFile({ ...whole, sources: whole.sources.map(({ source }) => ({ source, bytes: beyond })) })).toBe(
      false,
    );
    for (const [name, size] of [
      ['huge.synoptic', MAX_CASE_FILE_BYTES + 1],
      ['huge.txt', MAX_FILE_BYTES + 1],
    ] as const) {
      const file = path.join(folder, name);
      fs.writeFileSync(file, '');
      fs.truncateSync(file, size);
      expect(await readInputFile(file)).toMatchObject({ failure: { code: 'file-too-large' } });
    }
  });
});
