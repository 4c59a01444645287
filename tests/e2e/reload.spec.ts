// A window that is loaded anew, in the real app.
import { expect, test } from '@playwright/test';
import type { JobRequest } from '../../src/core/contract/jobs';
import { launchApp } from './launch';

/** Put into the main process: what was sent to the process of the jobs, and whether comparisons are kept from it. */
interface Watched {
  sent?: JobRequest[];
  held?: boolean;
}

test('loading the window anew cancels the comparison that ran for it, and the new one is shown', async () => {
  const { app, window, close } = await launchApp();
  try {
    await expect(window.getByRole('grid')).toBeVisible();
    await app.evaluate(({ utilityProcess }) => {
      const watched = globalThis as Watched;
      const sent: JobRequest[] = (watched.sent = []);
      watched.held = true;
      // Every child process has this prototype; this one ends at once, for there is no such file.
      const child = utilityProcess.fork('/nowhere.js');
      const prototype = Object.getPrototypeOf(child) as Pick<typeof child, 'postMessage'>;
      const post = Reflect.get<typeof prototype, 'postMessage'>(prototype, 'postMessage');
      prototype.postMessage = function (this: typeof child, request: JobRequest, transfer) {
        sent.push(request);
        // One that never begins runs for as long as the test needs.
        if (request.type === 'start' && watched.held === true) return;
        post.call(this, request, transfer);
      };
    });
    const sent = (): Promise<readonly JobRequest[]> => app.evaluate(() => (globalThis as Watched).sent ?? []);
    const started = async (): Promise<number> => (await sent()).filter(({ type }) => type === 'start').length;

    await window.reload();
    await expect.poll(started).toBe(1);
    await expect(window.locator('.working')).toBeVisible();
    await app.evaluate(() => {
      (globalThis as Watched).held = false;
    });
    await window.reload();
    await expect(window.getByRole('grid')).toBeVisible();

    const [first] = (await sent()).filter(({ type }) => type === 'start');
    const cancelled = (await sent()).filter(({ type }) => type === 'cancel').map(({ id }) => id);
    // The comparison before may still have been weighing meaning, and is cancelled too.
    expect(cancelled).toContain(first?.id);
    expect(await started()).toBe(2);
  } finally {
    await close();
  }
});
