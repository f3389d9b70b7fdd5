import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp, untilReady } from './open-app.ts';
import { linkTo } from './seed-story.ts';

interface Told {
  readonly id: string;
}

/** The story with each of its articles several times, twelve in all, under long names. */
async function tellTwelve(page: Page): Promise<void> {
  await page.route('**/assets/story-*.json', async (route) => {
    const story = (await (await route.fetch()).json()) as { articles: readonly Told[] };
    const articles = Array.from({ length: 12 }, (_, at) => ({
      ...story.articles[at % story.articles.length],
      id: `outlet-${at}`,
      outlet: `The Evening Chronicle of the Northern Coast, edition ${at + 1}`,
    }));
    await route.fulfill({
      contentType: 'application/json',
      body: JSON.stringify({ ...story, articles }),
    });
  });
}

describe.each([1280, 360])('a story of twelve outlets at %i px', (width) => {
  it('scrolls no page sideways', async () => {
    const page = await openApp('', { width, before: tellTwelve });
    const wide: Record<string, number> = {};
    for (const screen of ['story', 'compare', 'discrepancies', 'people'] as const) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, linkTo({ screen }));
      await untilReady(page);
      await page.locator('main h1').first().waitFor();
      wide[screen] = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    }
    expect(wide).toEqual({ story: 0, compare: 0, discrepancies: 0, people: 0 });
  });
});

const reading = linkTo({ screen: 'compare', mode: 'reading' });

describe('Reading of twelve outlets', () => {
  it('lets each be turned to on a phone, and names it in full', async () => {
    const page = await openApp(reading, { width: 360, touch: true, before: tellTwelve });
    const last = page.getByRole('button', { name: /^L, The Evening Chronicle/ }).last();
    await last.waitFor();
    const { x, width } = (await last.boundingBox())!;
    expect(x + width).toBeLessThanOrEqual(360);
    await last.click();
    await expect.poll(() => last.getAttribute('aria-pressed')).toBe('true');
    const name = page.locator('.reading-tabs').getByText('edition 12');
    expect(await name.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    expect(await name.evaluate((box) => getComputedStyle(box).textOverflow)).toBe('clip');
  });

  it('has as many beside each other as have room on a desktop, the others sideways', async () => {
    const page = await openApp(reading, { width: 1440, before: tellTwelve });
    const columns = page.locator('.reading-column');
    await columns.nth(11).locator('.sentence').first().waitFor();
    const boxes = await columns.evaluateAll((all) =>
      all.map((column) => ({
        width: column.clientWidth,
        right: column.getBoundingClientRect().right,
      })),
    );
    expect(Math.min(...boxes.map(({ width }) => width))).toBeGreaterThanOrEqual(176);
    expect(boxes.filter(({ right }) => right <= 1440)).toHaveLength(6);
    // Each head stands over its column.
    const lefts = (all: Element[]) => all.map((each) => each.getBoundingClientRect().left);
    expect(await page.locator('.column-head').evaluateAll(lefts)).toEqual(
      await columns.evaluateAll(lefts),
    );
    // The keys go from outlet to outlet, and what is gone to comes into sight.
    await columns.first().locator('.sentence').first().click();
    const focused = page.locator('.sentence[aria-current]');
    const outlet = async () => Number((await focused.getAttribute('id'))?.split('-')[1]);
    for (let at = 0; at < 7; at = await outlet()) {
      await page.keyboard.press('ArrowRight');
      await expect.poll(outlet).toBeGreaterThan(at);
    }
    const seen = async () => (await focused.boundingBox())!;
    await expect.poll(async () => (await seen()).x + (await seen()).width).toBeLessThan(1440);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1440);
  });
});
