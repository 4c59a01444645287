import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEncoders } from '../../../src/main/encoder/encoders';
import { ownModels } from '../../../src/main/encoder/own-models';
import { encoderCalls } from '../../../src/main/ipc/encoder-calls';
import { temporaryFolder } from '../temporary-folder';
import { writeTinyModel } from './tiny-model';

const root = temporaryFolder();
let count = 0;

function desk() {
  const folder = path.join(root, String(++count));
  const [own, bundled] = [path.join(folder, 'user data', 'models'), path.join(folder, 'bundled')];
  writeTinyModel(path.join(bundled, 'first'), { 'encoder.json': { name: 'First', languages: ['en'] } });
  const given = writeTinyModel(path.join(folder, 'download', 'many'), {
    'encoder.json': { name: 'Many languages', languages: null },
    'notes.json': {},
  });
  return { folder, own, bundled, given, models: ownModels(own, bundled) };
}

const FIRST = { id: 'first', name: 'First', languages: ['en'], own: false };
const MANY = { id: 'many', name: 'Many languages', languages: null, own: true };

describe('the encoders of a reader', () => {
  it('are those that came with the app, until one is added', async () => {
    const { models, given } = desk();
    expect(models.list()).toEqual([FIRST]);
    expect(await models.add(given)).toEqual({ ok: true, value: [MANY, FIRST] });
  });

  it('are copied, with nothing but what they need, and work from there', async () => {
    const { models, own, bundled, given } = desk();
    await models.add(given);
    expect(existsSync(path.join(own, 'many', 'notes.json'))).toBe(false);
    const chosen = await createEncoders([own, bundled], null).choose(['fa', 'en']);
    expect(chosen).toMatchObject({ languages: null });
  });

  it('of one name stand beside each other', async () => {
    const { models, given } = desk();
    await models.add(given);
    expect(await models.add(given)).toMatchObject({ value: [{ id: 'many' }, { id: 'many 2' }, { id: 'first' }] });
  });

  it('are no folders without a model', async () => {
    const { models, folder, own } = desk();
    expect(await models.add(folder)).toEqual({
      ok: false,
      failure: { code: 'model-unusable', subject: path.basename(folder) },
    });
    expect(existsSync(own)).toBe(false);
  });

  it('can be removed, those of the app and other folders cannot', async () => {
    const { models, own, given, bundled } = desk();
    await models.add(given);
    for (const id of ['first', '..', '../models', '.']) expect(await models.remove(id)).toMatchObject({ ok: false });
    expect(await models.remove('many')).toEqual({ ok: true, value: [FIRST] });
    expect([existsSync(path.join(own, 'many')), existsSync(bundled)]).toEqual([false, true]);
  });
});

describe('the calls about encoders', () => {
  it('add the folder that is chosen, or nothing', async () => {
    const { models, given } = desk();
    let chosen: string | null = null;
    const calls = encoderCalls<string>({ models, chooseFolder: async () => Promise.resolve(chosen) });
    expect(await calls['encoders.add'](undefined, 'window')).toEqual({ ok: true, value: null });
    chosen = given;
    expect(await calls['encoders.add'](undefined, 'window')).toEqual({ ok: true, value: [MANY, FIRST] });
    expect(await calls['encoders.list'](undefined, 'window')).toEqual({ ok: true, value: [MANY, FIRST] });
    expect(await calls['encoders.remove']({ encoder: 'many' }, 'window')).toEqual({ ok: true, value: [FIRST] });
  });
});
