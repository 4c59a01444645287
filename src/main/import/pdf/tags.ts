import type { Paragraph } from '../../../core/text/paragraph-signs';

/** An element of a page's structure tree as PDF.js gives it, or a piece of the page's content in it. */
export interface TagNode {
  readonly role?: string;
  readonly children?: readonly TagNode[];
  readonly type?: string;
  readonly id?: string;
}

/** What a document says that some of its text is: a paragraph, an item, a cell. Text of one block belongs together. */
export interface Block {
  /** Place in the document's reading order. */
  readonly number: number;
  /** `loose` for text that stands in no element of its own, and `label` for the sign or number of an item. */
  readonly role: 'paragraph' | 'heading' | 'title' | 'item' | 'label' | 'caption' | 'quote' | 'cell' | 'loose';
  /** The table that it is a cell of. */
  readonly table: TaggedTable | null;
}

/** The cells of a table row by row, empty ones too. */
export interface TaggedTable {
  readonly rows: Block[][];
}

const HEADING = /^H[1-6]?$/u;
const PARAGRAPHS: Readonly<Record<string, Block['role']>> = {
  P: 'paragraph',
  Title: 'title',
  Caption: 'caption',
  Lbl: 'label',
  LI: 'item',
  LBody: 'item',
  BlockQuote: 'quote',
  Note: 'paragraph',
  Code: 'paragraph',
};

/** What surrounds an element: the block that its text belongs to, and what a paragraph inside of it is. */
interface Around {
  readonly block: Block | null;
  readonly inside: Block['role'] | null;
  readonly table: TaggedTable | null;
}

/** Reads the structure trees of a document's pages, in their order; answers the block of each piece of content by its ID. */
export function tagReader(): (tree: TagNode) => ReadonlyMap<string, Block> {
  let count = 0;
  const make = (role: Block['role'], table: TaggedTable | null = null): Block => ({ number: count++, role, table });

  return (tree) => {
    const blocks = new Map<string, Block>();

    /** What stands around the children of an element. */
    function entered(role: string, around: Around): Around {
      const { inside, table } = around;
      if (role === 'Table') return { block: null, inside: 'caption', table: { rows: [] } };
      if (role === 'TR' && table) {
        table.rows.push([]);
        return { block: null, inside: null, table };
      }
      if ((role === 'TD' || role === 'TH') && table) {
        const cell = make('cell', table);
        table.rows.at(-1)?.push(cell);
        return { block: cell, inside: 'cell', table: null };
      }
      // All that stands in a cell is the cell's.
      if (inside === 'cell') return around;
      if (role === 'Figure') return { block: null, inside: 'caption', table: null };
      if (role === 'L') return { block: null, inside: null, table: null };
      if (HEADING.test(role)) return { block: make('heading'), inside: null, table: null };
      const own = PARAGRAPHS[role];
      if (own === undefined) return around;
      const meant = own === 'paragraph' && inside !== null ? inside : own;
      // An item's body is its first paragraph's too, and is only made when there is text in it.
      if (role === 'LI' || role === 'LBody' || role === 'BlockQuote')
        return { block: null, inside: meant, table: null };
      return { block: make(meant), inside: meant === 'item' || meant === 'quote' ? meant : null, table: null };
    }

    function visit({ role, children }: TagNode, around: Around): void {
      const within = role === undefined ? around : entered(role, around);
      // Text beside elements: one block until an element comes between.
      let open: Block | null = null;
      for (const child of children ?? []) {
        if (child.type === 'content' && child.id !== undefined) {
          open ??= within.block ?? make(within.inside ?? 'loose');
          blocks.set(child.id, open);
        } else if (child.type === undefined) {
          const inline = isInline(child);
          if (!inline) open = null;
          else open ??= within.block ?? make(within.inside ?? 'loose');
          visit(child, inline && within.block === null ? { ...within, block: open } : within);
        }
      }
    }

    visit(tree, { block: null, inside: null, table: null });
    return blocks;
  };
}

const INLINE = /^(?:Span|NonStruct|Link|Em|Strong|Quote|Reference|Annot|Sub|Ruby|RB|RT|RP|Warichu|WT|WP|Private)$/u;

/** True for an element inside of a paragraph; one with paragraphs inside of it only groups them. */
function isInline({ role = '', children = [] }: TagNode): boolean {
  return INLINE.test(role) && children.every((child) => child.type !== undefined || isInline(child));
}

/** The shape that a block's role tells. */
export function shapeOfRole(role: Block['role']): Paragraph['shape'] {
  switch (role) {
    case 'item':
      return 'listed';
    case 'heading':
    case 'title':
    case 'caption':
    case 'quote':
      return role;
    default:
      return 'plain';
  }
}
