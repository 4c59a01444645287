import Ajv from 'ajv';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PrintContent } from '../../../src/core/contract/ipc';
import { fail } from '../../../src/core/contract/errors';
import { parseCommandLine } from '../../../src/main/command-line/parse';
import { runCompare } from '../../../src/main/command-line/run-compare';
import { openCorpus } from '../../../src/main/corpus/corpus';
import { writeFileAtomically } from '../../../src/main/files/write-atomically';
import { inProcessRunner } from '../../../src/main/jobs/in-process';
import type { JobRunner } from '../../../src/main/jobs/job-runner';
import { jobSteps } from '../../../src/main/jobs/job-steps';
import { writeTinyModel } from '../encoder/tiny-model';
import { temporaryFolder } from '../temporary-folder';

const RESOURCES = path.join(import.meta.dirname, '../../../resources');
const root = temporaryFolder();
const corpus = openCorpus(path.join(RESOURCES, 'corpus'));
const jobs = (model: string | null): JobRunner =>
  inProcessRunner(jobSteps(RESOURCES, { models: model === null ? [] : [model], vectors: null }));
let folder = '';
let count = 0;

beforeEach(() => {
  folder = path.join(root, String(++count));
  mkdirSync(folder);
  write(
    'a.txt',
    'The ferry left at nine\n\nThe ferry left the harbour of Port Aster at nine with 120 people on board.\n',
  );
  write('b.txt', 'Ferry sailed at nine\n\nThe ferry sailed from Port Aster at nine; 118 people were on board.\n');
});

function write(name: string, text: string): void {
  writeFileSync(path.join(folder, name), text);
}

interface Run {
  readonly code: number;
  readonly out: string;
  readonly errors: readonly string[];
  readonly printed: readonly PrintContent[];
}

/** Runs the command as typed in the folder; a PDF is a file that names its title. */
async function run(...args: readonly string[]): Promise<Run> {
  return runWith(true, ...args);
}

async function runWith(canPrint: boolean, ...args: readonly string[]): Promise<Run> {
  const command = parseCommandLine(['compare', ...args]);
  if (command.kind !== 'compare') throw new Error(`not a comparison: ${command.kind}`);
  let out = '';
  const errors: string[] = [];
  const printed: PrintContent[] = [];
  const code = await runCompare(command, {
    folder,
    jobs,
    corpus,
    paper: 'A4',
    exportPdf: canPrint
      ? async (content, file) => {
          printed.push(content);
          return writeFileAtomically(file, `PDF of ${content.title}`);
        }
      : null,
    print: async (text) => {
      out += text;
      return Promise.resolve();
    },
    complain: (line) => errors.push(line),
  });
  return { code, out, errors, printed };
}

describe('synoptic compare', () => {
  it('says in one line that there is no sentence encoder', async () => {
    const { code, errors } = await run('a.txt', 'b.txt');
    expect([code, ...errors]).toEqual([0, expect.stringMatching(/^synoptic: there is no sentence encoder here/u)]);
  });

  it('prints a summary without an output option', async () => {
    const { code, out } = await run('a.txt', 'b.txt');
    expect(code).toBe(0);
    expect(out).toContain('a.txt');
    expect(out).toMatch(/1\s+The ferry left the harbour of Port Aster/u);
    expect(out).toMatch(/2\s+The ferry sailed from Port Aster/u);
    expect(readdirSync(folder)).toEqual(['a.txt', 'b.txt']);
  });

  it('writes JSON by the published schema, the same bytes for the same files, in numbered sources', async () => {
    expect((await run('a.txt', 'b.txt', '--json', 'one.json')).code).toBe(0);
    expect((await run('a.txt', 'b.txt', '--json', 'two.json')).code).toBe(0);
    const [one, two] = ['one.json', 'two.json'].map((name) => readFileSync(path.join(folder, name), 'utf8'));
    expect(one).toBe(two);
    const file = JSON.parse(one ?? '') as { sources: { id: string; file: string }[] };
    const schema = readFileSync(path.join(RESOURCES, '../docs/comparison.schema.json'), 'utf8');
    const validate = new Ajv({ strict: false }).compile(JSON.parse(schema) as object);
    validate(file);
    expect(validate.errors ?? []).toEqual([]);
    expect(file.sources.map(({ id, file: name }) => [id, name])).toEqual([
      ['s1', 'a.txt'],
      ['s2', 'b.txt'],
    ]);
  });

  it('prints JSON, and nothing else, for "-"', async () => {
    const { code, out } = await run('a.txt', 'b.txt', '--json', '-');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ format: 'synoptic.comparison', reference: 0 });
  });

  it('takes the reference from 1', async () => {
    const { out } = await run('a.txt', 'b.txt', '--reference', '2', '--json', '-');
    expect(JSON.parse(out)).toMatchObject({ reference: 1 });
  });

  it('compares a bundled case, with its metadata', async () => {
    const { code, out } = await run('--bundled', 'three-versions', '--json', '-');
    expect(code).toBe(0);
    const { sources } = JSON.parse(out) as { sources: { id: string }[] };
    expect(sources[0]?.id).toMatch(/^three-versions\//u);
  });

  it('writes the PDF and the JSON of one comparison', async () => {
    const { code, printed } = await run('a.txt', 'b.txt', '--pdf', 'out.pdf', '--json', 'out.json');
    expect(code).toBe(0);
    expect(printed).toHaveLength(1);
    expect(printed[0]).toMatchObject({ paper: 'A4', title: 'The ferry left at nine' });
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt', 'out.json', 'out.pdf']);
  });

  it('replaces an output that stood there', async () => {
    write('out.json', 'old');
    expect((await run('a.txt', 'b.txt', '--json', 'out.json')).code).toBe(0);
    expect(readFileSync(path.join(folder, 'out.json'), 'utf8')).toMatch(/^\{/u);
  });

  describe('ends with 2, one clear line and no output', () => {
    const cases: readonly (readonly [string, readonly string[], string])[] = [
      ['a missing file', ['a.txt', 'nowhere/c.txt'], 'synoptic: nowhere/c.txt: no such file.'],
      ['an empty file', ['a.txt', 'empty.txt'], 'synoptic: empty.txt: the file holds no text.'],
      ['a file of white space', ['a.txt', 'blank.txt'], 'synoptic: blank.txt: the file holds no text.'],
      ['a file that is no text', ['a.txt', 'binary.txt'], 'synoptic: binary.txt: this kind of file cannot be read'],
      ['a folder', ['a.txt', 'folder'], 'synoptic: folder: the file cannot be read.'],
      ['one source', ['a.txt'], 'synoptic: A comparison needs at least two sources.'],
      ['no source', [], 'synoptic: A comparison needs at least two sources.'],
      ['too many sources', Array<string>(13).fill('a.txt'), 'synoptic: A case holds at most 12 sources.'],
      [
        'a reference beyond the sources',
        ['a.txt', 'b.txt', '--reference', '3'],
        'synoptic: --reference 3: there is no',
      ],
      ['a bundled case nobody knows', ['--bundled', 'atlantis'], 'synoptic: --bundled atlantis: not understood.'],
    ];
    it.each(cases)('%s', async (_name, args, line) => {
      write('empty.txt', '');
      write('blank.txt', ' \n\n\t\n');
      writeFileSync(path.join(folder, 'binary.txt'), new Uint8Array([0, 1, 2, 255, 254, 0, 0, 7, 0, 200]));
      mkdirSync(path.join(folder, 'folder'));
      write('kept.json', 'kept');
      const before = readdirSync(folder);
      const { code, out, errors, printed } = await run(...args, '--json', 'kept.json', '--pdf', 'new.pdf');
      expect(errors).toHaveLength(1);
      expect(errors[0]).toContain(line);
      expect(errors[0]).not.toContain('\n');
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(printed).toEqual([]);
      expect(readdirSync(folder)).toEqual(before);
      expect(readFileSync(path.join(folder, 'kept.json'), 'utf8')).toBe('kept');
    });

    it.skipIf(process.getuid?.() === 0)('a file nobody may read', async () => {
      chmodSync(path.join(folder, 'b.txt'), 0);
      const { code, errors } = await run('a.txt', 'b.txt');
      expect(code).toBe(2);
      expect(errors).toEqual([expect.stringContaining('b.txt: the file cannot be read')]);
    });

    it.each([
      ['in a folder that is not there', 'no/out.json'],
      ['that is a folder', 'folder'],
    ])('an output %s', async (_name, output) => {
      mkdirSync(path.join(folder, 'folder'));
      const { code, errors } = await run('a.txt', 'b.txt', '--json', output);
      expect(code).toBe(2);
      expect(errors).toEqual([expect.stringContaining(`${output}: the file could not be written.`)]);
      expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt', 'folder']);
    });

    it('an output that is one of the sources, also by another name', async () => {
      symlinkSync(path.join(folder, 'a.txt'), path.join(folder, 'link.txt'));
      const before = readFileSync(path.join(folder, 'a.txt'), 'utf8');
      for (const output of ['a.txt', './a.txt', 'link.txt']) {
        expect((await run('a.txt', 'b.txt', '--json', output)).code).toBe(2);
        expect(readFileSync(path.join(folder, 'a.txt'), 'utf8')).toBe(before);
      }
    });

    it('two outputs into one file', async () => {
      expect((await run('a.txt', 'b.txt', '--json', 'out', '--pdf', './out')).code).toBe(2);
      expect(existsSync(path.join(folder, 'out'))).toBe(false);
    });
  });

  it('ends with 3 where there is no way to make a PDF, before it does anything', async () => {
    const { code, errors } = await runWith(false, 'a.txt', 'b.txt', '--json', 'out.json', '--pdf', 'out.pdf');
    expect(code).toBe(3);
    expect(errors).toEqual([expect.stringContaining('needs the Electron runtime')]);
    expect(readdirSync(folder)).toEqual(['a.txt', 'b.txt']);
  });

  it('ends with 2 when the PDF cannot be made, and writes no JSON either', async () => {
    const command = parseCommandLine(['compare', 'a.txt', 'b.txt', '--json', 'out.json', '--pdf', 'out.pdf']);
    if (command.kind !== 'compare') throw new Error('not a comparison');
    const errors: string[] = [];
    const code = await runCompare(command, {
      folder,
      jobs,
      corpus,
      paper: 'A4',
      exportPdf: async () => Promise.resolve(fail('output-failed', 'elsewhere')),
      print: async () => Promise.resolve(),
      complain: (line) => errors.push(line),
    });
    expect(code).toBe(2);
    expect(errors).toEqual([expect.stringContaining('out.pdf: the file could not be written.')]);
    expect(readdirSync(folder)).toEqual(['a.txt', 'b.txt']);
  });

  it('reads with the sentence encoder in the folder that is given', async () => {
    const model = writeTinyModel(path.join(folder, 'model'), { 'encoder.json': { name: 'Mine' } });
    const { code, out, errors } = await run('a.txt', 'b.txt', '--json', '-', '--model', model);
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(JSON.parse(out)).toMatchObject({ engine: { model: expect.stringMatching(/^Mine /u) as string } });
  });

  it('takes the lists of words from a file, and ends with 2 when it is no lexicon', async () => {
    writeFileSync(path.join(folder, 'words.json'), '{"en": {"charged": {"add": ["Harbour"]}}}');
    const { code, out } = await run('a.txt', 'b.txt', '--json', '-', '--lexicon', 'words.json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      engine: { settings: { lexicon: '{"en":{"charged":{"add":["harbour"]}}}' } },
    });
    writeFileSync(path.join(folder, 'wrong.json'), '["harbour"]');
    const wrong = await run('a.txt', 'b.txt', '--lexicon', 'wrong.json');
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.errors.join('\n')).toMatch(/wrong\.json: no list of words/u);
  });

  it('ends with 2 and one line when there is no model in the folder, or one that does not run', async () => {
    mkdirSync(path.join(folder, 'empty'));
    expect(await run('a.txt', 'b.txt', '--model', 'empty')).toMatchObject({
      code: 2,
      out: '',
      errors: [expect.stringContaining('empty: no sentence encoder')],
    });
    const broken = writeTinyModel(path.join(folder, 'broken'));
    writeFileSync(path.join(broken, 'model.onnx'), 'no model');
    expect(await run('a.txt', 'b.txt', '--json', 'x.json', '--model', 'broken')).toMatchObject({ code: 2, out: '' });
    expect(existsSync(path.join(folder, 'x.json'))).toBe(false);
  });
});
