import type { Paragraph } from '../../../core/text/paragraph-signs';
import { roleOf } from './furniture-elements';
import type { ElementRole } from './furniture-elements';
import { readTable } from './table';
import type { Element } from './tree';
import { descendants, oneLine, textOf } from './tree';

/** A paragraph of a page and where it stands. */
export interface Block {
  readonly text: string;
  readonly shape: Paragraph['shape'];
  /** The innermost element that holds the whole block. */
  readonly element: Element;
  /** What the nearest element around it with a role is. */
  readonly role: ElementRole;
  /** Number of UTF-16 units of its text that are links. */
  readonly linked: number;
}

const BLOCKS = new Set(
  (
    'html body main article section header footer aside nav div p h1 h2 h3 h4 h5 h6 ul ol menu li dl dt dd blockquote ' +
    'figure figcaption pre hr form fieldset legend address details summary table caption thead tbody tfoot tr td th ' +
    'center dialog option button search hgroup #page'
  ).split(' '),
);
const HEADINGS = /^h[1-6]$/u;
/** Longest line in bold that is a heading of its own, UTF-16 units. */
const BOLD_HEADING = 110;

/** Longest line of who and when, UTF-16 units. */
const BYLINE_MAX = 200;

/** True for elements that begin a new line; unknown ones are components of the page and mostly do. */
export function isBlock({ name }: Element): boolean {
  return BLOCKS.has(name) || (name.includes('-') && !name.includes(':'));
}

/** How a block's element shapes it: handed down until an element says otherwise. */
interface Setting {
  readonly shape: Paragraph['shape'];
  readonly role: ElementRole;
}

/** The run of text that is being gathered into a block. */
interface Run {
  text: string;
  linked: number;
  bold: number;
  timed: number;
}

type Task =
  | {
      readonly type: 'node';
      readonly node: Element | string;
      readonly setting: Setting;
      readonly linked: boolean;
      readonly bold: boolean;
      readonly timed: boolean;
    }
  | { readonly type: 'end'; readonly element: Element; readonly setting: Setting };

/**
 * The blocks of an element in the order of the page, without those that are hidden. `isFurniture` may overrule what an
 * element's names say. A stack instead of recursion: pages are nested deeper than calls.
 */
export function blocksOf(root: Element, isFurniture: (element: Element) => boolean): readonly Block[] {
  const blocks: Block[] = [];
  let run: Run = { text: '', linked: 0, bold: 0, timed: 0 };
  const close = (element: Element, { shape, role }: Setting): void => {
    for (const part of linesOf(run.text, shape)) {
      const text = shape === 'code' ? part.replace(/\s+$/u, '') : oneLine(part);
      if (text.trim() === '') continue;
      const whole = run.text.trim().length || 1;
      const bold =
        shape === 'plain' && run.bold >= whole * 0.95 && text.length <= BOLD_HEADING && !/[.:,;]$/u.test(text);
      const link = shape === 'plain' && run.linked >= whole * 0.95;
      const linked = Math.round((run.linked / whole) * text.length);
      const byline = (role === 'byline' || run.timed >= whole * 0.9) && text.length <= BYLINE_MAX && shape !== 'title';
      const seen = byline && role !== 'furniture' ? 'dateline' : link ? 'link' : bold ? 'heading' : shape;
      blocks.push({ text, shape: seen, element, role, linked });
    }
    run = { text: '', linked: 0, bold: 0, timed: 0 };
  };

  const tasks: Task[] = [
    { type: 'node', node: root, setting: { shape: 'plain', role: null }, linked: false, bold: false, timed: false },
  ];
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    if (task.type === 'end') {
      close(task.element, task.setting);
      continue;
    }
    const { node, setting, linked, bold, timed } = task;
    if (typeof node === 'string') {
      run.text += setting.shape === 'code' ? node : node.replace(/\s+/gu, ' ');
      const said = node.trim().length;
      if (linked) run.linked += said;
      if (bold) run.bold += said;
      if (timed) run.timed += said;
      continue;
    }
    if (node.name === 'br') {
      run.text += '\n';
      continue;
    }
    const own = roleOf(node);
    if (own === 'hidden' || isReferenceMark(node)) continue;
    const role = own === 'furniture' ? (isFurniture(node) ? own : setting.role) : (own ?? setting.role);
    const inner: Setting = {
      role: setting.role === 'furniture' ? 'furniture' : role,
      shape: shapeOf(node, own, setting.shape),
    };
    const around: Setting = setting;
    if (isBlock(node)) {
      close(node.parent ?? node, around);
      const rows = node.name === 'table' ? readTable(node) : null;
      if (rows !== null) {
        const caption = captionOf(node);
        if (caption !== '')
          blocks.push({ text: caption, shape: 'caption', element: node, role: inner.role, linked: 0 });
        if (rows !== '') blocks.push({ text: rows, shape: 'table', element: node, role: inner.role, linked: 0 });
        continue;
      }
      tasks.push({ type: 'end', element: node, setting: inner });
    }
    const child = {
      setting: inner,
      linked: linked || node.name === 'a',
      bold: bold || node.name === 'b' || node.name === 'strong',
      timed: timed || node.name === 'time',
    };
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const each = node.children[index];
      if (each !== undefined) tasks.push({ type: 'node', node: each, ...child });
    }
  }
  close(root, { shape: 'plain', role: null });
  return blocks;
}

function shapeOf({ name }: Element, role: ElementRole, around: Paragraph['shape']): Paragraph['shape'] {
  if (role === 'caption' || name === 'caption') return 'caption';
  if (name === 'h1') return 'title';
  if (HEADINGS.test(name)) return 'heading';
  if (name === 'blockquote') return 'quote';
  if (name === 'li' || name === 'dd') return around === 'quote' ? 'quote' : 'listed';
  if (name === 'pre') return 'code';
  if (name === 'dt' || name === 'summary') return 'heading';
  return around;
}

function captionOf(table: Element): string {
  const caption = table.children.find((child) => typeof child === 'object' && child.name === 'caption');
  return typeof caption === 'object' ? oneLine(textOf(caption)) : '';
}

/** The number of a footnote, which is no word of the text. */
function isReferenceMark({ name, children }: Element): boolean {
  if (name !== 'sup') return false;
  return children.some(
    (child) => typeof child === 'object' && child.name === 'a' && (child.attributes['href'] ?? '').startsWith('#'),
  );
}

/** Shortest line ended by a full stop that is a paragraph before a line break, UTF-16 units. */
const BREAK_PARAGRAPH = 60;

/** Where line breaks part paragraphs: two in a row always, a single one where the line before is a whole paragraph. */
function linesOf(text: string, shape: Paragraph['shape']): readonly string[] {
  if (shape === 'code') return [text];
  const parts: string[] = [];
  for (const chunk of text.split(/\n[^\S\n]*(?:\n[^\S\n]*)+/u)) {
    let open = '';
    for (const line of chunk.split('\n')) {
      const said = open.trim();
      if (said.length >= BREAK_PARAGRAPH && /[.!?…。！？؟۔।]["'”’»)\]]*$/u.test(said)) {
        parts.push(open);
        open = line;
      } else open = open === '' ? line : `${open} ${line}`;
    }
    parts.push(open);
  }
  return parts;
}

/**
 * UTF-16 units of running text in every element below `root` and in itself: paragraphs of some length, links left out,
 * nothing of the elements to `skip`.
 */
export function proseIn(root: Element, skip: (element: Element) => boolean): ReadonlyMap<Element, number> {
  const prose = new Map<Element, number>();
  const every = [root, ...descendants(root)];
  // Backwards, so that children come before what they are added to.
  for (const each of every.reverse()) {
    const length = PROSE_HOLDERS.has(each.name) ? ownText(each) : 0;
    const own = skip(each) ? 0 : (prose.get(each) ?? 0) + (length >= PROSE_LEAST ? length : 0);
    prose.set(each, own);
    if (each.parent !== null && each !== root) prose.set(each.parent, (prose.get(each.parent) ?? 0) + own);
  }
  return prose;
}

const PROSE_HOLDERS = new Set(['p', 'div', 'li', 'td', 'blockquote', 'section', 'article']);
/** Shortest paragraph that counts as prose, UTF-16 units. */
const PROSE_LEAST = 60;

/** Length of the text that is an element's own: not that of blocks in it, and not that of its links. */
function ownText(element: Element): number {
  let length = 0;
  const open: (Element | string)[] = [...element.children];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') length += next.trim().length;
    else if (next.name !== 'a' && !isBlock(next) && next.name !== 'button') {
      for (const child of next.children) open.push(child);
    }
  }
  return length;
}
