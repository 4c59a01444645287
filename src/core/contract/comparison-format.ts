import * as v from 'valibot';
import type { Comparison } from './comparison';
import { FORMAT_NAME, FORMAT_VERSION } from './format-name';
import { SEGMENT_KINDS } from './source';
import { wordingSchema } from './wording-format';

const position = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const ref = v.object({ source: position, segment: position });
const cell = v.object({ source: position, segments: v.array(position) });
const span = { start: position, end: position };
const reason = v.object({
  kind: v.picklist(['name', 'figure', 'date', 'term', 'near-synonym', 'phrase', 'meaning', 'position', 'reader']),
  text: v.string(),
  other: v.optional(v.string()),
  weight: share,
});
const figureRelation = v.picklist(['agree', 'compatible', 'scope', 'conflict']);
const anchor = v.object({
  source: v.string(),
  segment: v.string(),
  quote: v.string(),
  before: v.string(),
  after: v.string(),
});

/**
 * The comparison as a file, version 1. Offsets are half-open UTF-16 offsets into the `text` of their source; `source`
 * is a position in `sources`, `segment` a segment's `index`. Readers ignore fields they do not know. The JSON Schema
 * in `docs` is generated from this.
 */
export const comparisonSchema = v.object({
  format: v.literal(FORMAT_NAME),
  version: v.literal(FORMAT_VERSION),
  engine: v.object({
    name: v.string(),
    version: v.string(),
    model: v.optional(v.string()),
    settings: v.record(v.string(), v.union([v.number(), v.string(), v.boolean()])),
  }),
  reference: position,
  sources: v.pipe(
    v.array(
      v.object({
        id: v.string(),
        file: v.string(),
        title: v.string(),
        outlet: v.nullable(v.string()),
        author: v.nullable(v.string()),
        published: v.nullable(v.string()),
        note: v.nullable(v.string()),
        sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
        language: v.string(),
        text: v.string(),
        segments: v.array(
          v.object({
            id: v.string(),
            index: position,
            kind: v.picklist(SEGMENT_KINDS),
            ...span,
            text: v.string(),
            leftOut: v.optional(v.boolean()),
          }),
        ),
      }),
    ),
    v.minLength(2),
  ),
  links: v.array(
    v.object({
      a: ref,
      b: ref,
      score: share,
      confidence: share,
      origin: v.picklist(['automatic', 'reader']),
      reasons: v.array(reason),
    }),
  ),
  rows: v.array(
    v.object({
      id: v.string(),
      cells: v.pipe(v.array(cell), v.minLength(1)),
      confidence: v.nullable(share),
      reasons: v.array(reason),
    }),
  ),
  differences: v.array(
    v.object({
      row: v.string(),
      a: cell,
      b: cell,
      relation: v.picklist(['identical', 'close', 'rewritten']),
      changes: v.array(v.object({ a: v.object(span), b: v.object(span) })),
      marks: v.array(
        v.object({ side: v.picklist(['a', 'b']), span: v.object(span), kind: v.picklist(['shared', 'distinctive']) }),
      ),
    }),
  ),
  figures: v.array(
    v.object({
      id: v.string(),
      what: v.optional(v.string()),
      kind: v.optional(v.string()),
      role: v.nullable(v.string()),
      unit: v.nullable(v.string()),
      cells: v.array(
        v.object({
          source: position,
          segment: position,
          ...span,
          text: v.string(),
          min: v.nullable(v.number()),
          max: v.nullable(v.number()),
          minOpen: v.boolean(),
          maxOpen: v.boolean(),
          approximate: v.boolean(),
          asOf: v.nullable(v.string()),
          negated: v.optional(v.boolean()),
        }),
      ),
      strongest: v.optional(v.nullable(figureRelation)),
      pairs: v.array(v.object({ a: position, b: position, relation: figureRelation })),
    }),
  ),
  names: v.array(
    v.object({
      id: v.string(),
      kind: v.picklist(['person', 'organisation', 'place', 'other']),
      name: v.string(),
      forms: v.array(
        v.object({ source: position, text: v.string(), places: v.array(v.object({ ...ref.entries, ...span })) }),
      ),
    }),
  ),
  days: v.array(
    v.object({
      date: v.string(),
      places: v.array(v.object({ ...ref.entries, ...span, text: v.string() })),
    }),
  ),
  coverage: v.array(v.object({ row: v.string(), cells: v.array(v.picklist(['reported', 'partly', 'absent'])) })),
  wording: wordingSchema,
  corrections: v.array(
    v.object({
      id: v.string(),
      kind: v.picklist(['link', 'unlink', 'confirm']),
      a: anchor,
      b: anchor,
      at: v.string(),
    }),
  ),
  notices: v.array(v.string()),
});
export type ComparisonFile = v.InferOutput<typeof comparisonSchema>;

/** The comparison in the file format, ready for `JSON.stringify`. */
export function toComparisonFile(comparison: Comparison): ComparisonFile {
  const plain = {
    ...comparison,
    format: FORMAT_NAME,
    version: FORMAT_VERSION,
    sources: comparison.sources.map(({ id, file, meta, sha256, text, segments }) => ({
      id,
      file,
      title: meta.title,
      outlet: meta.outlet,
      author: meta.author,
      published: meta.published,
      note: meta.note,
      sha256,
      language: meta.language,
      text,
      segments: segments.map((segment) => ({ ...segment, text: text.slice(segment.start, segment.end) })),
    })),
  };
  return v.parse(comparisonSchema, plain);
}
