import fs from 'node:fs';
import * as v from 'valibot';
import { lexiconSchema, tidyLexicon } from '../../core/contract/lexicon';
import type { Lexicon } from '../../core/contract/lexicon';
import type { Library } from '../library/library';

const NAME = 'lexicon';

/** The reader's charged and hedging words; none where nothing fitting is stored. */
export function readLexicon(library: Library): Lexicon {
  const stored = v.safeParse(lexiconSchema, library.setting(NAME));
  return stored.success ? tidyLexicon(stored.output) : {};
}

/** Keeps the reader's words for later runs. */
export function writeLexicon(library: Library, lexicon: Lexicon): void {
  library.putSetting(NAME, tidyLexicon(lexicon));
}

/** The lexicon in a JSON file; null where the file cannot be read or is something else. */
export function readLexiconFile(file: string): Lexicon | null {
  try {
    const parsed = v.safeParse(lexiconSchema, JSON.parse(fs.readFileSync(file, 'utf8').replace(/^\ufeff/u, '')));
    return parsed.success ? tidyLexicon(parsed.output) : null;
  } catch {
    return null;
  }
}
