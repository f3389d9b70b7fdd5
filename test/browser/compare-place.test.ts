import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp, untilReady } from './open-app.ts';
import { linkTo, seedStory } from './seed-story.ts';

const modes = ['aligned', 'reading', 'list'] as const;
const [record] = seedStory.discrepancies.filter(({ values }) => values[0]!.sentence > 5);
const first = record!.values.find(({ article }) => article === 0) ?? record!.values[0]!;

/** Whether the focused sentence has lit words, clear of what sticks to the top of the window. */
function focusedWords(page: Page) {
  return page.evaluate(() => {
    const bar = document.querySelector('.sticky-bar')!.getBoundingClientRect();
    const lit = document.activeElement?.querySelector('.lit')?.getBoundingClientRect();
    return {
      id: document.activeElement?.id,
      isSeen: lit !== undefined && lit.top >= bar.bottom - 1 && lit.bottom <= innerHeight,
    };
  });
}

describe('a link to a discrepancy, opened in a fresh browser', () => {
  it.each(modes.flatMap((mode) => [1440, 360].map((width) => [mode, width] as const)))(
    'names it and takes the keyboard to its first lit words: %s at %i px',
    async (mode, width) => {
      const link = linkTo({ screen: 'compare', mode, discrepancy: record!.id });
      const page = await openApp(link, { width });
      await page.getByRole('region', { name: 'The discrepancy that is lit' }).waitFor();
      const seen = { id: `s-${first.article}-${first.sentence}`, isSeen: true };
      await expect.poll(() => focusedWords(page)).toEqual(seen);
      const named = page.getByRole('region', { name: 'The discrepancy that is lit' });
      expect(await named.innerText()).toContain(record!.what);
    },
  );
});

describe('the keys of Compare', () => {
  it('d lights the next discrepancy, and its link reopens at the same place', async () => {
    const page = await openApp(linkTo({ screen: 'compare' }));
    await untilReady(page);
    await page.keyboard.press('d');
    await page.keyboard.press('d');
    // The address follows within 300 ms: before, it would still tell of the first.
    await expect.poll(() => page.url()).toContain(seedStory.discrepancies[1]!.id);
    await expect.poll(() => focusedWords(page)).toMatchObject({ isSeen: true });
    const { id } = await focusedWords(page);
    const again = await openApp(new URL(page.url()).hash);
    await expect.poll(() => focusedWords(again)).toEqual({ id, isSeen: true });
  });

  it('/ searches from where the reader is, without losing the place', async () => {
    const page = await openApp(linkTo({ screen: 'compare' }));
    await untilReady(page);
    await page.evaluate(() => scrollTo(0, 1500));
    await page.keyboard.press('/');
    const field = page.getByRole('searchbox', { name: 'Search the articles' });
    await expect.poll(() => field.evaluate((e) => e === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(1500);
    expect((await field.boundingBox())!.y).toBeGreaterThanOrEqual(0);
  });
});

describe('the ledger of Compare', () => {
  it.each([1280, 1440])('stands beside five columns at %i px', async (width) => {
    const page = await openApp(linkTo({ screen: 'compare' }), { width });
    await untilReady(page);
    await page.getByRole('button', { name: /^Discrepancies/ }).click();
    await page.getByRole('complementary').waitFor();
    const tops = await page
      .locator('.column-head')
      .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().top));
    expect(tops).toHaveLength(5);
    expect(new Set(tops).size).toBe(1);
  });

  it('opens over the columns on a phone, and goes to what is chosen', async () => {
    const page = await openApp(linkTo({ screen: 'compare' }), { width: 360 });
    await untilReady(page);
    await page.getByRole('button', { name: /^Discrepancies/ }).click();
    const sheet = page.getByRole('dialog', { name: /^Discrepancies in these/ });
    const { what } = seedStory.discrepancies[2]!;
    await sheet.getByRole('button', { name: what, exact: true }).click();
    await expect.poll(() => sheet.count()).toBe(0);
    await expect.poll(() => focusedWords(page)).toMatchObject({ isSeen: true });
  });
});
