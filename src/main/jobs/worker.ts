/** Entry of the job process, without windows, library or network; its arguments are the file of the reader's names and the folders of models. */
import type { JobMessage, JobRequest, VectorAnswer, VectorMessage } from '../../core/contract/jobs';
import { IMPORT_FILE, RESOURCES_FOLDER } from '../app-paths';
import { boundedImporter } from '../import/importer';
import { createJobHost } from './job-host';
import { jobSteps } from './job-steps';
import { createVectorPort } from './vector-port';

/** The part of a utility process's `parentPort` that is used; typed here, so that this file needs no Electron. */
interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: JobMessage | VectorMessage): void;
}

const { parentPort } = process as unknown as { readonly parentPort: ParentPort };
const [aliases = '', ...models] = process.argv.slice(2);
const vectors = createVectorPort((message) => parentPort.postMessage(message));
const host = createJobHost(
  (message) => parentPort.postMessage(message),
  jobSteps(RESOURCES_FOLDER, { aliases, models, vectors }, boundedImporter(IMPORT_FILE)),
);
// Only the main process can write to this port.
parentPort.on('message', ({ data }) => {
  const message = data as JobRequest | VectorAnswer;
  if (message.type === 'recalled') vectors.receive(message);
  else host.receive(message);
});
