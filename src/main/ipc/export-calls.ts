import path from 'node:path';
import type { Case } from '../../core/contract/case';
import type { Comparison } from '../../core/contract/comparison';
import type { Result } from '../../core/contract/errors';
import { fail, succeed } from '../../core/contract/errors';
import type { IpcCall, PrintContent } from '../../core/contract/ipc';
import type { JobKind, JobKinds, Progress } from '../../core/contract/jobs';
import type { Lexicon } from '../../core/contract/lexicon';
import type { CaseBook } from '../cases/case-book';
import { fitsCaseFile } from '../cases/case-file';
import { writeFileAtomically } from '../files/write-atomically';
import type { Job, JobRunner } from '../jobs/job-runner';
import type { Handlers } from './register';

/** The formats the window can export. */
export type ExportFormat = 'pdf' | 'json' | 'synoptic';

/** What the calls about exports need from the app. */
export interface ExportCallsContext<Sender> {
  readonly book: CaseBook;
  readonly jobs: JobRunner;
  /** The reader's words as they are now. */
  lexicon(): Lexicon;
  /** Shows a window how far its export is; null when it has ended. */
  progress(sender: Sender, progress: Progress | null): void;
  readonly paper: PrintContent['paper'];
  /** Shows the save dialog over the sender's window; null when the reader cancels. */
  chooseTarget(sender: Sender, name: string, format: ExportFormat): Promise<string | null>;
  /** The language of the windows. */
  language(): string;
  writePdf(content: PrintContent, file: string): Promise<Result<string>>;
  writeJson(comparison: Comparison, file: string): Promise<Result<string>>;
  /** Prints the pages of the PDF through the system's dialog, where there is a printer. */
  print(content: PrintContent): Promise<Result<'printed' | 'cancelled' | 'no-printer'>>;
  /** Shows a file in the desktop's file manager. */
  reveal(file: string): void;
}

/** Answers every call whose name starts with "export.". */
export function exportCalls<Sender>(
  context: ExportCallsContext<Sender>,
): Handlers<Extract<IpcCall, `export.${string}`>, Sender> {
  const { book, jobs, lexicon, chooseTarget, writePdf, print, writeJson, reveal } = context;
  const written = new Set<string>();
  /** The job of the export that runs for each window. */
  const running = new Map<Sender, Job<JobKind>>();

  function contentOf({ title }: Case, comparison: Comparison): PrintContent {
    return { title, comparison, paper: context.paper, at: new Date().toISOString(), language: context.language() };
  }

  /** Does the part of an export that takes long, which its window sees and can stop. */
  async function work<K extends JobKind>(
    sender: Sender,
    kind: K,
    input: JobKinds[K]['input'],
  ): Promise<Result<JobKinds[K]['output']>> {
    const job = jobs.start(kind, input, { progress: (progress) => context.progress(sender, progress) });
    running.set(sender, job);
    try {
      return await job.outcome;
    } finally {
      running.delete(sender);
      context.progress(sender, null);
    }
  }

  async function write(sender: Sender, subject: Case, format: ExportFormat, file: string): Promise<Result<string>> {
    if (format === 'synoptic') {
      const whole = book.whole(subject.id);
      if (!whole.ok) return whole;
      if (!fitsCaseFile(whole.value)) return fail('case-too-large', subject.title);
      const packed = await work(sender, 'pack', { case: whole.value });
      return packed.ok ? writeFileAtomically(file, packed.value) : packed;
    }
    const compared = await work(sender, 'compare', { case: subject, lexicon: lexicon() });
    if (!compared.ok) return compared;
    const comparison = compared.value;
    if (format === 'json') return writeJson(comparison, file);
    return writePdf(contentOf(subject, comparison), file);
  }

  return {
    'export.file': async ({ case: id, format }, sender) => {
      const found = book.open(id);
      if (!found.ok) return found;
      if (format !== 'synoptic' && found.value.sources.length < 2) return fail('too-few-sources');
      const file = await chooseTarget(sender, `${fileName(found.value.title)}.${format}`, format);
      if (file === null) return succeed(null);
      const result = await write(sender, found.value, format, file);
      if (!result.ok) return result;
      written.add(result.value);
      return succeed({ path: result.value });
    },
    'export.print': async ({ case: id }, sender) => {
      const found = book.open(id);
      if (!found.ok) return found;
      if (found.value.sources.length < 2) return fail('too-few-sources');
      const compared = await work(sender, 'compare', { case: found.value, lexicon: lexicon() });
      if (!compared.ok) return compared;
      const content = contentOf(found.value, compared.value);
      const printed = await print(content);
      if (!printed.ok) return printed;
      if (printed.value !== 'no-printer') return succeed({ to: printed.value === 'printed' ? 'printer' : 'nowhere' });
      const file = await chooseTarget(sender, `${fileName(found.value.title)}.pdf`, 'pdf');
      if (file === null) return succeed({ to: 'nowhere' });
      const result = await writePdf(content, file);
      if (!result.ok) return result;
      written.add(result.value);
      return succeed({ to: 'file', path: result.value });
    },
    'export.cancel': (_payload, sender) => {
      running.get(sender)?.cancel();
      return succeed(null);
    },
    'export.reveal': ({ path: file }) => {
      if (!written.has(file)) return fail('bad-request', path.basename(file));
      reveal(file);
      return succeed(null);
    },
  };
}

/** A title as a file name that every platform takes: no separators, reserved characters, controls or dots at its ends. */
export function fileName(title: string): string {
  const plain = title
    // eslint-disable-next-line no-control-regex -- control characters are what must go
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+/u, '');
  // 60 characters of any script stay within the 255 bytes a name may have.
  const short = Array.from(plain)
    .slice(0, 60)
    .join('')
    .replace(/[. ]+$/u, '');
  return short === '' ? 'comparison' : short;
}

/** The paper a country prints on; A4 where it is not known. Letter countries after Unicode CLDR's territory data. */
export function paperOf(country: string): PrintContent['paper'] {
  const letter = ['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE'];
  return letter.includes(country) ? 'Letter' : 'A4';
}
