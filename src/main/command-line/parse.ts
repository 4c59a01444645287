import type { Failure } from '../../core/contract/errors';

/** What the command line asks for; paths as typed. */
export type CommandLine =
  | { readonly kind: 'window'; readonly files: readonly string[] }
  | CompareCommand
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly failure: Failure };

/** `synoptic compare …` */
export interface CompareCommand {
  readonly kind: 'compare';
  readonly files: readonly string[];
  /** A bundled case to compare instead of files; null when files are given. */
  readonly bundled: string | null;
  /** Where the comparison file goes; "-" is standard output; null when it is not wanted. */
  readonly json: string | null;
  /** Where the PDF goes; null when it is not wanted. */
  readonly pdf: string | null;
  /** The source compared with, from 1; null leaves the choice to the case. */
  readonly reference: number | null;
  /** Folder of the sentence encoder to use instead of the one that comes with the app; null for that one. */
  readonly model: string | null;
  /** File of the reader's charged and hedging words; null for the lists that come with the app. */
  readonly lexicon: string | null;
}

/** Switches of Chromium, Electron and Node that may stand anywhere and mean nothing to us; values follow a "=". */
const RUNTIME_SWITCHES = new Set([
  'allow-file-access-from-files',
  'disable-dev-shm-usage',
  'disable-features',
  'disable-gpu',
  'disable-setuid-sandbox',
  'disable-software-rasterizer',
  'enable-features',
  'enable-logging',
  'force-device-scale-factor',
  'headless',
  'high-dpi-support',
  'in-process-gpu',
  'inspect',
  'inspect-brk',
  'js-flags',
  'lang',
  'log-file',
  'log-level',
  'log-net-log',
  'no-sandbox',
  'no-zygote',
  'original-process-start-time',
  'ozone-platform',
  'ozone-platform-hint',
  'password-store',
  'remote-allow-origins',
  'remote-debugging-address',
  'remote-debugging-pipe',
  'remote-debugging-port',
  'user-data-dir',
  'v',
  'vmodule',
]);

/** The text of `--help`. */
export const USAGE = `Synoptic reads several sources on one event side by side.

synoptic [FILE…]
    Opens the window; files go into a new case.
synoptic compare A B [C…] [--json FILE] [--pdf FILE] [--reference N] [--model FOLDER] [--lexicon FILE]
    Compares two or more files without a window. Without --json or --pdf it prints a summary.
synoptic compare --bundled CASE [--json FILE] [--pdf FILE] [--reference N] [--model FOLDER] [--lexicon FILE]
    Compares a case that comes with Synoptic, such as kerman-2024.

--json FILE      writes the comparison as JSON; "-" is the standard output
--pdf FILE       writes the comparison as a PDF
--reference N    the source the others' wording is compared with, counted from 1
--model FOLDER   a sentence-transformer in ONNX form that finds passages alike in meaning, in place of
                 the one that comes with Synoptic
--lexicon FILE   words added to and taken from the lists of charged and hedging words, as JSON:
                 {"en": {"charged": {"add": ["junta"], "remove": ["crisis"]}}}
--help           prints this
--version        prints the version

Exit status: 0 when done, 2 when a file or an argument is wrong or an output cannot be written, 3 when this runtime
cannot make a PDF.
`;

/** Reads the arguments that follow the program (and, in a checkout, the app's folder). */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const dashes = args.indexOf('--');
  const own = args.filter((arg, index) => (dashes >= 0 && index > dashes) || !isRuntimeSwitch(arg));
  if (own[0] === 'compare') return parseCompare(own.slice(1));
  const options = beforeDashes(own);
  if (options.includes('--help') || options.includes('-h')) return { kind: 'help' };
  if (options.includes('--version')) return { kind: 'version' };
  // A window opens whatever a desktop passes along; only what can be a file is one.
  const at = own.indexOf('--');
  const files =
    at < 0
      ? own.filter((arg) => !arg.startsWith('-'))
      : [...own.slice(0, at).filter((arg) => !arg.startsWith('-')), ...own.slice(at + 1)];
  return { kind: 'window', files: files.filter((file) => file !== '') };
}

function parseCompare(args: readonly string[]): CommandLine {
  const files: string[] = [];
  const values = new Map<string, string>();
  const queue = [...args];
  for (let arg = queue.shift(); arg !== undefined; arg = queue.shift()) {
    if (arg === '--') {
      files.push(...queue.splice(0));
    } else if (arg === '--help' || arg === '-h') {
      return { kind: 'help' };
    } else if (arg === '--version') {
      return { kind: 'version' };
    } else if (arg.startsWith('-') && arg !== '-') {
      const [, name = '', inline] = /^--([^=]*)(?:=(.*))?$/su.exec(arg) ?? [];
      if (!['json', 'pdf', 'reference', 'bundled', 'model', 'lexicon'].includes(name) || values.has(name))
        return wrong(arg);
      const value = inline ?? queue.shift();
      // A missing value must not swallow the next option; a file may really be called so, given with "=".
      if (value === undefined || value === '' || (inline === undefined && value.startsWith('--'))) return wrong(arg);
      values.set(name, value);
    } else {
      files.push(arg);
    }
  }
  const bundled = values.get('bundled') ?? null;
  if (bundled !== null && files[0] !== undefined) return wrong(files[0]);
  const count = values.get('reference');
  if (count !== undefined && !/^[1-9]\d{0,5}$/u.test(count)) {
    return { kind: 'wrong', failure: { code: 'reference-out-of-range', subject: count } };
  }
  return {
    kind: 'compare',
    files,
    bundled,
    json: values.get('json') ?? null,
    pdf: values.get('pdf') ?? null,
    reference: count === undefined ? null : Number(count),
    model: values.get('model') ?? null,
    lexicon: values.get('lexicon') ?? null,
  };
}

function wrong(subject: string): CommandLine {
  return { kind: 'wrong', failure: { code: 'bad-arguments', subject } };
}

function beforeDashes(args: readonly string[]): readonly string[] {
  const at = args.indexOf('--');
  return at < 0 ? args : args.slice(0, at);
}

function isRuntimeSwitch(arg: string): boolean {
  // macOS gives programs started from Finder a process serial number.
  if (/^-psn_\d/u.test(arg)) return true;
  const [, name] = /^--([^=]+)/u.exec(arg) ?? [];
  return name !== undefined && RUNTIME_SWITCHES.has(name);
}
