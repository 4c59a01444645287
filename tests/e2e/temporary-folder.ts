import { test } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * A folder for the tests of one file: named here, made before them, removed after them. Nothing is made when it is named,
 * for the runner also loads files whose tests it does not run.
 */
export function temporaryFolder(): string {
  const folder = path.join(os.tmpdir(), `synoptic-e2e-${randomUUID()}`);
  test.beforeAll(() => mkdirSync(folder, { mode: 0o700 }));
  test.afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  return folder;
}
