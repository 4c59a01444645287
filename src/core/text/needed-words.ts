/** Most spellings that are kept of what belongs together: "li(?:fe|ves)" has two. */
const MOST_SPELLINGS = 24;

/**
 * Pieces of text of which every match of the pattern holds one; null where none are known. From the pattern as it is
 * written: literal letters, groups, repeats and looks around are understood, and whatever else is taken for anything. After
 * R. Cox, Regular Expression Matching with a Trigram Index (2012).
 */
export function neededWords({ source, flags }: RegExp): readonly string[] | null {
  if (/[ivy]/u.test(flags)) return null;
  const reader = new PatternReader(source);
  const found = reader.alternatives();
  const needed = reader.isUnderstood ? better(found.exact, found.needed) : null;
  // "The wounded" is nowhere that "wounded" is not.
  return needed?.filter((word) => !needed.some((other) => other !== word && word.includes(other))) ?? null;
}

/** What a part of a pattern matches: the exact spellings where they are few, and else pieces that every match holds. */
interface Part {
  readonly exact: readonly string[] | null;
  readonly needed: readonly string[] | null;
}

const NOTHING: Part = { exact: [''], needed: null };
const ANYTHING: Part = { exact: null, needed: null };

const LITERAL = /[a-z0-9 ']+(?![?*+{])/y;

class PatternReader {
  readonly #source: string;
  #at = 0;
  #isStrange = false;

  constructor(source: string) {
    this.#source = source;
  }

  /** True when all was read and nothing in it was strange. */
  get isUnderstood(): boolean {
    return !this.#isStrange && this.#at === this.#source.length;
  }

  alternatives(): Part {
    const parts = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      parts.push(this.#sequence());
    }
    const [only, second] = parts;
    if (only !== undefined && second === undefined) return only;
    const exact = allOf(parts.map((part) => part.exact));
    return {
      exact: exact !== null && exact.length <= MOST_SPELLINGS ? exact : null,
      needed: allOf(parts.map((part) => better(part.exact, part.needed))),
    };
  }

  #sequence(): Part {
    /** Spellings of what was read since the last part that may be anything. */
    let run: readonly string[] = [''];
    let isExact = true;
    let needed: readonly string[] | null = null;
    for (let sign = this.#source[this.#at]; sign !== undefined && sign !== '|' && sign !== ')';) {
      const part = this.#literal() ?? this.#repeated();
      sign = this.#source[this.#at];
      if (part.exact !== null && run.length * part.exact.length <= MOST_SPELLINGS) {
        run = joined(run, part.exact);
        continue;
      }
      needed = better(better(run, needed), better(part.exact, part.needed));
      isExact = false;
      run = part.exact ?? [''];
    }
    return isExact ? { exact: run, needed: null } : { exact: null, needed: better(run, needed) };
  }

  /** A stretch of letters that no sign behind it repeats; null where none starts here. */
  #literal(): Part | null {
    LITERAL.lastIndex = this.#at;
    const letters = LITERAL.exec(this.#source)?.[0];
    if (letters === undefined) return null;
    this.#at += letters.length;
    return { exact: [letters], needed: null };
  }

  /** A part with what says how often it stands there. */
  #repeated(): Part {
    const part = this.#one();
    const times = /^(?:[?*+]|\{(?<least>\d+)(?:,\d*)?\})\??/u.exec(this.#source.slice(this.#at, this.#at + 12));
    if (times === null) return part;
    const [sign] = times;
    this.#at += sign.length;
    if (sign.startsWith('?')) return part.exact === null ? ANYTHING : { exact: ['', ...part.exact], needed: null };
    const least = sign.startsWith('+') ? 1 : Number(times.groups?.least ?? 0);
    return least > 0 ? { exact: null, needed: better(part.exact, part.needed) } : ANYTHING;
  }

  #one(): Part {
    const rest = this.#source.slice(this.#at, this.#at + 4);
    const group = /^\((?:\?(?:[:=!]|<[=!]))?/u.exec(rest)?.[0];
    if (group !== undefined) {
      this.#at += group.length;
      const inside = this.alternatives();
      if (this.#source[this.#at] === ')') this.#at += 1;
      else this.#isStrange = true;
      // What is looked for around is no part of the match: it may lie before or behind what is searched.
      return group === '(' || group === '(?:' ? inside : NOTHING;
    }
    const [sign = ''] = rest;
    if (sign === '[') {
      const [all = sign] = /^\[(?:\\.|[^\]\\])*\]/u.exec(this.#source.slice(this.#at)) ?? [];
      this.#at += all.length;
      const letters = /^\[[\p{L}\p{N}]+\]$/u.test(all) ? all.match(/[\p{L}\p{N}]/gu) : null;
      return letters === null ? ANYTHING : { exact: letters, needed: null };
    }
    if (sign === '\\') {
      const [all = sign] = /^\\(?:[pP]\{[^}]*\}|.)/u.exec(this.#source.slice(this.#at)) ?? [];
      this.#at += all.length;
      if (/^\\[bB]$/u.test(all)) return NOTHING;
      // What follows these is no letter of the text: "\u00e9", "\k<name>".
      if (/^\\[ckux]$/u.test(all)) this.#isStrange = true;
      return /^\\[^\p{L}\p{N}]$/u.test(all) ? { exact: [all.slice(1)], needed: null } : ANYTHING;
    }
    this.#at += sign.length;
    if (sign === '^' || sign === '$') return NOTHING;
    // A sign of repetition stands behind something; here it opens a group with a name or with flags of its own.
    if (/[?*+{}\]]/u.test(sign)) this.#isStrange = true;
    return sign === '.' ? ANYTHING : { exact: [sign], needed: null };
  }
}

/** Every start with every end. */
function joined(starts: readonly string[], ends: readonly string[]): readonly string[] {
  const [end] = ends;
  if (end !== undefined && ends.length === 1) return starts.map((start) => start + end);
  return ends.flatMap((one) => starts.map((start) => start + one));
}

/** The spellings of all, each once; null where those of one are not known. */
function allOf(parts: readonly (readonly string[] | null)[]): readonly string[] | null {
  const known = parts.filter((part) => part !== null);
  return known.length === parts.length ? [...new Set(known.flat())] : null;
}

/** Of two lists the one that fewer texts hold a piece of: with the longer shortest piece, or else the shorter. */
function better(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  if (one === null || other === null) return one ?? other;
  const [a, b] = [shortest(one), shortest(other)];
  return a > b || (a === b && one.length <= other.length) ? one : other;
}

/** Words that most texts have, in the language of the patterns that need it. */
const EVERYWHERE = new Set(['that', 'with', 'from', 'have', 'this', 'not', 'said']);

/** Letters of the shortest piece; spaces around it tell little, for " by" is in most texts. */
function shortest(pieces: readonly string[]): number {
  return pieces.reduce((least, piece) => {
    const letters = piece.trim();
    return Math.min(least, EVERYWHERE.has(letters) ? 1 : letters.length);
  }, Infinity);
}
