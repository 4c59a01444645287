import { utilityProcess } from 'electron';
import type { JobMessage, VectorMessage } from '../../core/contract/jobs';
import type { JobRunner } from './job-runner';
import { createJobRunner } from './job-runner';
import type { Library } from '../library/library';
import { answerVectors } from './vector-port';

/**
 * A runner over one long-lived utility process, in which files are read in a thread of bounded memory (Electron heeds no
 * heap limit given to the process itself), started with the first job; `entry` is the built worker, `aliases` the
 * file of the reader's names, which may not be there, `models` the folders of encoder models, whose vectors are kept in
 * the library.
 */
export function jobProcessRunner(
  entry: string,
  aliases: string,
  models: readonly string[],
  library: Library,
): JobRunner {
  return createJobRunner((receive, gone) => {
    const child = utilityProcess.fork(entry, [aliases, ...models], {
      serviceName: 'Synoptic jobs',
      stdio: 'inherit',
    });
    child.on('message', (message: JobMessage | VectorMessage) => {
      if (message.type !== 'recall' && message.type !== 'remember') return receive(message);
      const answer = answerVectors(library, message);
      if (answer) child.postMessage(answer);
    });
    child.on('exit', (code) => gone(`job process ended with ${code}`));
    return {
      post: (request) => child.postMessage(request),
      close: () => child.kill(),
    };
  });
}
