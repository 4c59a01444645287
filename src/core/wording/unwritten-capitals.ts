import type { Span } from '../contract/source';
import type { PlainWord } from './arabic-script';

/** What tells who is who in a language without capitals. */
export interface PartyWords {
  /** States and armed groups by name, of one word or two. */
  readonly names: ReadonlySet<string>;
  /** Nouns that a phrase for somebody begins with: offices, bodies, groups. */
  readonly opens: ReadonlySet<string>;
  /** Words that govern the phrase behind them, which acts in nothing then. */
  readonly governs: ReadonlySet<string>;
  /** Words that end a phrase and begin none: times, verbs, little words. */
  readonly stops: ReadonlySet<string>;
  /** Joins two names; a letter before the second where the language writes it so. */
  readonly and: 'و' | 'و…';
}

/** A phrase for somebody; `known` where it has a name or a noun of the lists, `governed` behind a preposition. */
export interface Party {
  readonly words: readonly PlainWord[];
  readonly known: boolean;
  readonly governed: boolean;
}

const LONGEST = 9;

/**
 * The phrases that some words of Persian or Arabic part into: a name behind a name begins another, as "Velmar Oruvale …"
 * does, and so does a noun for a body behind a name. Marks, prepositions and times end them.
 */
export function partiesIn(words: readonly PlainWord[], lists: PartyWords): readonly Party[] {
  const found: Party[] = [];
  let own: PlainWord[] = [];
  let [named, known, governed, joined] = [false, false, false, false];
  const close = (): void => {
    own = lists.and === 'و…' ? withoutRest(own, lists) : own;
    if (own.length > 0 && own.length <= LONGEST) found.push({ words: own, known, governed });
    own = [];
    [named, known, governed, joined] = [false, false, false, false];
  };
  for (let at = 0; at < words.length; at += 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined) break;
    // A name in quotation marks belongs to the noun before it: "the group «Green Front»".
    const apart =
      word.gap === 'mark' || (word.gap === 'quote' && !lists.opens.has(withoutAnd(words[at - 1]?.word ?? '', lists)));
    if (apart && own.length > 0) close();
    if (lists.and === 'و' && word.word === 'و') {
      joined = own.length > 0 && next !== undefined && isListed(words, at + 1, lists);
      if (joined) own.push(word);
      else close();
      continue;
    }
    // "The papers this attack …": "this" begins another phrase.
    if (/^(?:این|آن|هذا|هذه|تلك|ذلك)$/u.test(word.word) && own.length > 0 && !governed) close();
    if (lists.governs.has(word.word)) {
      close();
      governed = true;
      continue;
    }
    if (lists.stops.has(word.word)) {
      close();
      continue;
    }
    const joins = joined || (lists.and === 'و…' && /^و./u.test(word.word));
    const plain = withoutAnd(word.word, lists);
    const two = next?.gap === 'none' && lists.names.has(`${plain} ${next.word}`);
    const isName = two || lists.names.has(plain);
    const opens = lists.opens.has(plain);
    // "The interior minister the Green Front …": a noun with its article behind another with its own.
    const definite = opens && /^ال/u.test(word.word) && own.length > 1 && /^ال/u.test(own.at(-1)?.word ?? '');
    if ((((isName || opens) && named) || definite) && !joins) {
      const under = governed;
      close();
      // "In Velmar Oruvale …": only the first stands behind the preposition.
      governed = under && own.length > 0;
    }
    joined = false;
    own.push(word);
    if (two) own.push(next);
    if (two) at += 1;
    named ||= isName;
    known ||= isName || opens;
  }
  close();
  return found;
}

/** "The group Green which led to": behind a name only what has the article is of it. */
function withoutRest(words: readonly PlainWord[], { names }: PartyWords): PlainWord[] {
  const last = words.findLastIndex(
    ({ word }, at) => names.has(word) || names.has(`${words[at - 1]?.word ?? ''} ${word}`),
  );
  const rest = words.findIndex(({ word }, at) => at > last && !/^ال/u.test(word));
  return last < 0 || rest < 0 ? [...words] : words.slice(0, rest);
}

function isListed(words: readonly PlainWord[], at: number, { names, opens }: PartyWords): boolean {
  const [word, next] = [words[at]?.word ?? '', words[at + 1]?.word ?? ''];
  return names.has(word) || opens.has(word) || names.has(`${word} ${next}`);
}

/** The word behind a joining letter, where the language has one and that makes it one of the lists. */
function withoutAnd(word: string, { names, opens, and }: PartyWords): string {
  if (and === 'و') return word;
  const bare = word.replace(/^[وف](?=.{2})/u, '');
  return names.has(bare) || opens.has(bare) ? bare : word;
}

/** Where a party stands in its line, with the closing mark of a quotation that opens in it. */
export function partySpan({ words }: Party, line: string): Span {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  const opened = /[«“"»][^«»“”"]*$/u.test(line.slice(start, end));
  return { start, end: end + (opened ? (/^ ?[»”"«]/u.exec(line.slice(end))?.[0].length ?? 0) : 0) };
}
