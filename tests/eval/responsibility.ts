import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Responsibility, ResponsibilityKind } from '../../src/core/contract/responsibility';
import type { Source, Span } from '../../src/core/contract/source';
import type { Phrase } from '../../src/core/contract/wording';
import { responsibilityIn } from '../../src/core/wording/responsibility';
import { readStatements } from '../../src/core/wording/statements';

/** A labelled answer to who did it, as `tests/fixtures/wording/README.md` describes it. */
interface AnswerLabel {
  readonly kind: ResponsibilityKind;
  readonly actor: string | null;
  readonly actorStart: number | null;
  readonly by: string | null;
  readonly byStart: number | null;
}

interface Passage {
  readonly id: string;
  readonly text: string;
  readonly stances: readonly AnswerLabel[];
}

/** How the answers were read: those of the right kind with the right actor, and of these those with the right speaker. */
export interface ResponsibilityScores {
  readonly passages: number;
  readonly found: number;
  readonly labelled: number;
  readonly kinds: number;
  readonly hits: number;
  readonly speakers: number;
  /** Passages without an answer, and those of them that none was read in. */
  readonly silent: number;
  readonly leftAlone: number;
}

/** The parts of the labelled passages: "dev" to build on, "blind" and "blind-2" for the first and the second exam. */
export const RESPONSIBILITY_PARTS = ['dev', 'blind', 'blind-2'] as const;

/** The labelled passages of one part. */
export function readResponsibility(half: (typeof RESPONSIBILITY_PARTS)[number]): readonly Passage[] {
  const file = path.join(import.meta.dirname, '..', 'fixtures', 'wording', `responsibility-${half}.jsonl`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Passage);
}

/** What the reader finds in a passage, or in a headline. */
export function answersIn(text: string, kind: 'body' | 'title' = 'body'): readonly Responsibility[] {
  const statements = readStatements(text, [{ start: 0, end: text.length }]).statements.map((statement) => ({
    ...statement,
    source: 0,
    segment: 0,
  }));
  const meta = { title: '', outlet: null, author: null, published: null, url: null, language: 'en', note: null };
  const segment = { id: 's', index: 0, kind, start: 0, end: text.length } as const;
  const source = { id: 'a', file: 'a.txt', sha256: '', meta, text, segments: [segment] } as unknown as Source;
  return responsibilityIn(source, 0, statements, { year: null, names: new Set() });
}

/** Least share of the joint extent that two phrases for one actor have in common. */
const LEAST_OVERLAP = 0.5;

/** Runs the reader over the passages and counts; a mistake is a line with its passage. */
export function scoreResponsibility(passages: readonly Passage[]): {
  readonly scores: ResponsibilityScores;
  readonly mistakes: readonly string[];
} {
  let [found, labelled, kinds, hits, speakers, silent, leftAlone] = [0, 0, 0, 0, 0, 0, 0];
  const mistakes: string[] = [];
  for (const { id, text, stances } of passages) {
    const answers = answersIn(text);
    found += answers.length;
    labelled += stances.length;
    if (stances.length === 0) {
      silent += 1;
      if (answers.length === 0) leftAlone += 1;
    }
    const ofKind = [...answers];
    const left = [...answers];
    let right = 0;
    for (const label of stances) {
      const same = ofKind.findIndex(({ kind }) => kind === label.kind);
      if (same >= 0) {
        ofKind.splice(same, 1);
        kinds += 1;
      }
      const at = left.findIndex(
        ({ kind, actor }) => kind === label.kind && isPhrase(actor, label.actor, label.actorStart),
      );
      const hit = left[at];
      if (!hit) continue;
      left.splice(at, 1);
      hits += 1;
      right += 1;
      // Who speaks for itself is not named twice.
      const by = hit.by ?? (label.by === label.actor ? hit.actor : null);
      if (isPhrase(by, label.by, label.byStart)) speakers += 1;
    }
    if (right < stances.length || left.length > 0) mistakes.push(mistakeOf(id, text, stances, answers));
  }
  return {
    scores: { passages: passages.length, found, labelled, kinds, hits, speakers, silent, leftAlone },
    mistakes,
  };
}

function isPhrase(phrase: Phrase | null, text: string | null, start: number | null): boolean {
  if (text === null || start === null || phrase === null) return phrase === null && text === null;
  return overlap(phrase, { start, end: start + text.length }) >= LEAST_OVERLAP;
}

function overlap(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function mistakeOf(
  id: string,
  text: string,
  labels: readonly AnswerLabel[],
  answers: readonly Responsibility[],
): string {
  const told = (kind: string, actor: string | undefined | null, by: string | undefined | null): string =>
    `${kind} ${actor ?? '–'} (${by ?? '–'})`;
  return [
    `${id}: ${text}`,
    `  label: ${labels.map(({ kind, actor, by }) => told(kind, actor, by)).join('; ')}`,
    `  found: ${answers.map(({ kind, actor, by }) => told(kind, actor?.text, by?.text)).join('; ')}`,
  ].join('\n');
}

/** The scores as lines for a terminal and for the documents. */
export function responsibilityTable(half: string, scores: ResponsibilityScores): string {
  const { passages, found, labelled, kinds, hits, speakers, silent, leftAlone } = scores;
  const share = (hits: number, of: number): string =>
    `${of === 0 ? '–' : (hits / of).toFixed(3)} (${String(hits)} of ${String(of)})`;
  return [
    `who did it, ${half}: ${String(passages)} passages`,
    `  kind: precision ${share(kinds, found)}, recall ${share(kinds, labelled)}`,
    `  kind and actor: precision ${share(hits, found)}, recall ${share(hits, labelled)}`,
    `  who says so, of those: ${share(speakers, hits)}`,
    `  passages without an answer left alone: ${share(leftAlone, silent)}`,
    '',
  ].join('\n');
}
