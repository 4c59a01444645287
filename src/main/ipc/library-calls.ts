import { succeed } from '../../core/contract/errors';
import type { IpcCall } from '../../core/contract/ipc';
import type { CaseBook } from '../cases/case-book';
import type { Handlers } from './register';

/** Answers the calls about all cases together: the search and the backups. */
export function libraryCalls<Sender>(
  book: CaseBook,
): Handlers<Extract<IpcCall, `search.${string}` | `library.${string}`>, Sender> {
  return {
    'search.find': ({ text, filters }) => succeed(book.search(text, filters)),
    'search.facets': () => succeed(book.facets()),
    'library.backups': () => succeed(book.backups()),
    'library.restoreBackup': ({ name }) => book.restoreBackup(name),
  };
}
