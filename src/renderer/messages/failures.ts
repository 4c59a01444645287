import { failureSentence, failureText } from '../../core/contract/errors';
import type { Failure } from '../../core/contract/errors';
import type { Words } from '.';
import { words } from '.';

/** The sentences for a failure in the language of the window. */
export function tellFailure(failure: Failure, spoken: Words = words): string {
  return failureText(apart(failure, spoken), spoken.errors);
}

/** As `tellFailure`, for beside the name of what it is about. */
export function tellFailureBeside(failure: Failure, spoken: Words = words): string {
  return failureSentence(apart(failure, spoken), spoken.errors);
}

/** A path or a name goes from left to right as it is, whichever way the sentence around it goes (U+2068 to U+2069). */
function apart({ code, subject }: Failure, { direction }: Words): Failure {
  return { code, subject: direction === 'ltr' || subject === '' ? subject : `\u2068${subject}\u2069` };
}
