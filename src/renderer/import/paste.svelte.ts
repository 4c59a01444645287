import type { Cases } from '../state/cases.svelte';
import type { View } from '../state/view.svelte';
import { words } from '../messages';

/** Longest first line that is taken for a headline. */
const LONGEST_TITLE = 140;

/** A pasted text on its way to become a source: its words, and the name the reader gives it. */
export class Paste {
  readonly #cases: Cases;
  readonly #view: View;
  text = $state('');
  title = $state('');

  constructor(cases: Cases, view: View) {
    this.#cases = cases;
    this.#view = view;
  }

  /** Opens the dialog with what was pasted. */
  begin(text: string): void {
    this.text = text;
    this.title = titleOf(text);
    this.#view.dialog = 'paste';
  }

  /** Fills in the name when text arrives in the dialog itself. */
  nameFromText(): void {
    if (this.title === '') this.title = titleOf(this.text);
  }

  async save(into: string | null): Promise<void> {
    const file = pastedFile(this.title, this.text);
    this.#view.dialog = null;
    await this.#cases.importFiles(into, [file]);
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
  const safe = name
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, 120);
  return { name: `${safe === '' ? words.paste.fallbackName : safe}.txt`, bytes: new TextEncoder().encode(whole) };
}
