import { expect, test } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchApp } from '../launch';
import { OWN_FILES, useTheApp } from '../ordinary-use';
import { runApp } from '../run-app';
import { watchRequests } from './requests';

test('ordinary use', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'synoptic-offline-'));
  const running = await launchApp();
  try {
    const requests = await watchRequests(running);
    await useTheApp(running, folder);
    expect(await requests()).toEqual([]);
    await running.close();
    const run = await runApp(['compare', ...OWN_FILES, '--json', 'a.json', '--pdf', 'a.pdf'], folder);
    expect(run.code, run.stderr).toBe(0);
  } finally {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
