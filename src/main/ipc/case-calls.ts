import path from 'node:path';
import type { Case } from '../../core/contract/case';
import { fail, succeed } from '../../core/contract/errors';
import type { Result } from '../../core/contract/errors';
import { MAX_FILES } from '../../core/contract/importing';
import type { IpcCall, IpcPayload } from '../../core/contract/ipc';
import type { CaseBook } from '../cases/case-book';
import type { IncomingFile } from '../cases/import-run';
import { incomingFiles } from '../files/read-input-file';
import type { Imports } from './imports';
import type { Handlers } from './register';
import type { SourceCall } from './source-calls';

/** What the calls about cases need from the app. */
export interface CaseCallsContext<Sender> {
  readonly book: CaseBook;
  readonly imports: Imports<Sender>;
  /** Shows the file dialog over the sender's window; no paths when the reader cancels. */
  chooseFiles(sender: Sender, folder: boolean): Promise<readonly string[]>;
  /** The paths given to the program, taken once. */
  takeStartFiles(): readonly string[];
  /** Clears the desktop's list of recent files. */
  forgetRecent(): void;
}

/** Answers every call whose name starts with "cases.". */
export function caseCalls<Sender>({
  book,
  imports,
  chooseFiles,
  takeStartFiles,
  forgetRecent,
}: CaseCallsContext<Sender>): Handlers<Exclude<Extract<IpcCall, `cases.${string}`>, SourceCall>, Sender> {
  const importFiles = async (sender: Sender, id: string | null, files: readonly IncomingFile[]) => {
    const answer = await imports.run(sender, id, files);
    if (answer.ok && answer.value.case) book.setLastOpened(answer.value.case.id);
    return answer;
  };

  /** A case that came to be is shown at once, and so at the next start. */
  const opened = (made: Result<Case>): Result<Case> => {
    if (made.ok) book.setLastOpened(made.value.id);
    return made;
  };

  return {
    'cases.list': () => succeed(book.list()),
    'cases.open': ({ case: id }) => {
      const found = book.open(id);
      if (found.ok) book.setLastOpened(id);
      return found;
    },
    'cases.initial': async (_payload, sender) => {
      const paths = takeStartFiles();
      if (paths.length === 0) return succeed({ case: book.initial(), failures: [] });
      const answer = await importFiles(sender, null, await incomingFiles(paths));
      if (!answer.ok) return succeed({ case: book.initial(), failures: [answer.failure] });
      return succeed({ ...answer.value, case: answer.value.case ?? book.initial() });
    },
    'cases.import': ({ case: id, files }, sender) => importFiles(sender, id, files),
    'cases.importDropped': async ({ case: id, files }, sender) =>
      importFiles(sender, id, (await Promise.all(files.map(fromDrop))).flat().slice(0, MAX_FILES)),
    'cases.cancelImport': ({ import: id, file }, sender) => {
      imports.cancel(sender, id, file);
      return succeed(null);
    },
    'cases.importByDialog': async ({ case: id, folder = false }, sender) => {
      const paths = await chooseFiles(sender, folder);
      if (paths.length === 0) return succeed(null);
      return importFiles(sender, id, await incomingFiles(paths));
    },
    'cases.rename': ({ case: id, title }) => book.rename(id, title),
    'cases.reorder': ({ cases }) => book.reorder(cases),
    'cases.remove': ({ case: id }) => book.remove(id),
    'cases.restore': ({ case: id }) => book.restore(id),
    'cases.duplicate': ({ case: id, title }) => opened(book.duplicate(id, title)),
    'cases.archive': ({ case: id, archived }) => book.archive(id, archived),
    'cases.erase': ({ case: id }) => {
      const erased = book.erase(id);
      if (erased.ok) forgetRecent();
      return erased;
    },
    'cases.settle': ({ conflict, choice }) => opened(book.settle(conflict, choice)),
    'cases.restoreSource': ({ case: id, source }) => book.restoreSource(id, source),
    'cases.reorderSources': ({ case: id, sources }) => book.reorderSources(id, sources),
    'cases.setSourceAside': ({ case: id, source, aside }) => book.setSourceAside(id, source, aside),
    'cases.copySource': ({ case: id, from, source, title }) => book.copySource(id, from, source, title),
    'cases.removeSource': ({ case: id, source }) => book.removeSource(id, source),
    'cases.setReference': ({ case: id, source }) => book.setReference(id, source),
    'cases.editSource': ({ case: id, source, meta }) => book.editSource(id, source, meta),
    'cases.setSegmentKind': ({ case: id, source, segments }) => book.setSegmentKinds(id, source, segments),
    'cases.correct': ({ case: id, ...correction }) => book.correct(id, correction),
    'cases.uncorrect': ({ case: id, correction }) => book.uncorrect(id, correction),
  };
}

/** What was dropped as it is handed over: a path, of a file or of a folder, or the bytes of a file, or why there are none. */
async function fromDrop(dropped: IpcPayload<'cases.importDropped'>['files'][number]): Promise<readonly IncomingFile[]> {
  if ('path' in dropped) {
    if (path.isAbsolute(dropped.path)) return incomingFiles([dropped.path]);
    return [{ name: path.basename(dropped.path), read: () => fail('file-missing', dropped.path) }];
  }
  const { name, bytes, unread } = dropped;
  return [unread === undefined ? { name, bytes } : { name, read: () => fail(unread, name) }];
}
