import type { Responsibility, ResponsibilityKind } from '../../core/contract/responsibility';
import { stateOf } from '../../core/wording/states';

/** What one source says of who did it, the same answer only once, in reading order. */
export interface SourceAnswers {
  readonly source: number;
  readonly answers: readonly Responsibility[];
}

/** Whom to show for an actor: of "an Israeli strike" the text has the adjective alone, and means the state. */
export function actorName(text: string): string {
  const state = stateOf(text);
  if (state !== null) return state;
  // A phrase may end inside the quotation marks of a name.
  return (text.match(/["“”]/gu)?.length ?? 0) % 2 === 1 ? text.replace(/["“”]/u, '') : text;
}

/** The last word of an actor tells "the Islamic State group" from "Israel", and joins it with "Islamic State". */
function keyOf({ kind, actor }: Responsibility): string {
  const name = actorName(actor?.text ?? '')
    .toLocaleLowerCase('en')
    .replace(/^(?:the|an?)\s/u, '')
    .replace(/\s(?:group|movement|organi[sz]ation|militants?|fighters?)$/u, '');
  return `${kind} ${name}`;
}

/** "The group said two of its members …": whoever that is has been named. */
const GENERIC =
  /^(?:(?:the|this|that|an?|its)\s)?(?:\p{L}+\s)?(?:group|groups|organi[sz]ation|movement|militants?|fighters?|rebels?|terrorists?|gunm[ae]n|regime|government|it|they)$/iu;

function isGeneric({ actor }: Responsibility): boolean {
  return actor !== null && GENERIC.test(actor.text) && !/\s\p{Lu}/u.test(actor.text);
}

/** The answers of each source that has any, in order of the sources. */
export function answersBySource(all: readonly Responsibility[]): readonly SourceAnswers[] {
  const bySource = new Map<number, Map<string, Responsibility>>();
  for (const each of all) {
    const own = bySource.get(each.source) ?? new Map<string, Responsibility>();
    const key = keyOf(each);
    const known = own.get(key);
    // What somebody is named for saying tells more than the headline's bare claim.
    if (known === undefined || (known.by === null && each.by !== null)) own.set(key, each);
    bySource.set(each.source, own);
  }
  return [...bySource]
    .sort(([one], [other]) => one - other)
    .map(([source, own]) => ({ source, answers: withoutGeneric([...own.values()]).sort((a, b) => a.start - b.start) }));
}

function withoutGeneric(answers: readonly Responsibility[]): Responsibility[] {
  return answers.filter(
    (each) =>
      !isGeneric(each) ||
      !answers.some(
        (other) =>
          other.kind === each.kind &&
          other.actor !== null &&
          !isGeneric(other) &&
          // Whom another speaker blames is another party.
          (each.kind === 'claimed' || other.by?.text === each.by?.text),
      ),
  );
}

/** The more telling first, for where there is no room for all. */
const TELLING: readonly ResponsibilityKind[] = ['claimed', 'blamed', 'denied', 'unclaimed', 'suspected', 'unknown'];

/** As many answers as there is room for, in reading order: one of each kind before a second of any, and open ones last. */
export function leadingAnswers(answers: readonly Responsibility[], most: number): readonly Responsibility[] {
  const rank = ({ kind }: Responsibility) => TELLING.indexOf(kind);
  const turn = (each: Responsibility) =>
    each.kind === 'unknown'
      ? answers.length
      : answers.filter(({ kind, start }) => kind === each.kind && start < each.start).length;
  return answers
    .toSorted((a, b) => turn(a) - turn(b) || rank(a) - rank(b) || a.start - b.start)
    .slice(0, most)
    .sort((a, b) => a.start - b.start);
}

/** True when two sources do not give the same answers. */
export function answersDiffer(answers: readonly SourceAnswers[]): boolean {
  const [first, ...others] = answers.map((each) => each.answers.map(keyOf).sort().join('\n'));
  return others.some((other) => other !== first);
}
