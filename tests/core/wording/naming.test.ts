import { describe, expect, it } from 'vitest';
import { finish } from '../../../src/core/contract/jobs';
import type { Source } from '../../../src/core/contract/source';
import type { NamingGroup } from '../../../src/core/contract/wording';
import { namingSteps } from '../../../src/core/wording/naming';
import { sequenceSteps } from '../../../src/core/wording/overlap';
import { chargedTest } from '../../../src/core/wording/word-lists';

function sourceOf(text: string): Source {
  const meta = { title: '', outlet: null, author: null, published: null, url: null, language: 'en', note: null };
  const segment = { id: 's', index: 0, kind: 'body', start: 0, end: text.length } as const;
  return { id: 'a', file: 'a.txt', sha256: '', meta, text, segments: [segment] } as unknown as Source;
}

function groupsOf(...texts: readonly string[]): readonly NamingGroup[] {
  const sources = texts.map(sourceOf);
  const sizes = finish(sequenceSteps(sources)).map(({ size }) => size);
  return finish(namingSteps(sources, [], chargedTest({}), sizes));
}

/** The terms of a group by source. */
function terms(groups: readonly NamingGroup[], id: string): readonly (readonly string[])[] | undefined {
  const group = groups.find((each) => each.id === id);
  if (group === undefined) return undefined;
  return [0, 1].map((source) =>
    group.terms.filter(({ cells }) => cells.some((cell) => cell.source === source)).map(({ text }) => text),
  );
}

describe('the naming table', () => {
  it('sets the words for the means of an attack against each other', () => {
    const groups = groupsOf(
      'Two men with explosive belts attacked the market.',
      'Two bags were detonated by remote control, the ministry said.',
    );
    expect(terms(groups, 'field:means')).toEqual([['explosive belts'], ['bags', 'by remote control']]);
  });

  it('takes bags and belts for means only beside an attack', () => {
    expect(
      terms(groupsOf('Volunteers filled bags of flour.', 'Drivers must wear belts.'), 'field:means'),
    ).toBeUndefined();
  });

  it('puts the words for the dead first', () => {
    const groups = groupsOf('Ten people were martyred in the bombing.', 'Ten people were killed in the explosion.');
    expect(groups[0]).toMatchObject({ basis: 'death' });
    expect(terms(groups, 'field:death')).toEqual([['martyred'], ['killed']]);
  });
});
