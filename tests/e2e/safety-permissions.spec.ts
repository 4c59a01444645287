// What a page asks the reader's machine for is refused, in the real app: nothing the app does needs a permission.
import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';
import type { RunningApp } from './launch';
import { launchApp } from './launch';

let running: RunningApp;

test.beforeAll(async () => {
  running = await launchApp();
  await expect(running.window.getByRole('grid')).toBeVisible();
});
test.afterAll(async () => {
  await running.close();
});

test.describe('the page gets no', () => {
  test('download', async () => {
    const folder = await running.app.evaluate(({ app, session }) => {
      const record: unknown[] = [];
      (globalThis as { downloads?: unknown[] }).downloads = record;
      session.defaultSession.on('will-download', (event, item) => {
        record.push({ url: item.getURL().slice(0, 5), stopped: event.defaultPrevented });
      });
      return app.getPath('downloads');
    });
    const NAME = 'synoptic-should-not-be-here';
    await running.window.evaluate((name) => {
      for (const href of ['data:text/plain,x', URL.createObjectURL(new Blob(['x'])), '/index.html']) {
        const link = document.createElement('a');
        Object.assign(link, { href, download: name });
        document.body.append(link);
        link.click();
        link.remove();
      }
    }, NAME);
    const seen = (): Promise<unknown> =>
      running.app.evaluate(() => (globalThis as unknown as { downloads: unknown[] }).downloads);
    await expect.poll(seen).toContainEqual({ url: 'data:', stopped: true });
    expect(await seen()).not.toContainEqual(expect.objectContaining({ stopped: false }));
    expect(readdirSync(folder).filter((name) => name.startsWith(NAME))).toEqual([]);
  });

  test('permission', async () => {
    const answers = await running.window.evaluate(async () => {
      const names = [
        'accelerometer',
        'background-sync',
        'camera',
        'clipboard-read',
        'clipboard-write',
        'display-capture',
        'geolocation',
        'gyroscope',
        'idle-detection',
        'keyboard-lock',
        'local-fonts',
        'magnetometer',
        'microphone',
        'midi',
        'notifications',
        'payment-handler',
        'persistent-storage',
        'pointer-lock',
        'screen-wake-lock',
        'storage-access',
        'window-management',
      ];
      const states: Record<string, string> = {};
      for (const name of names) {
        const query = navigator.permissions.query({ name: name as PermissionName });
        states[name] = await query.then(
          ({ state }) => state,
          (error: unknown) => (error as Error).name,
        );
      }
      return states;
    });
    expect(Object.entries(answers).filter(([, state]) => state === 'granted' || state === 'prompt')).toEqual([]);
  });

  test('device, place on the screen, or anything else it asks for', async () => {
    const got = await running.window.evaluate(async () => {
      interface Asking {
        hid: { requestDevice(options: object): Promise<readonly unknown[]> };
        serial: { requestPort(): Promise<unknown> };
        usb: { requestDevice(options: object): Promise<unknown> };
        bluetooth: { requestDevice(options: object): Promise<unknown> };
        getScreenDetails(): Promise<unknown>;
        queryLocalFonts(): Promise<readonly unknown[]>;
        IdleDetector: { requestPermission(): Promise<string> };
      }
      const devices = navigator as unknown as Asking;
      const page = window as unknown as Asking;
      const isGranted = (state: string): boolean => state === 'granted';
      const isSome = (list: readonly unknown[]): boolean => list.length > 0;
      // What is refused by falling silent is not got within this time.
      const silence = (): Promise<boolean> => new Promise((resolve) => setTimeout(() => resolve(false), 3_000));
      const attempts: Readonly<Record<string, () => Promise<unknown>>> = {
        notifications: () => Notification.requestPermission().then(isGranted),
        place: () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
        camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
        microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
        screen: () => navigator.mediaDevices.getDisplayMedia({ video: true }),
        clipboard: () => navigator.clipboard.readText(),
        midi: () => navigator.requestMIDIAccess({ sysex: true }),
        fullScreen: () => document.documentElement.requestFullscreen(),
        pointerLock: () => document.documentElement.requestPointerLock(),
        hid: () => devices.hid.requestDevice({ filters: [] }).then(isSome),
        serial: () => devices.serial.requestPort(),
        usb: () => devices.usb.requestDevice({ filters: [] }),
        bluetooth: () => devices.bluetooth.requestDevice({ acceptAllDevices: true }),
        screens: () => page.getScreenDetails(),
        fonts: () => page.queryLocalFonts().then(isSome),
        wakeLock: () => navigator.wakeLock.request('screen'),
        idleness: () => page.IdleDetector.requestPermission().then(isGranted),
        persistence: () => navigator.storage.persist(),
      };
      const names = await Promise.all(
        Object.entries(attempts).map(async ([name, attempt]) => {
          const asked = (async () => attempt())().then(
            (answer) => answer !== false,
            () => false,
          );
          return (await Promise.race([asked, silence()])) ? name : null;
        }),
      );
      return { names: names.filter((name) => name !== null), fullScreen: document.fullscreenElement !== null };
    });
    expect(got).toEqual({ names: [], fullScreen: false });
  });

  test('dictionary for a spell checker', async () => {
    expect(await running.app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false);
  });
});
