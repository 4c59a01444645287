import { createHash } from 'node:crypto';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Encoder } from '../../../src/main/encoder/encoder';
import { openEncoder } from '../../../src/main/encoder/encoder';
import { findModels } from '../../../src/main/encoder/model-files';
import { measureScale } from '../../../src/main/encoder/scale';

const [files] = findModels([path.join(import.meta.dirname, '../../../resources/models')]);
if (files === undefined) {
  console.log('The sentence encoder is not on this machine (node scripts/setup/encoder.mjs): its tests are skipped.');
}

describe.skipIf(files === undefined)('the bundled encoder', () => {
  let encoder: Encoder | null = null;
  beforeAll(async () => {
    encoder = files === undefined ? null : await openEncoder(files);
  });

  async function cosine(a: string, b: string): Promise<number> {
    const [one, other] = [await encoder?.encode(a), await encoder?.encode(b)];
    return one?.reduce((sum, value, at) => sum + value * (other?.[at] ?? 0), 0) ?? NaN;
  }

  it('is the pinned one, for English', () => {
    expect(encoder?.id).toBe('all-MiniLM-L6-v2-q afdb6f1a0e45');
    expect(files?.languages).toEqual(['en']);
  });

  it.each([
    [
      'The general swore to take revenge.',
      'The commander vowed that the attackers would pay.',
      'The ferry left at noon.',
    ],
    [
      'Mourners had gathered at the cemetery.',
      'People came to the graveyard to grieve.',
      'Shares fell by two percent.',
    ],
    ['No group said it was behind the blast.', 'Nobody claimed the explosion.', 'The bridge was closed for repairs.'],
  ])('finds “%s” and “%s” more alike than “%s”', async (text, alike, apart) => {
    expect(await cosine(text, alike)).toBeGreaterThan((await cosine(text, apart)) + 0.2);
  });

  it('has its cosines where its settings say', async () => {
    const scale = encoder === null ? null : await measureScale(encoder);
    expect(files?.scale?.mean).toBeCloseTo(scale?.mean ?? NaN, 5);
    expect(files?.scale?.spread).toBeCloseTo(scale?.spread ?? NaN, 5);
  });

  it('gives the same numbers on every machine', async () => {
    const vector = await encoder?.encode('Rescuers pulled three sailors from the water before dawn.');
    const bytes = Buffer.from(vector?.buffer ?? new ArrayBuffer(0));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(
      'd645a2c4b3e470e0fdc074e82768c37985115ba5a660bb8e17179c26130e5d8b',
    );
  });
});
