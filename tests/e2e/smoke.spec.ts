import { expect, test } from '@playwright/test';
import { launchApp } from './launch';

test('the window opens and says what it shows', async () => {
  const { window, close } = await launchApp();
  try {
    await expect(window).toHaveTitle(/Synoptic/u);
    await expect(window.getByRole('main')).toBeVisible();
    await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  } finally {
    await close();
  }
});
