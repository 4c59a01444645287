import type { Span } from '../contract/source';

/** The sentences of a text, without the white space around them. */
export function sentences(text: string, language: string): readonly Span[] {
  const spans: Span[] = [];
  for (const { index, segment } of new Intl.Segmenter(language === '' ? 'und' : language, {
    granularity: 'sentence',
  }).segment(text)) {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    if (start < end) spans.push({ start, end });
  }
  return spans;
}
