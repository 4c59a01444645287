import { complementAt } from './complements';
import { contentEnd, nextReport } from './content-end';
import { isFiniteForm, linkOf, mainSubject, type Link } from './frame-links';
import { trimEdges, type Frame, type Sentence } from './frame';
import { headlineFrame, hearsayFrame, passiveFrame, sourceFrame } from './frames-without-verbs';
import { REPORTING_FORMS } from './reporting-verbs';
import { speakerIn, standsBeforeVerb, type Range } from './speakers';
import { behindInvertedSubject, canSpeak, isDocument, withApposition } from './subjects';
import {
  behindVerb,
  canFollow,
  hearerOrVerb,
  isLooseComplement,
  isNoVerbBehind,
  isSpeech,
  objectEnd,
} from './verb-reach';
import { isHarmOrdered, isNounOfSpeaker, isPartOfName } from './verbs-that-are-none';
import {
  BE,
  DETERMINERS,
  findWord,
  isFinite,
  isNegative,
  MODALS,
  PREPOSITIONS,
  type Word,
  hasFinite,
  isCapital,
  startsQuote,
} from './words';

/** Reports and plain parts of a sentence, in order. Verbs inside quotations do not report: the outermost counts. */
export function framesIn(words: readonly Word[], range: Range): Sentence {
  const special =
    headlineFrame(words, range) ??
    passiveFrame(words, range) ??
    sourceFrame(words, range) ??
    hearsayFrame(words, range);
  if (special) return special;
  const reader = new SentenceReader(words, range);
  for (let at = range.from; at < range.to; at += 1) reader.readVerb(at);
  return reader.result();
}

class SentenceReader {
  readonly #words: readonly Word[];
  readonly #range: Range;
  readonly #frames: Frame[] = [];
  readonly #plain: Range[] = [];
  /** Where words start that no report has claimed. */
  #cur: number;
  /** True while the last report's content reaches to the end of the sentence. */
  #open = false;

  constructor(words: readonly Word[], range: Range) {
    this.#words = words;
    this.#range = range;
    this.#cur = range.from;
  }

  result(): Sentence {
    this.#closeObject();
    if (this.#frames.length === 0) return { frames: [], plain: [this.#range] };
    return { frames: this.#frames, plain: this.#plain };
  }

  // "claimed the attack, but officials are not content": behind an object the writer goes on.
  #closeObject(): void {
    const words = this.#words;
    const last = this.#frames.at(-1);
    if (!last || !this.#open) return;
    const edge = last.content.to;
    const from = words[edge]?.text === ',' ? edge + 1 : edge;
    if (!/^(?:but|and|while|although|though|whereas|yet)$/u.test(words[from]?.lower ?? '')) return;
    const after = { from: from + 1, to: this.#range.to };
    if (hasFinite(words, after)) this.#plain.push(trimEdges(words, after));
  }

  readVerb(at: number): void {
    const words = this.#words;
    const word = words[at];
    if (!word || word.mark || word.quote >= 0 || at < this.#cur) return;
    const form = REPORTING_FORMS.get(word.lower);
    if (!form) return;
    // "The Islamic State group": a noun inside a name, as far as the word behind the first is no verb of a headline.
    if (form.form === 'plain' && form.noun && at > this.#range.from && /^\p{Lu}\p{Ll}/u.test(word.text)) return;
    let before = at - 1;
    while (before >= this.#cur && standsBeforeVerb(words[before])) before -= 1;
    const previous = words[before];
    if (previous && (previous.lower === 'to' || isNegative(previous) || MODALS.has(previous.lower))) return;
    if (isNegative(words[at - 1]) || (words[at - 1]?.lower === 'longer' && words[at - 2]?.lower === 'no')) return;
    // "three suspected militants", "the committee's report": no verb behind a determiner or possessor.
    if (
      before === at - 1 &&
      previous &&
      !previous.mark &&
      (isNoVerbBehind(previous, form.form) || (form.noun && /(?:'s|s')$/u.test(previous.lower)))
    )
      return;
    if (this.#inOpening(at)) return;
    if (/^order/u.test(word.lower) && isHarmOrdered(words, at)) return;
    if (form.noun && isNounOfSpeaker(words, at)) return;
    if (isPartOfName(words, at)) return;
    if (previous && BE.has(previous.lower) && form.form !== 'ing') return;
    if (
      form.noun &&
      (at === this.#range.from ||
        (previous && (DETERMINERS.has(previous.lower) || PREPOSITIONS.has(previous.lower)) && before === at - 1))
    )
      return;
    if (this.#readInverted(at, before)) return;
    const link = linkOf(
      { words, range: this.#range, cur: this.#cur, open: this.#open, last: this.#frames.at(-1) },
      at,
      before,
      form.form === 'ing',
    );
    if (link === null) return;
    if (form.form === 'ing' && link.kind === 'subject' && !(previous && BE.has(previous.lower))) return;
    this.#readLinked(at, link);
  }

  /** "…," said the mayor. */
  #readInverted(at: number, before: number): boolean {
    const words = this.#words;
    const form = REPORTING_FORMS.get(words[at]?.lower ?? '');
    if (!form || form.form === 'ing' || before < this.#cur || before !== at - 1 || this.#open) return false;
    const quoted =
      (words[before]?.quote ?? -1) >= 0 || (words[before]?.text === ',' && (words[before - 1]?.quote ?? -1) >= 0);
    const comma = words[before]?.text === ',';
    if (!quoted && !comma) return false;
    if (PREPOSITIONS.has(words[at + 1]?.lower ?? '') || words[at + 1]?.mark === true) return false;
    if (quoted && !comma && !/^[,?!…—.]$/u.test(words[before]?.text ?? '')) return false;
    const end = behindInvertedSubject(words, at + 1, this.#range.to);
    const speaker =
      end > at + 1 ? speakerIn(words, { from: at + 1, to: withApposition(words, end, this.#range.to) }) : null;
    if (!speaker || speaker.from > end + 1) return false;
    if (
      /^(?:nothing|that|to|he|she|they|it|there|him|her|them|us|me|no|not)$/u.test(words[speaker.from]?.lower ?? '') &&
      !/^(?:he|she|they)$/u.test(words[speaker.from]?.lower ?? '')
    )
      return false;
    const content = trimEdges(words, { from: this.#cur, to: quoted && !comma ? at : before });
    if (content.from >= content.to) return false;
    if (!quoted) {
      const rest = words.slice(end, this.#range.to).filter((word) => !word.mark);
      if (
        !/^(?:say|said|says|warns?|warned|admits?|claims?|suggests?|insists?|reports?|finds?|argues?|believes?|fears?|predicts?)$/u.test(
          words[at]?.lower ?? '',
        ) &&
        // "…, reported Norda News." and not "the deputy, reported Norda News as saying".
        !(words[at]?.lower === 'reported' && isCapital(words[at + 1]) && rest.length === 0)
      )
        return false;
      // "said the premier, speaking at the scene that was closed": a clause on the speaker alone.
      const aside = hasFinite(words, content) && words[end]?.text === ',' && ASIDE.test(rest[0]?.lower ?? '');
      if ((!aside && rest.some((word) => isFinite(word))) || !canSpeak(words, speaker)) return false;
      // "Moscow, his main ally, said the rebels had …": a name with its apposition, and nothing said yet.
      const apposed = words.slice(content.from, content.to).some(({ text }) => text === ',');
      // "Two men, one of them a baker, died, said police": a verb alone behind the apposition has said it.
      const done = words[before - 2]?.text === ',' && /ed$/u.test(words[before - 1]?.lower ?? '');
      if (hasFinite(words, speaker) || (apposed && !done && !hasFinite(words, content))) return false;
    }
    this.#addPosted(at, { from: at, to: at + 1 }, speaker, content, withApposition(words, end, this.#range.to));
    return true;
  }

  #readLinked(at: number, link: Link): void {
    const words = this.#words;
    const to = this.#range.to;
    const complement = complementAt(words, at, to);
    const last = this.#frames.at(-1);
    if (link.kind === 'subject') {
      if (
        !link.speaker ||
        /^(?:nobody|no|none|neither|nothing|few|whoever|whatever|what|that|which|anyone)$/u.test(
          words[link.speaker.from]?.lower ?? '',
        )
      )
        return;
      const content = trimEdges(words, { from: this.#cur, to: link.boundary });
      const nonempty = content.from < content.to;
      const closes = (words[link.from - 1]?.quote ?? -1) >= 0;
      const quoted =
        nonempty &&
        !this.#open &&
        (closes || (words[link.from - 1]?.text === ',' && (words[link.from - 2]?.quote ?? -1) >= 0)) &&
        isSpeech(words, content);
      const comma = words[link.from - 1]?.text === ',';
      if (nonempty && !this.#open && (quoted || comma) && canFollow(words[at], quoted)) {
        const end = behindVerb(words, at, to, complement);
        const stops =
          complement === null || (!quoted && isLooseComplement(words, at, complement) && hasFinite(words, content));
        const across = comma && !quoted && words[end]?.text === ',' && !hasFinite(words, content);
        if (quoted || (stops && (hasFinite(words, content) || across || end >= to - 1 || words[end]?.text === ';'))) {
          const verb = { from: at, to: complement && quoted ? complement.verbEnd : hearerOrVerb(words, at, to) };
          this.#addPosted(at, verb, link.speaker, content, Math.max(end, verb.to));
          return;
        }
      }
      if (!complement || (this.#open && !link.apart)) return;
    } else if (!complement) return;
    if (
      link.kind === 'shared' &&
      this.#open &&
      !isFiniteForm(words, at) &&
      words[link.boundary]?.text !== ',' &&
      words[at - 1]?.text !== ','
    )
      return;
    const speaker = link.kind === 'shared' ? (last?.speaker ?? mainSubject(words, this.#cur, to)) : link.speaker;
    if (!speaker) return;
    // Words on a banner are nobody's; a letter or report speaks.
    if (complement.verb.lemma === 'read' && !isDocument(words, speaker)) return;
    // A thing does not describe or reject; a clause or quotation shows that the words are reported.
    if (complement.object && link.kind === 'subject' && !canSpeak(words, speaker)) return;
    if (link.kind === 'shared' && this.#open && words[at]?.lower === 'told' && words[at + 1]?.lower === 'to') return;
    this.#close(link);
    this.#frames.push({
      speaker,
      verb: { from: at, to: complement.verbEnd },
      verbClass: complement.verb.verbClass,
      content: trimEdges(words, {
        from: complement.from,
        to: complement.object ? objectEnd(words, complement.from, to) : to,
      }),
      direct: complement.direct,
    });
    this.#open = true;
    this.#cur = complement.from;
    this.#splitAtColon();
  }

  // "said the general had wept: “…”": the quotation is another statement of the same report.
  #splitAtColon(): void {
    const words = this.#words;
    const last = this.#frames.at(-1);
    if (!last || last.direct) return;
    const { from, to } = last.content;
    const colon = findWord(
      words,
      from + 1,
      to,
      (word, index) => word.text === ':' && word.quote < 0 && startsQuote(words, index + 1),
    );
    if (
      colon < 0 ||
      words
        .slice(from, colon)
        .some(
          (word, index, all) =>
            word.lower === 'who' ||
            (REPORTING_FORMS.has(word.lower) && /^(?:and|but)$/u.test(all[index - 1]?.lower ?? '')),
        )
    )
      return;
    this.#frames[this.#frames.length - 1] = { ...last, content: trimEdges(words, { from, to: colon }) };
    this.#frames.push({ ...last, content: trimEdges(words, { from: colon + 1, to }), direct: true });
    this.#cur = colon + 1;
  }

  // "When I asked for the drawings, the clerk said …": a report in the opening clause frames the sentence.
  #inOpening(at: number): boolean {
    const words = this.#words;
    if (
      !/^(?:when|as|after|if|although|though|while|because|since|asked|before)$/u.test(
        words[this.#range.from]?.lower ?? '',
      )
    )
      return false;
    const comma = findWord(words, at + 1, this.#range.to, (word) => word.text === ',' && word.quote < 0);
    return (
      comma > 0 &&
      this.#frames.length === 0 &&
      this.#cur === this.#range.from &&
      !words.slice(this.#range.from, at).some(({ text, quote }) => text === ',' || quote >= 0) &&
      hasFinite(words, { from: comma, to: this.#range.to })
    );
  }

  /** Ends the last report's content where the next begins; words that no report claims are the writer's. */
  #close({ boundary, kind }: Link): void {
    const last = this.#frames.at(-1);
    if (last && this.#open) {
      if (boundary > last.content.from)
        this.#frames[this.#frames.length - 1] = {
          ...last,
          content: trimEdges(this.#words, { from: last.content.from, to: Math.min(boundary, last.content.to) }),
        };
      return;
    }
    if (last) return;
    const before = trimEdges(this.#words, { from: this.#cur, to: boundary });
    const opening = this.#words[before.from];
    const subordinate =
      opening !== undefined &&
      (/^(?:when|as|after|if|although|though|while|because|since|once|asked|despite|before|until)$/u.test(
        opening.lower,
      ) ||
        PREPOSITIONS.has(opening.lower) ||
        /ing$/u.test(opening.lower));
    if (hasFinite(this.#words, before) && (kind !== 'subject' || !subordinate)) this.#plain.push(before);
  }

  #addPosted(at: number, verb: Range, speaker: Range, content: Range, end: number): void {
    const words = this.#words;
    const form = REPORTING_FORMS.get(words[at]?.lower ?? '');
    const reporting =
      form?.verbs.find(({ particle, hearer }) => particle === '' && (verb.to === at + 1 || hearer)) ?? form?.verbs[0];
    let particleEnd = verb.to;
    if (reporting?.particle === 'it') particleEnd = at + 2;
    const to = contentEnd(words, end, content, this.#range.to);
    const whole = trimEdges(words, { from: content.from, to });
    this.#frames.push({
      speaker,
      verb: { from: at, to: particleEnd },
      verbClass: reporting?.verbClass ?? null,
      content: to > content.to ? whole : content,
      direct: startsQuote(words, content.from),
    });
    this.#open = false;
    this.#cur = Math.max(end, at + 1, to > content.to ? nextReport(words, end, this.#range.to) : 0);
  }
}

/** What opens a clause behind a speaker that tells more of him or of the place. */
const ASIDE = /^(?:speaking|standing|visiting|adding|citing|noting|who|whose|which|where|located|based|quoted)$/u;
