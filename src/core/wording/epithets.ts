import type { NameEntry, Passage } from '../contract/facts';
import type { Steps } from '../contract/jobs';
import type { Segment, Source } from '../contract/source';
import type { AliasTable } from '../align/aliases';
import { GROUP_ADJECTIVES, GROUP_WORDS, STATE_ADJECTIVES, STATE_NOUNS, STATE_WORDS } from './epithet-words';
import { DETERMINERS, isAdverb, isAuxiliary, isCapital, isFinite, PREPOSITIONS, wordsOf, type Word } from './words';

/** What a source calls a known referent in one place. */
export interface Naming extends Passage {
  readonly referent: string;
  readonly text: string;
}

/** The name a referent goes by: that of the table of names of one thing, else the fullest form met. */
export function referentOf(entry: NameEntry, { aliasOf }: AliasTable): string {
  for (const form of [entry.name, ...entry.forms.map(({ text }) => text)]) {
    const known = aliasOf(form) ?? aliasOf(form.replace(/^the\s+/iu, ''));
    if (known !== null) return known;
  }
  return entry.name;
}

interface Named extends Passage {
  readonly referent: string;
}

/**
 * Where sources call a state or a group by something else than its name: "the Zionist regime", "the criminal regime of
 * Israel", "the militant organization". One that says itself whom it means ("of Israel", an adjective of the state)
 * does; another one, if definite, means the referent of its kind that the same source spoke of last.
 */
export function* epithetSteps(
  sources: readonly Source[],
  names: readonly NameEntry[],
  aliases: AliasTable,
): Steps<readonly Naming[]> {
  const groups = groupReferents(sources, names, aliases);
  const found: Naming[] = [];
  for (const [index, source] of sources.entries()) {
    const named = namedIn(index, names, aliases);
    const epithetsIn = epithetReader(source, index, named, groups);
    for (const segment of source.segments) {
      if (segment.kind === 'furniture') continue;
      found.push(...epithetsIn(segment));
      if (segment.index % SEGMENTS_A_STEP === 0)
        yield { stage: 'wording', done: segment.index, total: source.segments.length };
    }
  }
  return found;
}

/** Segments read between two steps. */
const SEGMENTS_A_STEP = 20;

/** The places of all names in a source, in text order. */
function namedIn(source: number, names: readonly NameEntry[], aliases: AliasTable): readonly Named[] {
  return names
    .flatMap((entry) => {
      const referent = referentOf(entry, aliases);
      return entry.forms.flatMap((form) =>
        form.source === source ? form.places.map((place): Named => ({ ...place, referent })) : [],
      );
    })
    .toSorted((a, b) => a.start - b.start);
}

/** Names that some source calls a group, an organisation, a movement. */
function groupReferents(
  sources: readonly Source[],
  names: readonly NameEntry[],
  aliases: AliasTable,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const entry of names) {
    // "Baghdad militia" and "Rasool's group" do not make a group of the town and of the man.
    if (entry.kind === 'place' || entry.kind === 'person') continue;
    for (const { source, places } of entry.forms) {
      for (const { end } of places) {
        const text = sources[source]?.text.slice(end, end + 60) ?? '';
        const words = text
          .split(/[^\p{L}-]+/u)
          .filter((word) => word !== '')
          .slice(0, 4);
        const at = words.findIndex((word) => GROUP_WORDS.test(word.toLowerCase()));
        const between = words.slice(0, Math.max(0, at));
        const glued = at >= 0 && /^[\s,\p{L}-]*$/u.test(text.slice(0, text.indexOf(words[at] ?? '')));
        // "IRNA, a network linked to …" goes on with another subject, "Ansar Allah, the Yemeni movement," does not.
        const apposed =
          !between.some((word) => /^(?:the|a|an)$/u.test(word)) ||
          /^\s*[,.;)]/u.test(text.slice(text.indexOf(words[at] ?? '') + (words[at] ?? '').length));
        if (
          glued &&
          apposed &&
          between.every(
            (word) =>
              GROUP_ADJECTIVES.test(word.toLowerCase()) ||
              /^(?:the|a|an)$/u.test(word) ||
              word.toLowerCase() in STATE_ADJECTIVES,
          )
        )
          found.add(referentOf(entry, aliases));
      }
    }
  }
  return found;
}

/** Reads the epithets of a source's segments, in their order. */
function epithetReader(
  source: Source,
  index: number,
  named: readonly Named[],
  groups: ReadonlySet<string>,
): (segment: Segment) => readonly Naming[] {
  const bySegment = new Map<number, Named[]>();
  for (const name of named) {
    const own = bySegment.get(name.segment);
    if (own === undefined) bySegment.set(name.segment, [name]);
    else own.push(name);
  }
  const groupNames = named.filter(({ referent }) => groups.has(referent));
  /** The state that the source last called by an epithet of its own. */
  let state: string | null = null;
  return (segment) => {
    const found: Naming[] = [];
    const here = bySegment.get(segment.index) ?? [];
    const words = wordsOf(source.text, segment, []);
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (!word || word.mark) continue;
      const add = (from: number, to: number, referent: string): void => {
        const [first, last] = [words[from], words[to - 1]];
        if (!first || !last) return;
        // "the Zionist regime's attack": the ending is the attack's.
        const text = source.text.slice(first.start, last.end).replace(POSSESSIVE, '');
        const start = first.start;
        found.push({ source: index, segment: segment.index, start, end: start + text.length, referent, text });
      };
      const noun = word.lower.replace(POSSESSIVE, '');
      const isStateWord = STATE_WORDS.test(noun);
      if (isStateWord || STATE_NOUNS.test(noun)) {
        const from = phraseStart(words, at);
        const own = stateNamed(words, from, at, here);
        // "terrorist American occupation forces" is one phrase.
        if (own && isStateWord && own.to === at + 1 && STATE_NOUNS.test(words[at + 1]?.lower ?? '')) continue;
        if (own) {
          if (isStateWord || judges(words, from, at)) add(from, own.to, own.referent);
          if (isStateWord) state = own.referent;
        } else if (isStateWord && state !== null && !ANYBODY.test(noun) && isDefinite(words, from))
          add(from, at + 1, state);
      } else if (here.some(({ start, end }) => start <= word.start && end >= word.end)) {
        // "the Islamic Resistance" is a name of its own.
        continue;
      } else if (GROUP_WORDS.test(noun) && !modifiesNext(words, at)) {
        // "Wagner fighters" are people of the group and no name for it.
        const name = /^fighters?$/u.test(noun) ? null : namedBefore(words, at, here, groups);
        if (name) add(name.from, at + 1, name.referent);
        else if (isDefinite(words, phraseStart(words, at)) || /^takfir/u.test(noun)) {
          const last = lastBefore(groupNames, word.start);
          if (last) add(phraseStart(words, at), at + 1, last.referent);
        }
      }
    }
    return found;
  };
}

const POSSESSIVE = /['’]s$/u;

/** Words for a state that mean another one in every mouth: whom, only a name beside them says. */
const ANYBODY = /^(?:enemy|aggressor|occupiers?)$/u;
const NEUTRAL =
  /^(?:armed|security|special|federal|central|regional|local|provincial|air|naval|ground|land|military|defen[cs]e|own|current|former|new|interim|caretaker|transitional|civil|coalition|allied|joint|local|national|the|a|an)$/u;

// An army is no other name for its state, unless what stands beside it tells what the source thinks of the state.
function judges(words: readonly Word[], from: number, at: number): boolean {
  return words
    .slice(from, at)
    .some(
      ({ lower, mark }) =>
        !mark && !NEUTRAL.test(lower) && (JUDGING.has(lower) || !(lower.replace(/'s?$/u, '') in STATE_ADJECTIVES)),
    );
}

/** Adjectives that stand for a state and judge it. */
const JUDGING: ReadonlySet<string> = new Set([
  'zionist',
  'soviet',
  'assad',
  'baathist',
  'kremlin',
  'moscow',
  'kyiv',
  'kiev',
]);

/** The last of names in text order that starts before an offset. */
function lastBefore(names: readonly Named[], offset: number): Named | undefined {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return names[low - 1];
}

// Adjectives before a noun, two at most before its own.
function phraseStart(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 3) {
    const word = words[from - 1];
    if (
      !word ||
      word.mark ||
      DETERMINERS.has(word.lower) ||
      PREPOSITIONS.has(word.lower) ||
      isAuxiliary(word) ||
      isAdverb(word) ||
      isFinite(word)
    )
      break;
    if (
      // "Rasool said Iraqi forces": behind a verb of saying a clause begins, and a name that is no adjective ends the phrase.
      /^(?:said|says|say|told|tells|saw|sees|met|wrote)$/u.test(word.lower) ||
      (isCapital(word) && !/^(?:united|us|u\.s\.)$/u.test(word.lower) && !isOriginAdjective(word) && from < at) ||
      /^(?:and|or|but|that|which|who|when|as|to|not|it|he|she|they|there|what|where|may|other|same|own)$/u.test(
        word.lower,
      ) ||
      /'s?$/u.test(word.lower)
    )
      break;
    from -= 1;
  }
  return from;
}

function isOriginAdjective({ lower }: Word): boolean {
  const own = lower.replace(/'s?$/u, '');
  return (
    own in STATE_ADJECTIVES || GROUP_ADJECTIVES.test(own) || /(?:[^l]ian|ean|ish|ese|ist|ic|im|ite|i|an)$/u.test(own)
  );
}

// "militant Sunni Muslim organization": an adjective here.
function modifiesNext(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower ?? '';
  return GROUP_ADJECTIVES.test(next) || GROUP_WORDS.test(next);
}

function isDefinite(words: readonly Word[], from: number): boolean {
  return /^(?:the|this|that|these|those)$/u.test(words[from - 1]?.lower ?? '');
}

/** The state that an epithet names itself, by its adjective or by "of"; where the epithet then ends. */
function stateNamed(
  words: readonly Word[],
  from: number,
  at: number,
  named: readonly Named[],
): { readonly referent: string; readonly to: number } | null {
  const isState = STATE_WORDS.test((words[at]?.lower ?? '').replace(POSSESSIVE, ''));
  for (let place = from; place < at; place += 1) {
    const word = words[place];
    const known = word ? STATE_ADJECTIVES[word.lower.replace(/'s?$/u, '')] : undefined;
    if (known !== undefined && isCapital(word)) return { referent: known, to: at + 1 };
    const name = named.find(({ start }) => start === word?.start);
    if (name && isState) return { referent: name.referent, to: at + 1 };
  }
  if (words[at + 1]?.lower !== 'of') return null;
  const name = named.find(({ start }) => start === words[at + 2]?.start);
  const to = name ? words.findIndex((word, index) => index > at && word.end >= name.end) + 1 : 0;
  return name && isState ? { referent: name.referent, to } : null;
}

/** The group's name right before "terror group", "fighters". */
function namedBefore(
  words: readonly Word[],
  at: number,
  named: readonly Named[],
  groups: ReadonlySet<string>,
): { readonly from: number; readonly referent: string } | null {
  let from = at;
  while (from > 0 && GROUP_ADJECTIVES.test(words[from - 1]?.lower ?? '')) from -= 1;
  const before = words[from - 1];
  const name =
    before &&
    named.find(({ start, end, referent }) => groups.has(referent) && start <= before.start && end >= before.end);
  if (!name) return null;
  return { from: words.findIndex(({ end }) => end > name.start), referent: name.referent };
}
