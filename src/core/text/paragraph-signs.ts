import { endsSentence } from './blocks';
import { isCaption } from './captions';
import { readDateline } from './datelines';
import type { Dateline } from './datelines';
import { furnitureJudge } from './furniture';
import type { FurnitureVerdict } from './furniture';
import { readField } from './header-fields';
import type { Field } from './header-fields';

/** A paragraph as the kinds are told from: its text and what its form says. */
export interface Paragraph {
  readonly text: string;
  /**
   * What the lines look like: `item` starts like a list item. Where the document says itself what a paragraph is:
   * `listed`, `title`, `heading`, `dateline`, `caption`, `code`, `link` for one that is nothing but a link, and
   * `furniture`.
   */
  readonly shape:
    | 'plain'
    | 'item'
    | 'table'
    | 'quote'
    | 'listed'
    | 'title'
    | 'heading'
    | 'dateline'
    | 'caption'
    | 'code'
    | 'link'
    | 'furniture';
}

/** What the words of a paragraph say by themselves. */
export interface Seen extends Paragraph {
  /** Length in letters of an alphabet. */
  readonly weight: number;
  /** True when it ends like a sentence. */
  readonly sentence: boolean;
  /** True for running text by its length and its end. */
  readonly prose: boolean;
  readonly verdict: FurnitureVerdict;
  readonly dateline: Dateline | null;
  readonly caption: boolean;
  readonly field: Field | null;
}

/** Letters of ideographic scripts say about as much as this many alphabetic ones. */
const IDEOGRAPH = 2.5;
/** "… the pier. — Reuters": the agency behind the last sentence. */
const SIGNED = /(?<=[.!?]["'”’»]?)\s*[-–—]\s*\p{Lu}[\p{L}/ ]{1,24}$/u;
/** Shortest sentence that is prose, and shortest paragraph that is prose without a full stop, in letters. */
export const PROSE_MIN = 40;
export const PROSE_SURE = 240;
/** Longest single question that may be a headline. */
const QUESTION_MAX = 160;

/** What the words of every paragraph say by themselves, with what the byline and the first line tell about others. */
export function signsOf(paragraphs: readonly Paragraph[], language: string): readonly Seen[] {
  const judge = furnitureJudge(language);
  return markHeadSentence(markAuthors(paragraphs.map((paragraph) => look(paragraph, judge, language))));
}

function look(paragraph: Paragraph, judge: (text: string) => FurnitureVerdict, language: string): Seen {
  const { text, shape } = paragraph;
  const open = shape !== 'table' && shape !== 'code';
  const weight = weigh(text);
  const sentence = endsSentence(text.replace(SIGNED, ''));
  const verdict = open ? judge(text) : 'none';
  const dateline = open ? readDateline(text, language) : null;
  const question = weight <= QUESTION_MAX && /^[^.!?؟！？]*[?!؟！？]["'”’»]*$/u.test(text);
  const prose = weight >= PROSE_SURE || (sentence && weight >= PROSE_MIN && !question);
  return {
    ...paragraph,
    weight,
    sentence,
    verdict,
    dateline,
    caption: shape === 'caption' || (open && isCaption(text)),
    prose,
    field: open ? (readField(text)?.field ?? null) : null,
  };
}

/** Longest author box, in letters. */
const BOX_MAX = 400;

/** Paragraphs that begin with a name of the byline are author boxes, if they stand behind the last one that is not. */
function markAuthors(seen: readonly Seen[]): readonly Seen[] {
  const names = seen
    .flatMap(({ dateline }) => dateline?.author?.split(/,\s*|\s+(?:and|und|et|y|e|&)\s+/u) ?? [])
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name.includes(' '));
  return seen.map((each) => {
    const own = each.verdict === 'none' && each.dateline === null && each.weight <= BOX_MAX;
    const start = own ? each.text.slice(0, 100).toLowerCase() : '';
    return names.some((name) => start.startsWith(`${name} `) || start.startsWith(`${name},`))
      ? { ...each, verdict: 'end' }
      : each;
  });
}

/** Longest headline that is a full sentence, in letters. */
const SENTENCE_MAX = 140;

/** A first line with a full stop is the headline where a date or a byline stands between it and the prose. */
function markHeadSentence(seen: readonly Seen[]): readonly Seen[] {
  const rest = [...seen.keys()].filter((index) => seen[index]?.verdict !== 'line');
  const [head, next] = [rest[0] ?? -1, rest[1] ?? -1];
  const short = (seen[head]?.weight ?? Infinity) <= SENTENCE_MAX && seen[head]?.dateline === null;
  const dated = seen[next]?.dateline?.kind === 'label' || seen[next]?.dateline?.kind === 'bare';
  if (!short || !dated || next !== head + 1) return seen;
  return seen.map((each, index) => (index === head ? { ...each, prose: false, sentence: false } : each));
}

/** Length in letters of an alphabet. Only the start of a long paragraph is counted: it is long either way. */
function weigh(text: string): number {
  const ideographs = text.slice(0, 1000).match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return text.length + ideographs * (IDEOGRAPH - 1);
}

/** Number of words; in scripts without spaces two ideographs count as one. */
export function wordCount(text: string): number {
  const ideographs = (weigh(text) - text.length) / (IDEOGRAPH - 1);
  return ideographs > text.length / 3 ? ideographs / 2 : text.split(/\s+/u).length;
}

/** Prose of the article itself: what headlines stand before and furniture around. */
export function isProse({ prose, shape, verdict, dateline, caption, field }: Seen): boolean {
  const furniture = verdict === 'line' || verdict === 'links' || verdict === 'form';
  const running = shape === 'plain' || shape === 'item' || shape === 'listed' || shape === 'quote';
  return prose && running && !furniture && !dateline && !caption && !field;
}

const SURE_BULLET = /^[•‣▪●◦○■□►▶∙]/u;

/** List items that are none by their looks alone: "1. The first blast" or "- Reuters" need a neighbour in the list. */
export function listItems(seen: readonly Seen[]): readonly boolean[] {
  return seen.map(({ shape, text }, index) => {
    if (shape !== 'item') return shape === 'listed';
    if (SURE_BULLET.test(text)) return true;
    return seen[index - 1]?.shape === 'item' || seen[index + 1]?.shape === 'item';
  });
}
