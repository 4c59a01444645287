import { ERROR_TEXT } from '../../../core/contract/errors';

/** What went wrong by its code, in the words that the command line and the logs have, too. */
export const errors = { errors: ERROR_TEXT };
