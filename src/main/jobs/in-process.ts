import { createJobHost } from './job-host';
import type { JobRunner } from './job-runner';
import { createJobRunner } from './job-runner';
import type { JobSteps } from './job-steps';

/** A runner that works in this process, slice by slice: for the command line without a window, and for tests. */
export function inProcessRunner(steps: JobSteps): JobRunner {
  return createJobRunner((receive) => {
    let open = true;
    const host = createJobHost((message) => open && receive(message), steps);
    return { post: (request) => host.receive(request), close: () => (open = false) };
  });
}
