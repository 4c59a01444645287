import type { Paragraph } from '../../../core/text/paragraph-signs';
import { Flow } from './flow';

const BULLETED = /^[•‣▪●◦]\s+(\S.*)$/su;
/** The sign or number of an item whose first line hangs out, and its text. */
const DRAWN_ITEM = /^(?:[•‣▪●◦○■□–*-]|\(?\p{Nd}{1,3}[.)]|\(?\p{L}[.)])\s+(\S.*)$/su;

/** The text of a Rich Text document as it comes: paragraphs end with a word, tables have no beginning and no end. */
export class RtfText {
  readonly #flow = new Flow();
  #open = false;
  #shape: Paragraph['shape'] = 'plain';
  #inTable = false;
  #table = false;
  #row = false;
  #cell = false;
  /** Whether the first line stands farther out than the others: so lists are set that are drawn with signs and tabs. */
  #hanging = false;

  say(text: string, bold: boolean): void {
    if (!this.#open) {
      if (this.#inTable) this.#beginCell();
      else this.#endTable();
      this.#flow.begin();
      this.#open = true;
    }
    this.#flow.text(text, bold);
  }

  shape(shape: Paragraph['shape']): void {
    if (shape !== 'plain') this.#shape = shape;
  }

  list(): void {
    this.#shape = 'listed';
  }

  /** A word that shapes paragraphs or tables; any other does nothing. */
  word(name: string, value: number | null): void {
    if (name === 'pard') [this.#shape, this.#inTable, this.#hanging] = ['plain', false, false];
    else if (name === 'fi') this.#hanging = (value ?? 0) < 0;
    else if (name === 'intbl') this.#inTable = true;
    else if (name === 'par' || name === 'sect' || name === 'page') this.#end();
    else if (name === 'cell' || name === 'nestcell') {
      this.#beginCell();
      this.#end();
      this.#cell = false;
    } else if (name === 'row' || name === 'nestrow') {
      this.#end();
      [this.#row, this.#cell] = [false, false];
    }
  }

  finish(): readonly Paragraph[] {
    this.#end();
    this.#endTable();
    return this.#flow.paragraphs.map(({ text, shape }) => {
      const signs = shape === 'item' ? DRAWN_ITEM : shape === 'plain' ? BULLETED : null;
      const item = signs?.exec(text)?.[1];
      if (item !== undefined) return { text: item, shape: 'listed' };
      return { text, shape: shape === 'item' ? 'plain' : shape };
    });
  }

  #end(): void {
    if (!this.#open) return;
    this.#flow.shape(this.#shape === 'plain' && this.#hanging ? 'item' : this.#shape);
    this.#flow.end();
    this.#open = false;
  }

  #beginCell(): void {
    if (!this.#table) this.#flow.beginTable();
    if (!this.#row) this.#flow.beginRow();
    if (!this.#cell) this.#flow.beginCell();
    [this.#table, this.#row, this.#cell] = [true, true, true];
  }

  #endTable(): void {
    if (this.#table) this.#flow.endTable();
    [this.#table, this.#row, this.#cell] = [false, false, false];
  }
}
