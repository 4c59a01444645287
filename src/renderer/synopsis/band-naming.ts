import type { NamingGroup } from '../../core/contract/wording';

/** Words for an event that say whose doing or how bad it was; "explosion" and "attack" leave the judgement to the reader. */
const JUDGES =
  /^(?:massacre|slaughter|bloodbath|traged|disaster|catastroph|crime|war crime|outrage|sabotage|atrocit|genocide|aggression|acts? of|terror|incident|accident|special military|invasion|onslaught)/iu;
/** What a case is often about beside its event; told where one of the words that judge stands against it. */
const BACKGROUND = /^(?:wars?|conflicts?|hostilities|operations?|siege|crackdown|clampdown)$/iu;
const AGAINST_WAR = /^(?:special military|invasion|aggression)/iu;

/**
 * The rows of names above the columns: what a reader of several reports asks first beside the figures. The words for the
 * dead and the means, and the words for the event where some source judges with them and not every one does so alike.
 */
export function bandNaming(naming: readonly NamingGroup[]): readonly NamingGroup[] {
  return naming.flatMap((group) => {
    if (group.basis === 'death' || group.id === 'field:means') return [group];
    const event = group.id === 'field:event' ? judgedEvent(group) : null;
    return event === null ? [] : [event];
  });
}

/** The words for the event without those for its background; null where they judge in no source or in all alike. */
function judgedEvent(group: NamingGroup): NamingGroup | null {
  const war = group.terms.some(({ text }) => AGAINST_WAR.test(text));
  const terms = group.terms.filter(({ text }) => war || !BACKGROUND.test(text));
  const speaking = new Set(terms.flatMap(({ cells }) => cells.map(({ source }) => source)));
  const differs = terms.some(({ text, cells }) => JUDGES.test(text) && cells.length < speaking.size);
  return differs && speaking.size > 1 ? { ...group, terms } : null;
}
