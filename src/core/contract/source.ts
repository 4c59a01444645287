/** Identity of a source, given once at import and kept for ever. Opaque. */
export type SourceId = string;
/** Identity of a segment, given once at import: unique over all sources, because it carries its source's ID. */
export type SegmentId = string;

/**
 * What a segment is. `furniture` is what a web page leaves around an article (share bars, comment forms, "read more"
 * links, author boxes): it never aligns and is folded in the window.
 */
export const SEGMENT_KINDS = [
  'title',
  'heading',
  'dateline',
  'body',
  'quote',
  'list',
  'table',
  'caption',
  'furniture',
] as const;
export type SegmentKind = (typeof SEGMENT_KINDS)[number];

/** One paragraph of a source. `start` and `end` are half-open UTF-16 offsets into the source's `text`. */
export interface Segment {
  readonly id: SegmentId;
  /** Position in the source, from 0. */
  readonly index: number;
  readonly kind: SegmentKind;
  readonly start: number;
  readonly end: number;
  /** True when the reader left it out of the comparison; what it is stays known. Absent otherwise. */
  readonly leftOut?: boolean;
}

/** How many colours there are for sources, as many as a case can have of them. */
export const COLOURS = 12;

/** What is known about a source besides its text. Everything may be corrected by the reader. */
export interface SourceMeta {
  readonly title: string;
  /** Publisher, as it fits a column head; null when unknown. */
  readonly outlet: string | null;
  readonly author: string | null;
  /** ISO 8601 date or date-time, possibly partial ("2024-01"); null when unknown. */
  readonly published: string | null;
  /** The date in the words of the outlet ("Tuesday"), for what has no ISO form; null when none. */
  readonly publishedText: string | null;
  readonly url: string | null;
  /** BCP 47 tag; "und" when not known. */
  readonly language: string;
  /** A sentence the column head must show, such as that the text is a digest; null when none. */
  readonly note: string | null;
  /** Number of the colour that the reader chose, from 0 to below `COLOURS`; absent while it follows the column's place. */
  readonly colour?: number | null;
}

/** What the reader corrects about a source; fields that are not named stay as they are. */
export type MetaEdit = { readonly [Field in keyof SourceMeta]?: SourceMeta[Field] | undefined };

/** What the reader says of a segment; what is not named stays as it is. */
export interface SegmentMark {
  readonly segment: SegmentId;
  readonly kind?: SegmentKind | undefined;
  readonly leftOut?: boolean | undefined;
}

/** One document: its metadata, the hash of its original bytes and its extracted text, cut into segments. */
export interface Source {
  readonly id: SourceId;
  /** Name of the file it came from, without a folder; a made-up name for pasted text. */
  readonly file: string;
  /** Import format that read it, for example "text" or "markdown". */
  readonly format: string;
  /** SHA-256 of the original bytes, lower-case hex. */
  readonly sha256: string;
  readonly meta: SourceMeta;
  /** Extracted text; every offset in the product points into it. */
  readonly text: string;
  /** In order, disjoint, covering every character that is not white space. */
  readonly segments: readonly Segment[];
  /** True when the reader set it aside: it is kept in its case and not compared. Absent otherwise. */
  readonly setAside?: boolean;
}

/** A segment by position: `source` in the list of sources, `segment` in that source's segments. */
export interface SegmentRef {
  readonly source: number;
  readonly segment: number;
}

/** Half-open range of UTF-16 offsets into a source's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
