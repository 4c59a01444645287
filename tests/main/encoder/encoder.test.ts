import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Encoder } from '../../../src/main/encoder/encoder';
import { createEncoder, openEncoder } from '../../../src/main/encoder/encoder';
import { readModelFolder } from '../../../src/main/encoder/model-files';
import { temporaryFolder } from '../temporary-folder';
import { writeTinyModel } from './tiny-model';

async function openTiny(files: Readonly<Record<string, unknown>> = {}): Promise<Encoder> {
  const found = readModelFolder(writeTinyModel(path.join(temporaryFolder(), 'tiny'), files));
  if (found === null) throw new Error('the tiny model is not found');
  return openEncoder(found);
}

function cosine(a: Float32Array | null, b: Float32Array | null): number {
  return a?.reduce((sum, value, at) => sum + value * (b?.[at] ?? 0), 0) ?? NaN;
}

describe('an encoder', () => {
  it('reads a model from its files and gives like texts like vectors', async () => {
    const encoder = await openTiny();
    const [fire, blaze, rain] = await Promise.all(['A fire', 'The blaze!', 'rain'].map((text) => encoder.encode(text)));
    expect(cosine(fire ?? null, blaze ?? null)).toBeGreaterThan(0.95);
    expect(cosine(fire ?? null, rain ?? null)).toBeCloseTo(0, 3);
  });

  it('gives vectors of length one', async () => {
    const vector = await (await openTiny()).encode('fire on the boat, then rain');
    expect(cosine(vector, vector)).toBeCloseTo(1, 3);
  });

  it('gives a text the same vector whatever it was asked before', async () => {
    const encoder = await openTiny();
    const first = await encoder.encode('fire on a ship');
    await encoder.encode('rain rain rain rain');
    expect(await encoder.encode('fire on a ship')).toEqual(first);
  });

  it('has no vector for a text without a word it knows', async () => {
    const encoder = await openTiny();
    expect(await encoder.encode('')).toBeNull();
    expect(await encoder.encode('volcano')).toBeNull();
  });

  it('is named after its model and what is in its file', async () => {
    expect((await openTiny()).id).toMatch(/^tiny [0-9a-f]{12}$/u);
    expect((await openTiny({ 'encoder.json': { name: 'Other' } })).id).toMatch(/^Other [0-9a-f]{12}$/u);
  });

  it('reads no more of a text than the model can', async () => {
    const short = await openTiny({ 'encoder.json': { maxTokens: 8 } });
    expect(await short.encode('fire fire fire fire fire fire rain')).toEqual(await short.encode('fire'));
  });

  it('puts before every text what the model wants there', async () => {
    const encoder = await openTiny({ 'encoder.json': { prefix: 'rain ' } });
    expect(cosine(await encoder.encode('fire'), await (await openTiny()).encode('rain fire'))).toBeCloseTo(1, 3);
  });

  it('takes the vector of the first token where the model pools so', async () => {
    const model = { run: () => Promise.resolve({ values: Float32Array.of(3, 4, 100, 100), width: 2 }) };
    const shape = { prefix: '', maxTokens: 8, pooling: 'cls' } as const;
    const vector = await createEncoder('m', shape, model, (text) => text.split(' ').map(Number)).encode('1 2');
    expect([...(vector ?? [])].map((value) => value.toFixed(3))).toEqual(['0.600', '0.800']);
  });

  it('is refused when the file is no model', async () => {
    const folder = writeTinyModel(path.join(temporaryFolder(), 'broken'));
    fs.writeFileSync(path.join(folder, 'model.onnx'), 'no model');
    const found = readModelFolder(folder);
    if (found === null) throw new Error('the broken model is not found');
    await expect(openEncoder(found)).rejects.toThrow();
  });
});
