import { readFileSync } from 'node:fs';
import path from 'node:path';
import { quantitiesIn } from '../../src/core/facts/extract';
import type { Quantity } from '../../src/core/facts/quantity';

/** A labelled quantity, as `tests/fixtures/figures/README.md` describes it. */
interface Label extends Pick<
  Quantity,
  | 'text'
  | 'start'
  | 'kind'
  | 'min'
  | 'max'
  | 'minOpen'
  | 'maxOpen'
  | 'approximate'
  | 'unit'
  | 'role'
  | 'negated'
  | 'asOf'
> {
  readonly date?: string;
}

interface Sentence {
  readonly id: string;
  readonly published: string;
  readonly text: string;
  readonly figures: readonly Label[];
}

/** Hits over what was found (precision) and over what was labelled (recall), and the other fields among the hits. */
export interface FigureScores {
  readonly sentences: number;
  readonly labelled: number;
  readonly found: number;
  /** Same words, kind, bounds, openness, approximation and date. */
  readonly hits: number;
  /** Roles found and labelled; `right` where they agree, missed figures counted as wrong; `same` hits with the same role or none. */
  readonly roles: { readonly right: number; readonly labelled: number; readonly found: number; readonly same: number };
  readonly units: number;
  readonly negated: number;
  readonly asOf: number;
}

/** One sentence's labels that no reading met, readings that no label met, and hits whose other fields differ. */
export interface Mistake {
  readonly sentence: string;
  readonly missed: readonly Label[];
  readonly wrong: readonly Quantity[];
  readonly fields: readonly (readonly [Label, Quantity])[];
}

/** The parts of the labelled sentences: "dev" to build on, "blind" to "blind-4" for the exams, the first one first. */
export const SENTENCE_PARTS = ['dev', 'blind', 'blind-2', 'blind-3', 'blind-4'] as const;

/** The labelled sentences of one part. */
export function readSentences(half: (typeof SENTENCE_PARTS)[number]): readonly Sentence[] {
  const file = path.join(import.meta.dirname, '..', 'fixtures', 'figures', `${half}.jsonl`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Sentence);
}

// Labels of fractions have four decimals, and readings the noise of binary ones.
function sameBound(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= Math.max(1e-4, Math.abs(a) * 1e-9);
}

function meets(label: Label, quantity: Quantity): boolean {
  return (
    label.start === quantity.start &&
    label.text === quantity.text &&
    label.kind === quantity.kind &&
    sameBound(label.min, quantity.min) &&
    sameBound(label.max, quantity.max) &&
    label.minOpen === quantity.minOpen &&
    label.maxOpen === quantity.maxOpen &&
    label.approximate === quantity.approximate &&
    (label.kind !== 'date' || (label.date ?? null) === quantity.date)
  );
}

/** Runs the extractor over the sentences and counts; `mistakes` lists what went wrong, for the half one may look at. */
export function scoreFigures(sentences: readonly Sentence[]): {
  readonly scores: FigureScores;
  readonly mistakes: readonly Mistake[];
} {
  const count = { labelled: 0, found: 0, hits: 0, units: 0, negated: 0, asOf: 0 };
  const roles = { right: 0, labelled: 0, found: 0, same: 0 };
  const mistakes: Mistake[] = [];
  for (const { id, published, text, figures } of sentences) {
    const quantities = quantitiesIn(text, 'en', published);
    const pairs = figures.map((label) => [label, quantities.find((quantity) => meets(label, quantity))] as const);
    const hits = pairs.flatMap(([label, quantity]): readonly (readonly [Label, Quantity])[] =>
      quantity ? [[label, quantity]] : [],
    );
    count.labelled += figures.length;
    count.found += quantities.length;
    count.hits += hits.length;
    count.units += hits.filter(([a, b]) => a.unit === b.unit).length;
    count.negated += hits.filter(([a, b]) => a.negated === b.negated).length;
    count.asOf += hits.filter(([a, b]) => a.asOf === b.asOf).length;
    roles.labelled += figures.filter(({ role }) => role !== null).length;
    roles.found += quantities.filter(({ role }) => role !== null).length;
    roles.right += hits.filter(([a, b]) => a.role !== null && a.role === b.role).length;
    roles.same += hits.filter(([a, b]) => a.role === b.role).length;
    mistakes.push({
      sentence: `${id} ${text}`,
      missed: pairs.filter(([, quantity]) => !quantity).map(([label]) => label),
      wrong: quantities.filter((quantity) => !hits.some(([, hit]) => hit === quantity)),
      fields: hits.filter(
        ([a, b]) => a.role !== b.role || a.unit !== b.unit || a.negated !== b.negated || a.asOf !== b.asOf,
      ),
    });
  }
  return { scores: { sentences: sentences.length, ...count, roles }, mistakes };
}

/** Part as a share with three decimals; "–" of nothing. */
function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}

/** The table of a half, a line a measure. */
export function figuresTable(
  half: string,
  { sentences, labelled, found, hits, roles, units, negated, asOf }: FigureScores,
): string {
  return [
    `${half}: ${String(sentences)} sentences, ${String(labelled)} figures labelled, ${String(found)} found`,
    `  figures   precision ${share(hits, found)}  recall ${share(hits, labelled)}`,
    `  roles     precision ${share(roles.right, roles.found)}  recall ${share(roles.right, roles.labelled)}`,
    `  of the figures met: role or none ${share(roles.same, hits)}  unit ${share(units, hits)}  negation ${share(negated, hits)}  time or scope ${share(asOf, hits)}`,
  ].join('\n');
}
