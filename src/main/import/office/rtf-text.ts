import type { Paragraph } from '../../../core/text/paragraph-signs';
import { Flow } from './flow';

/** The text of a Rich Text document as it comes: paragraphs end with a word, tables have no beginning and no end. */
export class RtfText {
  readonly #flow = new Flow();
  #open = false;
  #shape: Paragraph['shape'] = 'plain';
  #inTable = false;
  #table = false;
  #row = false;
  #cell = false;

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
  word(name: string): void {
    if (name === 'pard') [this.#shape, this.#inTable] = ['plain', false];
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
      // A list that is drawn with bullets and tabs.
      const item = shape === 'plain' ? /^[•‣▪●◦]\s+(\S.*)$/su.exec(text)?.[1] : undefined;
      return item === undefined ? { text, shape } : { text: item, shape: 'listed' };
    });
  }

  #end(): void {
    if (!this.#open) return;
    this.#flow.shape(this.#shape);
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
