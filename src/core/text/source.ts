import type { Source, SourceId, SourceMeta, Span } from '../contract/source';
import { readDateline } from './datelines';
import type { Dateline } from './datelines';
import { layOutParagraphs } from './document';
import type { StructuredDocument } from './document';
import { isFullHeadline } from './headlines';
import { metaOf } from './front-matter';
import {
  isOutletName,
  isSiteName,
  outletInCopyright,
  outletInDateline,
  outletInLine,
  outletOfAddress,
} from './outlets';
import { readField } from './header-fields';
import type { Field } from './header-fields';
import { guessLanguage } from './language';
import { readMarkdown } from './markdown';
import { segmentText } from './segment';
import type { SegmentDraft } from './segment';
import { sentences } from './sentences';

interface SourceIdentity {
  readonly id: SourceId;
  readonly file: string;
  readonly sha256: string;
  /** What is known about the source: beats what the text says. A field that is there but null stays null. */
  readonly meta?: Partial<SourceMeta>;
}

/** A decoded file; line ends are `\n`. */
export interface TextInput extends SourceIdentity {
  readonly format: 'text' | 'markdown';
  readonly text: string;
}

/** A document that a reader of some format took apart. */
export interface DocumentInput extends SourceIdentity {
  /** Name of the import format. */
  readonly format: string;
  readonly document: StructuredDocument;
}

/** What a source is made of. */
export type SourceInput = TextInput | DocumentInput;

/**
 * The source: its text cut into segments, its metadata as given, found in the text, or guessed. The text of a plain
 * file stays as it is. Without a headline the title is the file's name without its ending.
 */
export function makeSource(input: SourceInput): Source {
  const { id, file, format, sha256, meta: given = {} } = input;
  const { text, segments: drafts, meta: front, language } = read(input);
  const fields = fieldsIn(text, drafts);
  const told = { ...fields, ...front };
  const found = { ...foundIn(text, drafts, language), ...told };
  const outlet = outletIn(text, drafts, language) ?? outletOfAddress(given.url ?? told.url ?? '');
  return {
    id,
    file,
    format,
    sha256,
    meta: {
      title: titleIn(text, drafts) ?? stemOf(file),
      outlet,
      author: null,
      published: null,
      publishedText: null,
      url: null,
      note: null,
      ...dateOnce(found, given, told),
      ...given,
      language,
    },
    text,
    segments: drafts.map(({ kind, start, end }, index) => ({ id: `${id}/${String(index)}`, index, kind, start, end })),
  };
}

interface Read {
  readonly text: string;
  readonly segments: readonly SegmentDraft[];
  readonly meta: Partial<SourceMeta>;
  readonly language: string;
}

function read(input: SourceInput): Read {
  const { meta: given } = input;
  const told = given?.language === 'und' ? undefined : given?.language;
  if ('document' in input) {
    const { paragraphs, meta } = input.document;
    return { ...layOutParagraphs(paragraphs, told ?? meta.language), meta };
  }
  const { text, format } = input;
  if (format === 'markdown') {
    const document = readMarkdown(text, told);
    return { ...document, language: told ?? document.meta.language ?? guessLanguage(document.text) };
  }
  const language = told ?? guessLanguage(text);
  return { text, segments: segmentText(text, language), meta: {}, language };
}

/** A date that is given, or stands in the front matter, leaves no room for words of a date found elsewhere. */
function dateOnce(
  found: Partial<SourceMeta>,
  given: Partial<SourceMeta>,
  front: Partial<SourceMeta>,
): Partial<SourceMeta> {
  const { published, publishedText, ...rest } = found;
  if ('published' in given || 'publishedText' in given) return rest;
  const { published: day = published, publishedText: words = publishedText } =
    'published' in front || 'publishedText' in front
      ? { published: front.published ?? null, publishedText: front.publishedText ?? null }
      : {};
  if (day != null) return { ...rest, published: day };
  return words == null ? rest : { ...rest, publishedText: words };
}

/** Longest title kept, UTF-16 units: what a column head and the list of cases can hold. */
const TITLE_MAX = 300;

/** The headline: the fullest of the lines above the prose; null when there is none. */
function titleIn(text: string, drafts: readonly SegmentDraft[]): string | null {
  const titles = drafts.filter(({ kind }) => kind === 'title').map(({ start, end }) => plain(text.slice(start, end)));
  const title = titles.find(isFullHeadline) ?? longest(titles) ?? headlineAlone(text, drafts);
  return title == null || title === '' ? null : cutAt(title, TITLE_MAX);
}

function longest(lines: readonly string[]): string | undefined {
  return lines.reduce<string | undefined>((best, line) => (line.length > (best?.length ?? 0) ? line : best), undefined);
}

/** A file of a single short line: there is nothing below it, so it is no title in the text, but it names the source. */
function headlineAlone(text: string, drafts: readonly SegmentDraft[]): string | null {
  const first = drafts.find(({ kind }) => kind !== 'furniture');
  if (!first || first.kind === 'dateline' || first.end - first.start > 120) return null;
  const line = plain(text.slice(first.start, first.end));
  return /[.:;,]$/u.test(line) ? null : line;
}

function plain(line: string): string {
  return line.replace(/\s+/gu, ' ').trim();
}

function cutAt(line: string, length: number): string {
  if (line.length <= length) return line;
  return `${line.slice(0, length - 1).replace(/\s\S*$|[\ud800-\udbff]$/u, '')}…`;
}

function stemOf(file: string): string {
  const stem = file.replace(/\.[^.]{1,10}$/u, '').trim();
  return stem === '' ? file : stem;
}

/** What the lines above the article say in so many words: "Source: The Marrow Post". */
function fieldsIn(text: string, drafts: readonly SegmentDraft[]): Partial<SourceMeta> {
  const first = drafts.findIndex(({ kind }) => kind === 'body' || kind === 'quote' || kind === 'list');
  const values = new Map<Field, string>();
  for (const { kind, start, end } of drafts.slice(0, first < 0 ? undefined : first)) {
    const line = plain(text.slice(start, end));
    const found = kind === 'dateline' || kind === 'title' ? readField(line) : null;
    if (found && !values.has(found.field)) values.set(found.field, found.value);
    const url = kind === 'furniture' ? /^(?:\p{L}+:\s*)?(https?:\/\/\S+)$/u.exec(line)?.[1] : undefined;
    if (url !== undefined && !values.has('url')) values.set('url', url);
  }
  return metaOf(values);
}

/** Author and date as the datelines tell them. */
function foundIn(text: string, drafts: readonly SegmentDraft[], language: string): Partial<SourceMeta> {
  const title = drafts.findIndex(({ kind }) => kind === 'title');
  const read = (draft: SegmentDraft) => readDateline(text.slice(draft.start, draft.end), language);
  const above = drafts
    .slice(0, Math.max(0, title))
    .filter(({ kind }) => kind === 'dateline')
    .map(read);
  const below = drafts
    .slice(Math.max(0, title))
    .filter(({ kind }) => kind === 'dateline')
    .map(read);
  // A date above the headline may be the day on which the page was saved.
  const datelines = [...below, datelineOfProse(text, drafts, language), ...above].filter((line) => line !== null);
  const author = withoutOutlet(datelines.find((line) => line.author !== null)?.author ?? null);
  const iso = best(datelines.filter((line) => line.iso !== null));
  const words = best(datelines.filter((line) => line.date !== null));
  return {
    ...(author === null ? {} : { author }),
    ...(iso?.iso != null ? { published: iso.iso } : words?.date != null ? { publishedText: words.date } : {}),
  };
}

/** "Jane Doe, The Harbour Post": the outlet beside the names is none of them. */
function withoutOutlet(author: string | null): string | null {
  const names = author?.split(/,\s+/u) ?? [];
  const people = names.filter((name) => !isOutletName(name));
  return people.length === 0 ? author : people.join(', ');
}

/** How many lines at the end of a text may be a notice of copyright. */
const LAST_LINES = 6;

/** The outlet that a text names itself: in a line above the article, its dateline, or its notice of copyright. */
function outletIn(text: string, drafts: readonly SegmentDraft[], language: string): string | null {
  const lineOf = ({ start, end }: SegmentDraft) => plain(text.slice(start, end));
  const body = drafts.findIndex(({ kind }) => kind === 'body');
  const above = drafts.slice(0, body < 0 ? undefined : body).filter(({ kind }) => kind === 'dateline');
  const head = drafts[body];
  const title = drafts.findIndex(({ kind }) => kind === 'title');
  const sites = drafts.slice(0, Math.max(0, title)).filter(({ kind }) => kind === 'furniture');
  const ends = drafts.slice(-LAST_LINES).filter(({ kind }) => kind === 'furniture');
  return (
    firstOf(above, (draft) => outletInLine(lineOf(draft), language)) ??
    sites.map(lineOf).find((line, at) => isOutletName(line) || (at === 0 && isSiteName(line))) ??
    firstOf(ends, (draft) => outletInCopyright(lineOf(draft))) ??
    (head ? outletInDateline(text.slice(head.start, head.start + HEAD_MAX * 2), language) : null) ??
    firstOf(above, (draft) => outletInDateline(`${lineOf(draft)} —`, language))
  );
}

function firstOf<T>(items: readonly T[], read: (item: T) => string | null): string | null {
  for (const item of items) {
    const found = read(item);
    if (found !== null) return found;
  }
  return null;
}

/** The date of publication before a bare one before that of a change. */
function best(datelines: readonly Dateline[]): Dateline | undefined {
  return (
    datelines.find(({ kind, updated }) => kind === 'label' && !updated) ??
    datelines.find(({ updated }) => !updated) ??
    datelines[0]
  );
}

/** Farthest into the first paragraph that a dateline reaches, UTF-16 units. */
const HEAD_MAX = 120;

/** The dateline at the start of the first paragraph: "KERMAN, Iran, Jan. 4 (Reuters) — …", or a sentence of its own. */
function datelineOfProse(text: string, drafts: readonly SegmentDraft[], language: string): Dateline | null {
  const body = drafts.find(({ kind }) => kind === 'body');
  if (!body) return null;
  const head = text.slice(body.start, Math.min(body.end, body.start + HEAD_MAX * 2));
  const dash = /^.{2,120}?(?=\s*(?:—|–|--|\s-\s))/u.exec(head)?.[0];
  const sentence: Span | undefined = sentences(head, language)[0];
  const alone = sentence && sentence.end <= HEAD_MAX ? head.slice(0, sentence.end).replace(/\.$/u, '') : undefined;
  for (const candidate of [dash, alone]) {
    const line = candidate === undefined ? null : readDateline(candidate, language);
    if (line?.date != null) return line;
  }
  return null;
}
