import { fail, succeed } from '../../core/contract/errors';
import type { Result } from '../../core/contract/errors';
import type { IpcCall } from '../../core/contract/ipc';
import type { CaseBook } from '../cases/case-book';
import type { Handlers } from './register';

/** The calls about the files that sources were read from. */
export type SourceCall = Extract<IpcCall, 'cases.rereadSource' | 'cases.openOriginal' | 'cases.exportOriginal'>;

/** What these calls need from the app. */
export interface SourceCallsContext<Sender> {
  readonly book: CaseBook;
  /** Opens bytes as a file of this name with the program the desktop has for it. */
  openCopy(name: string, bytes: Uint8Array): Promise<Result<null>>;
  /** Shows the save dialog over the sender's window; null when the reader cancels. */
  chooseOriginalTarget(sender: Sender, name: string): Promise<string | null>;
  writeFile(file: string, bytes: Uint8Array): Promise<Result<string>>;
}

/** Answers the calls about the files that sources were read from. */
export function sourceCalls<Sender>({
  book,
  openCopy,
  chooseOriginalTarget,
  writeFile,
}: SourceCallsContext<Sender>): Handlers<SourceCall, Sender> {
  return {
    'cases.rereadSource': ({ case: id, source, encoding }) => book.reread(id, source, encoding),
    'cases.openOriginal': async ({ case: id, source }) => {
      const file = book.original(id, source);
      return file === null ? fail('case-missing', id) : openCopy(file.name, file.bytes);
    },
    'cases.exportOriginal': async ({ case: id, source }, sender) => {
      const file = book.original(id, source);
      if (file === null) return fail('case-missing', id);
      const target = await chooseOriginalTarget(sender, file.name);
      if (target === null) return succeed(null);
      const written = await writeFile(target, file.bytes);
      return written.ok ? succeed({ path: written.value }) : written;
    },
  };
}
