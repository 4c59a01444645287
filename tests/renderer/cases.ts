import type { Case } from '../../src/core/contract/case';
import type { SourceId, SourceMeta } from '../../src/core/contract/source';
import { makeSource } from '../../src/core/text/source';

/** A source of a test case: what is known about it, and its paragraphs, each after the fact it tells. */
export type TestSource = Partial<SourceMeta> & {
  readonly facts: readonly (readonly [fact: string, paragraph: string])[];
};

const FACTS = new Map<SourceId, readonly string[]>();

/** The fact that a paragraph of a test case tells; paragraphs from elsewhere tell one of their own. */
export function factOf(source: SourceId, segment: number): string {
  return FACTS.get(source)?.[segment] ?? `${source}/${String(segment)}`;
}

/** A case made of texts, as if they had been imported. */
export function caseOf(id: string, texts: readonly TestSource[], own = true): Case {
  return {
    id,
    title: `Case ${id}`,
    origin: own ? 'own' : 'bundled',
    createdAt: '2024-01-03T12:00:00Z',
    reference: null,
    corrections: [],
    sources: texts.map(({ facts, ...meta }, at) => {
      const source = `${id}-${String(at)}`;
      FACTS.set(
        source,
        facts.map(([fact]) => fact),
      );
      return makeSource({
        id: source,
        file: `${String(at + 1)}.txt`,
        format: 'text',
        sha256: String(at % 10).repeat(64),
        text: facts.map(([, paragraph]) => paragraph).join('\n\n'),
        meta: { outlet: `Paper ${String(at + 1)}`, language: 'en', ...meta },
      });
    }),
  };
}

/**
 * Three short reports on one event. Fact by fact: headlines; the fall, worded closely by two and otherwise by the
 * third; the mayor, word by word the same in two; the age of the bridge and the ferries, each told by one alone.
 */
export function bridgeCase(own = true): Case {
  return caseOf(
    'bridge',
    [
      {
        outlet: 'Harbour Post',
        published: '2024-03-05',
        facts: [
          ['headline', 'Footbridge over the Lenne collapses'],
          [
            'fall',
            'The footbridge over the river Lenne in Marfeld collapsed on Monday evening, and 12 people were injured.',
          ],
          ['mayor', 'Mayor Ilse Brandt said the bridge had been inspected in October and found to be safe.'],
          ['age', 'The bridge was built in 1974 and closed for repairs twice, in 1996 and in 2011.'],
        ],
      },
      {
        outlet: 'Lenne Courier',
        published: '2024-03-05T21:40',
        note: 'A digest, not the wording of the report.',
        facts: [
          ['headline', 'Twelve hurt as Marfeld footbridge falls'],
          [
            'fall',
            'The footbridge over the river Lenne in Marfeld collapsed on Monday evening, and at least 14 people were injured.',
          ],
          ['mayor', 'Mayor Ilse Brandt said the bridge had been inspected in October and found to be safe.'],
          ['furniture', 'Share Facebook Twitter WhatsApp Telegram'],
        ],
      },
      {
        outlet: 'Valley Radio',
        facts: [
          ['headline', 'Bridge in Marfeld gives way'],
          [
            'fall',
            'Fourteen walkers were taken to hospital when a footbridge gave way above the Lenne at Marfeld on Monday.',
          ],
          ['ferries', 'Ferries are carrying commuters across the water until further notice.'],
        ],
      },
    ],
    own,
  );
}
