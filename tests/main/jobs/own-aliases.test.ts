import { utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/core/contract/case';
import { makeSource } from '../../../src/core/text/source';
import { inProcessRunner } from '../../../src/main/jobs/in-process';
import { jobSteps } from '../../../src/main/jobs/job-steps';
import { ALIASES_NOTICE, ownAliases } from '../../../src/main/jobs/own-aliases';
import { temporaryFolder } from '../temporary-folder';

const RESOURCES = path.join(import.meta.dirname, '../../../resources');
const folder = temporaryFolder();
let count = 0;

function file(content: string | null): string {
  const target = path.join(folder, `${String(++count)}.json`);
  if (content !== null) writeFileSync(target, content);
  return target;
}

describe('the names a reader lists', () => {
  it('are none where there is no file', () => {
    expect(ownAliases(null)()).toEqual({ table: undefined, broken: false });
    expect(ownAliases(file(null))()).toEqual({ table: undefined, broken: false });
  });

  it('are known beside those of the app', () => {
    const { table } = ownAliases(file('\ufeff{"groups": [["Old Harbour", "Port Aster"]]}'))();
    expect(table?.aliasOf('Port Aster')).toBe('Old Harbour');
    expect(table?.aliasOf('Daesh')).toBe('Islamic State');
  });

  it.each(['', 'not JSON', '[]', '{"groups": [[]]}', '{"groups": [["a", 3]]}', '{"groups": "a"}'])(
    'are left out where the file holds %j',
    (content) => {
      expect(ownAliases(file(content))()).toEqual({ table: undefined, broken: true });
    },
  );

  it('are read again when the file changes', () => {
    const target = file('{"groups": []}');
    const read = ownAliases(target);
    expect(read().table?.aliasOf('Port Aster')).toBeNull();
    writeFileSync(target, '{"groups": [["Old Harbour", "Port Aster"]]}');
    utimesSync(target, new Date(), new Date(Date.now() + 5000));
    expect(read().table?.aliasOf('Port Aster')).toBe('Old Harbour');
  });
});

describe('a comparison', () => {
  const source = (id: string, text: string) => makeSource({ id, file: `${id}.txt`, format: 'text', sha256: id, text });
  const subject: Case = {
    id: 'c',
    title: 'C',
    origin: 'own',
    createdAt: '',
    reference: null,
    corrections: [],
    sources: [
      source('a', 'Storm\n\nWaves of nine metres hit the Old Harbour on Monday and damaged forty boats there.\n'),
      source('b', 'Gale\n\nPort Aster counted forty damaged boats after waves of nine metres on Monday.\n'),
    ],
  };
  const compared = async (aliases: string) => {
    const jobs = inProcessRunner(jobSteps(RESOURCES, { aliases, models: [], vectors: null }));
    const done = await jobs.start('compare', { case: subject }).outcome;
    if (!done.ok) throw new Error(done.failure.code);
    return done.value;
  };

  it('takes the listed names for one', async () => {
    const { links, names, notices } = await compared(file('{"groups": [["Old Harbour", "Port Aster"]]}'));
    const shown = links.flatMap(({ reasons }) => reasons.map(({ text, other }) => [text, other].sort().join(' = ')));
    expect(shown).toContain('Old Harbour = Port Aster');
    expect(names.map(({ forms }) => forms.map(({ text }) => text))).toContainEqual(['Old Harbour', 'Port Aster']);
    expect(notices).not.toContain(ALIASES_NOTICE);
  });

  it('says once that the list cannot be read', async () => {
    const { notices } = await compared(file('{'));
    expect(notices.filter((notice) => notice === ALIASES_NOTICE)).toHaveLength(1);
  });
});
