import { utilityProcess } from 'electron';
import type { JobMessage } from '../../core/contract/jobs';
import type { JobRunner } from './job-runner';
import { createJobRunner } from './job-runner';

/** Largest heap of the job process, MB: twelve long sources need a fraction; a hostile file must not take the machine. */
const HEAP_MB = 2048;

/** A runner over one long-lived utility process, started with the first job; `entry` is the built worker. */
export function jobProcessRunner(entry: string): JobRunner {
  return createJobRunner((receive, gone) => {
    const child = utilityProcess.fork(entry, [], {
      serviceName: 'Synoptic jobs',
      stdio: 'inherit',
      execArgv: [`--max-old-space-size=${HEAP_MB}`],
    });
    child.on('message', (message: JobMessage) => receive(message));
    child.on('exit', (code) => gone(`job process ended with ${code}`));
    return {
      post: (request) => child.postMessage(request),
      close: () => child.kill(),
    };
  });
}
