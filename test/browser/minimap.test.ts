import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp, untilReady } from './open-app.ts';
import { linkTo, seedStory } from './seed-story.ts';

const mapOf = (page: Page, letter: string) =>
  page.getByRole('slider', { name: `Sentences of ${letter}` });
/** The cells in which the bars of these paths begin, one for each bar. */
const cellsIn = (map: Locator, paths: string) =>
  map
    .locator(paths)
    .evaluateAll((all) =>
      all.flatMap((path) =>
        Array.from(path.getAttribute('d')!.matchAll(/M(\S+)/g), ([, x]) => Math.floor(Number(x))),
      ),
    );
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);

async function openCompare(change = {}, options = {}): Promise<Page> {
  const page = await openApp(linkTo({ screen: 'compare', ...change }), options);
  await untilReady(page);
  return page;
}

describe('the minimap', () => {
  it('has a cell of its relation’s form for each sentence, and ticks for those in a discrepancy', async () => {
    const page = await openCompare();
    const { sentences } = seedStory.articles[1]!;
    const values = seedStory.discrepancies.flatMap((record) => record.values);
    const differing = new Set(
      values.filter(({ article }) => article === 1).map(({ sentence }) => sentence),
    );
    const map = mapOf(page, 'B');
    expect(await map.getAttribute('aria-valuemax')).toBe(String(sentences.length));
    expect(new Set(await cellsIn(map, '.minimap-record'))).toEqual(differing);
    const cells = await cellsIn(map, '.fill-same, .fill-only');
    expect(new Set(cells).size).toBe(sentences.length);
  });

  it('marks what is on the screen, and goes along', async () => {
    const page = await openCompare();
    const seen = () => cellsIn(mapOf(page, 'A'), '.minimap-view');
    await expect.poll(seen).toContain(0);
    await page.evaluate(() => document.getElementById('s-0-15')!.scrollIntoView());
    await expect.poll(seen).toContain(15);
    expect(await seen()).not.toContain(0);
  });

  it('shows the search’s hits and says them', async () => {
    const page = await openCompare({ search: 'eight hours' });
    const map = mapOf(page, 'B');
    await expect.poll(() => map.locator('.minimap-hit').count()).toBeGreaterThan(0);
    await map.press('Home');
    await expect
      .poll(() => map.getAttribute('aria-valuetext'))
      .toMatch(/^Sentence 1 of 31, .*, in a discrepancy, found by the search$/);
  });

  it('goes from sentence to sentence by key, and to a cell by click', async () => {
    const page = await openCompare();
    const map = mapOf(page, 'C');
    await map.press('End');
    await expect.poll(() => map.getAttribute('aria-valuenow')).toBe('31');
    await map.press('ArrowLeft');
    await expect.poll(() => map.getAttribute('aria-valuenow')).toBe('30');
    const box = (await map.boundingBox())!;
    await map.click({ position: { x: (box.width * 10.5) / 31, y: 12 } });
    await expect
      .poll(() => page.locator('.sentence[aria-current]').getAttribute('id'))
      .toBe('s-2-10');
  });

  it('stands behind the filters on a phone, and its tap goes to the sentence', async () => {
    const page = await openCompare({}, { width: 360, touch: true });
    await page.getByLabel('Filters, outlets, maps and legend').tap();
    const map = mapOf(page, 'B');
    await map.scrollIntoViewIfNeeded();
    const box = (await map.boundingBox())!;
    await page.touchscreen.tap(box.x + (box.width * 2.5) / 31, box.y + 12);
    await expect.poll(() => focusedId(page)).toBe('s-1-2');
    expect(await map.isVisible()).toBe(false);
  });
});
