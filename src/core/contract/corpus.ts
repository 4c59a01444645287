import * as v from 'valibot';

const document = v.object({
  file: v.string(),
  title: v.string(),
  outlet: v.nullable(v.string()),
  author: v.nullable(v.string()),
  published: v.nullable(v.string()),
  publishedText: v.nullable(v.string()),
  language: v.string(),
  note: v.nullable(v.string()),
  licence: v.string(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
  provenance: v.string(),
});

/** `manifest.json` of a bundled case: what its documents are, where they come from and under which licence. */
export const manifestSchema = v.object({
  format: v.literal('synoptic.corpus'),
  version: v.literal(1),
  id: v.string(),
  title: v.string(),
  description: v.string(),
  licence: v.string(),
  provenance: v.string(),
  documents: v.pipe(v.array(document), v.minLength(2)),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;

/**
 * `gold.json` of a bundled case: which paragraphs a careful reader links. Paragraphs are the blank-line separated
 * blocks of the file, counted from 0, so that gold does not depend on how the program segments.
 */
export const goldSchema = v.object({
  format: v.literal('synoptic.gold'),
  version: v.literal(1),
  paragraphs: v.string(),
  criterion: v.string(),
  pairs: v.array(v.object({ a: v.string(), b: v.string(), links: v.array(v.tuple([v.number(), v.number()])) })),
  furniture: v.record(v.string(), v.array(v.number())),
  headlines: v.record(v.string(), v.array(v.number())),
});
export type Gold = v.InferOutput<typeof goldSchema>;
