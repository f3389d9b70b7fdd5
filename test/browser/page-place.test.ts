import { describe, expect, it } from 'vitest';
import { openApp, untilReady } from './open-app.ts';
import { linkTo } from './seed-story.ts';

describe('the place on the page', () => {
  it('is found again after a reload and by going back, and a followed link begins at the top', async () => {
    const page = await openApp(linkTo({ screen: 'discrepancies' }));
    await untilReady(page);
    const atPlace = () => page.waitForFunction(() => Math.abs(window.scrollY - 2000) <= 1);
    await page.evaluate(() => window.scrollTo(0, 2000));
    await atPlace();
    await page.reload();
    await untilReady(page);
    await atPlace();
    await page.getByRole('link', { name: 'Story', exact: true }).click();
    await page.getByRole('heading', { name: 'What each outlet says alone' }).waitFor();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.goBack();
    await atPlace();
  });

  it('is found again in every column of Reading', async () => {
    const page = await openApp(linkTo({ screen: 'compare', mode: 'reading', follow: false }));
    const places = [120, 260, 40, 300, 180];
    const inPlace = () =>
      page.waitForFunction((tops) => {
        const columns = [...document.querySelectorAll('.reading-column')];
        return columns.length === 5 && columns.every((column, at) => column.scrollTop === tops[at]);
      }, places);
    await page.locator('.reading-column').first().waitFor();
    await page.evaluate((tops) => {
      document.querySelectorAll('.reading-column').forEach((column, at) => {
        column.scrollTop = tops[at] ?? 0;
      });
    }, places);
    await inPlace();
    await page.reload();
    await expect(inPlace()).resolves.toBeTruthy();
  });
});
