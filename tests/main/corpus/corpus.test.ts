import { cpSync, appendFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Bug } from '../../../src/core/contract/errors';
import { openCorpus } from '../../../src/main/corpus/corpus';
import { temporaryFolder } from '../temporary-folder';

const CORPUS = path.join(import.meta.dirname, '../../../resources/corpus');
const folder = temporaryFolder();

describe('the bundled cases', () => {
  it('begin with Kerman', () => {
    const list = openCorpus(CORPUS).list();
    expect(list[0]).toMatchObject({ id: 'kerman-2024', origin: 'bundled' });
    expect(list[0]?.outlets).toHaveLength(5);
    expect(list.slice(1).map(({ id }) => id)).toEqual(
      list
        .slice(1)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('can all be opened, are the same every time and carry their manifests’ words', () => {
    const [corpus, again] = [openCorpus(CORPUS), openCorpus(CORPUS)];
    for (const { id, title } of corpus.list()) {
      const opened = corpus.open(id);
      expect(opened).toMatchObject({ id, title, origin: 'bundled', reference: null, corrections: [] });
      expect(opened).toEqual(again.open(id));
      for (const source of opened!.sources) expect(source.id).toBe(`${id}/${path.parse(source.file).name}`);
    }
    const kerman = corpus.open('kerman-2024');
    expect(kerman?.sources[0]).toMatchObject({ id: 'kerman-2024/a-state-daily', meta: { publishedText: 'Tuesday' } });
    expect(kerman?.sources.every(({ meta }) => meta.note !== null)).toBe(true);
  });

  it('have no case of another name', () => {
    expect(openCorpus(CORPUS).open('atlantis')).toBeNull();
    expect(openCorpus(CORPUS).open('..')).toBeNull();
  });

  it('are refused when a document is not what its manifest says', () => {
    cpSync(path.join(CORPUS, 'three-versions'), path.join(folder, 'three-versions'), { recursive: true });
    appendFileSync(path.join(folder, 'three-versions', 'v2-revised.txt'), ' ');
    expect(() => openCorpus(folder).open('three-versions')).toThrow(Bug);
  });
});
