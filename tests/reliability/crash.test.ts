import os from 'node:os';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleTypeScript } from '../../scripts/run-typescript.mjs';
import { buildShim } from './fault-trials';
import type { Fault, TrialResult } from './trial';
import { trial } from './trial';

/** Killed at these times after the first sign of life, milliseconds; `npm run trial:crash` does it a thousand times. */
const KILLED_AFTER = Array.from({ length: 20 }, (_, run) => run * 9);
/** Sizes beyond which no file may grow, kilobytes: each stops another write. */
const FULL_AT = [8, 60, 150, 330, 700];

/** Calls that write which fail, of the twelve hundred that `npm run trial:faults` lets fail one by one. */
const FAILING = [3, 150, 420, 640, 700, 780, 841, 860, 920, 1100];

let worker = '';

beforeAll(async () => {
  worker = await bundleTypeScript('tests/reliability/worker.ts');
}, 60_000);

/** Runs trials two at a time. */
async function trials(faults: readonly Fault[], seed: number): Promise<readonly TrialResult[]> {
  const results: TrialResult[] = [];
  const queue = [...faults.entries()];
  const runner = async (): Promise<void> => {
    for (let entry = queue.shift(); entry; entry = queue.shift()) {
      results.push(await trial(worker, seed + entry[0], entry[1]));
    }
  };
  await Promise.all([runner(), runner()]);
  return results;
}

describe('the library', () => {
  it('loses no acknowledged change when the program is killed', async () => {
    const results = await trials(
      KILLED_AFTER.map((killAfterMs) => ({ killAfterMs })),
      1,
    );
    expect(results.map(({ wrong }) => wrong).filter((wrong) => wrong !== null)).toEqual([]);
    expect(results.reduce((sum, { acknowledged }) => sum + acknowledged, 0)).toBeGreaterThan(0);
  }, 120_000);

  it.runIf(os.platform() === 'linux')(
    'keeps what it had and says so when files cannot grow',
    async () => {
      const results = await trials(
        FULL_AT.map((fileKilobytes) => ({ fileKilobytes })),
        101,
      );
      expect(results.map(({ wrong }) => wrong).filter((wrong) => wrong !== null)).toEqual([]);
      expect(results.reduce((sum, { failed }) => sum + failed, 0)).toBeGreaterThan(0);
    },
    120_000,
  );

  it('keeps what it had and says so when a write fails, and all after it', async (context) => {
    const shim = buildShim();
    // Needs Linux and a C compiler.
    if (shim === null) return context.skip();
    const results = await trials(
      FAILING.map((failAt) => ({ failAt, error: 'ENOSPC', onwards: true, shim })),
      4,
    );
    expect(results.map(({ wrong }) => wrong).filter((wrong) => wrong !== null)).toEqual([]);
    expect(results.reduce((sum, { failed }) => sum + failed, 0)).toBeGreaterThan(0);
  }, 120_000);
});
