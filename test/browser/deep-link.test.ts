import { describe, expect, inject, it } from 'vitest';
import type { Pair } from '#src/core/model.ts';
import { focusOf } from '#src/ui/shared/sentence-view.ts';
import { openApp, untilReady } from './open-app.ts';
import { linkTo, seedStory, textOf } from './seed-story.ts';

const ids = seedStory.articles.map(({ id }) => id);

/** The longest edited pair of the first and the last article: long enough to be like no other sentence. */
function editedPair(): Pair {
  const [pair] = seedStory.pairs
    .filter(({ a, b, relation }) => a.article === 0 && b.article === 4 && relation === 'edited')
    .toSorted((x, y) => textOf(y.a).length - textOf(x.a).length);
  if (!pair) throw new Error('the seeds have no edited pair');
  return pair;
}
const pair = editedPair();
const compareLink = linkTo({
  screen: 'compare',
  outlets: [ids[0]!, ids[4]!],
  focus: focusOf(seedStory.articles, pair.a),
});

describe('a link to a sentence, opened in a fresh browser', () => {
  it.each([
    ['on a host with all headers', () => inject('app')],
    ['below a path of a host without headers', () => inject('plainHost')],
  ])('shows the pair side by side, %s', async (_, at) => {
    const page = await openApp(compareLink, { at: at() });
    const focused = page.locator('main [aria-current="true"]');
    await focused.waitFor();
    expect(await focused.innerText()).toContain(textOf(pair.a));
    const row = page.getByRole('row').filter({ has: page.locator('[aria-current="true"]') });
    expect(await row.innerText()).toContain(textOf(pair.b));
    expect(
      await focused.evaluate((e) => {
        const { top, bottom } = e.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    ).toBe(true);
  });

  it('says when the text has changed, and shows the best match as such', async () => {
    const focus = focusOf(seedStory.articles, pair.a);
    const link = linkTo({ screen: 'compare', focus: focus && { ...focus, sentence: 'another' } });
    const page = await openApp(link);
    await page.getByText('The text has changed').waitFor();
    expect(await page.locator('main [aria-current="true"]').innerText()).toContain(textOf(pair.a));
  });

  it('shows the sentence though the filters of the link leave it out, and says so', async () => {
    const focus = focusOf(seedStory.articles, pair.a);
    const page = await openApp(linkTo({ screen: 'compare', rows: 'only', focus }));
    await page.getByText('left out the sentence that is focused').waitFor();
    expect(await page.locator('main [aria-current="true"]').innerText()).toContain(textOf(pair.a));
    await expect.poll(() => page.url()).not.toContain('rows=');
  });

  it('says when the sentence is gone, and focuses none', async () => {
    const focus = {
      article: ids[0]!,
      sentence: 'gone',
      quote: 'Completely different words stood here',
    };
    const page = await openApp(linkTo({ screen: 'compare', focus }));
    await page.getByText('is not there any more').waitFor();
    expect(await page.locator('main [aria-current="true"]').count()).toBe(0);
  });
});

describe('a link to a discrepancy', () => {
  it('shows its sentence and the words of each outlet', async () => {
    const [record] = seedStory.discrepancies;
    const page = await openApp(linkTo({ screen: 'discrepancies', discrepancy: record!.id }));
    const entry = page.locator('main [aria-current="true"]');
    await entry.waitFor();
    const text = (await entry.innerText()).replace(/\s+/g, ' ');
    expect(text).toContain(record!.what);
    for (const value of record!.values) expect(text).toContain(value.text.replace(/\s+/g, ' '));
  });
});

describe('a link that is not understood', () => {
  it.each([
    '#/nix/compare',
    '#/geneva-talks/nix',
    '#/geneva-talks/compare?outlets=000,999&mode=sideways',
    '#/geneva-talks?%E0%A4%A=1&__proto__=x',
    '#<script>alert(1)</script>',
    '#/geneva-talks?follow=maybe',
  ])('%j explains itself and shows the nearest view', async (link) => {
    const page = await openApp(link);
    await page.getByText('Part of the link was not understood').waitFor();
    await page.getByRole('heading', { level: 1, name: /US-Russia talks/ }).waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await page.getByText('Part of the link was not understood').count()).toBe(0);
  });

  it('leaves the page usable through a hundred of them, one notice at a time', async () => {
    const page = await openApp('');
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (let n = 0; n < 100; n++) {
      await page.evaluate((i) => {
        location.hash = `#/geneva-talks/compare?mode=${i}&${'%'.repeat(i)}=${i}`;
      }, n);
    }
    const notice = page.getByText('Part of the link was not understood');
    await notice.waitFor();
    expect(await notice.count()).toBe(1);
    await page.getByRole('link', { name: 'Story', exact: true }).click();
    await page.getByRole('region', { name: 'Headlines' }).waitFor();
  });
});

describe('the look the reader chose', () => {
  it('is there from the start after a reload', async () => {
    const page = await openApp('');
    await page.evaluate(() => localStorage.setItem('synoptic.theme', 'dark'));
    await page.reload();
    await untilReady(page);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  });
});

describe('the history', () => {
  it('goes back, forward and through a reload to the same views', async () => {
    const page = await openApp('');
    const nav = page.getByRole('navigation', { name: 'Screens' });
    const current = () => nav.locator('[aria-current="page"]').innerText();
    const visited: string[] = [];
    for (const name of ['Compare', 'People & quotations', 'Story']) {
      await nav.getByRole('link', { name, exact: true }).click();
      await expect.poll(current).toContain(name);
      visited.push(page.url());
    }
    await page.goBack();
    await expect.poll(current).toContain('People');
    await page.goBack();
    await expect.poll(current).toContain('Compare');
    expect(page.url()).toBe(visited[0]);
    await page.reload();
    await expect.poll(current).toContain('Compare');
    await page.getByRole('heading', { level: 1, name: /US-Russia talks/ }).waitFor();
    await page.goForward();
    await expect.poll(current).toContain('People');
    expect(page.url()).toBe(visited[1]);
  });

  it('takes the words in the search field into the link, without an entry for each letter', async () => {
    const page = await openApp(linkTo({ screen: 'compare' }));
    const field = page.getByRole('searchbox', { name: 'Search the articles' });
    await field.waitFor();
    const before = await page.evaluate(() => history.length);
    await field.pressSequentially('sanctions');
    await expect.poll(() => page.url()).toContain('find=sanctions');
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(before + 1);
    await page.reload();
    await expect.poll(() => field.inputValue()).toBe('sanctions');
  });
});
