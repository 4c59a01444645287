import type { Clause, Finding } from './clause';
import type { RawQuantity } from './quantity';
import { isPeople } from './role-fit';
import type { Event } from './role-words';

/** A verb that gives a role only together with words behind its object: "pulled 12 people from the rubble". */
interface SplitVerb {
  readonly verb: RegExp;
  /** The words right behind the counted phrase, joined by spaces. */
  readonly behind: RegExp;
  readonly role: Event;
}

const SPLIT: readonly SplitVerb[] = [
  {
    verb: /^(?:pull|lift|haul|drag|carr|bring|brought|pluck|dig|dug|dragg|winch)(?:s|ed|ies|ied|ing|ging)?$/u,
    behind: /^(?:alive|to safety|from|out of|out|ashore|off|aboard)\b/u,
    role: 'rescued',
  },
  { verb: /^(?:t[ao]ke|takes|took|taken|taking)$/u, behind: /^(?:hostage|captive|prisoner)\b/u, role: 'abducted' },
  {
    verb: /^(?:t[ao]ke|takes|took|taken|taking)$/u,
    behind: /^(?:into custody|into detention|away in handcuffs)\b/u,
    role: 'arrested',
  },
  {
    verb: /^(?:t[ao]ke|takes|took|taken|taking|rush|rushed|send|sent|sending|put|putting|puts)$/u,
    behind: /^(?:to (?:the |a )?hospitals?|in (?:the )?hospitals?|in intensive care)\b/u,
    role: 'injured',
  },
  {
    verb: /^(?:mov|fly|flew|flown|bus|buss|ferr|driv|drove|forc|order|transport|transferr|shift|airlift|clear)(?:e|es|ed|ing|en|y|ied|ies|s)?$/u,
    behind: /^(?:out of|out|to safety|from|to leave|to flee|to evacuate|to higher ground|into shelters|off)\b/u,
    role: 'displaced',
  },
  {
    verb: /^(?:le(?:ave|aves|aving|ft)|made|make|makes|making|render|rendered|rendering)$/u,
    behind: /^(?:homeless|without (?:a )?homes?)\b/u,
    role: 'displaced',
  },
  {
    verb: /^(?:le(?:ave|aves|aving|ft))$/u,
    behind: /^(?:with (?:\p{L}+ ){0,2}(?:cuts|burns|injuries|wounds|bruises|fractures|concussion)|fighting for)\b/u,
    role: 'injured',
  },
  { verb: /^(?:let|lets|letting|set|setting)$/u, behind: /^(?:go|free|leave|off)\b/u, role: 'none' },
  {
    verb: /^(?:dragg?|march|snatch|tak|took|haul)(?:e|es|s|ed|ing|en)?$/u,
    behind: /^(?:away at gunpoint|into the (?:bush|forest|desert))\b/u,
    role: 'abducted',
  },
  { verb: /^(?:fell|fall|falling|crashed|slammed|ploughed|plowed|smashed)$/u, behind: /^/u, role: 'none' },
];
const MASKED =
  /^(?:gunmen|militants?|rebels?|bandits?|kidnappers?|insurgents?|masked|armed|jihadists?|pirates?|gang)$/u;

/** The role given by a verb before the count and words behind it; null when there is no such pair. */
export function splitVerb(clause: Clause, quantity: RawQuantity): Finding {
  const at = clause.governorOf(quantity.from);
  const end = quantity.noun?.to ?? quantity.to;
  const behind = clause.lexemes
    .slice(end, end + 6)
    .map(({ lower }) => lower)
    .join(' ');
  const verb = clause.lower(at);
  const found = SPLIT.find((split) =>
    split.verb.test(verb) && split.role !== 'none'
      ? split.behind.test(behind)
      : split.verb.test(verb) && behind !== '' && split.behind.source !== '^' && split.behind.test(behind),
  );
  if (found?.role === 'rescued' && clause.lexemes.some(({ lower }) => MASKED.test(lower))) return 'abducted';
  if (found) return found.role;
  // "fell across two houses", "crashed into 12 cars": the verb and its preposition stand before.
  const collision =
    /^(?:across|into|onto|on|through|over)$/u.test(verb) &&
    /^(?:fell|crashed|slammed|ploughed|plowed|smashed|tore|ripped|crashing|slamming)$/u.test(clause.lower(at - 1));
  const head = quantity.noun?.head ?? null;
  if (collision && head !== null && !isPeople(head)) return 'damaged';
  const off =
    verb === 'off' &&
    /^(?:tore|torn|tearing|ripped|ripping|blew|blown|blowing|stripped|lifted)$/u.test(
      clause.lexemes
        .slice(Math.max(0, at - 4), at)
        .map(({ lower }) => lower)
        .find((word) => /^(?:tor|tear|rip|bl|strip|lift)/u.test(word)) ?? '',
    );
  if (off && head !== null && !isPeople(head)) return 'damaged';
  return /^(?:tore|tearing|ripped|torn)$/u.test(verb) && /^(?:from|off|roof)/u.test(behind) ? 'damaged' : null;
}
