import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp, untilReady, withoutReady } from './open-app.ts';
import { linkTo, seedFiles } from './seed-story.ts';

/** Opens a screen with the worker held back until `first` is there; `release` lets it go. */
async function openHeld(
  link: string,
  width = 1440,
  first = '[data-text]',
  before?: (page: Page) => Promise<unknown>,
): Promise<{ page: Page; release: () => void }> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const page = await openApp(link, {
    width,
    before: async (p) => {
      await p.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as { value?: number }).value ?? 0);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await withoutReady(p);
      await before?.(p);
      await p.route('**/*.worker-*', async (route) => {
        await held;
        await route.continue();
      });
    },
  });
  await page.locator(first).first().waitFor({ state: 'attached' });
  return { page, release };
}

const compare = linkTo({ screen: 'compare' });
const shifted = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0),
  );
const topOf = (page: Page, selector: string) =>
  page.evaluate((s) => document.querySelector(s)?.getBoundingClientRect().top ?? null, selector);

describe('while the articles are compared', () => {
  it('their texts are there to be read, and the rows take their place without a jump', async () => {
    for (const width of [1440, 1920, 360]) {
      const { page, release } = await openHeld(compare, width);
      const texts = page.getByRole('region', { name: 'The articles, not compared' });
      expect(await texts.getByRole('article').count()).toBe(5);
      const before = [await topOf(page, 'h1'), await topOf(page, '[data-text]')];
      release();
      await untilReady(page);
      const after = [await topOf(page, 'h1'), await topOf(page, '.sentence')];
      after.forEach((top, at) => expect(Math.abs((top ?? 0) - (before[at] ?? 0))).toBeLessThan(3));
      expect(await shifted(page)).toBeLessThanOrEqual(0.01);
      expect(await texts.count()).toBe(0);
    }
  });

  it.each([1440, 360])(
    'a text that comes later than those after it moves none of what is read: at %i px',
    async (width) => {
      let late = () => {};
      const isLate = new Promise<void>((resolve) => {
        late = resolve;
      });
      const { page } = await openHeld(compare, width, '[data-text^="1."]', async (p) => {
        await p.route(`**/${seedFiles[0]!.replace('.txt', '')}*`, async (route) => {
          await isLate;
          await route.continue();
        });
      });
      expect(await page.locator('[data-text^="0."]').count()).toBe(0);
      late();
      await page.locator('[data-text^="0."]').first().waitFor();
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
      expect(await shifted(page)).toBeLessThanOrEqual(0.01);
    },
  );

  it('a reader who has scrolled reads on at the same words', async () => {
    const { page, release } = await openHeld(compare);
    await page.mouse.move(400, 600);
    await page.mouse.wheel(0, 1500);
    await page.waitForFunction(() => window.scrollY > 1000);
    const read = await page.evaluate(() => {
      const heads = document.querySelector('.heads')?.getBoundingClientRect().bottom ?? 0;
      const all = [...document.querySelectorAll('[data-text^="0."]')];
      const first = all.find((element) => element.getBoundingClientRect().bottom > heads + 30);
      return { words: first?.textContent ?? '', top: first?.getBoundingClientRect().top ?? 0 };
    });
    release();
    await untilReady(page);
    await expect
      .poll(() =>
        page.evaluate(({ words, top }) => {
          const sentences = [...document.querySelectorAll<HTMLElement>('[data-ref^="0."]')];
          const same = sentences.filter((element) =>
            words.includes(element.querySelector('bdi')?.textContent ?? '-'),
          );
          const tops = same.map((element) => element.getBoundingClientRect().top - top);
          return tops.some((by) => by > -250 && by < 250);
        }, read),
      )
      .toBe(true);
  });

  it('a linked sentence is gone to as soon as its row is there', async () => {
    const page = await openApp(compare);
    await untilReady(page);
    await page.locator('[data-ref="0.15"]').click();
    const link = new URL(page.url()).hash;
    const opened = await openHeld(link);
    opened.release();
    const sentence = opened.page.locator('.sentence[aria-current=true]');
    await sentence.waitFor();
    await expect.poll(async () => (await sentence.boundingBox())?.y ?? -1).toBeGreaterThan(100);
    expect((await sentence.boundingBox())?.y).toBeLessThan(900);
  });
});

describe('while a screen waits for the comparison', () => {
  it.each(['story', 'discrepancies', 'people'] as const)(
    'its title stands where it will stay: %s',
    async (screen) => {
      for (const width of [1440, 360]) {
        const { page, release } = await openHeld(linkTo({ screen }), width, 'h1');
        release();
        await untilReady(page);
        expect(await shifted(page)).toBeLessThanOrEqual(0.01);
      }
    },
  );
});

describe('what the browser draws of itself, frame by frame', () => {
  it('comes when the page is there: the scrollbar of a phone, and that it can be installed', async () => {
    const page = await openApp(linkTo({ screen: 'story' }), {
      width: 360,
      touch: true,
      before: (p) =>
        p.addInitScript(() => {
          const shown = () => [
            getComputedStyle(document.documentElement).scrollbarWidth,
            document.querySelector('link[href$=webmanifest]')?.getAttribute('rel'),
          ];
          Object.assign(window, { shown });
          addEventListener('load', () => Object.assign(window, { atFirst: shown() }));
        }),
    });
    const seen = () =>
      page.evaluate(() => {
        const { shown, atFirst } = window as unknown as { shown: () => unknown; atFirst: unknown };
        return { atFirst, now: shown() };
      });
    await expect.poll(seen).toEqual({ atFirst: ['none', 'later'], now: ['auto', 'manifest'] });
  });
});
