import { ALIASES, type AliasTable } from '../align/aliases';
import type { Row } from '../contract/comparison';
import type { Steps } from '../contract/jobs';
import type { Responsibility } from '../contract/responsibility';
import type { NamingGroup, Stance, StanceCell, StanceRow, Statement } from '../contract/wording';
import { isStopWord } from '../text/stop-words';
import { STATE_ADJECTIVES } from './epithet-words';

/** Words of names that many share: they do not make two actors one. */
const SHARED_WORDS = new Set(
  (
    'president prime minister foreign interior defence defense government general colonel army state states united islamic ' +
    'front group movement ministry party police security forces force council national people republic north south east west ' +
    'northern southern eastern western spokesman spokesperson spokeswoman chief secretary royal federal air office department ' +
    'organisation organization brigade command court agency'
  ).split(' '),
);
const STRENGTH: readonly Stance[] = ['asserts', 'attributes', 'hedges', 'denies'];

/**
 * Where sources differ in who did it: whether somebody has claimed it and, for each that is named, whether it did. Told in
 * whatever rows it is told; the first source's row stands for it. Of several answers of a source the strongest counts.
 * What the naming table holds for one referent ("the Zionist regime" and "Israel") is one actor.
 * In steps of some answers or one actor each.
 */
export function* answerSteps(
  rows: readonly Row[],
  statements: readonly Statement[],
  responsibility: readonly Responsibility[],
  naming: readonly NamingGroup[] = [],
  aliases: AliasTable = ALIASES,
): Steps<readonly StanceRow[]> {
  const claims = responsibility.filter(({ kind }) => /^(?:claimed|unclaimed|unknown)$/u.test(kind));
  const progress = { stage: 'wording', done: 0, total: responsibility.length } as const;
  yield progress;
  const found: StanceRow[] = [];
  const add = (row: StanceRow | null): void => {
    if (row !== null) found.push(row);
  };
  if (claims.some(({ kind }) => kind === 'claimed'))
    add(stanceRow(rows, statements, claims, { about: 'claim', subject: null }, claimStance));
  for (const answers of yield* actorSteps(responsibility, naming, aliases)) {
    yield progress;
    add(stanceRow(rows, statements, answers, { about: 'blame', subject: shortest(answers) }, blameStance));
  }
  return found;
}

/** Answers gathered between two steps. */
const ANSWERS_A_STEP = 50;

function claimStance({ kind }: Responsibility): Stance {
  // "No group has claimed it" was so when it was written, and denies nobody's claim.
  return kind === 'claimed' ? 'asserts' : 'hedges';
}

function blameStance({ kind, by }: Responsibility): Stance {
  if (kind === 'denied') return 'denies';
  if (kind === 'suspected') return 'hedges';
  return kind === 'claimed' || by !== null ? 'attributes' : 'asserts';
}

function stanceRow(
  rows: readonly Row[],
  statements: readonly Statement[],
  answers: readonly Responsibility[],
  topic: Pick<StanceRow, 'about' | 'subject'>,
  stanceOf: (answer: Responsibility) => Stance,
): StanceRow | null {
  const cells = new Map<number, StanceCell & { readonly segment: number }>();
  for (const answer of answers) {
    const statement = statements.findIndex(
      ({ source, start, end }) => source === answer.source && start < answer.end && answer.start < end,
    );
    if (statement < 0) continue;
    const { source, segment } = answer;
    const stance = stanceOf(answer);
    const known = cells.get(source);
    if (known && STRENGTH.indexOf(known.stance) <= STRENGTH.indexOf(stance)) continue;
    cells.set(source, { source, stance, statement, segment });
  }
  const told = [...cells.values()].toSorted((a, b) => a.source - b.source);
  const [first] = told;
  const row = rows.find(({ cells: own }) =>
    own.some(({ source, segments }) => source === first?.source && segments.includes(first.segment)),
  );
  if (!row || new Set(told.map(({ stance }) => stance)).size < 2) return null;
  return {
    row: row.id,
    ...topic,
    cells: told.map(({ source, stance, statement }) => ({ source, stance, statement })),
  };
}

/** The answers that name somebody, gathered by whom they name. */
function* actorSteps(
  responsibility: readonly Responsibility[],
  naming: readonly NamingGroup[],
  aliases: AliasTable,
): Steps<readonly (readonly Responsibility[])[]> {
  const groups: { readonly keys: Set<string>; readonly answers: Responsibility[] }[] = [];
  for (const [done, answer] of responsibility.entries()) {
    if (done % ANSWERS_A_STEP === 0) yield { stage: 'wording', done, total: responsibility.length };
    const keys = answer.actor === null ? [] : [...keysOf(answer.actor.text, aliases), ...referentsOf(answer, naming)];
    if (keys.length === 0) continue;
    const known = groups.find((group) => keys.some((key) => [...group.keys].some((other) => isSameName(key, other))));
    if (known) {
      for (const key of keys) known.keys.add(key);
      known.answers.push(answer);
    } else groups.push({ keys: new Set(keys), answers: [answer] });
  }
  return groups.map(({ answers }) => answers);
}

/** What the naming table holds the actor's words for. */
function referentsOf({ source, actor }: Responsibility, naming: readonly NamingGroup[]): readonly string[] {
  if (actor === null) return [];
  return naming.flatMap(({ id, basis, terms }) => {
    if (basis !== 'name') return [];
    const places = terms.flatMap(({ cells }) => cells.flatMap((cell) => (cell.source === source ? cell.places : [])));
    return places.some(({ start, end }) => start < actor.end && actor.start < end) ? [id] : [];
  });
}

const ORIGIN = /^(?:n|an|ian|ese|i|ish)$/u;

/** "Velmar" and "Velmari": a state and its adjective. */
function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 3 && long.startsWith(short) && ORIGIN.test(long.slice(short.length));
}

/** What tells one actor from another: names, by what they stand for, and what of them is not everybody's. */
function keysOf(actor: string, { aliasOf }: AliasTable): readonly string[] {
  // A reader may list what has no capital ("the caliphate").
  const whole = aliasOf(actor) ?? aliasOf(actor.replace(/^(?:the|a|an)\s+/iu, ''));
  if (whole !== null) return [whole.toLowerCase()];
  const names = [...actor.matchAll(/\p{Lu}[\p{L}\p{N}'’.-]*(?: (?:of the |of )?\p{Lu}[\p{L}\p{N}'’.-]*)*/gu)].map(
    ([name]) => name.replace(/^(?:The|A|An) /u, '').replace(/['’]s?$/u, ''),
  );
  return names.flatMap((name) => {
    const known = aliasOf(name);
    if (known !== null) return [known.toLowerCase()];
    const words = name
      .toLowerCase()
      .split(/ /u)
      .map((word) => word.replace(/['’]s?$/u, ''))
      .map((word) => (Object.hasOwn(STATE_ADJECTIVES, word) ? (STATE_ADJECTIVES[word] ?? word) : word).toLowerCase());
    return [
      ...(words.length > 1 ? [words.join(' ')] : []),
      ...words.filter((word) => word.length > 2 && !SHARED_WORDS.has(word) && !isStopWord(word, 'en')),
    ];
  });
}

function shortest(answers: readonly Responsibility[]): string | null {
  const texts = answers.flatMap(({ actor }) => (actor === null ? [] : [actor.text]));
  return texts.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? null;
}
