import { describe, expect, it } from 'vitest';
import { pack } from '../../../src/core/contract/packed';
import { ComparisonRun } from '../../../src/renderer/state/comparison-run.svelte';
import { bridgeCase, caseOf } from '../cases';
import { FakeBridge } from '../fake-bridge';
import { testComparison } from '../test-comparison';

const own = bridgeCase();
const other = caseOf('other', [{ facts: [['a', 'One text.']] }, { facts: [['a', 'Another text.']] }]);

function running(): { bridge: FakeBridge; run: ComparisonRun } {
  const bridge = new FakeBridge([own, other]);
  bridge.hold = true;
  const run = new ComparisonRun(bridge);
  run.listen();
  return { bridge, run };
}

describe('the comparison of the open case', () => {
  it('runs, and is there when its result arrives', async () => {
    const { bridge, run } = running();
    await run.follow(own);
    expect(run.state).toBe('running');
    bridge.release();
    expect(run.state).toBe('done');
    expect(run.comparison?.sources).toHaveLength(3);
  });

  it('does not start for a single source', async () => {
    const { bridge, run } = running();
    await run.follow(caseOf('single', [{ facts: [['a', 'Alone.']] }]));
    expect(run.state).toBe('idle');
    expect(bridge.sent('comparison.start')).toHaveLength(0);
  });

  it('keeps what was shown while the same case is computed anew, and drops it for another case', async () => {
    const { bridge, run } = running();
    await run.follow(own);
    bridge.release();
    await run.follow({ ...own, reference: 'bridge-1' });
    expect(run.comparison).not.toBeNull();
    await run.follow(other);
    expect(run.comparison).toBeNull();
  });

  it('cancels the job it no longer needs and does not listen to it', async () => {
    const { bridge, run } = running();
    await run.follow(own);
    await run.follow(other);
    expect(bridge.sent('comparison.cancel')).toHaveLength(1);
    bridge.emit('comparison', { job: 'job-1', case: 'bridge', state: 'result', comparison: pack(testComparison(own)) });
    expect(run.comparison).toBeNull();
    bridge.release();
    expect(run.comparison?.sources).toHaveLength(2);
  });

  it('hears a result that overtakes the answer naming its job', async () => {
    const { bridge, run } = running();
    bridge.hold = false;
    await run.follow(own);
    expect(run.state).toBe('done');
  });

  it('tells progress, cancelling and failing apart', async () => {
    const { bridge, run } = running();
    await run.follow(own);
    const job = 'job-1';
    bridge.emit('comparison', {
      job,
      case: 'bridge',
      state: 'progress',
      progress: { stage: 'matching', done: 1, total: 4 },
    });
    expect(run.progress).toEqual({ stage: 'matching', done: 1, total: 4 });
    bridge.emit('comparison', { job, case: 'bridge', state: 'cancelled' });
    expect(run.state).toBe('cancelled');
    await run.again();
    bridge.emit('comparison', {
      job: 'job-2',
      case: 'bridge',
      state: 'failed',
      failure: { code: 'job-failed', subject: 'x' },
    });
    expect(run.failure?.code).toBe('job-failed');
  });
});
