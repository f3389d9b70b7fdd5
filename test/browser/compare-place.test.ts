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

/** The first sentence that can be read under what sticks to the top, and how far below that it stands. */
function readSentence() {
  const heads = [...document.querySelectorAll('.sticky-bar, .heads')];
  const clear = Math.max(0, ...heads.map((head) => head.getBoundingClientRect().bottom));
  for (const element of document.querySelectorAll('[data-ref]')) {
    const { top, height } = element.getBoundingClientRect();
    if (height > 0 && top >= clear) return { id: element.id, below: top - clear };
  }
  return null;
}

/** By how many pixels a sentence stands off that place; without an id, the nearest of all. */
function offBy({ id, below }: { id: string; below: number }) {
  const heads = [...document.querySelectorAll('.sticky-bar, .heads')];
  const clear = Math.max(0, ...heads.map((head) => head.getBoundingClientRect().bottom));
  const shown = [...document.querySelectorAll(id === '' ? '[data-ref]' : `#${id}`)].filter(
    (element) => element.getClientRects().length > 0,
  );
  const tops = shown.map((element) => element.getBoundingClientRect().top);
  return Math.min(...tops.map((top) => Math.abs(top - clear - below)));
}

/** What is read once the rows that came into sight have their true heights. */
async function settledPlace(page: Page) {
  let last = await page.evaluate(readSentence);
  await expect
    .poll(async () => {
      const before = last;
      await page.waitForTimeout(100);
      last = await page.evaluate(readSentence);
      return before?.id === last?.id && before?.below === last?.below;
    })
    .toBe(true);
  return last;
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

  it.each([1440, 360])(
    'm goes round the modes, and the sentence that is read keeps its place: at %i px',
    async (width) => {
      const page = await openApp(linkTo({ screen: 'compare' }), { width });
      await untilReady(page);
      await page.locator('.aligned [data-ref]').first().waitFor();
      await page.evaluate(() => scrollTo(0, 1500));
      const read = await page.evaluate(readSentence);
      expect(read).not.toBeNull();
      for (const mode of ['reading', 'list', 'aligned', 'reading']) {
        await page.keyboard.press('m');
        await page.locator(`.mode-${mode} [data-ref]`).first().waitFor();
        // A phone shows one article at a time in Reading: there, its partner stands in for it.
        const isAlone = mode === 'reading' && width === 360;
        const place = { ...read!, ...(isAlone ? { id: '' } : {}) };
        await expect.poll(() => page.evaluate(offBy, place)).toBeLessThanOrEqual(2);
      }
    },
  );

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

describe('Typing in the search of Compare', () => {
  it('leaves the text where it is until Enter', async () => {
    const page = await openApp(linkTo({ screen: 'compare' }));
    await untilReady(page);
    await page.evaluate(() => scrollTo(0, 2500));
    await page.waitForFunction(() => scrollY > 2000);
    const place = await settledPlace(page);
    await page.keyboard.press('/');
    for (const key of 'troops') {
      await page.keyboard.press(key);
      await expect.poll(() => page.evaluate(offBy, place!)).toBeLessThanOrEqual(2);
    }
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(before);
  });
});
