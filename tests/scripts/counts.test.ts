import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countsLine, playwrightCounts, sum, vitestCounts } from '../../scripts/testing/counts.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'synoptic-counts-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function report(content: object): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('a file of tests that could not be loaded counts as a failed test', () => {
  const file = report({
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  });
  expect(vitestCounts(file)).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

test('a journey that passed only when repeated counts as failed', () => {
  const file = report({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] });
  expect(playwrightCounts(file)).toEqual({ passed: 4, failed: 3, skipped: 2 });
});

test('a stage that left no report counts nothing', () => {
  expect(vitestCounts(path.join(folder, 'none.json'))).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

test('the counts of all stages end a run as one plain line', () => {
  const stages = [
    { passed: 5, failed: 2, skipped: 3 },
    { passed: 4, failed: 0, skipped: 1 },
  ];
  expect(countsLine(sum(stages))).toBe('9 passed, 2 failed, 4 skipped');
});
