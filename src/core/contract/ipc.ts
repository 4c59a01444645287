import * as v from 'valibot';
import { MAX_SOURCES } from './case';
import type { Case, CaseConflict, CaseId, CaseSummary } from './case';
import type { Comparison } from './comparison';
import type { Failure, Result } from './errors';
import { MAX_FILE_BYTES, MAX_FILES, UNREAD_REASONS } from './importing';
import type { DroppedFile, ImportList } from './importing';
import type { JobId, Progress } from './jobs';
import { lexiconSchema } from './lexicon';
import type { Lexicon } from './lexicon';
import type { Backup, SearchAnswer, SearchFacets } from './library';
import { nameListSchema } from './name-lists';
import type { OwnNameLists } from './name-lists';
import type { Packed } from './packed';
import { COLOURS, SEGMENT_KINDS } from './source';
import type { SourceId } from './source';
import { ENCODINGS } from './encodings';

/** Longest case file, bytes, and most that one unpacks to: it may hold a dozen originals, and is read from the disk. */
export const MAX_CASE_FILE_BYTES = 8 * MAX_FILE_BYTES;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const title = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300));
const file = v.object({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
  bytes: v.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array && bytes.byteLength <= MAX_FILE_BYTES),
});
/** A dropped file or folder: where it is or, where it is nowhere on the disk, its bytes, or why there are none. */
const dropped = v.union([
  v.strictObject({ path: v.pipe(v.string(), v.minLength(1), v.maxLength(4096)) }),
  v.strictObject({ ...file.entries, unread: v.optional(v.picklist(UNREAD_REASONS)) }),
]);
const anchor = v.object({
  source: id,
  segment: id,
  quote: v.pipe(v.string(), v.maxLength(20_000)),
  before: v.pipe(v.string(), v.maxLength(64)),
  after: v.pipe(v.string(), v.maxLength(64)),
});

/** A date as it is stored, possibly partial. */
const day = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u));
/** A line of text a reader may leave empty: null then. */
const line = v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000)));
/** What the reader corrects about a source; what is not named stays as it is. */
const metaEdit = v.partial(
  v.object({
    title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000)),
    outlet: line,
    author: line,
    published: v.nullable(
      v.pipe(
        v.string(),
        v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T[\d:.]{2,15}(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/u),
      ),
    ),
    publishedText: line,
    url: v.nullable(v.pipe(v.string(), v.trim(), v.url(), v.regex(/^https?:/iu), v.maxLength(4096))),
    language: v.pipe(v.string(), v.regex(/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/iu), v.maxLength(60)),
    note: line,
    colour: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(COLOURS - 1))),
  }),
);

/** What the reader can set; kept between runs. */
export const settingsSchema = v.object({
  theme: v.picklist(['system', 'light', 'dark']),
  /** The language of the window and the menus. */
  language: v.optional(v.picklist(['system', 'en', 'fa']), 'system'),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/**
 * Every call the window can make: the schema its payload is checked against in the main process before anything
 * happens. What it answers stands in `IpcAnswers`. The preload bridge offers exactly these and nothing else.
 */
export const ipcSchemas = {
  'app.info': v.undefined(),
  /** The licences of everything the app is built of, as one text. */
  'app.licences': v.undefined(),
  'settings.get': v.undefined(),
  'settings.set': settingsSchema,
  /** Opens another window, with a case or with the start page. */
  'windows.open': v.object({ case: v.nullable(id) }),
  'cases.list': v.undefined(),
  /** A case by ID; also remembers it as the last one opened. */
  'cases.open': v.object({ case: id }),
  /** The case to show at start: the files given to the program, else the last one opened, else the first bundled one. */
  'cases.initial': v.undefined(),
  /** Imports files into the case, or into a new case when `case` is null. */
  'cases.import': v.object({
    case: v.nullable(id),
    files: v.pipe(v.array(file), v.minLength(1), v.maxLength(MAX_FILES)),
  }),
  /**
   * As `cases.import`, for what was dropped on the window. Only the bridge makes this call, of what the system handed over:
   * a window cannot name a path.
   */
  'cases.importDropped': v.object({
    case: v.nullable(id),
    files: v.pipe(v.array(dropped), v.minLength(1), v.maxLength(MAX_FILES)),
  }),
  /** Shows the dialog for files, or for a folder, then as `cases.import`; answers null when the reader cancels. */
  'cases.importByDialog': v.object({ case: v.nullable(id), folder: v.optional(v.boolean()) }),
  /** Leaves out one file, by position, of an import that runs for this window; or, null, stops all of it: nothing is kept. */
  'cases.cancelImport': v.object({ import: id, file: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))) }),
  'cases.rename': v.object({ case: id, title }),
  /** Puts cases in this order, which is kept; those that are not named come before them. */
  'cases.reorder': v.object({ cases: v.pipe(v.array(id), v.minLength(1), v.maxLength(100_000)) }),
  'cases.remove': v.object({ case: id }),
  /** Puts back a case removed in this run. */
  'cases.restore': v.object({ case: id }),
  /** A copy of a case, bundled ones included, that can be changed. `title` is what it is called. */
  'cases.duplicate': v.object({ case: id, title }),
  'cases.archive': v.object({ case: id, archived: v.boolean() }),
  /** Deletes a case for good and with it all backups, caches and recent lists; nothing brings it back. */
  'cases.erase': v.object({ case: id }),
  /** Decides about a case that was brought in and is here already. */
  'cases.settle': v.object({ conflict: id, choice: v.picklist(['replace', 'both', 'merge']) }),
  'cases.removeSource': v.object({ case: id, source: id }),
  /** Puts back a source removed in this run. */
  'cases.restoreSource': v.object({ case: id, source: id }),
  /** Keeps a source in its case without comparing it, or takes it in again. */
  'cases.setSourceAside': v.object({ case: id, source: id, aside: v.boolean() }),
  /** Puts a copy of a source, of any case, at the end of an own case, which may be the same one. `title` is what it is called. */
  'cases.copySource': v.object({ case: id, from: id, source: id, title }),
  /** All sources of the case in their new order. */
  'cases.reorderSources': v.object({ case: id, sources: v.pipe(v.array(id), v.maxLength(MAX_SOURCES)) }),
  'cases.setReference': v.object({ case: id, source: id }),
  /** Corrects what is known about a source; the same call with the old values takes it back. */
  'cases.editSource': v.object({ case: id, source: id, meta: metaEdit }),
  /** Says what segments are, and which are left out of the comparison, as furniture is. All or, if one is unknown, none. */
  'cases.setSegmentKind': v.object({
    case: id,
    source: id,
    segments: v.pipe(
      v.array(
        v.object({
          segment: id,
          kind: v.optional(v.picklist(SEGMENT_KINDS)),
          leftOut: v.optional(v.boolean()),
        }),
      ),
      v.minLength(1),
      v.maxLength(20_000),
    ),
  }),
  /** Reads a source's original anew, in an encoding that the reader chose, or by its own guess (null). */
  'cases.rereadSource': v.object({ case: id, source: id, encoding: v.nullable(v.picklist(ENCODINGS)) }),
  /** Opens a copy of the file a source was read from with the program the desktop has for it. */
  'cases.openOriginal': v.object({ case: id, source: id }),
  /** Asks where to, then writes the file a source was read from, byte for byte; null when the reader cancels. */
  'cases.exportOriginal': v.object({ case: id, source: id }),
  'cases.correct': v.object({ case: id, kind: v.picklist(['link', 'unlink', 'confirm']), a: anchor, b: anchor }),
  'cases.uncorrect': v.object({ case: id, correction: id }),
  /** Paragraphs of all cases that have the words. */
  'search.find': v.object({
    text: v.pipe(v.string(), v.maxLength(500)),
    filters: v.object({
      case: v.nullable(id),
      outlet: v.nullable(v.pipe(v.string(), v.maxLength(4096))),
      language: v.nullable(v.pipe(v.string(), v.maxLength(60))),
      from: v.nullable(day),
      to: v.nullable(day),
    }),
  }),
  'search.facets': v.undefined(),
  'library.backups': v.undefined(),
  /** Puts a backup in the place of the library; the present one is backed up before. */
  'library.restoreBackup': v.object({ name: v.pipe(v.string(), v.maxLength(100)) }),
  'lexicon.get': v.undefined(),
  /** Keeps the reader's words; comparisons started from then on are made with them. */
  'lexicon.set': lexiconSchema,
  /** Starts computing the comparison of a case; progress and result arrive as events. */
  'comparison.start': v.object({ case: id }),
  'comparison.cancel': v.object({ job: id }),
  /** Asks where to, then writes the comparison of the case; answers the path, or null when the reader cancels. */
  'export.file': v.object({ case: id, format: v.picklist(['pdf', 'json', 'synoptic']) }),
  /** Stops the export that runs for this window; what stood in its file stays. */
  'export.cancel': v.undefined(),
  /** The sentence encoders there are. */
  'encoders.list': v.undefined(),
  /** Shows the folder dialog and copies the encoder in the folder chosen; answers null when the reader cancels. */
  'encoders.add': v.undefined(),
  /** Deletes an encoder that the reader added. */
  'encoders.remove': v.object({ encoder: id }),
  /** The reader's own lists of names of one thing. */
  'names.list': v.undefined(),
  /**
   * Puts the list `to` in the place of the list `from`; without `from` it is added, without `to` the other is removed.
   * One list at a time, so that what another window or an editor changed meanwhile stays.
   */
  'names.change': v.object({ from: v.nullable(nameListSchema), to: v.nullable(nameListSchema) }),
  /** Prints the pages of the PDF through the system's dialog; without a printer asks where to save them. */
  'export.print': v.object({ case: id }),
  /** Shows an exported file in the desktop's file manager; only files exported in this run. */
  'export.reveal': v.object({ path: v.pipe(v.string(), v.maxLength(4096)) }),
  /** The print window asks for what it shall lay out. */
  'print.content': v.undefined(),
  /** The print window has laid out its pages. */
  'print.ready': v.object({ pages: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
} as const;

/** A sentence encoder, as the reader sees it. */
export interface EncoderEntry {
  readonly id: string;
  readonly name: string;
  /** Primary subtags of the languages it reads; null for all. */
  readonly languages: readonly string[] | null;
  /** True when the reader added it. */
  readonly own: boolean;
}

/** What the application menu can ask a window to do; the window knows a command of the same name. */
export const MENU_COMMANDS = [
  'open-files',
  'add-files',
  'paste-text',
  'new-case',
  'export-pdf',
  'export-json',
  'print',
  'settings',
  'undo',
  'redo',
  'find',
  'find-next',
  'find-previous',
  'palette',
  'synopsis',
  'reading',
  'facts',
  'wording',
  'lexicon',
  'overview',
  'case-panel',
  'inspector',
  'figures',
  'fold-all',
  'unfold-all',
  'text-larger',
  'text-smaller',
  'text-reset',
  'next-difference',
  'previous-difference',
  'first-difference',
  'last-difference',
  'next-column',
  'previous-column',
  'next-sentence',
  'previous-sentence',
  'link-scroll',
  'level-again',
  'make-reference',
  'link',
  'names',
  'tour',
  'shortcuts',
  'about',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

export interface AppInfo {
  readonly version: string;
  readonly electron: string;
  readonly platform: string;
  /** True where the app runs on a stand-in runtime and the package is for testing only. */
  readonly testBuild: boolean;
}

export interface ImportAnswer {
  /** The case as it is now; null when nothing could be read. */
  readonly case: Case | null;
  readonly failures: readonly Failure[];
  /** Case files of cases that are here already; `cases.settle` decides about each. */
  readonly conflicts?: readonly CaseConflict[];
  /** Sources that came in and are nearly the same text as another of the case, which they may be a version of. */
  readonly alike?: readonly { readonly source: SourceId; readonly other: SourceId }[];
  /** The sources that came in, in the order of their files. */
  readonly added?: readonly SourceId[];
  /** The import whose list the window has: what was refused stands there already. */
  readonly import?: string;
}

/** What the print window lays out. */
export interface PrintContent {
  readonly title: string;
  readonly comparison: Comparison;
  readonly paper: 'A4' | 'Letter';
  /** ISO date-time of the export. */
  readonly at: string;
  /** Language of what the pages say themselves, as in the window; English without it. */
  readonly language?: string;
}

/** What each call answers; a failure comes back as a value, never as an exception. */
export interface IpcAnswers {
  'app.info': AppInfo;
  'app.licences': string;
  'settings.get': Settings;
  'settings.set': Settings;
  'windows.open': null;
  'cases.list': readonly CaseSummary[];
  'cases.open': Case;
  'cases.initial': ImportAnswer;
  'cases.import': ImportAnswer;
  'cases.importDropped': ImportAnswer;
  'cases.importByDialog': ImportAnswer | null;
  'cases.cancelImport': null;
  'cases.rename': Case;
  'cases.reorder': null;
  'cases.remove': null;
  'cases.restore': CaseSummary;
  'cases.duplicate': Case;
  'cases.archive': null;
  'cases.erase': null;
  'cases.settle': Case;
  'cases.removeSource': Case;
  'cases.restoreSource': Case;
  'cases.setSourceAside': Case;
  /** The case that has the copy now, as its last source. */
  'cases.copySource': Case;
  'cases.reorderSources': Case;
  'cases.setReference': Case;
  'cases.editSource': Case;
  'cases.setSegmentKind': Case;
  'cases.rereadSource': Case;
  'cases.openOriginal': null;
  'cases.exportOriginal': { readonly path: string } | null;
  'cases.correct': Case;
  'cases.uncorrect': Case;
  'search.find': SearchAnswer;
  'search.facets': SearchFacets;
  'library.backups': readonly Backup[];
  'library.restoreBackup': null;
  'lexicon.get': Lexicon;
  'lexicon.set': Lexicon;
  'comparison.start': { readonly job: JobId };
  'comparison.cancel': null;
  'encoders.list': readonly EncoderEntry[];
  'encoders.add': readonly EncoderEntry[] | null;
  'encoders.remove': readonly EncoderEntry[];
  'names.list': OwnNameLists;
  'names.change': OwnNameLists;
  'export.file': { readonly path: string } | null;
  'export.cancel': null;
  /** How it ended: at the printer, in a PDF for want of one, or with the reader's change of mind. */
  'export.print': { readonly to: 'printer' | 'nowhere' } | { readonly to: 'file'; readonly path: string };
  'export.reveal': null;
  'print.content': PrintContent;
  'print.ready': null;
}

export type IpcCall = keyof typeof ipcSchemas;
/** The calls that a window makes by their name. */
export type WindowCall = Exclude<IpcCall, 'cases.importDropped'>;
export type IpcPayload<K extends IpcCall> = v.InferInput<(typeof ipcSchemas)[K]>;

/** Events the main process sends to the window. */
export interface IpcEvents {
  /** A comparison job moved on. `partial` results may be shown and are replaced by the final one. */
  comparison: { readonly job: JobId; readonly case: string } & (
    | { readonly state: 'progress'; readonly progress: Progress }
    | { readonly state: 'partial' | 'result'; readonly comparison: Packed }
    | { readonly state: 'cancelled' }
    | { readonly state: 'failed'; readonly failure: Failure }
  );
  /** How far the export is that runs for this window; null when it has ended, or can no longer be stopped. */
  exporting: { readonly progress: Progress | null };
  /** A menu item or shortcut of the application menu was chosen. */
  command: { readonly command: MenuCommand };
  /** How far an import is that runs for this window; the last of its events has it ended. */
  importing: ImportList;
  /** Another window changed a case, or the list of cases (null). */
  changed: { readonly case: string | null };
  /** The reader's lists of names are others now, for all windows and cases. */
  names: OwnNameLists;
  /** Files reached the app from outside (second start, the desktop): their case is ready. */
  opened: Omit<ImportAnswer, 'case'> & { readonly case: string | null };
}
export type IpcEvent = keyof IpcEvents;

/** The bridge as the window sees it, `window.synoptic`. */
export interface Bridge {
  call<K extends WindowCall>(
    name: K,
    ...payload: IpcPayload<K> extends undefined ? [] : [IpcPayload<K>]
  ): Promise<Result<IpcAnswers[K]>>;
  /** Imports what was dropped on the window, files and folders, into the case, or into a new one (null). */
  drop(into: CaseId | null, files: readonly DroppedFile[]): Promise<Result<ImportAnswer>>;
  /** Subscribes to an event and returns how to end it. */
  on<K extends IpcEvent>(name: K, listener: (event: IpcEvents[K]) => void): () => void;
}
