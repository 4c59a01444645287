import type { Paragraph } from '../../../core/text/paragraph-signs';
import { ImportError } from '../import-error';
import { MOST_PARAGRAPHS } from './limits';

/** Longest cell of a table of data, UTF-16 units: longer ones hold prose. */
const CELL_MAX = 400;
/** Longest line in bold that is a heading of its own, UTF-16 units. */
const BOLD_HEADING = 110;

interface Open {
  text: string;
  bold: number;
  shape: Paragraph['shape'];
}

interface Table {
  readonly rows: Paragraph[][][];
}

/**
 * Gathers the paragraphs of an office document while it is read. Paragraphs may stand inside others (text boxes) and
 * tables inside tables; both come out as they end.
 */
export class Flow {
  readonly #paragraphs: Paragraph[] = [];
  readonly #open: Open[] = [];
  readonly #tables: Table[] = [];
  #count = 0;

  get paragraphs(): readonly Paragraph[] {
    return this.#paragraphs;
  }

  begin(shape: Paragraph['shape'] = 'plain'): void {
    this.#count += 1;
    if (this.#count > MOST_PARAGRAPHS) throw new ImportError('file-too-complex');
    this.#open.push({ text: '', bold: 0, shape });
  }

  /** Says what the open paragraph is, when that is told inside of it; what was told before stands against nothing. */
  shape(shape: Paragraph['shape']): void {
    const open = this.#open.at(-1);
    if (open && shape !== 'plain') open.shape = shape;
  }

  text(text: string, bold = false): void {
    const open = this.#open.at(-1);
    if (!open) return;
    open.text += text;
    if (bold) open.bold += text.trim().length;
  }

  end(): void {
    const open = this.#open.pop();
    if (!open) return;
    for (const part of open.shape === 'code' ? [open.text] : open.text.split(/\n\s*\n/u)) {
      const text = open.shape === 'code' ? part.trimEnd() : lineOf(part);
      if (text.trim() === '') continue;
      const bold = open.shape === 'plain' && text.length <= BOLD_HEADING && open.bold >= text.length * 0.85;
      this.#add({ text, shape: bold && !/[.:,;]$/u.test(text) ? 'heading' : open.shape });
    }
  }

  #add(paragraph: Paragraph): void {
    const cell = this.#tables.at(-1)?.rows.at(-1)?.at(-1);
    if (cell) cell.push(paragraph);
    else this.#paragraphs.push(paragraph);
  }

  beginTable(): void {
    this.#tables.push({ rows: [] });
  }

  beginRow(): void {
    this.#tables.at(-1)?.rows.push([]);
  }

  beginCell(): void {
    this.#tables.at(-1)?.rows.at(-1)?.push([]);
  }

  /** A table of data becomes one paragraph; one that only arranges the page, the paragraphs in it. */
  endTable(): void {
    const table = this.#tables.pop();
    if (!table) return;
    const rows = table.rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join(' ')));
    const said = rows.filter((row) => row.some((cell) => cell !== ''));
    const data =
      said.length > 1 && said.some((row) => row.length > 1) && said.flat().every(({ length }) => length <= CELL_MAX);
    if (data) this.#add({ text: said.map((row) => row.join(' | ')).join('\n'), shape: 'table' });
    else for (const paragraph of table.rows.flat(2)) this.#add(paragraph);
  }
}

/** Runs of white space as one space, line ends set by the writer as well. */
function lineOf(text: string): string {
  return text
    .replace(/\u00ad/gu, '')
    .replace(/[^\S\u00a0\u202f\u2009]+/gu, ' ')
    .trim();
}
