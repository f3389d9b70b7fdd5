import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp, untilReady, withoutReady } from './open-app.ts';
import { linkTo, seedFiles } from './seed-story.ts';

const compare = linkTo({ screen: 'compare' });
const broken = seedFiles[1]!;
const address = `**/assets/${broken.replace('.txt', '')}*.txt`;
/** What the browser itself writes to the console about a request that failed. */
const expects = /^console: Failed to load resource/;

const others = async (page: Page) => {
  await page.getByRole('grid').waitFor();
  return page.getByRole('columnheader').allInnerTexts();
};

describe('an article that does not load', () => {
  it.each<[string, (route: Route) => Promise<void>, RegExp]>([
    ['is missing', (r) => r.fulfill({ status: 404, body: '' }), /no such file/],
    [
      'meets a broken server',
      (r) => r.fulfill({ status: 500, body: '' }),
      /answered with status 500/,
    ],
    ['is cut off', (r) => r.abort('connectionreset'), /could not be reached/],
    ['is empty', (r) => r.fulfill({ contentType: 'text/plain', body: '' }), /is empty/],
    [
      'is answered with a page',
      (r) => r.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Hello' }),
      /sent a web page/,
    ],
    [
      'is a picture',
      (r) =>
        r.fulfill({
          contentType: 'text/plain',
          body: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
        }),
      /not a text/,
    ],
    [
      'is larger than the limit',
      (r) => r.fulfill({ contentType: 'text/plain', body: 'word '.repeat(500_000) }),
      /limit of 2 MB/,
    ],
  ])(
    'because it %s is named with the reason; the rest is compared; retry brings it back',
    async (_, answer, reason) => {
      const page = await openApp(compare, { before: (p) => p.route(address, answer), expects });
      const notice = page.getByRole('alert').filter({ hasText: broken });
      await notice.waitFor();
      expect(await notice.innerText()).toMatch(reason);
      expect(await others(page)).toHaveLength(5);
      await page.unroute(address);
      await notice.getByRole('button', { name: /Retry/ }).click();
      await expect.poll(async () => (await others(page)).length).toBe(6);
      expect(await notice.count()).toBe(0);
    },
  );

  it('because it never comes is given up after 10 seconds, the rest long there', async () => {
    const page = await openApp(compare, {
      before: (p) => p.route(address, () => new Promise(() => {})),
      expects,
    });
    expect(await others(page)).toHaveLength(5);
    const notice = page.getByRole('alert').filter({ hasText: broken });
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/longer than 10 seconds/);
  });

  it('like all the others leaves a page that says so and can try again', async () => {
    const page = await openApp(compare, {
      before: (p) =>
        p.route('**/assets/*.txt', (route) => route.fulfill({ status: 404, body: '' })),
      expects,
    });
    await page.getByText('No article of this story could be loaded').waitFor();
    await page.unroute('**/assets/*.txt');
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(await others(page)).toHaveLength(6);
  });
});

describe('the story’s description', () => {
  it.each<[string, (route: Route) => Promise<void>]>([
    ['missing', (r) => r.fulfill({ status: 404, body: '' })],
    ['a page', (r) => r.fulfill({ contentType: 'application/json', body: '<!doctype html>' })],
    ['of another form', (r) => r.fulfill({ json: { version: 9 } })],
  ])('%s is reported, and loads on retry', async (_, answer) => {
    const page = await openApp(compare, {
      before: (p) => p.route('**/assets/story*.json', answer),
      expects,
    });
    await page.getByText('story.json').waitFor();
    await page.unroute('**/assets/story*.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(await others(page)).toHaveLength(6);
  });
});

describe('the worker', () => {
  const script = '**/assets/compare.worker*.js';
  const answering = (answer: (route: Route) => Promise<void>) => async (page: Page) => {
    await withoutReady(page);
    await page.context().route(script, answer);
  };

  it.each<[string, (route: Route) => Promise<void>, RegExp]>([
    ['is missing', (r) => r.fulfill({ status: 404, body: '' }), /could not be loaded/],
    [
      'falls silent twice',
      (r) =>
        r.fulfill({ contentType: 'text/javascript', body: 'onmessage = () => { for (;;); };' }),
      /stopped answering/,
    ],
  ])('that %s is reported, and works on retry', async (_, answer, reason) => {
    const page = await openApp(compare, {
      before: answering(answer),
      expects,
    });
    await page.getByText(reason).waitFor({ timeout: 20_000 });
    await page.context().unroute(script);
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(await others(page)).toHaveLength(6);
  });

  it('that falls silent once is started again without a word', async () => {
    let starts = 0;
    const page = await openApp(compare, {
      before: answering((route) => {
        starts += 1;
        return starts === 1
          ? route.fulfill({ contentType: 'text/javascript', body: 'onmessage = () => {};' })
          : route.continue();
      }),
    });
    expect(await others(page)).toHaveLength(6);
    expect(starts).toBe(2);
  });

  it('at work can be stopped and set to work again', async () => {
    const page = await openApp(compare, {
      before: answering((route) =>
        route.fulfill({
          contentType: 'text/javascript',
          body: 'onmessage = ({ data: { job } }) => setInterval(() => postMessage({ kind: "progress", job, done: 0.4 }), 500);',
        }),
      ),
    });
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('was cancelled').waitFor();
    await page.context().unroute(script);
    await page.getByRole('button', { name: 'Compare again' }).click();
    expect(await others(page)).toHaveLength(6);
  });
});

describe('a screen whose file does not come', () => {
  const script = '**/assets/people-screen*.js';
  const noise = /^console: (Failed to load resource|ScreenMissing|%o)/;
  const openPeople = async (page: Page) => {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('link', { name: /^People/ }).click();
    await page.getByText('This screen did not come').waitFor();
    return page.getByRole('alert').innerText();
  };

  it('reloads the page once, then says why, and comes when tried again', async () => {
    let loads = 0;
    const page = await openApp('', {
      before: (p) => {
        p.on('load', () => (loads += 1));
        return p.route(script, (route) => route.fulfill({ status: 404, body: '' }));
      },
      expects: noise,
    });
    expect(await openPeople(page)).toMatch(/new version of Synoptic/);
    await expect.poll(() => loads).toBe(2);
    await page.getByText('This screen did not come').waitFor();
    await page.unroute(script);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'People & quotations' }).waitFor();
    expect(loads).toBe(2);
  });

  it('never reloads a page that is offline', async () => {
    const page = await openApp('', { expects: noise });
    await untilReady(page);
    await page.context().setOffline(true);
    expect(await openPeople(page)).toMatch(/You are offline/);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'People & quotations' }).waitFor();
  });
});

describe('a browser that is offline', () => {
  it('says so, and goes on by itself when the connection is back', async () => {
    const page = await openApp(compare, {
      before: (p) => p.route('**/assets/*.txt', (route) => route.abort('internetdisconnected')),
      expects,
    });
    await page.getByText('No article of this story could be loaded').waitFor();
    await page.unroute('**/assets/*.txt');
    await page.context().setOffline(true);
    await page.context().setOffline(false);
    expect(await others(page)).toHaveLength(6);
  });
});
