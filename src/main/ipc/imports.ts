import { randomUUID } from 'node:crypto';
import type { CaseId } from '../../core/contract/case';
import { succeed } from '../../core/contract/errors';
import type { Result } from '../../core/contract/errors';
import type { ImportAnswer } from '../../core/contract/ipc';
import type { ImportLine, ImportList } from '../../core/contract/importing';
import type { CaseBook } from '../cases/case-book';
import type { CancelImport, IncomingFile } from '../cases/import-run';

/** The imports that run, each for the window that shows its list. */
export interface Imports<Sender> {
  run(sender: Sender, into: CaseId | null, files: readonly IncomingFile[]): Promise<Result<ImportAnswer>>;
  /** Leaves out one file of an import, or, null, stops it; nothing happens when it is not this window's, or has ended. */
  cancel(sender: Sender, id: string, file: number | null): void;
}

/** `tell` shows a window how far its import is. */
export function createImports<Sender>(
  book: CaseBook,
  tell: (sender: Sender, list: ImportList) => void,
): Imports<Sender> {
  const running = new Map<string, { readonly sender: Sender; readonly cancel: CancelImport }>();

  return {
    async run(sender, into, files) {
      const id = randomUUID();
      let lines: readonly ImportLine[] = [];
      try {
        const answer = await book.importFiles(into, files, {
          started: (cancel) => running.set(id, { sender, cancel }),
          changed(changed) {
            lines = changed;
            tell(sender, { id, lines, running: true });
          },
        });
        return answer.ok ? succeed({ ...answer.value, import: id }) : answer;
      } finally {
        running.delete(id);
        if (lines.length > 0) tell(sender, { id, lines, running: false });
      }
    },
    cancel(sender, id, file) {
      const found = running.get(id);
      if (found?.sender === sender) found.cancel(file);
    },
  };
}
