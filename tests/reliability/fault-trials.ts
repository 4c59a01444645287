import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { FailingWrite, TrialResult } from './trial';
import { trial } from './trial';

/** A disk that is full from some write on, one that fails once, and a folder that one may no longer change. */
const KINDS: readonly Pick<FailingWrite, 'error' | 'onwards'>[] = [
  { error: 'ENOSPC', onwards: true },
  { error: 'ENOSPC', onwards: false },
  { error: 'EIO', onwards: false },
  { error: 'EACCES', onwards: true },
];
/** A seed whose library is one of the first schema, so that opening it migrates it. */
const MIGRATES = 4;

/** Builds what makes writes fail; null where there is no C compiler, or the system is not Linux. */
export function buildShim(): string | null {
  if (os.platform() !== 'linux') return null;
  const shim = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'synoptic-shim-')), 'failing-writes.so');
  const source = path.join(import.meta.dirname, 'failing-writes.c');
  try {
    execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', shim, source, '-ldl', '-lpthread'], { stdio: 'ignore' });
    return shim;
  } catch {
    return null;
  }
}

/**
 * Lets every call that writes fail in turn, every `step`th of them but not every `tried`th, which a run before has tried, while
 * each kind of change is made once; prints what went wrong and the counts. Answers whether nothing did.
 */
export async function faultTrials(worker: string, shim: string, step: number, tried = Infinity): Promise<boolean> {
  const faults: FailingWrite[] = [];
  for (const kind of KINDS) {
    const { writes, wrong } = await trial(worker, MIGRATES, { ...kind, failAt: 0, shim });
    console.log(
      `${kind.error}${kind.onwards ? ' from there on' : ''}: ${writes} calls${wrong === null ? '' : `, ${wrong}`}`,
    );
    for (let failAt = 1; failAt <= writes; failAt += step) {
      if (tried === Infinity || (failAt - 1) % tried !== 0) faults.push({ ...kind, failAt, shim });
    }
  }
  const results: TrialResult[] = [];
  const queue = [...faults];
  const runner = async (): Promise<void> => {
    for (let fault = queue.shift(); fault; fault = queue.shift()) {
      const result = await trial(worker, MIGRATES, fault);
      if (result.wrong !== null) console.log(result.wrong);
      results.push(result);
      if (results.length % 200 === 0) console.log(`${results.length} of ${faults.length}`);
    }
  };
  await Promise.all([runner(), runner()]);
  const sum = (of: (result: TrialResult) => number): number => results.reduce((total, result) => total + of(result), 0);
  const wrong = results.filter((result) => result.wrong !== null).length;
  const silent = results.filter((result) => result.failed === 0).length;
  console.log(`a write failed ${results.length} times: ${wrong} went wrong; ${silent} times nothing had to be told`);
  console.log(
    `${sum((result) => result.acknowledged)} changes acknowledged, ${sum((result) => result.failed)} failed and said so`,
  );
  return wrong === 0;
}
