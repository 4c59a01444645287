import type { Clause, Finding } from './clause';
import type { RawQuantity } from './quantity';
import { isPeople } from './role-fit';
import type { RoleWord } from './role-words';

/** True where a crowd is no crowd: "a nursery attended by 48 children". */
export function isEnrolment(clause: Clause, { role, from }: RoleWord): boolean {
  return (
    role === 'attended' &&
    /^(?:nursery|school|college|university|academy|kindergarten|class|course)$/u.test(clause.lower(from - 1))
  );
}

/** True for phrases that may take what is counted as object: "pulled from" never does; "shot dead" and "rounded up" do. */
export function takesObject(clause: Clause, to: number): boolean {
  return /^(?:dead|death|killed|down|captive|hostage|wounded|up|out|away|off)$/u.test(clause.lower(to - 1));
}

/** True for those whom an avalanche buries: it traps them; mourners bury their dead. */
export function isBuriedAlive(clause: Clause, verb: RoleWord): boolean {
  if (!clause.lower(verb.from).startsWith('bur')) return false;
  return clause.lexemes
    .slice(Math.max(0, verb.from - 3), verb.from)
    .some(({ lower }) =>
      /^(?:avalanche|landslide|mudslide|rockfall|rockslide|mud|snow|rubble|earthquake|quake|collapse|wall|roof|building|debris|slide|ash|lava|sand|soil|earth|tremor)$/u.test(
        lower,
      ),
    );
}

/** True for what can be lost, buried or held in the sense of a role: armies lose soldiers, families bury two; parties lose voters. */
export function mayBeLost(clause: Clause, verb: RoleWord, { noun, kind }: RawQuantity): boolean {
  const verbWord = clause.lower(verb.from);
  const head = noun?.head ?? null;
  // Armies eliminate fighters; companies eliminate jobs.
  if (/^(?:eliminat|neutrali|liquidat)/u.test(verbWord))
    return head !== null && isPeople(head) && !/^(?:worker|employee|voter)$/u.test(head);
  if (kind === 'percent' && (head === null || !isPeople(head))) return false;
  if (verb.role === 'damaged')
    return (
      head !== null &&
      /^(?:ship|warship|aircraft|plane|jet|tank|helicopter|drone|vehicle|home|house|building|vessel|boat|truck|gun|howitzer|frigate|destroyer|submarine|bomber|launcher)$/u.test(
        head,
      )
    );
  if (verb.role === 'arrested' || verb.role === 'abducted' || verb.role === 'none')
    return head === null ? noun !== null && !noun.partOf : isPeople(head);
  if (verb.role === 'attended') return head === null || isPeople(head) || /^(?:fan|thousand|visitor)$/u.test(head);
  if (head === null) return noun !== null && !noun.partOf;
  return (
    isPeople(head) &&
    !/^(?:voter|customer|member|subscriber|reader|supporter|follower|viewer|user|worker|player|sponsor|partner|point|game|match|set|race)$/u.test(
      head,
    )
  );
}

/** The role that a clause without its object gives: "the 240 people Hamas abducted", "the men whom they took". */
export function contactClause(clause: Clause, quantity: RawQuantity): Finding {
  const { noun } = quantity;
  if (noun?.head == null) return null;
  // "two of the 19 Koreans they took": said of the 19.
  if (noun.partOf && clause.quantities.some(({ from }) => from > quantity.from && from < noun.to)) return null;
  const start = /^(?:that|who|whom)$/u.test(clause.lower(noun.to)) ? noun.to + 1 : noun.to;
  const first = clause.lexemes[start];
  if (first?.kind !== 'word' || !(/^\p{Lu}/u.test(first.text) || SUBJECTS.test(first.lower))) return null;
  for (let at = start + 1; at <= start + 4 && clause.lexemes[at]?.kind === 'word'; at += 1) {
    const place = at;
    const verb = clause.words.find(
      ({ from, bearing, form, role }) =>
        from === place && ((bearing === 'object' && form === 'past') || (bearing === 'active' && role === 'abducted')),
    );
    if (verb) return clause.opensObject(verb.to) || clause.isPassive(at) ? null : verb.role;
  }
  return null;
}

const SUBJECTS =
  /^(?:they|he|she|it|we|police|soldiers|troops|gunmen|militants|rebels|bandits|pirates|the|his|her|their|its)$/u;
