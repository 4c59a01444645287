import { succeed } from '../../core/contract/errors';
import type { IpcCall } from '../../core/contract/ipc';
import type { Lexicon } from '../../core/contract/lexicon';
import type { Handlers } from './register';

/** What the calls about the reader's words need. */
export interface LexiconCallsContext<Sender> {
  lexicon(): Lexicon;
  /** Keeps the words; the other windows compare anew. */
  setLexicon(lexicon: Lexicon, sender: Sender): void;
}

/** Answers every call whose name starts with "lexicon.". */
export function lexiconCalls<Sender>({
  lexicon,
  setLexicon,
}: LexiconCallsContext<Sender>): Handlers<Extract<IpcCall, `lexicon.${string}`>, Sender> {
  return {
    'lexicon.get': () => succeed(lexicon()),
    'lexicon.set': (next, sender) => {
      setLexicon(next, sender);
      return succeed(lexicon());
    },
  };
}
