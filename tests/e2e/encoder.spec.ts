import { DatabaseSync } from '@photostructure/sqlite';
import { expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readModelFolder } from '../../src/main/encoder/model-files';
import { launchApp } from './launch';

const BUNDLED = path.join(import.meta.dirname, '../../resources/models/all-MiniLM-L6-v2-q');

test.skip(
  !existsSync(BUNDLED) || process.env['APP_EXECUTABLE'] !== undefined,
  'the sentence encoder is not on this machine (node scripts/setup/encoder.mjs)',
);

let profile = '';
test.beforeEach(async () => {
  profile = await mkdtemp(path.join(os.tmpdir(), 'synoptic-encoder-'));
});
test.afterEach(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

/** How many vectors the library of the profile keeps, by model. */
function keptVectors(): Record<string, number> {
  const database = new DatabaseSync(path.join(profile, 'library.db'));
  const rows = database.prepare('select model, count(*) as count from embeddings group by model').all();
  database.close();
  return Object.fromEntries((rows as { model: string; count: number }[]).map(({ model, count }) => [model, count]));
}

test('a case is shown by words at once, then by meaning, and its sentences are read only once', async () => {
  const first = await launchApp({ profile });
  try {
    await expect(first.window.getByTitle(/all-MiniLM-L6-v2-q/u)).toBeVisible({ timeout: 60_000 });
  } finally {
    await first.close();
  }
  const kept = keptVectors();
  expect(Object.keys(kept)).toEqual(['all-MiniLM-L6-v2-q afdb6f1a0e45']);
  expect(Object.values(kept)[0]).toBeGreaterThan(100);

  const again = await launchApp({ profile });
  try {
    await expect(again.window.getByTitle(/all-MiniLM-L6-v2-q/u)).toBeVisible({ timeout: 60_000 });
  } finally {
    await again.close();
  }
  expect(keptVectors()).toEqual(kept);
});

test('a model that the reader put beside the library is used before the bundled one', async () => {
  const own = path.join(profile, 'models', 'my-own-model');
  await cp(BUNDLED, own, { recursive: true });
  await rm(path.join(own, 'encoder.json'));
  expect(readModelFolder(own)?.name).toBe('my-own-model');
  const { window, close } = await launchApp({ profile });
  try {
    await expect(window.getByTitle(/my-own-model/u)).toBeVisible({ timeout: 60_000 });
  } finally {
    await close();
  }
});
