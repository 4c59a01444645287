import { describe, expect, it } from 'vitest';
import { remarksOf } from '../../../src/renderer/import/remarks';
import { bridgeCase } from '../cases';

const subject = bridgeCase();
const [a = '', b = '', c = ''] = subject.sources.map(({ id }) => id);
const texts = (answer: Parameters<typeof remarksOf>[1]): readonly string[] =>
  remarksOf(subject, answer).map(({ text }) => text);

describe('what is said of sources that came in', () => {
  it('is nothing where none did', () => {
    expect(texts({})).toEqual([]);
  });

  it('is their number, and leads through all of them', () => {
    expect(remarksOf(subject, { added: [a, c] })).toEqual([
      expect.objectContaining({ kind: 'look', source: a, among: [a, c], label: 'Check the sources' }),
    ]);
    expect(texts({ added: [b] })).toEqual(['One source was added. Is what is known about it right?']);
  });

  it('names the text that one is nearly the same as, one by one while they are few', () => {
    const title = (at: number): string => subject.sources[at]?.meta.title ?? '';
    expect(texts({ alike: [{ source: b, other: a }] })).toEqual([
      `“${title(1)}” is nearly the same text as “${title(0)}”.`,
    ]);
    const many = [b, c, b].map((source) => ({ source, other: a }));
    const [remark, ...rest] = remarksOf(subject, { alike: many });
    expect(rest).toEqual([]);
    expect(remark).toMatchObject({
      kind: 'version',
      text: '3 of the sources are nearly the same text as another one.',
    });
  });

  it('says of doubtful ones what is doubtful, and of many that they are many', () => {
    const doubtful = {
      ...subject,
      sources: subject.sources.map((source) => ({
        ...source,
        text: source.text.repeat(9),
        meta: { ...source.meta, language: 'und' },
      })),
    };
    expect(remarksOf(doubtful, { added: [a] }).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^The language of .* could not be told\.$/u),
    ]);
    expect(remarksOf(doubtful, { added: [a, b, c] }).map(({ text }) => text)).toEqual([
      '3 of the sources should be checked: their language or their text is doubtful.',
    ]);
  });
});
