/** Entry of the thread that reads files: no window, no library, no network; it answers every file with a result. */
import { parentPort } from 'node:worker_threads';
import { fail } from '../../core/contract/errors';
import type { ImportFile } from '../../core/contract/jobs';
import type { SourceId } from '../../core/contract/source';
import { cleanName } from './clean';
import { importFile } from './import-file';

parentPort?.on('message', ({ file, id }: { readonly file: ImportFile; readonly id: SourceId }) => {
  importFile(file, id)
    .catch((error: unknown) => {
      console.error(error);
      return fail('file-damaged', cleanName(file.name));
    })
    .then((result) => parentPort?.postMessage(result), console.error);
});
