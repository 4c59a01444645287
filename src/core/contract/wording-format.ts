import * as v from 'valibot';
import { WORD_LISTS } from './lexicon';
import { RESPONSIBILITY_KINDS } from './responsibility';
import type { Wording } from './wording';
import { STANCE_TOPICS, VERB_CLASSES } from './wording';

const position = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const span = { start: position, end: position };
const passage = { source: position, segment: position, ...span };
const phrase = v.object({ ...span, text: v.string() });
const run = v.object({ a: v.object(span), b: v.object(span), words: position });

/** The wording of a comparison as it stands in its file; see `Wording`. Offsets point into the text of their source. */
export const wordingSchema = v.object({
  statements: v.array(
    v.object({
      ...passage,
      attribution: v.picklist(['named', 'unnamed', 'none']),
      speaker: v.nullable(phrase),
      verb: v.nullable(phrase),
      verbClass: v.nullable(v.picklist(VERB_CLASSES)),
      agentless: v.boolean(),
      hedges: v.array(phrase),
      negations: v.array(phrase),
    }),
  ),
  quotations: v.array(v.object({ ...passage, speaker: v.nullable(phrase) })),
  naming: v.array(
    v.object({
      id: v.string(),
      label: v.string(),
      basis: v.picklist(['death', 'name', 'field', 'slot']),
      terms: v.array(
        v.object({
          text: v.string(),
          charged: v.boolean(),
          cells: v.array(v.object({ source: position, places: v.array(v.object(passage)), z: v.number() })),
        }),
      ),
    }),
  ),
  charged: v.array(v.object({ ...passage, text: v.string(), list: v.picklist(WORD_LISTS) })),
  overlaps: v.array(v.object({ a: position, b: position, runs: v.array(run), shareOfA: share, shareOfB: share })),
  stances: v.array(
    v.object({
      row: v.string(),
      about: v.picklist(STANCE_TOPICS),
      subject: v.nullable(v.string()),
      cells: v.array(
        v.object({
          source: position,
          stance: v.picklist(['asserts', 'attributes', 'hedges', 'denies']),
          statement: position,
        }),
      ),
    }),
  ),
  responsibility: v.array(
    v.object({
      ...passage,
      kind: v.picklist(RESPONSIBILITY_KINDS),
      actor: v.nullable(phrase),
      by: v.nullable(phrase),
      text: v.string(),
    }),
  ),
});

/** The wording as plain data that fits the schema. */
export function toWordingFile(wording: Wording): v.InferOutput<typeof wordingSchema> {
  return v.parse(wordingSchema, wording);
}
