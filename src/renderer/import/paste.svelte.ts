import type { View } from '../state/view.svelte';
import { words } from '../messages';
import type { Incoming } from './incoming.svelte';

/** Longest first line that is taken for a headline. */
const LONGEST_TITLE = 140;

/** A pasted text on its way to become a source: its words, and the name the reader gives it. */
export class Paste {
  readonly #incoming: Incoming;
  readonly #view: View;
  text = $state('');
  title = $state('');
  /** The pasted text with its headings, lists and tables, and the plain text that goes with it; empty without. */
  #html = '';
  #plain = '';

  constructor(incoming: Incoming, view: View) {
    this.#incoming = incoming;
    this.#view = view;
  }

  /** Opens the dialog with what was pasted. */
  begin(text: string, html = ''): void {
    this.text = text;
    this.#plain = text;
    this.#html = html;
    this.title = titleOf(text);
    this.#view.dialog = 'paste';
  }

  /** Whether what was pasted goes in with its form: as long as the reader did not change its words. */
  get rich(): boolean {
    return this.text === this.#plain && /<(?:p|h[1-6]|li|table|blockquote|div|br)\b/iu.test(this.#html);
  }

  /** Fills in the name when text arrives in the dialog itself. */
  nameFromText(): void {
    if (this.title === '') this.title = titleOf(this.text);
  }

  async save(into: string | null): Promise<void> {
    const file = this.rich ? richFile(this.title, this.#html) : pastedFile(this.title, this.text);
    this.#view.dialog = null;
    await this.#incoming.importFiles(into, [file]);
  }
}

/** The first line, when it reads like a headline; empty otherwise. */
export function titleOf(text: string): string {
  const [first = '', ...rest] = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return rest.length > 0 && first.length <= LONGEST_TITLE && !/[.:;,]$/u.test(first) ? first : '';
}

/** The pasted text as a file of its own: the title is its first paragraph, unless it already is. */
export function pastedFile(title: string, text: string): { readonly name: string; readonly bytes: Uint8Array } {
  const name = title.trim() === '' ? words.paste.fallbackName : title.trim();
  const body = text.trim();
  const whole = title.trim() === '' || body.startsWith(title.trim()) ? body : `${title.trim()}\n\n${body}`;
  return { name: `${fileName(name)}.txt`, bytes: new TextEncoder().encode(whole) };
}

/** The pasted text in its form, as a file that is read as nothing but text; the title is its first heading. */
function richFile(title: string, html: string): { readonly name: string; readonly bytes: Uint8Array } {
  const name = title.trim() === '' ? words.paste.fallbackName : title.trim();
  const heading = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const above = title.trim() === '' || html.includes(heading) ? '' : `<h1>${heading}</h1>`;
  const whole = `<!doctype html><html><body>${above}${html}</body></html>`;
  return { name: `${fileName(name)}.clip.html`, bytes: new TextEncoder().encode(whole) };
}

function fileName(name: string): string {
  const safe = name
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, 120);
  return safe === '' ? words.paste.fallbackName : safe;
}
