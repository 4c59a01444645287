import { succeed } from '../../core/contract/errors';
import type { IpcCall } from '../../core/contract/ipc';
import type { CaseBook } from '../cases/case-book';
import type { Handlers } from './register';

/** What the calls about all cases together need from the app. */
export interface LibraryCallsContext<Sender> {
  readonly book: CaseBook;
  /** The sender had another library put in the place of this one: every window shows cases that may be gone. */
  replaced(sender: Sender): void;
}

/** Answers the calls about all cases together: the search and the backups. */
export function libraryCalls<Sender>({
  book,
  replaced,
}: LibraryCallsContext<Sender>): Handlers<Extract<IpcCall, `search.${string}` | `library.${string}`>, Sender> {
  return {
    'search.find': ({ text, filters }) => succeed(book.search(text, filters)),
    'search.facets': () => succeed(book.facets()),
    'library.backups': () => succeed(book.backups()),
    'library.restoreBackup': ({ name }, sender) => {
      const restored = book.restoreBackup(name);
      if (restored.ok) replaced(sender);
      return restored;
    },
  };
}
