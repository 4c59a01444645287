import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { NameEntry, NameKind } from '../../src/core/contract/facts';
import type { Source } from '../../src/core/contract/source';
import { namesOf } from '../../src/core/facts/names';
import { makeSource } from '../../src/core/text/source';

const FOLDER = path.join(import.meta.dirname, '..', 'fixtures', 'names');

/** The halves of the labelled reports: one to build with, one that was kept back. */
export const NAME_HALVES = ['dev', 'blind'] as const;
export type NameHalf = (typeof NAME_HALVES)[number];

interface LabelledName {
  readonly kind: NameKind;
  readonly name: string;
}

/** A place of a labelled name in a source. */
interface LabelledPlace {
  readonly source: number;
  readonly start: number;
  readonly end: number;
  /** Position in the labelled names. */
  readonly name: number;
}

/** A few short reports on one event, with everything in them that has a name. */
export interface NamedReports {
  readonly id: string;
  readonly sources: readonly Source[];
  readonly names: readonly LabelledName[];
  readonly places: readonly LabelledPlace[];
}

/** What became of the rows and of the labelled names; counts add up over sets. */
export interface NameScores {
  /** Labelled names, and rows of the table. */
  readonly names: number;
  readonly rows: number;
  /** Rows that hold every place found of exactly one labelled name, and have its kind. */
  readonly right: number;
  /** Rows none of whose places is a labelled name. */
  readonly junk: number;
  /** Rows that hold places of several labelled names. */
  readonly merged: number;
  /** Labelled names that stand in several rows, and in none. */
  readonly doubled: number;
  readonly missed: number;
  /** Rows of one labelled name that have another kind. */
  readonly otherKind: number;
  /** Places of labelled names, and those that a row holds. */
  readonly places: number;
  readonly found: number;
}

/** The labelled reports of a half; `tests/fixtures/names/README.md` describes their form. */
export function readNamedReports(half: NameHalf): readonly NamedReports[] {
  const folder = path.join(FOLDER, half);
  return readdirSync(folder)
    .toSorted()
    .map((file) => parseReports(path.parse(file).name, readFileSync(path.join(folder, file), 'utf8')));
}

/** A set of reports out of its file. */
export function parseReports(id: string, file: string): NamedReports {
  const [labels = '', ...reports] = file.split(/^== /mu);
  const sources = reports.map((report) => {
    const [outlet = '', ...lines] = report.trim().split('\n');
    const text = lines.filter((line) => line.trim() !== '').join('\n\n');
    const meta = { published: null, language: 'en', outlet };
    return makeSource({ id: outlet, file: `${outlet}.txt`, format: 'text', sha256: '0'.repeat(64), text, meta });
  });
  const lines = labels.trim().split('\n');
  const cells = lines.map((line) => line.split(' | '));
  const names = cells.map(([kind = '', name = '']) => ({ kind: kind as NameKind, name }));
  const forms = cells.flatMap(([, , all = ''], name) =>
    all.split(';').map((form) => {
      const [text = '', only] = form.trim().split('@');
      return { text, name, only: only === undefined ? null : Number(only) - 1 };
    }),
  );
  const longestFirst = forms.toSorted((a, b) => b.text.length - a.text.length);
  const places = sources.flatMap((source, index) => {
    const taken: LabelledPlace[] = [];
    for (const form of longestFirst) {
      if (form.only !== null && form.only !== index) continue;
      // As it is written, or in the capitals of a dateline.
      const written = `${escaped(form.text)}|${escaped(form.text.toUpperCase())}`;
      const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${written})(?![\p{L}\p{N}-])`, 'gu');
      for (const { index: start } of source.text.matchAll(pattern)) {
        const end = start + form.text.length;
        if (taken.every((place) => end <= place.start || place.end <= start))
          taken.push({ source: index, start, end, name: form.name });
      }
    }
    return taken;
  });
  return { id, sources, names, places };
}

/** One fault of the table of names, in words, for building. */
export interface NameFault {
  readonly what: keyof NameScores;
  readonly text: string;
}

/** Measures the table of names of one set of reports. */
export function scoreNames(reports: NamedReports): {
  readonly scores: NameScores;
  readonly faults: readonly NameFault[];
} {
  const faults: NameFault[] = [];
  const rows = namesOf(reports.sources);
  const held = rows.map((row) => namesHeld(row, reports));
  const rowsOf = reports.names.map((_, name) => held.flatMap((names, row) => (names.has(name) ? [row] : [])));
  const fault = (what: keyof NameScores, text: string): void => void faults.push({ what, text });
  let right = 0;
  rows.forEach((row, index) => {
    const names = [...(held[index] ?? [])];
    const [only] = names;
    const shown = `${row.kind} ${row.forms.map(({ source, text }) => `${source + 1}:${text}`).join(', ')}`;
    const labelled = only === undefined ? undefined : reports.names[only];
    if (only === undefined || labelled === undefined) return fault('junk', shown);
    if (names.length > 1) return fault('merged', shown);
    if (row.kind !== labelled.kind) return fault('otherKind', `${shown} → ${labelled.kind}`);
    if (rowsOf[only]?.length === 1) right++;
  });
  reports.names.forEach(({ name }, index) => {
    const count = rowsOf[index]?.length ?? 0;
    const forms = (rowsOf[index] ?? []).map((row) => [...new Set(rows[row]?.forms.map(({ text }) => text))].join(', '));
    if (count > 1) fault('doubled', `${name}: ${forms.join(' | ')}`);
    if (count === 0) fault('missed', name);
  });
  const found = reports.places.filter((place) => rows.some((row) => holds(row, place)));
  for (const place of reports.places.filter((candidate) => !found.includes(candidate)))
    fault('found', `${place.source + 1}:${reports.sources[place.source]?.text.slice(place.start, place.end) ?? ''}`);
  const count = (what: keyof NameScores): number => faults.filter((one) => one.what === what).length;
  const scores = {
    names: reports.names.length,
    rows: rows.length,
    right,
    junk: count('junk'),
    merged: count('merged'),
    doubled: count('doubled'),
    missed: count('missed'),
    otherKind: count('otherKind'),
    places: reports.places.length,
    found: found.length,
  };
  return { scores, faults };
}

const SCORES = [
  'names',
  'rows',
  'right',
  'junk',
  'merged',
  'doubled',
  'missed',
  'otherKind',
  'places',
  'found',
] as const satisfies readonly (keyof NameScores)[];

/** The sums over several sets. */
export function sumOfScores(all: readonly NameScores[]): NameScores {
  return all.reduce((sum, scores) => {
    const added: Record<keyof NameScores, number> = { ...sum };
    for (const key of SCORES) added[key] += scores[key];
    return added;
  });
}

/** The scores of a half as lines to print. */
export function namesTable(half: NameHalf, scores: NameScores): string {
  const share = (part: number, of: number): string => (of === 0 ? '–' : (part / of).toFixed(3));
  return [
    `names, ${half}: ${scores.names} names in ${scores.rows} rows`,
    `  right rows ${scores.right}: precision ${share(scores.right, scores.rows)}, recall ${share(scores.right, scores.names)}`,
    `  junk ${scores.junk}, merged ${scores.merged}, doubled ${scores.doubled}, missed ${scores.missed}, other kind ${scores.otherKind}`,
    `  places found ${scores.found} of ${scores.places} (${share(scores.found, scores.places)})`,
  ].join('\n');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

function namesHeld(row: NameEntry, { places }: NamedReports): ReadonlySet<number> {
  return new Set(places.filter((place) => holds(row, place)).map(({ name }) => name));
}

function holds(row: NameEntry, place: LabelledPlace): boolean {
  return row.forms.some(
    ({ source, places }) =>
      source === place.source && places.some(({ start, end }) => start < place.end && place.start < end),
  );
}
