// A short use of the app with one request planted in it. ../no-network.spec.ts expects that each is found out, here or from
// outside.
import { expect, test } from '@playwright/test';
import { launchApp } from '../launch';
import type { RunningApp } from '../launch';
import { watchRequests } from './requests';

/** An address kept for documentation (RFC 5737). */
const ELSEWHERE = 'http://192.0.2.1/';

/** By who asks; nobody minds that there is no answer. */
const plants: Readonly<Record<string, (running: RunningApp) => Promise<unknown>>> = {
  'main process': ({ app }) =>
    app.evaluate(
      (_electron, url) =>
        fetch(url)
          .catch(() => null)
          .then(() => null),
      ELSEWHERE,
    ),
  'session of the app': ({ app }) =>
    app.evaluate(
      ({ net }, url) =>
        net
          .fetch(url)
          .catch(() => null)
          .then(() => null),
      ELSEWHERE,
    ),
  page: ({ window }) =>
    window.evaluate(
      (url) =>
        fetch(url)
          .catch(() => null)
          .then(() => null),
      ELSEWHERE,
    ),
};

for (const [who, plant] of Object.entries(plants))
  test(`planted in the ${who}`, async () => {
    const running = await launchApp();
    try {
      const requests = await watchRequests(running);
      await expect(running.window.getByRole('grid')).toBeVisible();
      await plant(running);
      expect(await requests()).toEqual([]);
    } finally {
      await running.close();
    }
  });
