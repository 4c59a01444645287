/**
 * Everything that can go wrong and that a reader is told about. The wording stands in one table a language,
 * `ERROR_TEXT` in English.
 * A broken invariant is not here: it throws `Bug`.
 */
export const ERROR_CODES = [
  'file-missing',
  'file-unreadable',
  'file-empty',
  'file-too-large',
  'case-too-large',
  'file-format',
  'file-old-word',
  'file-too-complex',
  'file-too-slow',
  'file-encrypted',
  'file-damaged',
  'file-scanned',
  'folder-empty',
  'folder-unreadable',
  'source-duplicate',
  'file-newer',
  'too-few-sources',
  'too-many-sources',
  'bad-arguments',
  'reference-out-of-range',
  'output-failed',
  'case-missing',
  'case-read-only',
  'library-failed',
  'backup-damaged',
  'model-unusable',
  'lexicon-unusable',
  'job-cancelled',
  'job-failed',
  'bad-request',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An expected failure as a value: `subject` is what it is about (a file's name, an option), never a sentence. */
export interface Failure {
  readonly code: ErrorCode;
  readonly subject: string;
}

/** The result of something that can fail in an expected way. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: ErrorCode, subject = ''): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code, subject } };
}

/** What went wrong, and what the reader can do next, by code. `{subject}` stands for the failure's subject. */
export type ErrorText = Readonly<Record<ErrorCode, { readonly what: string; readonly next: string }>>;

/** The wording of every failure in English: of the command line, of logs, and of windows in that language. */
export const ERROR_TEXT: ErrorText = {
  'file-missing': { what: '{subject}: no such file.', next: 'Check the name and the folder.' },
  'file-unreadable': {
    what: '{subject}: the file cannot be read.',
    next: 'Check its permissions, or copy it to a folder of yours.',
  },
  'file-empty': {
    what: '{subject}: the file holds no text.',
    next: 'Open the original and check that it has text that can be selected.',
  },
  'file-too-large': { what: '{subject}: the file is too large.', next: 'Split it, or save only the article as text.' },
  'case-too-large': {
    what: '{subject}: a case file holds at most 512 MB, and this case has more.',
    next: 'Make a copy of the case, take the largest sources out of it and export that.',
  },
  'file-format': {
    what: '{subject}: this kind of file cannot be read.',
    next: 'Save the article as a web page, PDF, Word document or plain text and open that.',
  },
  'file-old-word': {
    what: '{subject}: documents of Word 97 to 2003 (.doc) cannot be read.',
    next: 'Open it in a word processor, save it as .docx and open that.',
  },
  'file-too-complex': {
    what: '{subject}: the file unfolds into more than an article can be.',
    next: 'Open it in its own program and save only the article as text.',
  },
  'file-too-slow': {
    what: '{subject}: reading the file took too long and was stopped.',
    next: 'Open it in its own program and save only the article as text.',
  },
  'file-encrypted': {
    what: '{subject}: the file is protected by a password.',
    next: 'Open it in its own program, save a copy without the password and open that.',
  },
  'file-damaged': {
    what: '{subject}: the file is damaged or cut short.',
    next: 'Save or download it again.',
  },
  'file-scanned': {
    what: '{subject}: the PDF holds pictures of pages and no text.',
    next: 'Make its text readable with a program for text recognition and open the result.',
  },
  'file-newer': {
    what: '{subject}: the file was made by a newer version of Synoptic.',
    next: 'Update Synoptic and open it again.',
  },
  'backup-damaged': {
    what: 'The backup {subject} is missing or damaged.',
    next: 'Choose another one.',
  },
  'model-unusable': {
    what: '{subject}: no sentence encoder that Synoptic can run.',
    next: 'Choose a folder with an ONNX sentence-transformer and its tokenizer.json.',
  },
  'lexicon-unusable': {
    what: '{subject}: no list of words that Synoptic can read.',
    next: 'Give JSON of this form: {"en": {"charged": {"add": ["junta"], "remove": []}}}.',
  },
  'folder-empty': {
    what: '{subject}: the folder holds no file that can be read.',
    next: 'Choose the folder that holds the saved articles themselves.',
  },
  'folder-unreadable': {
    what: '{subject}: the folder cannot be opened.',
    next: 'Check its permissions, or copy the articles to a folder of yours.',
  },
  'source-duplicate': {
    what: '{subject}: this very file is in the case already.',
    next: 'It was not added again.',
  },
  'too-few-sources': { what: 'A comparison needs at least two sources.', next: 'Add another file.' },
  'too-many-sources': { what: 'A case holds at most 12 sources.', next: 'Start another case for the rest.' },
  'bad-arguments': { what: '{subject}: not understood.', next: 'See synoptic --help.' },
  'reference-out-of-range': {
    what: '--reference {subject}: there is no such source.',
    next: 'Count the files from 1.',
  },
  'output-failed': {
    what: '{subject}: the file could not be written.',
    next: 'Check the folder, its permissions and the free space.',
  },
  'case-missing': { what: 'This case is not in the library any more.', next: 'Choose another case.' },
  'case-read-only': { what: 'A bundled case cannot be changed.', next: 'Make a copy and change that.' },
  'library-failed': {
    what: 'The library could not be read or written.',
    next: 'Check free space and permissions of {subject}.',
  },
  'job-cancelled': { what: 'Cancelled.', next: '' },
  'job-failed': {
    what: 'The work stopped because of an error in Synoptic ({subject}).',
    next: 'Try again; if it happens again, report it with the files that caused it.',
  },
  'bad-request': {
    what: 'The window sent something the app does not accept ({subject}).',
    next: 'Close the window and open it again.',
  },
};

/** The sentence, or sentences, for a failure, in the words of a language. */
export function failureText(failure: Failure, text: ErrorText = ERROR_TEXT): string {
  const { what, next } = text[failure.code];
  return `${what} ${next}`.trim().replaceAll('{subject}', failure.subject);
}

/** As `failureText`, for beside the name of what it is about: that name does not stand before it again. */
export function failureSentence(failure: Failure, text: ErrorText = ERROR_TEXT): string {
  const { what, next } = text[failure.code];
  const beside = what.replace(/^\{subject\}: /u, '');
  return `${beside.charAt(0).toUpperCase()}${beside.slice(1)} ${next}`.trim().replaceAll('{subject}', failure.subject);
}

/** A broken invariant: a mistake of ours, not of the reader's input. */
export class Bug extends Error {
  override readonly name = 'Bug';
}
