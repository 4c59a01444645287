/** Entry of the job process: a utility process without windows, library or network. */
import type { JobMessage, JobRequest } from '../../core/contract/jobs';
import { RESOURCES_FOLDER } from '../app-paths';
import { createJobHost } from './job-host';
import { jobSteps } from './job-steps';

/** The part of a utility process's `parentPort` that is used; typed here, so that this file needs no Electron. */
interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: JobMessage): void;
}

const { parentPort } = process as unknown as { readonly parentPort: ParentPort };
const host = createJobHost((message) => parentPort.postMessage(message), jobSteps(RESOURCES_FOLDER));
// Only the main process can write to this port.
parentPort.on('message', ({ data }) => host.receive(data as JobRequest));
