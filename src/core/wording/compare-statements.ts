import type { Row } from '../contract/comparison';
import type { Steps } from '../contract/jobs';
import type { Source } from '../contract/source';
import type { Stance, StanceCell, StanceRow, Statement } from '../contract/wording';
import { stemmer } from '../text/stems';
import { isStopWord } from '../text/stop-words';
import { wordReader } from '../text/tokens';

/** Least share of the shorter statement's content words that two statements of one fact have in common. */
const LEAST_LIKENESS = 0.5;

/**
 * For every row whose sources commit themselves differently to one fact, what each does: assert it, attribute it to
 * someone, hedge it or deny it. Of a source's statements the one most like the others' is taken; sources without a
 * statement that is alike have no cell. `statements` stand by source, then in reading order.
 */
export function* stanceSteps(
  sources: readonly Source[],
  rows: readonly Row[],
  statements: readonly Statement[],
): Steps<readonly StanceRow[]> {
  const terms = termReader(sources);
  const bySegment = new Map<string, number[]>();
  statements.forEach(({ source, segment }, index) => {
    const key = `${String(source)} ${String(segment)}`;
    const own = bySegment.get(key);
    if (own === undefined) bySegment.set(key, [index]);
    else own.push(index);
  });
  const found: StanceRow[] = [];
  for (const [done, row] of rows.entries()) {
    if (row.cells.length < 2) continue;
    yield { stage: 'wording', done, total: rows.length };
    const cells = row.cells.map(({ source, segments }) =>
      segments.flatMap((segment) => bySegment.get(`${String(source)} ${String(segment)}`) ?? []),
    );
    const chosen = chooseAlike(cells, (index) => terms(statements[index]));
    const told = chosen.flatMap((index, at) => {
      const [source, statement] = [row.cells[at]?.source, index === null ? undefined : statements[index]];
      return index !== null && source !== undefined && statement ? [{ source, index, statement }] : [];
    });
    // Where every source has it in the negative, that is the fact, and nobody denies it.
    const texts = told.map(({ source, statement: { start, end } }) => (sources[source]?.text ?? '').slice(start, end));
    const cleared = texts.some((text) => CLEARED.test(text));
    const negated = told.map(({ source, statement }) => isNegated(statement, sources[source]?.text ?? '', cleared));
    const affirmed = negated.includes(false);
    const stances = told.map(({ source, index, statement }, at): StanceCell => ({
      source,
      statement: index,
      stance: affirmed && negated[at] === true ? 'denies' : stanceOf(statement),
    }));
    if (new Set(stances.map(({ stance }) => stance)).size > 1)
      found.push({ row: row.id, about: 'fact', subject: null, cells: stances });
  }
  return found;
}

/**
 * True where a statement has the fact in the negative: "without a verdict" and "did not give a source" say nothing of it,
 * and where somebody was cleared, "found not guilty" says the same.
 */
function isNegated({ verbClass, negations, start, end }: Statement, text: string, cleared: boolean): boolean {
  if (verbClass === 'deny') return true;
  return negations.some((negation) => {
    const word = negation.text.toLowerCase();
    const behind = text.slice(negation.end, end);
    if (
      word === 'without' ||
      SILENT.test(behind) ||
      UNCLAIMED.test(behind) ||
      OPEN.test(behind) ||
      (cleared && isVerdict(text.slice(start, negation.start), behind))
    )
      return false;
    return word !== 'no' || negation.start <= start + 1 || NO_BEHIND.test(text.slice(start, negation.start));
  });
}

/** Behind a negation, what is only left unsaid or unsettled. */
const SILENT =
  /^\s+(?:yet |immediately |independently |further |immediate |official |formal |been |be |any )*(?:(?:say|comment|elaborate|specify|disclose|mention|cite|reveal)\b|(?:give|provide|offer|name|identify)s? (?:\p{L}+ ){0,3}?(?:sources?|details?|figures?|reasons?|breakdown|names?|numbers?|estimates?|evidence|explanation|information|basis)\b|(?:confirmed|verified|corroborated|confirmation|comment|word|details|reaction|explanation)\b)/iu;
/** "No group has claimed it", "no immediate claim", "not been claimed": nothing of what happened is denied. */
const UNCLAIMED =
  /^[^.;]{0,60}?\bclaim(?:s|ed)?\b(?: (?:of )?(?:responsibility|it|the|this|credit|by|in|so|for|from|yet|on)\b|[,.]|$)/iu;
/** "It is not known yet why": what is open is not denied. */
const OPEN =
  /^(?:\s+(?:yet|immediately|entirely|fully|exactly|been))*\s+(?:known|clear|established|determined|certain|sure|understood)\b[^,;.]{0,24}\b(?:why|how|what|who|whether|where|when|if|which)\b/iu;
/** "Acquitted", "cleared of": what "found not guilty" says in other words. */
const CLEARED = /\b(?:acquit(?:s|ted|ting|tal)?|exonerat(?:e|es|ed|ing)|clear(?:s|ed|ing) (?:\p{L}+ ){0,4}?of)\b/iu;

/** "Was found not guilty", and not "pleaded not guilty". */
function isVerdict(before: string, behind: string): boolean {
  return (
    /\b(?:find|finds|found|ruled|declared|judged|verdict(?:s|) of)\b[^,;]*$/iu.test(before) &&
    /^\s+guilty\b/iu.test(behind)
  );
}

/** Before "no", verbs whose object is the fact itself: "there was no fire", "had no role". */
const NO_BEHIND = /(?:^|\s)(?:is|are|was|were|be|been|has|have|had|found|finds?|saw|sees|of|that|played|plays)\s+$/iu;

function stanceOf(statement: Statement): Stance {
  const { attribution, hedges } = statement;
  if (hedges.length > 0) return 'hedges';
  return attribution === 'none' ? 'asserts' : 'attributes';
}

type Terms = ReadonlySet<string>;

function termReader(sources: readonly Source[]): (statement: Statement | undefined) => Terms {
  const readers = new Map<string, (text: string) => Terms>();
  const known = new Map<Statement, Terms>();
  return (statement) => {
    const source = statement && sources[statement.source];
    if (!statement || !source) return new Set();
    const cached = known.get(statement);
    if (cached) return cached;
    const { language } = source.meta;
    const read = readers.get(language) ?? termsIn(language);
    readers.set(language, read);
    const found = read(source.text.slice(statement.start, statement.end));
    known.set(statement, found);
    return found;
  };
}

function termsIn(language: string): (text: string) => Terms {
  const stem = stemmer(language);
  const words = wordReader(language);
  /** The stems of words as written; null for those without meaning. */
  const known = new Map<string, string | null>();
  const read = (word: string): string | null => {
    const found = isStopWord(word, language) ? null : stem(word);
    known.set(word, found);
    return found;
  };
  return (text) => {
    const terms = new Set<string>();
    for (const { text: word } of words(text)) {
      const term = known.get(word) ?? (known.has(word) ? null : read(word));
      if (term !== null) terms.add(term);
    }
    return terms;
  };
}

// The two statements of different cells most alike, and for every other cell the one most like either; null where none is.
function chooseAlike(
  cells: readonly (readonly number[])[],
  terms: (index: number) => Terms,
): readonly (number | null)[] {
  let pivot: readonly number[] = [];
  let best = 0;
  for (const [at, own] of cells.entries()) {
    for (const others of cells.slice(at + 1)) {
      for (const index of own) {
        for (const other of others) {
          const value = likeness(terms(index), terms(other));
          if (value > best) [pivot, best] = [[index, other], value];
        }
      }
    }
  }
  if (best < LEAST_LIKENESS) return cells.map(() => null);
  return cells.map((own) => {
    const ranked = own
      .map((index) => ({
        index,
        value: Math.max(...pivot.map((other) => (other === index ? 1 : likeness(terms(index), terms(other))))),
      }))
      .toSorted((x, y) => y.value - x.value || x.index - y.index)[0];
    return ranked && ranked.value >= LEAST_LIKENESS ? ranked.index : null;
  });
}

function likeness(a: Terms, b: Terms): number {
  const size = Math.min(a.size, b.size);
  if (size < 2) return 0;
  let shared = 0;
  for (const term of a) if (b.has(term)) shared += 1;
  // Two words in common are a fact only where neither has hardly more.
  return shared < 2 || (shared === 2 && Math.max(a.size, b.size) > 4) ? 0 : shared / size;
}
