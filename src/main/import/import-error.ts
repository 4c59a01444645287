import type { ErrorCode } from '../../core/contract/errors';

/** A file that cannot be imported, thrown inside readers and turned into a failure at the one place that calls them. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode) {
    super(code);
    this.code = code;
  }
}
