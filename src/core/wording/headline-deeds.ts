import { STATE_ADJECTIVES } from './epithet-words';
import { groupAt, type NominalDeed } from './nominal-deeds';
import { isCapital, type Word } from './words';

/** Verbs of harm as headlines have them. */
const DOES =
  /^(?:kills|killed|assassinates|assassinated|bombs|bombed|bombards|bombarded|shells|shelled|strikes|struck|attacks|attacked|murders|murdered|massacres|massacred|poisons|poisoned|sinks|sank|downs|downed|raids|raided|ambushes|ambushed|abducts|abducted|invades|invaded|destroys|destroyed|executes|executed)$/u;
/** Objects that make another thing of them: "strikes deal", "attacks critics". */
const FIGURATIVE =
  /^(?:deals?|back|out|pacts?|accord|agreements?|balance|blow|tone|note|critics?|media|press|opposition|plans?|polic(?:y|ies)|decision|report|rivals?|hopes?|bill|record|gold|silver|by|at|down)$/u;
const FORCES = /^(?:army|forces|troops|military|navy|police|soldiers|warplanes|jets|drones?|missiles?|rockets?)$/u;
const STATES: ReadonlySet<string> = new Set([
  ...Object.values(STATE_ADJECTIVES).map((name) => name.toLowerCase()),
  ...['us', 'u.s.', 'usa', 'uk', 'britain'],
]);

/**
 * The deed that a headline lays at the door of a state, its forces or an armed group as its subject: "Velmar assassinates …". In a
 * headline that is the outlet's own answer; in the story, whose every sentence may tell so, it is narration and none.
 */
export function headlineDeeds(words: readonly Word[], text: string): readonly NominalDeed[] {
  const verb = words.findIndex(({ lower, quote }) => quote < 0 && DOES.test(lower));
  const [word, object] = [words[verb], words[verb + 1]];
  if (verb < 1 || verb > LATEST || !word || !object || object.mark || FIGURATIVE.test(object.lower)) return [];
  const forces = FORCES.test(words[verb - 1]?.lower ?? '');
  const last = forces ? verb - 2 : verb - 1;
  const from = actorFrom(words, last, forces);
  const [first, end] = [words[from ?? -1], words[verb - 1]];
  if (from !== 0 || !first || !end) return [];
  const actor = { start: first.start, end: end.end, text: text.slice(first.start, end.end) };
  return [{ kind: 'blamed', actor, by: null, span: { start: actor.start, end: word.end }, harm: true }];
}

/** Words that a subject of a headline has at most. */
const LATEST = 5;

function actorFrom(words: readonly Word[], at: number, forces: boolean): number | null {
  const word = words[at];
  if (!word || !isCapital(word)) return null;
  const group = groupAt(words, at);
  if (group !== null) return group.from;
  const two = `${words[at - 1]?.lower ?? ''} ${word.lower}`;
  if (STATES.has(two)) return at - 1;
  if (STATES.has(word.lower)) return at;
  return forces && Object.hasOwn(STATE_ADJECTIVES, word.lower) ? at : null;
}
