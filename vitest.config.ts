import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

/** Nothing here is timed: a busy machine is no failure, and the limits only end what hangs. */
const LIMITS = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    // Only the window's own parts need a document; everything else runs in plain Node, as in the job process.
    projects: [
      {
        test: {
          ...LIMITS,
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/renderer/**', 'tests/e2e/**'],
        },
      },
      {
        plugins: [svelte({ configFile: false }), svelteTesting()],
        test: {
          ...LIMITS,
          name: 'window',
          environment: 'jsdom',
          include: ['tests/renderer/**/*.test.ts'],
          setupFiles: ['tests/renderer/setup.ts'],
        },
      },
    ],
    coverage: { include: ['src/**/*.{ts,svelte}'], reportsDirectory: 'coverage' },
  },
});
