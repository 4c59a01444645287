import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OwnNameLists } from '../../../src/core/contract/name-lists';
import { nameCalls } from '../../../src/main/ipc/name-calls';
import { nameListFile } from '../../../src/main/settings/name-lists';
import { temporaryFolder } from '../temporary-folder';

const folder = temporaryFolder();
let count = 0;

function file(content: string | null): string {
  const target = path.join(folder, `${String(++count)}.json`);
  if (content !== null) writeFileSync(target, content);
  return target;
}

function kept(target: string): unknown {
  return JSON.parse(readFileSync(target, 'utf8'));
}

describe('the file of names', () => {
  it('is made with the first list, changed and emptied', async () => {
    const target = file(null);
    const names = nameListFile(target);
    expect(names.read()).toEqual({ groups: [], broken: false });
    await names.change(null, ['Daesh', 'the caliphate']);
    await names.change(null, ['PA']);
    expect(kept(target)).toEqual({ groups: [['Daesh', 'the caliphate'], ['PA']] });
    await names.change(['PA'], ['PA', 'P.A.']);
    const changed = await names.change(['Daesh', 'the caliphate'], null);
    expect(changed).toEqual({ ok: true, value: { groups: [['PA', 'P.A.']], broken: false } });
    expect(names.read().groups).toEqual([['PA', 'P.A.']]);
  });

  it('keeps what else stands in it and what was written into it meanwhile', async () => {
    const target = file('{"about": "mine", "groups": [["Old Harbour", "Port Aster"]]}');
    const names = nameListFile(target);
    writeFileSync(target, '{"about": "mine", "groups": [["Quay", "Wharf"], ["Old Harbour", "Port Aster"]]}');
    await names.change(['Old Harbour', 'Port Aster'], ['Old Harbour', 'Aster Quay']);
    expect(kept(target)).toEqual({
      about: 'mine',
      groups: [
        ['Quay', 'Wharf'],
        ['Old Harbour', 'Aster Quay'],
      ],
    });
  });

  it('makes changes asked for at one time one after the other', async () => {
    const target = file(null);
    const names = nameListFile(target);
    await Promise.all(Array.from({ length: 20 }, (_, at) => names.change(null, [`A${String(at)}`, `B${String(at)}`])));
    expect(names.read().groups).toHaveLength(20);
  });

  it('stays beside the new one when it could not be read', async () => {
    const target = file('{"groups": "a"}');
    const names = nameListFile(target);
    expect(names.read()).toEqual({ groups: [], broken: true });
    expect(readFileSync(target, 'utf8')).toBe('{"groups": "a"}');
    await names.change(null, ['PA']);
    expect(names.read()).toEqual({ groups: [['PA']], broken: false });
    const aside = readdirSync(folder).find(
      (name) => name.startsWith(`${path.basename(target)}.`) && name.endsWith('.unreadable'),
    );
    expect(readFileSync(path.join(folder, aside ?? ''), 'utf8')).toBe('{"groups": "a"}');
  });

  it('is told to all windows when it was changed, and not when it could not be', async () => {
    const told: OwnNameLists[] = [];
    const calls = nameCalls<string>({ names: nameListFile(file(null)), changed: (lists) => told.push(lists) });
    await calls['names.change']({ from: null, to: ['PA'] }, 'a window');
    const broken = nameCalls<string>({
      names: nameListFile(path.join(folder, 'no folder', 'aliases.json')),
      changed: (lists) => told.push(lists),
    });
    expect(await broken['names.change']({ from: null, to: ['PA'] }, 'a window')).toMatchObject({
      ok: false,
      failure: { code: 'output-failed' },
    });
    expect(told).toEqual([{ groups: [['PA']], broken: false }]);
  });
});
