import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp } from './open-app.ts';
import { linkTo, seedFiles } from './seed-story.ts';

const COUNT = 450;
const PER_PARAGRAPH = 3;
const things = ['harbour', 'orchard', 'viaduct', 'library', 'quarry', 'foundry', 'theatre'];
const deeds = ['opened its gates', 'lost its roof', 'changed hands', 'was painted blue'];
const when = ['at dawn', 'in heavy rain', 'during the fair', 'after long talks', 'without notice'];

/** Sentences that are alike in both articles but for every fifth, which has another word. */
function articleText(word: string): string {
  const sentences = Array.from({ length: COUNT }, (_, at) => {
    const [thing, deed, day] = [things[at % 7], deeds[at % 4], when[at % 5]];
    const who = at % 5 === 0 ? word : 'council';
    return `The ${thing} number ${at + 1} of the ${who} ${deed} ${day}.`;
  });
  const paragraphs = [];
  for (let at = 0; at < COUNT; at += PER_PARAGRAPH)
    paragraphs.push(sentences.slice(at, at + PER_PARAGRAPH).join(' '));
  return paragraphs.join('\n\n');
}

/** Two articles of 450 sentences each in place of the story's five. */
async function tellLong(page: Page): Promise<void> {
  await page.route('**/assets/story-*.json', async (route) => {
    const story = (await (await route.fetch()).json()) as { articles: unknown[] };
    const body = JSON.stringify({ ...story, articles: story.articles.slice(0, 2) });
    await route.fulfill({ contentType: 'application/json', body });
  });
  await page.route('**/assets/*.txt', (route) => {
    const isFirst = route.request().url().includes(seedFiles[0]!.replace('.txt', ''));
    return route.fulfill({
      contentType: 'text/plain',
      body: articleText(isFirst ? 'mayor' : 'minister'),
    });
  });
}

const reading = linkTo({ screen: 'compare', mode: 'reading' });
const all = (page: Page) => page.locator('.reading-column .sentence').count();

async function openLong(link: string): Promise<Page> {
  const page = await openApp(link, { before: tellLong });
  await page.locator('[data-ref="0.0"]').waitFor();
  return page;
}

/** Of a sentence: is it on the screen, and how far from its partner in the other column does it stand? */
function standing(page: Page, sentence: number) {
  return page.evaluate((at) => {
    const [a, b] = [0, 1].map((column) =>
      document.getElementById(`s-${column}-${at}`)?.getBoundingClientRect(),
    );
    if (!a || !b) return null;
    return {
      isSeen: a.top >= 0 && a.bottom <= innerHeight,
      isLevel: Math.abs(a.top - b.top) <= 2,
    };
  }, sentence);
}

describe('Reading of hundreds of sentences', () => {
  it('has all of them on the page, to be found and to be printed', async () => {
    const page = await openLong(reading);
    await expect.poll(() => all(page)).toBe(2 * COUNT);
    expect(
      await page.evaluate(() =>
        (window as unknown as { find: (words: string) => boolean }).find('number 440 of'),
      ),
    ).toBe(true);
    await page.emulateMedia({ media: 'print' });
    const last = page.locator(`#s-1-${COUNT - 1}`);
    await expect.poll(async () => (await last.boundingBox())?.height ?? 0).toBeGreaterThan(10);
    const shown = await page
      .locator('.reading-block')
      .evaluateAll((blocks) => blocks.map((block) => getComputedStyle(block).contentVisibility));
    expect(new Set(shown)).toEqual(new Set(['visible']));
  });

  it('brings a far sentence into view, its partner level with it, joined by a ribbon', async () => {
    const page = await openLong(reading);
    await page.getByRole('slider', { name: 'Sentences of A' }).press('End');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => standing(page, COUNT - 2)).toEqual({ isSeen: true, isLevel: true });
    const again = await openLong(new URL(page.url()).hash);
    await expect.poll(() => standing(again, COUNT - 2)).toEqual({ isSeen: true, isLevel: true });
    const ribbon = `.ribbons path[data-left="0.${COUNT - 2}"][data-right="1.${COUNT - 2}"]`;
    await expect.poll(() => again.locator(ribbon).count()).toBe(1);
  });

  it('draws the ribbons of what is on the screen, and no others', async () => {
    const page = await openLong(reading);
    await expect.poll(() => all(page)).toBe(2 * COUNT);
    const ribbons = page.locator('.ribbons path.ribbon');
    const areInSight = () =>
      ribbons.evaluateAll((paths) =>
        paths.every((path) => {
          const box = path.getBoundingClientRect();
          return box.bottom > 0 && box.top < innerHeight;
        }),
      );
    await expect.poll(() => ribbons.count()).toBeGreaterThan(5);
    await expect.poll(areInSight).toBe(true);
    await page.mouse.move(300, 600);
    await page.mouse.wheel(0, 4000);
    const tops = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.reading-column')].map((column) => column.scrollTop),
      );
    await expect.poll(async () => Math.min(...(await tops()))).toBeGreaterThan(3000);
    await expect.poll(areInSight).toBe(true);
  });
});
