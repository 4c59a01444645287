import * as v from 'valibot';
import type { Source } from '../../src/core/contract/source';
import { primaryLanguage } from '../../src/core/align/languages';
import { CORPUS_CASES, readCorpusCase, readGold } from '../corpus-cases';

/** Which paragraphs of several documents on one event a careful reader links. */
export interface GoldGroup {
  readonly sources: readonly Source[];
  /** Unit of gold that a segment belongs to, or null for segments that do not count (headlines, not annotated). */
  unitOf(source: number, segment: number): number | null;
  /** Keys of the linked units, made by `pairKey`. */
  readonly gold: ReadonlySet<string>;
}

/** Gold that one line of the table is about. */
export interface GoldSet {
  readonly name: string;
  readonly groups: readonly GoldGroup[];
}

/** The key of two units of different sources, whichever comes first. */
export function pairKey(sourceA: number, unitA: number, sourceB: number, unitB: number): string {
  return sourceA < sourceB ? [sourceA, unitA, sourceB, unitB].join(' ') : [sourceB, unitB, sourceA, unitA].join(' ');
}

const dataSchema = v.object({
  groups: v.array(
    v.object({
      docs: v.array(v.array(v.string())),
      /** Document, paragraph, document, paragraph and, where known, a grade. */
      gold: v.array(v.pipe(v.array(v.number()), v.minLength(4))),
      /** Where given, only paragraphs with a 1 were looked at by a reader. */
      annotated: v.optional(v.array(v.array(v.number()))),
    }),
  ),
});

/** A data file of groups of documents in English, given as the parsed JSON; throws when it has another form. */
export function readGoldFile(name: string, json: unknown): GoldSet {
  const { groups } = v.parse(dataSchema, json);
  return {
    name,
    groups: groups.map(({ docs, gold, annotated }) => ({
      sources: docs.map((paragraphs, position) => sourceOf(`doc ${String(position)}`, paragraphs)),
      unitOf: (source, segment) => (annotated !== undefined && annotated[source]?.[segment] !== 1 ? null : segment),
      gold: new Set(gold.map(([a = 0, i = 0, b = 0, j = 0]) => pairKey(a, i, b, j))),
    })),
  };
}

/** A document as a source, every paragraph a body segment. */
export function sourceOf(id: string, paragraphs: readonly string[], language = 'en'): Source {
  let text = '';
  const segments = paragraphs.map((paragraph, index) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += paragraph;
    return { id: `${id}/${String(index)}`, index, kind: 'body' as const, start, end: text.length };
  });
  return {
    id,
    file: `${id}.txt`,
    format: 'text',
    sha256: '0'.repeat(64),
    meta: {
      title: id,
      outlet: null,
      author: null,
      published: null,
      publishedText: null,
      url: null,
      language,
      note: null,
    },
    text,
    segments,
  };
}

/**
 * The bundled cases. Gold speaks of the blocks of a file, which are found again in the text of the source. Pairs of
 * sources in different languages stand in a set of their own.
 */
export function bundledGold(): readonly GoldSet[] {
  return CORPUS_CASES.flatMap((id) => {
    const { sources } = readCorpusCase(id);
    const gold = readGold(id);
    const position = new Map(sources.map(({ file }, at) => [file, at]));
    const blocks = sources.map(blockOfSegments);
    const links = new Set<string>();
    for (const { a, b, links: pairs } of gold.pairs) {
      for (const [i, j] of pairs) links.add(pairKey(position.get(a) ?? -1, i, position.get(b) ?? -1, j));
    }
    const group: GoldGroup = {
      sources,
      unitOf(source, segment) {
        const block = blocks[source]?.[segment];
        const headlines = gold.headlines[sources[source]?.file ?? ''] ?? [];
        return block === undefined || headlines.includes(block) ? null : block;
      },
      gold: links,
    };
    const languages = sources.map(({ meta }) => primaryLanguage(meta.language));
    return new Set(languages).size === 1
      ? [{ name: id, groups: [group] }]
      : [
          { name: id, groups: languageParts(group, languages, true) },
          { name: `${id}, across languages`, groups: languageParts(group, languages, false) },
        ];
  });
}

/** Position of the block of the source's text that each segment stands in. */
function blockOfSegments({ text, segments }: Source): readonly number[] {
  const ends = [...text.matchAll(/\n\s*\n/gu)].map(({ index }) => index);
  return segments.map(({ start }) => ends.filter((end) => end < start).length);
}

/** The group with only those pairs of sources counted that are, or are not, in one language. */
function languageParts(group: GoldGroup, languages: readonly string[], same: boolean): readonly GoldGroup[] {
  const parts: GoldGroup[] = [];
  for (const a of group.sources.keys()) {
    for (const b of group.sources.keys()) {
      if (a >= b || (languages[a] === languages[b]) !== same) continue;
      parts.push({
        sources: group.sources,
        unitOf: (source, segment) => (source === a || source === b ? group.unitOf(source, segment) : null),
        gold: new Set(
          [...group.gold].filter((key) => key.startsWith(`${String(a)} `) && key.split(' ')[2] === String(b)),
        ),
      });
    }
  }
  return parts;
}
