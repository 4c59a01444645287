import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Attribution, Phrase, VerbClass } from '../../src/core/contract/wording';
import { readStatements } from '../../src/core/wording/statements';
import type { TextQuotation, TextStatement } from '../../src/core/wording/text-wording';

/** A labelled statement, as `tests/fixtures/wording/README.md` describes it. */
interface StatementLabel {
  readonly text: string;
  readonly start: number;
  readonly attribution: Attribution;
  readonly source: string | null;
  readonly verb: string | null;
  readonly verbClass: VerbClass | null;
  readonly agentless: boolean;
  readonly certainty: 'plain' | 'hedged';
  readonly polarity: 'positive' | 'negative';
  readonly hedges: readonly string[];
  readonly negations: readonly string[];
}

interface QuotationLabel {
  readonly text: string;
  readonly start: number;
  readonly speaker: string | null;
}

interface Passage {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly StatementLabel[];
  readonly quotations: readonly QuotationLabel[];
}

/** Hits over what was found (precision) and over what was labelled (recall). */
export interface Score {
  readonly hits: number;
  readonly found: number;
  readonly labelled: number;
}

/** Scores of a half; every measure is defined in `docs/wording.md`. */
export interface WordingScores {
  readonly passages: number;
  readonly statements: number;
  readonly attribution: Score;
  readonly exact: Score;
  readonly speakers: Score;
  readonly quotations: Score;
  readonly cues: Score;
  readonly hedges: Score;
  readonly negations: Score;
  readonly agentless: Score;
  readonly verbClasses: Score;
}

/** What went wrong in a passage, for the half that one may look at. */
export interface Mistake {
  readonly passage: string;
  readonly lines: readonly string[];
}

/** The labelled passages of a half: "dev" to build on, "blind" for the exam. */
export function readPassages(half: 'dev' | 'blind'): readonly Passage[] {
  const file = path.join(import.meta.dirname, '..', 'fixtures', 'wording', `${half}.jsonl`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Passage);
}

/** Least share of the joint extent in which a statement found must agree with the labelled one. */
const LEAST_OVERLAP = 0.8;

class Tally {
  hits = 0;
  found = 0;
  labelled = 0;

  add(hit: boolean, found: boolean, labelled: boolean): void {
    if (hit) this.hits += 1;
    if (found) this.found += 1;
    if (labelled) this.labelled += 1;
  }

  addLists(found: readonly string[], labelled: readonly string[]): void {
    const left = [...labelled];
    for (const cue of found) {
      const at = left.indexOf(cue);
      if (at >= 0) {
        left.splice(at, 1);
        this.hits += 1;
      }
    }
    this.found += found.length;
    this.labelled += labelled.length;
  }
}

/** Runs the reader over the passages and counts. */
export function scoreWording(passages: readonly Passage[]): {
  readonly scores: WordingScores;
  readonly mistakes: readonly Mistake[];
} {
  const names = [
    'attribution',
    'exact',
    'speakers',
    'quotations',
    'cues',
    'hedges',
    'negations',
    'agentless',
    'verbClasses',
  ] as const;
  const tallies = Object.fromEntries(names.map((name) => [name, new Tally()])) as Record<(typeof names)[number], Tally>;
  const mistakes: Mistake[] = [];
  let statements = 0;
  for (const passage of passages) {
    const lines: string[] = [];
    const found = readStatements(passage.text, paragraphsOf(passage.text));
    statements += passage.statements.length;
    const pairs = pair(found.statements, passage.statements);
    for (const [statement, label] of pairs) {
      const isAttributed = statement !== null && statement.attribution !== 'none';
      const labelled = label !== null && label.attribution !== 'none';
      const meets = statement !== null && label !== null && isAttributed && sameVoice(statement, label);
      tallies.attribution.add(meets && overlap(statement, label) >= LEAST_OVERLAP, isAttributed, labelled);
      tallies.exact.add(meets && sameSpan(statement, label), isAttributed, labelled);
      if (meets) tallies.verbClasses.add(statement.verbClass === label.verbClass, true, true);
      if (statement && label)
        tallies.agentless.add(statement.agentless && label.agentless, statement.agentless, label.agentless);
      else tallies.agentless.add(false, statement?.agentless ?? false, label?.agentless ?? false);
      for (const kind of ['hedges', 'negations'] as const) {
        const cues = (statement?.[kind] ?? []).map(({ text }) => text.toLowerCase());
        const labels = (label?.[kind] ?? []).map((text) => text.toLowerCase());
        tallies[kind].addLists(cues, labels);
        tallies.cues.addLists(cues, labels);
        if (cues.join('|') !== labels.join('|'))
          lines.push(`  ${kind}: found ${cues.join(', ')}; label ${labels.join(', ')}`);
      }
      if ((isAttributed || labelled) && !(meets && sameSpan(statement, label)))
        lines.push(`  found ${describe(statement)}\n  label ${describeLabel(label)}`);
      else if (statement && label && !sameSpan(statement, { ...label }))
        lines.push(`  span: found ${passage.text.slice(statement.start, statement.end)}`);
      else if (meets && statement.verbClass !== label.verbClass)
        lines.push(`  class ${statement.verbClass ?? '-'} label ${label.verbClass ?? '-'}`);
      else if (meets && (statement.verb?.text ?? null) !== label.verb)
        lines.push(`  verb ${statement.verb?.text ?? '-'} label ${label.verb ?? '-'}`);
      if (statement && label && statement.agentless !== label.agentless)
        lines.push(`  agentless found ${String(statement.agentless)}`);
    }
    scoreQuotations(found.quotations, passage, tallies.quotations, tallies.speakers, lines);
    if (lines.length > 0) mistakes.push({ passage: `${passage.id} ${passage.text}`, lines });
  }
  return { scores: { passages: passages.length, statements, ...tallies }, mistakes };
}

function paragraphsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}

function scoreQuotations(
  found: readonly TextQuotation[],
  { text, quotations }: Passage,
  spans: Tally,
  speakers: Tally,
  lines: string[],
): void {
  const meets = (quotation: TextQuotation, label: QuotationLabel): boolean =>
    quotation.start === label.start && text.slice(quotation.start, quotation.end) === label.text;
  const hits = quotations.filter((label) => found.some((quotation) => meets(quotation, label))).length;
  spans.hits += hits;
  spans.found += found.length;
  spans.labelled += quotations.length;
  speakers.found += found.filter(({ speaker }) => speaker !== null).length;
  speakers.labelled += quotations.filter(({ speaker }) => speaker !== null).length;
  for (const label of quotations) {
    const quotation = found.find((one) => meets(one, label));
    if (quotation?.speaker && label.speaker !== null && samePhrase(quotation.speaker, label.speaker))
      speakers.hits += 1;
    else if (quotation?.speaker || label.speaker !== null || !quotation)
      lines.push(
        `  quotation ${label.text.slice(0, 30)}: found ${quotation ? (quotation.speaker?.text ?? 'nobody') : 'no quotation'}; label ${label.speaker ?? 'nobody'}`,
      );
  }
  for (const quotation of found) {
    if (!quotations.some((label) => meets(quotation, label)))
      lines.push(`  quotation too many: ${text.slice(quotation.start, quotation.end)}`);
  }
}

type Pair = readonly [TextStatement | null, StatementLabel | null];

/** Statements with their labels, best overlap first; what has no partner stands alone. */
function pair(found: readonly TextStatement[], labels: readonly StatementLabel[]): readonly Pair[] {
  const candidates = found
    .flatMap((statement) => labels.map((label) => ({ statement, label, share: overlap(statement, label) })))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share);
  const pairs: Pair[] = [];
  const taken = new Set<object>();
  for (const { statement, label } of candidates) {
    if (taken.has(statement) || taken.has(label)) continue;
    taken.add(statement).add(label);
    pairs.push([statement, label]);
  }
  for (const statement of found) if (!taken.has(statement)) pairs.push([statement, null]);
  for (const label of labels) if (!taken.has(label)) pairs.push([null, label]);
  return pairs;
}

function overlap(statement: TextStatement, { start, text }: StatementLabel): number {
  const end = start + text.length;
  const shared = Math.min(statement.end, end) - Math.max(statement.start, start);
  return Math.max(0, shared) / (Math.max(statement.end, end) - Math.min(statement.start, start) || 1);
}

function sameSpan(statement: TextStatement, { start, text }: StatementLabel): boolean {
  return statement.start === start && statement.end === start + text.length;
}

function samePhrase(phrase: Phrase, label: string): boolean {
  return phrase.text.toLowerCase() === label.toLowerCase();
}

function sameVoice(statement: TextStatement, label: StatementLabel): boolean {
  if (statement.attribution !== label.attribution) return false;
  if (statement.speaker === null || label.source === null) return statement.speaker === null && label.source === null;
  return samePhrase(statement.speaker, label.source);
}

function describe(statement: TextStatement | null): string {
  if (!statement) return 'nothing';
  return `${statement.attribution} (${statement.speaker?.text ?? ''}) ${statement.verb?.text ?? ''} [${String(statement.start)}–${String(statement.end)}]`;
}

function describeLabel(label: StatementLabel | null): string {
  return label
    ? `${label.attribution} (${label.source ?? ''}) ${label.verb ?? ''} [${label.text}] ${String(label.start)}–${String(label.start + label.text.length)}`
    : 'nothing';
}

function line(name: string, { hits, found, labelled }: Score): string {
  const share = (whole: number): string => (whole === 0 ? '–' : (hits / whole).toFixed(3));
  return `  ${name.padEnd(24)} precision ${share(found)}  recall ${share(labelled)}  (${String(hits)} of ${String(found)} found, ${String(labelled)} labelled)`;
}

/** The table of a half, a line a measure. */
export function wordingTable(half: string, scores: WordingScores): string {
  return [
    `${half}: ${String(scores.passages)} passages, ${String(scores.statements)} statements`,
    line('attribution', scores.attribution),
    line('… with the exact words', scores.exact),
    line('quotation speakers', scores.speakers),
    line('quotations', scores.quotations),
    line('hedges and negation', scores.cues),
    line('… hedges', scores.hedges),
    line('… negation', scores.negations),
    line('agentless passives', scores.agentless),
    line('verb class where met', scores.verbClasses),
  ].join('\n');
}
