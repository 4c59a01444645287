import fs from 'node:fs/promises';
import path from 'node:path';
import type { Case } from '../../core/contract/case';
import { MAX_SOURCES } from '../../core/contract/case';
import type { Failure, Result } from '../../core/contract/errors';
import { fail, failureText, succeed } from '../../core/contract/errors';
import type { PrintContent } from '../../core/contract/ipc';
import type { Source } from '../../core/contract/source';
import type { Corpus } from '../corpus/corpus';
import type { EncoderNotice } from '../encoder/encoders';
import { readModelFolder } from '../encoder/model-files';
import { readInputFile } from '../files/read-input-file';
import { comparisonJson, writeJson } from '../files/write-json';
import type { JobRunner } from '../jobs/job-runner';
import { readLexiconFile } from '../settings/lexicon';
import type { CompareCommand } from './parse';
import { summarise } from './summary';

/** What `compare` needs from where it runs. */
export interface CompareEnvironment {
  /** The folder that paths are relative to. */
  readonly folder: string;
  /** The jobs, with the sentence encoders in the given folder, or with those that come with the app when it is null. */
  jobs(model: string | null): JobRunner;
  readonly corpus: Corpus;
  readonly paper: PrintContent['paper'];
  /** Writes a PDF; null where the runtime cannot. */
  readonly exportPdf: ((content: PrintContent, file: string) => Promise<Result<string>>) | null;
  /** Writes to standard output; resolves when it was taken. */
  print(text: string): Promise<void>;
  /** Writes one line to standard error. */
  complain(line: string): void;
}

/** What is worth a line of its own, by the code of the notice; the others stand in the comparison. */
const NOTICE_TEXT: ReadonlyMap<string, string> = new Map<EncoderNotice, string>([
  ['encoder-absent', 'there is no sentence encoder here; passages were matched by words alone.'],
  ['encoder-language', 'the sentence encoder does not read these languages; passages were matched by words alone.'],
  ['encoder-failed', 'the sentence encoder does not run here; passages were matched by words alone.'],
]);

/** The notice of an encoder that is there and does not run. */
const BROKEN: EncoderNotice = 'encoder-failed';

/** Exit codes of the command line. */
export const EXIT = { done: 0, wrong: 2, noRuntime: 3 } as const;

/** Runs `synoptic compare` and answers the exit code; every problem is told in one line. */
export async function runCompare(command: CompareCommand, environment: CompareEnvironment): Promise<number> {
  const { exportPdf, complain } = environment;
  if (command.pdf !== null && exportPdf === null) {
    complain('synoptic: a PDF needs the Electron runtime, which is not here. Use --json, or start Synoptic itself.');
    return EXIT.noRuntime;
  }
  const done = await compareAndWrite(command, environment);
  if (done.ok) return EXIT.done;
  complain(`synoptic: ${failureText(done.failure)}`);
  return EXIT.wrong;
}

async function compareAndWrite(command: CompareCommand, environment: CompareEnvironment): Promise<Result<null>> {
  const { folder, paper, exportPdf, print, complain } = environment;
  const model = command.model === null ? null : path.resolve(folder, command.model);
  if (model !== null && readModelFolder(model) === null) return fail('model-unusable', command.model ?? '');
  const lexicon = command.lexicon === null ? {} : readLexiconFile(path.resolve(folder, command.lexicon));
  if (lexicon === null) return fail('lexicon-unusable', command.lexicon ?? '');
  const jobs = environment.jobs(model);
  const json = command.json === null || command.json === '-' ? null : path.resolve(folder, command.json);
  const pdf = command.pdf === null ? null : path.resolve(folder, command.pdf);

  const found = await caseOf(command, environment, jobs);
  if (!found.ok) return found;
  const clash = await clashingOutput(command, folder, [json, pdf]);
  if (clash) return { ok: false, failure: clash };

  const compared = await jobs.start('compare', { case: found.value, lexicon }).outcome;
  if (!compared.ok) return compared;
  const comparison = compared.value;
  // Whoever asks for a model gets it or nothing.
  if (model !== null && comparison.notices.includes(BROKEN)) return fail('model-unusable', command.model ?? '');
  const { title } = found.value;

  if (pdf !== null && exportPdf) {
    const written = await exportPdf({ title, comparison, paper, at: new Date().toISOString() }, pdf);
    if (!written.ok) return asTyped(written.failure, command.pdf);
  }
  if (json !== null) {
    const written = await writeJson(comparison, json);
    if (!written.ok) return asTyped(written.failure, command.json);
  }
  if (command.json === '-') await print(comparisonJson(comparison));
  else if (json === null && pdf === null) await print(summarise(title, comparison));
  for (const notice of comparison.notices) {
    const text = NOTICE_TEXT.get(notice);
    if (text !== undefined) complain(`synoptic: ${text}`);
  }
  return succeed(null);
}

/** The case the command means: a bundled one, or one made of its files, with the reference it asks for. */
async function caseOf(
  command: CompareCommand,
  environment: CompareEnvironment,
  jobs: JobRunner,
): Promise<Result<Case>> {
  const found =
    command.bundled === null
      ? await readCase(command.files, environment.folder, jobs)
      : bundledCase(command, environment);
  if (!found.ok || command.reference === null) return found;
  const reference = found.value.sources[command.reference - 1];
  if (!reference) return fail('reference-out-of-range', String(command.reference));
  return succeed({ ...found.value, reference: reference.id });
}

function bundledCase({ bundled }: CompareCommand, { corpus }: CompareEnvironment): Result<Case> {
  const found = corpus.open(bundled ?? '');
  return found ? succeed(found) : fail('bad-arguments', `--bundled ${bundled ?? ''}`);
}

async function readCase(paths: readonly string[], folder: string, jobs: JobRunner): Promise<Result<Case>> {
  if (paths.length > MAX_SOURCES) return fail('too-many-sources');
  const sources: Source[] = [];
  for (const [index, typed] of paths.entries()) {
    const read = await readInputFile(path.resolve(folder, typed));
    if (!read.ok) return asTyped(read.failure, typed);
    // Numbered, not random, so that the same files always give the same comparison.
    const imported = await jobs.start('import', { files: [read.value], ids: [`s${index + 1}`] }).outcome;
    if (!imported.ok) return imported;
    const [failure] = imported.value.failures;
    if (failure) return asTyped(failure, typed);
    sources.push(...imported.value.sources.map(({ source }) => source));
  }
  // After reading, so that a name mistyped is called that and not a lack of files.
  const [first, second] = sources;
  if (!first || !second) return fail('too-few-sources');
  return succeed({
    id: 'command-line',
    title: first.meta.title,
    origin: 'own',
    createdAt: '1970-01-01T00:00:00.000Z',
    sources,
    reference: null,
    corrections: [],
  });
}

/** A failure about a file, with the file as the reader typed it. */
function asTyped(failure: Failure, typed: string | null): { readonly ok: false; readonly failure: Failure } {
  return fail(failure.code, typed ?? failure.subject);
}

/** An output that would overwrite one of the sources or the other output; null when all are apart. */
async function clashingOutput(
  { files }: CompareCommand,
  folder: string,
  outputs: readonly (string | null)[],
): Promise<Failure | null> {
  const taken = new Set<string>();
  for (const file of files) taken.add(await trueName(path.resolve(folder, file)));
  for (const output of outputs) {
    if (output === null) continue;
    const name = await trueName(output);
    if (taken.has(name)) return { code: 'bad-arguments', subject: output };
    taken.add(name);
  }
  return null;
}

async function trueName(file: string): Promise<string> {
  return fs.realpath(file).catch(() => file);
}
