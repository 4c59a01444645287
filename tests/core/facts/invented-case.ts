import type { Link } from '../../../src/core/contract/comparison';
import type { Facts } from '../../../src/core/contract/facts';
import type { FigureRow } from '../../../src/core/contract/figures';
import { finish } from '../../../src/core/contract/jobs';
import type { Source } from '../../../src/core/contract/source';
import { factSteps } from '../../../src/core/facts/facts';
import { makeSource } from '../../../src/core/text/source';

/** An English source of paragraphs; the first is its headline. */
export function source(id: string, published: string | null, ...paragraphs: readonly string[]): Source {
  return sourceIn('en', id, published, ...paragraphs);
}

/** The same in another language. */
export function sourceIn(
  language: string,
  id: string,
  published: string | null,
  ...paragraphs: readonly string[]
): Source {
  return makeSource({
    id,
    file: `${id}.txt`,
    format: 'text',
    sha256: '0'.repeat(64),
    text: paragraphs.join('\n\n'),
    meta: { published, language, outlet: id },
  });
}

/** A link between segments by position, as the aligner makes them. */
export function link(a: readonly [number, number], b: readonly [number, number], confidence = 0.9): Link {
  return {
    a: { source: a[0], segment: a[1] },
    b: { source: b[0], segment: b[1] },
    score: confidence,
    confidence,
    origin: 'automatic',
    reasons: [],
  };
}

export function factsOf(sources: readonly Source[], links: readonly Link[] = []): Facts {
  return finish(factSteps(sources, links, []));
}

/** A row in short: what it is about and its cells as "source: words". */
export function shortRow(row: FigureRow, sources: readonly Source[]): readonly [string, ...string[]] {
  return [row.what ?? '', ...row.cells.map(({ source: index, text }) => `${sources[index]?.id ?? ''}: ${text}`)];
}

/** Three reports of an invented landslide that differ on the toll, and tell of an older one. */
export const LANDSLIDE: readonly Source[] = [
  source(
    'agency',
    '2024-05-14T09:00:00Z',
    'At least 31 dead in Orvale landslide',
    'ORVALE, Tuesday – At least 31 people were killed and 54 injured when a hillside gave way above the town of Orvale at 6:20 a.m. on Monday, officials said.',
    'Rescuers were still searching for 12 people in the mud. Police detained three managers of the quarry above the town.',
    'A landslide in the same valley killed 9 people in 2011.',
  ),
  source(
    'daily',
    '2024-05-14',
    'Orvale counts its dead',
    'The landslide that struck Orvale on Monday morning has killed 38 people, the mayor said on Tuesday. Some 60 others were hurt.',
    'Two managers of the quarry were arrested.',
    'It is not the first time: in 2011 nine villagers died when the slope moved.',
  ),
  source(
    'blog',
    '2024-05-15',
    'What we know about the Orvale landslide',
    'The death toll has risen to 44, the county said on Wednesday, and 17 people remain missing.',
    'The slope came down at around 6.20am on Monday, along a front of 400 metres.',
  ),
];
