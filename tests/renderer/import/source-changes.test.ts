import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../../src/renderer/import/fields';
import { changesOf, type SourceDraft } from '../../../src/renderer/import/source-changes';
import { bridgeCase } from '../cases';
import { firstOf } from '../open-window';

const source = firstOf(bridgeCase().sources);
const untouched: SourceDraft = {
  fields: Object.fromEntries(FIELDS.map((field) => [field, source.meta[field] ?? ''])) as SourceDraft['fields'],
  kinds: {},
  leftOut: {},
  colour: null,
};

describe('what a reader changed in a source', () => {
  it('is nothing while the fields say what is known already', () => {
    expect(changesOf(source, untouched).to).toBeNull();
    const spaced = { ...untouched, fields: { ...untouched.fields, outlet: ' Harbour Post ' } };
    expect(changesOf(source, spaced).to).toBeNull();
  });

  it('is told with what takes it back', () => {
    const [, second] = source.segments;
    const id = second?.id ?? '';
    const { to, back } = changesOf(source, {
      fields: { ...untouched.fields, outlet: '', author: 'Ilse Brandt' },
      kinds: { [id]: 'quote' },
      leftOut: { [id]: true },
      colour: 3,
    });
    expect(to).toEqual({
      meta: { outlet: null, author: 'Ilse Brandt', colour: 3 },
      marks: [{ segment: id, kind: 'quote', leftOut: true }],
    });
    expect(back).toEqual({
      meta: { outlet: 'Harbour Post', author: null, colour: null },
      marks: [{ segment: id, kind: 'body', leftOut: false }],
    });
  });
});
