import { defineConfig } from '@playwright/test';

// Every test starts an app of its own with a profile of its own, so they do not meet; one at a time because two apps on a
// small machine only make each other slow.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
