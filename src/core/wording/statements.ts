import { finish, type Steps } from '../contract/jobs';
import type { Span } from '../contract/source';
import type { Attribution, Phrase, VerbClass } from '../contract/wording';
import { sentenceReader } from '../text/sentences';
import { isAgentless } from './agentless';
import { Antecedents } from './antecedents';
import { contentSpan, isTitle, type QuotedText } from './quoted-text';
import { trimEdges, type Frame } from './frame';
import { framesIn } from './frames';
import { hedgesIn, NO_EDITS, type HedgeEdits } from './hedges';
import { DENIAL, negationsIn } from './polarity';
import { quotedSpans, type QuotedSpan } from './quotations';
import { REPORTING_FORMS } from './reporting-verbs';
import { attributionOf, type Range } from './speakers';
import type { TextQuotation, TextStatement, TextWording } from './text-wording';
import { findWord, wordAt, wordsOf, type Word } from './words';

/** What a sentence's report hands to the sentences of its quotation. */
interface Voice {
  readonly attribution: Attribution;
  readonly speaker: Phrase | null;
  readonly verb: Phrase | null;
  readonly verbClass: VerbClass | null;
}

interface Draft {
  readonly content: Range;
  readonly frame: Frame | null;
  /** Quotation whose sentence this is without a report of its own; -1 for others. */
  readonly carried: number;
  readonly voice: Voice;
  readonly sentence: number;
  readonly paragraph: number;
}

const SILENT: Voice = { attribution: 'none', speaker: null, verb: null, verbClass: null };

/**
 * What the paragraphs of an English text state and quote, with who says it: speakers are carried over the sentences and
 * paragraphs of a quotation, and pronouns stand for the phrase they mean. Any string is fine.
 */
export function readStatements(text: string, paragraphs: readonly Span[], hedges = NO_EDITS): TextWording {
  return finish(statementReadingSteps(text, paragraphs, hedges));
}

/** The sentences of the paragraph with the given number, as spans of the text. */
type SentencesAt = (paragraph: number) => readonly Span[];

/** `readStatements` in steps of some paragraphs each. */
export function* statementReadingSteps(
  text: string,
  paragraphs: readonly Span[],
  hedges = NO_EDITS,
  sentencesAt = sentenceFinder(text, paragraphs),
): Steps<TextWording> {
  return yield* new TextReader(text, paragraphs, 0, hedges, sentencesAt).steps();
}

function sentenceFinder(text: string, paragraphs: readonly Span[]): SentencesAt {
  const sentencesOf = sentenceReader('en');
  return (number) => {
    const { start: from, end: to } = paragraphs[number] ?? { start: 0, end: 0 };
    return sentencesOf(text.slice(from, to)).map(({ start, end }) => ({ start: from + start, end: from + end }));
  };
}

/** Paragraphs read between two steps. */
const PARAGRAPHS_A_STEP = 10;

/** Longest sentence looked into, in words: above, a text has no sentences, and reading it would not be linear. */
const MOST_WORDS = 500;
/** Deepest quotation in a quotation that is looked into. */
const DEEPEST = 2;

class TextReader {
  readonly #text: string;
  readonly #paragraphs: readonly Span[];
  readonly #quotes: readonly QuotedSpan[];
  /** The words of all paragraphs, there before anything else is read. */
  readonly #words: Word[] = [];
  readonly #quoted: QuotedText;
  readonly #depth: number;
  readonly #sentencesAt: SentencesAt;
  readonly #hedges: HedgeEdits;
  readonly #drafts: Draft[] = [];
  readonly #antecedents: Antecedents;
  /** For each quotation the first draft with a report that has words of it. */
  readonly #owners = new Map<number, number>();
  /** The subject of the last sentence that nobody is quoted in, for a quotation that follows on its own. */
  readonly #subjects = new Map<number, Phrase>();

  constructor(
    text: string,
    paragraphs: readonly Span[],
    depth: number,
    hedges: HedgeEdits,
    sentencesAt = sentenceFinder(text, paragraphs),
  ) {
    this.#sentencesAt = sentencesAt;
    this.#hedges = hedges;
    this.#text = text;
    this.#paragraphs = paragraphs;
    this.#quotes = quotedSpans(text, paragraphs);
    this.#depth = depth;
    this.#quoted = { text, words: this.#words, quotes: this.#quotes };
    this.#antecedents = new Antecedents(this.#words);
  }

  *steps(): Steps<TextWording> {
    for (const [index, paragraph] of this.#paragraphs.entries()) {
      for (const word of wordsOf(this.#text, paragraph, this.#quotes)) this.#words.push(word);
      if (index % PARAGRAPHS_A_STEP === 0) yield { stage: 'wording', done: 0, total: this.#paragraphs.length };
    }
    let number = 0;
    for (const index of this.#paragraphs.keys()) {
      for (const range of this.#sentencesOf(index)) {
        this.#readSentence(range, number, index);
        number += 1;
      }
      if (index % PARAGRAPHS_A_STEP === 0) yield { stage: 'wording', done: index, total: this.#paragraphs.length };
    }
    for (const [index, { frame, content }] of this.#drafts.entries()) {
      if (frame === null) continue;
      for (const word of this.#words.slice(content.from, content.to)) {
        if (word.quote >= 0 && !this.#owners.has(word.quote)) this.#owners.set(word.quote, index);
      }
    }
    yield { stage: 'wording', done: this.#paragraphs.length, total: this.#paragraphs.length };
    const voices = this.#drafts.map(({ voice }) => voice);
    this.#drafts.forEach((draft, index) => {
      if (draft.carried >= 0) voices[index] = this.#carriedVoice(index, voices);
    });
    const drafts = this.#drafts.map((draft, index) => ({ ...draft, voice: voices[index] ?? SILENT }));
    const statements: TextStatement[] = [];
    for (const [index, draft] of drafts.entries()) {
      statements.push(...this.#statement(draft));
      if (index % (4 * PARAGRAPHS_A_STEP) === 0) yield { stage: 'wording', done: index, total: drafts.length };
    }
    yield { stage: 'wording', done: drafts.length, total: drafts.length };
    return {
      statements,
      quotations: this.#quotations(drafts),
    };
  }

  /** Word ranges of a paragraph's sentences; "'Where?' asked the mother" is one. */
  #sentencesOf(paragraph: number): readonly Range[] {
    const words = this.#words;
    const ranges: Range[] = [];
    for (const { start, end } of this.#sentencesAt(paragraph)) {
      const range = { from: wordAt(words, start), to: wordAt(words, end) };
      if (range.from >= range.to) continue;
      const last = ranges.at(-1);
      if (last && this.#belongsTo(last, range)) ranges[ranges.length - 1] = { from: last.from, to: range.to };
      else ranges.push(range);
    }
    return ranges;
  }

  #belongsTo(last: Range, { from, to }: Range): boolean {
    const words = this.#words;
    const end = words[last.to - 1];
    const first = words[from];
    if (!end || !first || first.quote >= 0) return false;
    if (end.quote < 0) return false;
    if (!/^[?!,…—-]$/u.test(end.text) || words.slice(last.from, last.to).some(({ quote }) => quote < 0)) return false;
    return (
      words.slice(from, Math.min(to, from + 7)).some((word) => REPORTING_FORMS.has(word.lower) && !word.mark) &&
      !words.slice(from, to).some(({ quote }) => quote >= 0)
    );
  }

  #readSentence(range: Range, sentence: number, paragraph: number): void {
    const words = this.#words;
    const spoken = words.slice(range.from, range.to).filter(({ mark }) => !mark);
    if (spoken.length === 0) return;
    const quote = words[range.from]?.quote ?? -1;
    const base = { sentence, paragraph };
    if (quote >= 0 && spoken.every((word) => word.quote >= 0)) {
      this.#drafts.push({ ...base, content: trimEdges(words, range), frame: null, carried: quote, voice: SILENT });
      return;
    }
    const { frames, plain } =
      range.to - range.from > MOST_WORDS ? { frames: [], plain: [range] } : framesIn(words, range);
    const drafts: Draft[] = plain.map((part) => ({
      ...base,
      content: trimEdges(words, part),
      frame: null,
      carried: -1,
      voice: SILENT,
    }));
    for (const part of plain) {
      const subject = this.#antecedents.readSubjects(part);
      if (subject && frames.length === 0) this.#subjects.set(sentence, this.#phrase(subject));
    }
    const opening = plain[0];
    if (frames.length === 0 && opening && !this.#subjects.has(sentence)) {
      // "She paused." between two quotations is about who speaks.
      const pronoun = { from: opening.from, to: opening.from + 1 };
      const meant = this.#antecedents.resolve(pronoun);
      if (meant.from !== pronoun.from) this.#subjects.set(sentence, this.#phrase(meant));
    }
    for (const frame of frames)
      drafts.push({ ...base, content: frame.content, frame, carried: -1, voice: this.#voiceOf(frame) });
    this.#drafts.push(...drafts.toSorted((a, b) => a.content.from - b.content.from));
  }

  #voiceOf({ speaker, verb, verbClass }: Frame): Voice {
    const phrase = verb === null ? null : this.#phrase(verb);
    if (speaker === null) return { attribution: 'unnamed', speaker: null, verb: phrase, verbClass };
    const meant = this.#antecedents.resolve(speaker);
    this.#antecedents.remember(meant, phrase?.text.toLowerCase() === 'according to');
    return { attribution: attributionOf(this.#words, meant), speaker: this.#phrase(meant), verb: phrase, verbClass };
  }

  // Who says a sentence that is all quotation: who says the rest of it, who spoke last, who stood in the sentence before.
  #carriedVoice(index: number, voices: readonly Voice[]): Voice {
    const draft = this.#drafts[index];
    if (!draft) return SILENT;
    const owner = this.#ownerOf(draft.carried);
    if (owner !== -1) return voices[owner] ?? SILENT;
    for (let before = index - 1; before >= 0; before -= 1) {
      const other = this.#drafts[before];
      if (!other || draft.sentence - other.sentence > 1) break;
      const voice = voices[before];
      if (
        voice &&
        voice.attribution !== 'none' &&
        (other.paragraph === draft.paragraph || other.carried >= 0 || other.frame?.direct === true)
      )
        return voice.speaker ? voice : SILENT;
    }
    const subject = this.#subjects.get(draft.sentence - 1);
    if (subject) return this.#subjectVoice(subject);
    const next = this.#drafts[index + 1];
    const follows = voices[index + 1];
    return next &&
      follows &&
      next.sentence === draft.sentence + 1 &&
      next.paragraph === draft.paragraph &&
      next.frame?.direct === true &&
      follows.speaker
      ? follows
      : SILENT;
  }

  #subjectVoice(subject: Phrase): Voice {
    const range = { from: wordAt(this.#words, subject.start), to: wordAt(this.#words, subject.end) };
    return { attribution: attributionOf(this.#words, range), speaker: subject, verb: null, verbClass: null };
  }

  /** The first draft with a report that has words of the quotation in it; -1 for none. */
  #ownerOf(quote: number): number {
    return this.#owners.get(quote) ?? -1;
  }

  #statement({ content, frame, voice, carried }: Draft): readonly TextStatement[] {
    const words = this.#words;
    if (content.from >= content.to) return [];
    const span = contentSpan(this.#quoted, content, carried >= 0 || frame?.direct === true);
    const own = frame?.verb ?? null;
    const reporting = own && (own.to <= content.from || own.from >= content.to || frame?.speaker === null) ? own : null;
    const denied = voice.verbClass === 'deny' && frame !== null;
    const read = content.to - content.from <= MOST_WORDS ? content : { from: content.from, to: content.from };
    const negations = negationsIn(words, read);
    const denial = denied && own ? this.#denial(own) : [];
    const ordered = [...denial, ...negations].toSorted((a, b) => a.from - b.from);
    return [
      {
        ...span,
        ...voice,
        agentless: isAgentless(words, read),
        hedges: [...this.#hedgedSource(frame), ...hedgesIn(words, read, reporting, denied, this.#hedges)].map((range) =>
          this.#phrase(range),
        ),
        negations: ordered.map((range) => this.#phrase(range)),
      },
    ];
  }

  /** "Unconfirmed reports spoke of …": a hedge on the source hedges what it says. */
  #hedgedSource(frame: Frame | null): readonly Range[] {
    const speaker = frame?.speaker;
    if (!speaker) return [];
    const at = findWord(this.#words, speaker.from, speaker.to, (word) =>
      /^(?:unconfirmed|unverified)$/u.test(word.lower),
    );
    return at < 0 ? [] : [{ from: at, to: at + 1 }];
  }

  #denial({ from, to }: Range): readonly Range[] {
    const words = this.#words;
    const not = findWord(words, from, to, (word) => word.lower === 'not');
    if (not >= 0) return [{ from: not, to: not + 1 }];
    const two = `${words[from]?.lower ?? ''} ${words[from + 1]?.lower ?? ''}`;
    return [{ from, to: DENIAL.test(two) ? from + 2 : from + 1 }];
  }

  #phrase({ from, to }: Range): Phrase {
    const start = this.#words[from]?.start ?? 0;
    const end = this.#words[to - 1]?.end ?? start;
    return { start, end, text: this.#text.slice(start, end) };
  }

  #quotations(drafts: readonly Draft[]): readonly TextQuotation[] {
    const words = this.#words;
    /** The draft that each word stands in, the first where several have it; for the first words of quotations alone. */
    const holders = new Map(this.#quotes.map(({ start }) => [wordAt(words, start), undefined as Draft | undefined]));
    /** The drafts of each quotation that have no report of their own. */
    const carriedBy = new Map<number, Draft[]>();
    for (const draft of drafts) {
      const others = carriedBy.get(draft.carried);
      if (others === undefined) carriedBy.set(draft.carried, [draft]);
      else others.push(draft);
      for (let at = draft.content.from; at < draft.content.to; at += 1)
        if (holders.has(at)) holders.set(at, holders.get(at) ?? draft);
    }
    return this.#quotes.flatMap((quote, index): readonly TextQuotation[] => {
      if (quote.start >= quote.end) return [];
      const first = wordAt(words, quote.start);
      if (quote.inside >= 0) {
        const outer = this.#outermost(quote.inside);
        return isTitle(this.#quoted, quote, first)
          ? []
          : [{ start: quote.start, end: quote.end, speaker: this.#innerSpeaker(quote, outer) }];
      }
      const holder = holders.get(first) ?? carriedBy.get(index)?.find(({ content }) => content.to > first);
      const speaker = holder?.frame || (holder?.carried ?? -1) >= 0 ? (holder?.voice.speaker ?? null) : null;
      if (isTitle(this.#quoted, quote, first)) return [];
      return [{ start: quote.start, end: quote.end, speaker }];
    });
  }

  #outermost(index: number): QuotedSpan | undefined {
    let quote = this.#quotes[index];
    while (quote && quote.inside >= 0) quote = this.#quotes[quote.inside];
    return quote;
  }

  // Inside a quotation a report of its own tells who is quoted: "The president looked at us and said, 'Go home'".
  #innerSpeaker(quote: QuotedSpan, outer: QuotedSpan | undefined): Phrase | null {
    if (!outer || this.#depth >= DEEPEST) return null;
    const inner = finish(
      new TextReader(this.#text, [{ start: outer.start, end: outer.end }], this.#depth + 1, this.#hedges).steps(),
    );
    const speaker =
      inner.quotations.find(({ start, end }) => start === quote.start && end === quote.end)?.speaker ?? null;
    return speaker && /^(?:i|he|she|they|we|you|it)$/iu.test(speaker.text) ? null : speaker;
  }
}
