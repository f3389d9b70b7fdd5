import { describe, expect, it } from 'vitest';
import { openApp, untilReady } from './open-app.ts';
import { linkTo } from './seed-story.ts';

describe('the header', () => {
  it.each([
    [960, ''],
    [960, 'largest'],
    [360, 'largest'],
    [320, 'largest'],
  ])(
    'stands on one line at %i px, type size %j, and nothing is out of reach',
    async (width, type) => {
      const page = await openApp(linkTo({ screen: 'compare' }), {
        width,
        before: (p) => p.addInitScript(`localStorage.setItem('synoptic.type', '${type}')`),
      });
      await untilReady(page);
      const nav = page.getByRole('navigation', { name: 'Screens' });
      const tops = await nav
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
      expect(tops).toHaveLength(4);
      expect(new Set(tops).size).toBe(1);
      const header = (await page.getByRole('banner').boundingBox())!;
      const line = (await nav.boundingBox())!;
      expect(header.height).toBeLessThan(2 * line.height);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.getByLabel('More', { exact: true }).press('Enter');
      await page.getByRole('button', { name: /^Keys/ }).press('Enter');
      await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    },
  );
});
