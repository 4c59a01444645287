import { createHash } from 'node:crypto';
import type { Correction } from '../../src/core/contract/case';
import { makeSource } from '../../src/core/text/source';
import type { ImportedSource, Library } from '../../src/main/library/library';

/** A change that a trial makes, whole in itself: what is needed to make it and to know what it should have done. */
export type Change =
  | { readonly kind: 'open' }
  | { readonly kind: 'create'; readonly id: string; readonly sources: readonly SourceSeed[] }
  | { readonly kind: 'add'; readonly id: string; readonly source: SourceSeed }
  | { readonly kind: 'correct'; readonly id: string; readonly correction: string }
  | { readonly kind: 'rename'; readonly id: string; readonly title: string }
  | { readonly kind: 'edit'; readonly id: string; readonly source: string; readonly outlet: string }
  | { readonly kind: 'reread'; readonly id: string; readonly source: SourceSeed }
  | { readonly kind: 'remove'; readonly id: string; readonly source: string }
  | { readonly kind: 'backup' }
  | { readonly kind: 'restore' }
  | { readonly kind: 'export'; readonly id: string };

/** A source that can be made again from a few words. */
export interface SourceSeed {
  readonly id: string;
  readonly paragraphs: number;
}

/** What a library holds, as far as the trials change it: by case, in plain values that compare. */
export type State = Readonly<Record<string, CaseState>>;
interface CaseState {
  readonly title: string;
  /** ID, outlet, number of segments and hash of the original, in order. */
  readonly sources: readonly (readonly [string, string, number, string])[];
  readonly corrections: readonly string[];
}

const WORDS = 'the ferry left harbour before noon and nobody on board knew that it would not arrive'.split(' ');

/** The source of a seed; the same each time. */
export function sourceOf({ id, paragraphs }: SourceSeed): ImportedSource {
  const text = Array.from({ length: paragraphs }, (_, at) => `${id} ${at} ${WORDS.slice(at % 9).join(' ')}.`).join(
    '\n\n',
  );
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { source: makeSource({ id, file: `${id}.txt`, format: 'text', sha256, text }), bytes };
}

/** Another reading of the same file: other text, other segments. */
export function rereadOf(seed: SourceSeed): ImportedSource {
  return sourceOf(seed);
}

/** A correction between two sources of a case. */
export function correctionOf(id: string): Correction {
  const at = (source: string) => ({ source, segment: `${source}/0`, quote: 'q', before: '', after: '' });
  return { id, kind: 'link', a: at('a'), b: at('b'), at: '2024-01-03T12:00:00.000Z' };
}

/** What a library holds. */
export function stateOf(library: Library): State {
  return Object.fromEntries(
    library.listCases().map(({ id }) => {
      const whole = library.wholeCase(id);
      const sources = whole?.sources.map(
        ({ source, bytes }) =>
          [
            source.id,
            source.meta.outlet ?? '',
            source.segments.length,
            createHash('sha256').update(bytes).digest('hex'),
          ] as const,
      );
      const corrections = whole?.corrections.map((correction) => correction.id) ?? [];
      return [id, { title: whole?.title ?? '', sources: sources ?? [], corrections }];
    }),
  );
}

/** What a library should hold after changes; a backup is remembered, and the last one comes back with `restore`. */
export function replay(first: State, changes: readonly Change[]): State {
  let state = first;
  let backup = first;
  for (const change of changes) {
    if (change.kind === 'backup') backup = state;
    else if (change.kind === 'restore') state = backup;
    else state = applied(state, change);
  }
  return state;
}

function applied(state: State, change: Change): State {
  if (change.kind === 'create') {
    return { ...state, [change.id]: { title: change.id, sources: change.sources.map(lineOf), corrections: [] } };
  }
  const found = 'id' in change ? state[change.id] : undefined;
  if (!found || !('id' in change)) return state;
  return { ...state, [change.id]: changed(found, change) };
}

function changed(found: CaseState, change: Change): CaseState {
  switch (change.kind) {
    case 'add':
      return { ...found, sources: [...found.sources, lineOf(change.source)] };
    case 'correct':
      return { ...found, corrections: [...found.corrections, change.correction] };
    case 'rename':
      return { ...found, title: change.title };
    case 'edit':
      return {
        ...found,
        sources: found.sources.map((line) =>
          line[0] === change.source ? [line[0], change.outlet, line[2], line[3]] : line,
        ),
      };
    case 'reread': {
      const segments = rereadOf(change.source).source.segments.length;
      return {
        ...found,
        sources: found.sources.map((line) => (line[0] === change.source.id ? [line[0], '', segments, line[3]] : line)),
      };
    }
    case 'remove':
      return { ...found, sources: found.sources.filter(([id]) => id !== change.source) };
    default:
      return found;
  }
}

function lineOf(seed: SourceSeed): CaseState['sources'][number] {
  const { source } = sourceOf(seed);
  return [source.id, '', source.segments.length, source.sha256];
}
