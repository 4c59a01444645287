import { fromMarkdown } from 'mdast-util-from-markdown';
import type { SourceMeta } from '../contract/source';
import { tableRows } from './blocks';
import { readDateline } from './datelines';
import { layOutParagraphs } from './document';
import { readFrontMatter } from './front-matter';
import type { Paragraph } from './paragraph-signs';
import { textOfHtml } from './markdown-html';
import type { SegmentDraft } from './segment';

/** What a Markdown document says: plain prose with its segments, and what its front matter tells about it. */
export interface MarkdownDocument {
  readonly text: string;
  readonly segments: readonly SegmentDraft[];
  readonly meta: Partial<SourceMeta>;
}

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root | Root['children'][number];

/**
 * Reads a Markdown document: its paragraphs without marks, parted by blank lines, with their kinds. Headings, quotes,
 * lists and tables are what the document says; everything else is told from the words as in a plain text. Pictures
 * leave their description, links their words, comments nothing. Any string is a Markdown document.
 */
export function readMarkdown(markdown: string, language?: string): MarkdownDocument {
  const { meta, rest } = readFrontMatter(markdown);
  const paragraphs = paragraphsOf(fromMarkdown(rest), meta.title !== undefined);
  const { text, segments } = layOutParagraphs(paragraphs, language ?? meta.language);
  return { text, segments, meta };
}

interface Open {
  readonly node: Node;
  readonly shape: Paragraph['shape'];
}

/** The paragraphs in order; `titled` where the title is known, so that no heading below the first paragraph is it. A stack instead of recursion: quotes can be nested deeper than calls. */
function paragraphsOf(root: Root, titled: boolean): readonly Paragraph[] {
  const found: Paragraph[] = [];
  const add = (text: string, shape: Paragraph['shape']) => {
    const trimmed = text.trim();
    if (trimmed !== '') found.push({ text: trimmed, shape });
  };
  const open: Open[] = [{ node: root, shape: 'plain' }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, shape } = next;
    switch (node.type) {
      case 'heading':
        add(
          oneLine(inlineText(node)),
          node.depth === 1 && !found.some((each) => titled || each.shape === 'title') ? 'title' : 'heading',
        );
        break;
      case 'paragraph':
        for (const part of partsOf(node, shape)) add(part.text, part.shape);
        break;
      case 'code':
        add(node.value, 'code');
        break;
      case 'html':
        for (const part of textOfHtml(node.value).split(/\n\s*\n/u)) add(oneLine(part), shape);
        break;
      default:
        if ('children' in node) {
          const inner = node.type === 'blockquote' ? 'quote' : node.type === 'listItem' ? 'listed' : shape;
          const children = node.children.map((child): Open => ({ node: child, shape: inner }));
          open.push(...children.reverse());
        }
    }
  }
  return found.map((each, index) => tableCaption(each, found[index - 1], found[index + 1]) ?? each);
}

/** A line below or above a table that begins with ":" or "Table:" is its caption; null for any other paragraph. */
function tableCaption(each: Paragraph, before: Paragraph | undefined, after: Paragraph | undefined): Paragraph | null {
  const text = each.shape === 'plain' ? /^(?:[Tt]able)?:\s+(\S.*)$/su.exec(each.text)?.[1] : undefined;
  const beside = before?.shape === 'table' || after?.shape === 'table';
  return text === undefined || !beside ? null : { text, shape: 'caption' };
}

/** Line ends that the writer set ("hard breaks"), told apart from those that the editor did. */
const HARD = '\u2028';

/** The words of a node: its leaves in order. */
function inlineText(node: Node): string {
  let text = '';
  const open: Node[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'break') text += HARD;
    else if (next.type === 'html') text += textOfHtml(next.value).replaceAll('\n', HARD);
    else if (next.type === 'image' || next.type === 'imageReference') text += ' ';
    else if ('value' in next) text += next.value;
    else if ('children' in next) open.push(...[...next.children].reverse());
  }
  return text;
}

function oneLine(text: string): string {
  return text.replace(/[^\S\u00a0\u202f\u2009]+/gu, ' ').trim();
}

/** Longest line that an editor wraps; longer ones are paragraphs that lost the blank line between them. */
const WRAP_MAX = 200;

/** The paragraphs of a paragraph node: usually one; a table drawn with pipes; lines that were paragraphs once. */
function partsOf(node: Node, shape: Paragraph['shape']): readonly Paragraph[] {
  const captions = descriptions(node);
  if (captions !== null) return captions.map((text) => ({ text, shape: 'caption' }));
  const lines = inlineText(node).split(/(\n|\u2028)/u);
  const rows = lines.filter((_, index) => index % 2 === 0).map((row) => row.trim());
  if (rows.length > 1 && tableRows(rows, 0) === rows.length) return [{ text: drawnTable(rows), shape: 'table' }];
  const plain = shape === 'plain' && isLink(node) ? 'link' : shape;
  const parts: string[] = [rows[0] ?? ''];
  for (const [index, row] of rows.slice(1).entries()) {
    const before = rows[index] ?? '';
    const end = lines[2 * index + 1];
    const parted = end === HARD || before.length > WRAP_MAX || isDateline(before) || isDateline(row);
    if (parted) parts.push(row);
    else parts[parts.length - 1] = `${parts.at(-1) ?? ''} ${row}`;
  }
  return parts.map((text) => ({ text: oneLine(text), shape: plain }));
}

function isDateline(line: string): boolean {
  return readDateline(line, 'und') !== null;
}

/** Fewest words of a picture's description that says something. */
const DESCRIPTION_WORDS = 3;

/** The descriptions of the pictures in a paragraph of nothing but pictures; null for any other paragraph. */
function descriptions(node: Node): readonly string[] | null {
  const children = 'children' in node ? (node.children as readonly Node[]) : [];
  const inner = children.flatMap((child) => (child.type === 'link' ? (child.children as readonly Node[]) : [child]));
  const pictures = inner.filter((child) => child.type === 'image');
  const others = inner.filter((child) => child.type !== 'image' && inlineText(child).trim() !== '');
  if (pictures.length === 0 || others.length > 0) return null;
  return pictures
    .map((picture) => oneLine(picture.alt ?? ''))
    .filter((text) => text.split(' ').length >= DESCRIPTION_WORDS);
}

/** True for a paragraph that is a single link and nothing else. */
function isLink(node: Node): boolean {
  const children = 'children' in node ? (node.children as readonly Node[]) : [];
  const said = children.filter((child) => inlineText(child).trim() !== '');
  return said.length === 1 && (said[0]?.type === 'link' || said[0]?.type === 'linkReference');
}

/** A table's rows without the frame around them and the line below its head. */
function drawnTable(rows: readonly string[]): string {
  return rows
    .filter((row) => /[^\s|:-]/u.test(row))
    .map((row) =>
      row
        .replace(/^\||\|$/gu, '')
        .split('|')
        .map((cell) => cell.trim())
        .join(' | '),
    )
    .join('\n');
}
