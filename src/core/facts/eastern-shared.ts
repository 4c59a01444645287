import type { NameKind, Passage } from '../contract/facts';
import type { Source } from '../contract/source';
import { primary } from '../text/locale';
import { isEastern, LEAST_TOLD } from './eastern-names';

/**
 * Names that one report tells by the words beside them, where another of its language has them without: «نیلگون» in quotation marks
 * there, bare here.
 * @param read all names that were read, of these reports and others
 */
export function toldElsewhere<T extends ToldName>(read: readonly T[], sources: readonly Source[]): readonly T[] {
  const told = read.filter(({ source, kind, thing, bare, words }) => {
    if (thing !== null || !isEastern(languageOf(sources[source]))) return false;
    return kind === 'person' ? words.length > 1 : bare.length >= LEAST_TOLD && !bare.includes('وزار');
  });
  const names = new Map(told.map((name) => [`${languageOf(sources[name.source])} ${name.bare}`, name] as const));
  const taken = new Set(read.map(({ source, end }) => `${String(source)} ${String(end)}`));
  return sources.flatMap((source, index) =>
    [...names.values()].flatMap((name) => {
      if (languageOf(source) !== languageOf(sources[name.source])) return [];
      const letters = languageOf(source) === 'ar' ? '[وفبلك]?' : '';
      const pattern = new RegExp(`(?<![\\p{L}\\p{M}])${letters}(${escaped(name.bare)})(?![\\p{L}\\p{M}])`, 'gdu');
      return source.segments.flatMap((segment) => {
        if (segment.kind === 'furniture') return [];
        return Array.from(source.text.slice(segment.start, segment.end).matchAll(pattern), ({ indices }) => {
          const [from, to] = indices?.[1] ?? [0, 0];
          return {
            ...name,
            source: index,
            segment: segment.index,
            start: segment.start + from,
            end: segment.start + to,
            text: name.bare,
          };
        }).filter(({ end }) => !taken.has(`${String(index)} ${String(end)}`));
      });
    }),
  );
}

interface ToldName extends Passage {
  readonly text: string;
  readonly bare: string;
  readonly words: readonly string[];
  readonly kind: NameKind;
  readonly thing?: string | null;
}

function languageOf(source: Source | undefined): string {
  return primary(source?.meta.language ?? 'und');
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
