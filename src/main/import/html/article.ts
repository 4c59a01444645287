import { readDateline } from '../../../core/text/datelines';
import type { Paragraph } from '../../../core/text/paragraph-signs';
import { blocksOf, isBlock, proseIn } from './blocks';
import type { Block } from './blocks';
import { roleOf } from './furniture-elements';
import { keptByReadability } from './readability';
import type { Element, Page } from './tree';
import { descendants } from './tree';

/** Share of a page's prose at which an element holds the article, whatever its names say. */
const BULK = 0.4;
/** Share of an element's prose at which a child of it is the article and the rest is around it. */
const NARROWER = 0.8;
/** Shortest paragraph that is kept as prose on its own, UTF-16 units. */
const PROSE_LEAST = 80;

/** Longest line of a page that is read as a date and a place, UTF-16 units. */
const DATELINE_MAX = 160;

/** The article of a page. */
export interface Article {
  readonly paragraphs: readonly Paragraph[];
}

/**
 * Finds the article on a page: what stands in the element that holds most of the prose, with headline and summary from
 * above it. What the page put between the article's paragraphs (links to other stories, share bars, appeals) is kept
 * as furniture, what stands around the article is left out. `headline` and `summary` are what the page says of itself.
 */
export function findArticle(page: Page, headline: string | null, summary: string | null): Article {
  const body = elementNamed(page.root, 'body') ?? page.root;
  const furniture = furnitureIn(body);
  const root = articleRoot(body, furniture);
  const every = blocksOf(body, (element) => furniture.has(element));
  const inside = within(every, root);
  const kept = keptByReadability(
    page.root,
    inside.map(({ element }) => element),
  );
  const chosen = inside.map((block, index) => judged(block, kept?.[index] ?? true));
  const head = headOf(every, inside[0] ?? null, headline, summary);
  return { paragraphs: [...head, ...trimmed(chosen)] };
}

function elementNamed(root: Element, name: string): Element | null {
  for (const each of descendants(root)) if (each.name === name) return each;
  return null;
}

/** The elements that are the page's and not the article's: named so, and without the bulk of the prose. */
function furnitureIn(body: Element): ReadonlySet<Element> {
  const prose = proseIn(body, () => false);
  const all = prose.get(body) ?? 0;
  const found = new Set<Element>();
  for (const each of descendants(body)) {
    if (each.parent !== null && found.has(each.parent)) found.add(each);
    else if (roleOf(each) === 'furniture' && (all === 0 || (prose.get(each) ?? 0) < all * BULK)) found.add(each);
  }
  return found;
}

/** The innermost element with nearly all of the prose that is not furniture. */
function articleRoot(body: Element, furniture: ReadonlySet<Element>): Element {
  const prose = proseIn(body, (element) => furniture.has(element));
  let root = body;
  for (;;) {
    let best: Element | null = null;
    let most = 0;
    for (const child of root.children) {
      if (typeof child !== 'object' || furniture.has(child) || !isBlock(child)) continue;
      const own = prose.get(child) ?? 0;
      if (own > most) [best, most] = [child, own];
    }
    if (best === null || best.name === 'p' || best.name === 'table' || most < (prose.get(root) ?? 0) * NARROWER)
      return root;
    root = best;
  }
}

function within(blocks: readonly Block[], root: Element): readonly Block[] {
  const inside = new Set<Element>([root, ...descendants(root)]);
  return blocks.filter(({ element }) => inside.has(element));
}

/** A block as a paragraph. What a second opinion leaves out is furniture if it is mostly links or short. */
function judged(block: Block, kept: boolean): Paragraph {
  const { text, shape, role, linked } = block;
  if (role === 'furniture') return { text, shape: 'furniture' };
  const links = linked > text.length * 0.6;
  const list = shape === 'listed' && links && text.length < 200;
  // A list of nothing but links leads elsewhere, or to places of the same page.
  if (list && linked >= text.length * 0.9) return { text, shape: 'furniture' };
  if (!kept && shape !== 'table' && shape !== 'caption' && role !== 'head' && role !== 'byline') {
    if (links || (shape === 'plain' && text.length < PROSE_LEAST)) return { text, shape: links ? 'furniture' : shape };
  }
  return { text, shape };
}

/** Without the furniture at both ends: it stands around the article. */
function trimmed(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const real = (each: Paragraph): boolean => each.shape !== 'furniture';
  const first = paragraphs.findIndex(real);
  return first < 0 ? [] : paragraphs.slice(first, paragraphs.findLastIndex(real) + 1);
}

/** Words of a text without signs and case: what is the same to a reader. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Headline and summary, where they stand above the article and not in it. */
function headOf(
  every: readonly Block[],
  first: Block | null,
  headline: string | null,
  summary: string | null,
): readonly Paragraph[] {
  const start = first === null ? -1 : every.indexOf(first);
  const title = headline === null ? '' : folded(headline);
  const same = (text: string): boolean => folded(text) === title;
  const head: Paragraph[] = [];
  const inside = start < 0 ? [] : every.slice(start);
  const at = every.findLastIndex(({ text }, index) => index < start && same(text));
  if (headline !== null && !inside.some(({ text }) => same(text))) head.push({ text: headline, shape: 'title' });
  const said = summary === null ? '' : folded(summary);
  for (const block of every.slice(Math.max(0, at), Math.max(0, start))) {
    const { text, role, element, shape } = block;
    if (same(text)) continue;
    const caption = at >= 0 && shape === 'caption';
    const lead = text.length >= 40 && said !== '' && folded(text) === said;
    const named = at >= 0 && (role === 'head' || shape === 'dateline') && text.length <= 400;
    const dated = at >= 0 && text.length <= DATELINE_MAX && readDateline(text, 'und') !== null;
    if (role === 'furniture' && !dated) continue;
    if (caption || lead || named || dated || (at >= 0 && isLead(element, text)))
      head.push({ text, shape: shape === 'title' ? 'heading' : shape });
  }
  return head;
}

function isLead(element: Element, text: string): boolean {
  const names = `${element.attributes['class'] ?? ''} ${element.parent?.attributes['class'] ?? ''}`;
  return (
    text.length >= 40 &&
    /standfirst|sub-?(?:title|head)|\bdek|summary|lead|intro|excerpt|description|chapo|sottotitolo|entradilla|vorspann/iu.test(
      names,
    )
  );
}
