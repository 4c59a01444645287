import * as v from 'valibot';
import { MAX_SOURCES } from './case';
import { COLOURS, SEGMENT_KINDS } from './source';

/**
 * The newest version of case files: this program reads it and those before it, and writes the oldest that holds the case.
 * Version 2 added `colour` and `leftOut`, version 3 `setAside`.
 */
export const CASE_FILE_VERSION = 3;
/** What a case file's first entry holds, so that it can be told from other archives. */
export const CASE_FILE_TYPE = 'application/vnd.synoptic.case+zip';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const line = v.pipe(v.string(), v.maxLength(4096));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const anchor = v.strictObject({
  source: id,
  segment: id,
  quote: v.pipe(v.string(), v.maxLength(20_000)),
  before: v.pipe(v.string(), v.maxLength(64)),
  after: v.pipe(v.string(), v.maxLength(64)),
});

/** `case.json` of a case file; docs/synoptic-file.md explains it. */
export const caseFileSchema = v.strictObject({
  format: v.literal('synoptic-case'),
  version: v.picklist([1, 2, CASE_FILE_VERSION]),
  id,
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(1000)),
  createdAt: v.pipe(v.string(), v.maxLength(40)),
  reference: v.nullable(id),
  sources: v.pipe(
    v.array(
      v.strictObject({
        id,
        file: v.pipe(v.string(), v.maxLength(500)),
        format: v.pipe(v.string(), v.maxLength(40)),
        sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
        meta: v.strictObject({
          title: line,
          outlet: v.nullable(line),
          author: v.nullable(line),
          published: v.nullable(line),
          publishedText: v.nullable(line),
          url: v.nullable(line),
          language: line,
          note: v.nullable(line),
          colour: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(COLOURS - 1))),
        }),
        segments: v.pipe(
          v.array(
            v.strictObject({
              id,
              kind: v.picklist(SEGMENT_KINDS),
              start: offset,
              end: offset,
              leftOut: v.exactOptional(v.literal(true)),
            }),
          ),
          v.maxLength(100_000),
        ),
        setAside: v.exactOptional(v.literal(true)),
      }),
    ),
    v.maxLength(MAX_SOURCES),
  ),
  corrections: v.pipe(
    v.array(
      v.strictObject({
        id,
        kind: v.picklist(['link', 'unlink', 'confirm']),
        a: anchor,
        b: anchor,
        at: v.pipe(v.string(), v.maxLength(40)),
      }),
    ),
    v.maxLength(100_000),
  ),
});
/** A case without its texts and files. */
export type CaseFile = v.InferOutput<typeof caseFileSchema>;
