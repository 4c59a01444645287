import { defineConfig } from '@playwright/test';
import path from 'node:path';

// What ../no-network.spec.ts runs inside a network namespace; not run by itself.
export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  outputDir: path.join(import.meta.dirname, '../../../test-results/no-network'),
  workers: 1,
  timeout: 240_000,
  // Watched system calls cost time.
  expect: { timeout: 30_000 },
  reporter: 'line',
});
