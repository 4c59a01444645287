import { readFileSync } from 'node:fs';

/**
 * How many tests passed, failed and were skipped. A file that could not even be loaded counts as one failed test.
 * @typedef {{passed: number, failed: number, skipped: number}} Counts
 */

/**
 * @param {readonly Counts[]} parts
 * @returns {Counts}
 */
export function sum(parts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const part of parts) {
    total.passed += part.passed;
    total.failed += part.failed;
    total.skipped += part.skipped;
  }
  return total;
}

/**
 * @param {Counts} counts
 * @returns {string} the line that ends every run
 */
export function countsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * Reads the report of Vitest's JSON reporter.
 * @param {string} file
 * @returns {Counts} zeros where there is no report
 */
export function vitestCounts(file) {
  const report = readJson(file);
  if (!report) return sum([]);
  const broken = report.testResults.filter(
    (result) => result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Reads the report of Playwright's JSON reporter. A test that passed only when repeated counts as failed.
 * @param {string} file
 * @returns {Counts} zeros where there is no report
 */
export function playwrightCounts(file) {
  const report = readJson(file);
  if (!report) return sum([]);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
