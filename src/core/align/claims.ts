import type { Segment, Source, Span } from '../contract/source';
import { isEnglish } from '../facts/calendar';
import { segmentReader } from '../facts/read-sentences';
import { yearsIn } from './tolls';

/** Passages without one of these tell of no claim; asking that first is quicker. */
const MAY_CLAIM = /claim|responsib|\bcarried out\b|\bbehind\b/iu;

const DEED = String.raw`(?:attack|bombing|blast|explosion|assault|shooting|killing|massacre|strike|raid|deed|crime)s?`;
const WHO = String.raw`(?:it|they|he|she|(?:its|their|his) (?:\p{L}+ ){0,2}\p{L}+)`;
const CLAIM = new RegExp(
  [
    String.raw`\bclaim(?:s|ed|ing)? (?:of )?(?:responsibility|credit)`,
    String.raw`\bclaim(?:s|ed|ing)? the (?:\p{L}+ ){0,3}${DEED}`,
    String.raw`\b(?:was|were|been) claimed by\b`,
    String.raw`\b(?:sa(?:id|ys?)|claim(?:s|ed)?|admit(?:s|ted)?|boast(?:s|ed)?|announced?) (?:that )?${WHO} (?:was|were|had been) (?:behind|responsible for)\b`,
    String.raw`\b(?:sa(?:id|ys?)|claim(?:s|ed)?|admit(?:s|ted)?|boast(?:s|ed)?|announced?) (?:that )?${WHO} (?:had )?carried out\b`,
  ].join('|'),
  'iu',
);

/**
 * Reads where a segment says who claims a deed, or that nobody does: whatever the words, sources on one event tell one
 * fact there. Null where it says nothing of it, tells of an earlier year, or is not in English.
 */
export function claimReader(source: Source, sentencesIn = segmentReader(source)): (segment: Segment) => Span | null {
  const { text } = source;
  if (!isEnglish(source.meta.language)) return () => null;
  const current = currentYears(source);
  return (segment) => {
    const { start } = segment;
    const passage = text.slice(start, segment.end);
    const found = MAY_CLAIM.test(passage) ? CLAIM.exec(passage) : null;
    if (found === null) return null;
    const sentences = sentencesIn(segment);
    const at = sentences.findLastIndex((sentence) => sentence.start <= start + found.index);
    const sentence = sentences[at]?.text ?? '';
    // "In 2016 a bomber killed 89. That attack was claimed by …"
    const years = yearsIn(BACK.test(sentence) ? `${sentences[at - 1]?.text ?? ''} ${sentence}` : sentence);
    if (years.length > 0 && !years.some((year) => current.has(year))) return null;
    return { start: start + found.index, end: start + found.index + found[0].length };
  };
}

// The years a source tells of as its own: that of its publication, else those that its title and opening name.
function currentYears({ text, meta, segments }: Source): ReadonlySet<number> {
  if (meta.published !== null) return new Set([Math.max(...yearsIn(text), ...yearsIn(meta.published))]);
  const opening = segments.findIndex(({ kind }) => kind === 'body');
  return new Set(segments.slice(0, opening + 1).flatMap(({ start, end }) => yearsIn(text.slice(start, end))));
}

const BACK = /^\s*(?:that|this|the|those|these|it|they|its|no one|nobody|no group)\b/iu;
