import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { screens } from '#src/deep-link/view-vocabulary.ts';
import { openApp, untilReady, withoutDrawn } from './open-app.ts';
import { linkTo, seedFiles } from './seed-story.ts';

const program = /\/assets\/index-[^/]*\.js$/;

/** Holds the program back; `release` lets it come. */
function holdProgram() {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const before = (page: Page) =>
    page.route(program, async (route) => {
      await held;
      await route.continue();
    });
  return { before, release: () => release() };
}

/** In a page that stands to its end. */
const whole = '#root[data-drawn]:not([data-drawn=partly]) h1';
const answering = (page: Page) =>
  page.waitForFunction(() => document.querySelector('#root:not([data-drawn]) main') !== null);
/** All that the page says, but for what is said to those who listen and what comes a second after it. */
const text = (page: Page) =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll<HTMLElement>('#root > header, main')];
    for (const late of document.querySelectorAll('.not-compared')) late.remove();
    return parts.map((part) => part.innerText.trim()).join('\n');
  });
const mark = (page: Page) =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll('#root *'))
      element.setAttribute('data-old', '');
  });
const newOnes = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('main *:not([data-old], .minimap *)').length);
const isDrawn = (page: Page) =>
  page.evaluate(() => document.querySelector('#root[data-drawn]') !== null);

/** Compare has a page for each shape of window, the other screens for two. */
const windows = screens.flatMap((screen) =>
  (screen === 'compare' ? [360, 800, 1440, 1920] : [360, 1440]).map(
    (width) => [screen, width] as const,
  ),
);

describe('a page that was drawn with the build', () => {
  it.each(windows)(
    'says what the program would, and is taken over as it stands: %s at %i px',
    async (screen, width) => {
      const { before, release } = holdProgram();
      const page = await openApp(linkTo({ screen }), { width, before, answers: false });
      await page.locator(whole).waitFor();
      const drawn = await text(page);
      expect(drawn.length).toBeGreaterThan(400);
      await mark(page);
      release();
      await answering(page);
      expect(await newOnes(page)).toBe(0);
      const own = await openApp(linkTo({ screen }), { width, before: withoutDrawn });
      await untilReady(own);
      await expect.poll(() => text(own)).toBe(drawn);
    },
  );

  it('answers to the keyboard once the program is there', async () => {
    const page = await openApp(linkTo({ screen: 'compare' }));
    await page.keyboard.press('j');
    const at = page.locator('.sentence[aria-current=true]');
    await at.waitFor();
    expect(await at.count()).toBe(1);
  });

  it('has the reader’s paper and type from the first', async () => {
    const { before } = holdProgram();
    const page = await openApp(linkTo({ screen: 'story' }), {
      answers: false,
      before: async (p) => {
        await before(p);
        await p.addInitScript(() => {
          localStorage.setItem('synoptic.theme', 'dark');
          localStorage.setItem('synoptic.type', 'large');
        });
      },
    });
    await page.locator(whole).waitFor();
    const { dataset } = await page.evaluate(() => ({
      dataset: Object.entries(document.documentElement.dataset),
    }));
    expect(Object.fromEntries(dataset)).toMatchObject({ theme: 'dark', type: 'large' });
  });

  it.each<[string, string, Record<string, string>]>([
    ['the link asks for a mode', linkTo({ screen: 'compare', mode: 'list' }), {}],
    ['the link asks for a sentence', `${linkTo({ screen: 'compare' })}?s=0.3`, {}],
    [
      'the reader has links of their own',
      linkTo({ screen: 'compare' }),
      { 'synoptic.links.geneva-talks': '[]' },
    ],
  ])('is not shown where %s', async (_, link, kept) => {
    const { before, release } = holdProgram();
    const asked: string[] = [];
    const page = await openApp(link, {
      answers: false,
      before: async (p) => {
        await before(p);
        p.on('request', (request) => asked.push(new URL(request.url()).pathname));
        await p.addInitScript((entries) => {
          for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
        }, kept);
      },
    });
    await expect.poll(() => asked.some((file) => program.test(file))).toBe(true);
    expect(asked.filter((file) => /\/assets\/.*\.html$/.test(file))).toEqual([]);
    release();
    await answering(page);
  });

  it('lets the keyboard skip to the text, and its links lead where they say', async () => {
    const { before, release } = holdProgram();
    const page = await openApp(linkTo({ screen: 'compare' }), { before, answers: false });
    await page.locator(whole).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    expect(new URL(page.url()).hash).toBe(linkTo({ screen: 'compare' }));
    release();
    await answering(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('is there again after a reload, but not for a reader who was further down', async () => {
    const page = await openApp(linkTo({ screen: 'compare' }));
    await untilReady(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const isAsked = () => asked.some((file) => /\/assets\/.*\.html$/.test(file));
    await page.reload();
    await answering(page);
    expect(isAsked()).toBe(true);
    await page.mouse.wheel(0, 900);
    await page.waitForFunction(() => window.scrollY > 500);
    asked.length = 0;
    await page.reload();
    await answering(page);
    expect(isAsked()).toBe(false);
    await page.waitForFunction(() => window.scrollY > 500);
  });

  it('makes room for another screen that is asked for before the program is there', async () => {
    const { before, release } = holdProgram();
    const page = await openApp(linkTo({ screen: 'story' }), { before, answers: false });
    await page.locator(whole).waitFor();
    await page.getByRole('link', { name: 'Compare', exact: true }).click();
    release();
    await answering(page);
    await untilReady(page);
    expect(await page.locator('.compare').count()).toBe(1);
    expect(await page.locator('h1').count()).toBe(1);
  });

  it('makes room for what is found in texts that have changed since', async () => {
    const page = await openApp(linkTo({ screen: 'compare' }), {
      answers: false,
      before: (p) =>
        p.route(`**/assets/${seedFiles[0]!.replace('.txt', '')}*.txt`, async (route) => {
          const words = await (await route.fetch()).text();
          await route.fulfill({
            contentType: 'text/plain',
            body: `${words}\n\nA new last line.\n`,
          });
        }),
    });
    await expect.poll(() => text(page)).toContain('A new last line.');
    expect(await isDrawn(page)).toBe(false);
  });

  it('is not needed where the browser keeps nothing', async () => {
    const page = await openApp(linkTo({ screen: 'compare' }), {
      before: (p) =>
        p.addInitScript(() => {
          for (const name of ['localStorage', 'sessionStorage'])
            Object.defineProperty(window, name, {
              get: () => {
                throw new DOMException('no storage', 'SecurityError');
              },
            });
        }),
    });
    await untilReady(page);
    expect(await page.locator('.sentence').count()).toBeGreaterThan(50);
  });

  it('that does not come is not missed', async () => {
    const page = await openApp(linkTo({ screen: 'compare' }), {
      before: (p) => p.route('**/assets/*.html', (route) => route.fulfill({ status: 404 })),
      expects: /^console: Failed to load resource/,
    });
    await untilReady(page);
    expect(await page.locator('.sentence').count()).toBeGreaterThan(50);
  });
});
