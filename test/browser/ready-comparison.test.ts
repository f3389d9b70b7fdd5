import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp, untilReady, withoutReady } from './open-app.ts';
import { linkTo, seedFiles } from './seed-story.ts';

const file = '**/assets/*.comparison-*.json';

/** Notes whether the page loads the worker. */
function watchWorker(page: Page): { isUsed: boolean } {
  const worker = { isUsed: false };
  page.context().on('request', (request) => {
    if (request.url().includes('.worker-')) worker.isUsed = true;
  });
  return worker;
}

/** All that a screen says; List says all of Compare. */
async function readOut(page: Page): Promise<string> {
  await untilReady(page);
  return page.evaluate(() => document.querySelector('main')?.textContent ?? '');
}

const views = [
  linkTo({ screen: 'story' }),
  linkTo({ screen: 'compare', mode: 'list' }),
  linkTo({ screen: 'discrepancies' }),
  linkTo({ screen: 'people' }),
];

describe('the comparison that came with the build', () => {
  it.each(views)('says word for word what the browser finds by itself: %s', async (view) => {
    let worker = { isUsed: true };
    const ready = await openApp(view, {
      before: async (page) => (worker = watchWorker(page)),
    });
    const shown = await readOut(ready);
    expect(worker.isUsed).toBe(false);
    const own = await openApp(view, {
      before: async (page) => {
        worker = watchWorker(page);
        await withoutReady(page);
      },
    });
    expect(await readOut(own)).toBe(shown);
    expect(worker.isUsed).toBe(true);
  });

  it.each<[string, (route: Route) => Promise<void>]>([
    ['is missing', (r) => r.fulfill({ status: 404, body: '' })],
    ['is answered with a page', (r) => r.fulfill({ contentType: 'text/html', body: '<p>Hello' })],
    ['is cut off', (r) => r.fulfill({ json: { of: [], comparison: {} } })],
  ])('and %s is not missed: the browser compares', async (_, answer) => {
    const page = await openApp(views[2]!, {
      before: (p) => p.route(file, answer),
      expects: /^console: Failed to load resource/,
    });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect((await readOut(page)).length).toBeGreaterThan(500);
  });

  it('is not shown for texts that have changed since', async () => {
    const page = await openApp(linkTo({ screen: 'compare', mode: 'list' }), {
      before: (p) =>
        p.route(`**/assets/${seedFiles[0]!.replace('.txt', '')}*.txt`, async (route) => {
          const text = await (await route.fetch()).text();
          await route.fulfill({ contentType: 'text/plain', body: `${text}\n\nA new last line.\n` });
        }),
    });
    expect(await readOut(page)).toContain('A new last line.');
  });
});
