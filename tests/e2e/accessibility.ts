import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong in the window, or in the part of it that `include` selects, a line a rule: its name and the
 * elements that break it. What is still fading in has no contrast yet, so whatever moves comes to rest first, and nothing
 * that appears while axe is looking fades.
 */
export async function accessibilityFaults(window: Page, include?: string): Promise<readonly string[]> {
  await window.emulateMedia({ reducedMotion: 'reduce' });
  await window.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
  const axe = new AxeBuilder({ page: window }).setLegacyMode(true);
  const { violations } = await (include === undefined ? axe : axe.include(include)).analyze();
  await window.emulateMedia({ reducedMotion: null });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
