import { describe, expect, it } from 'vitest';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import { openApp, untilReady } from './open-app.ts';
import { linkTo, seedStory } from './seed-story.ts';

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Captions and crossheads, each with the sentence that stands before it in its article. */
const captions = seedStory.articles.flatMap(({ blocks, sentences, text }, article) =>
  blocks
    .filter(({ kind }) => kind === 'caption' || kind === 'crosshead')
    .map(({ start, end }) => {
      const before = sentences.findLastIndex((sentence) => sentence.end <= start);
      return { after: `${article}.${before}`, text: squeezed(text.slice(start, end)) };
    }),
);

describe('the list', () => {
  it('has every caption and crosshead behind the sentence that it follows in its article', async () => {
    expect(captions.length).toBeGreaterThan(1);
    const page = await openApp(linkTo({ screen: 'compare', mode: 'list' }));
    await untilReady(page);
    await page.locator('.list-view').waitFor();
    const found = await page.evaluate(() => {
      let after = '';
      return [...document.querySelectorAll('.list-view [data-ref], .list-view bdi[dir]')].flatMap(
        (element) => {
          after = element.getAttribute('data-ref') ?? after;
          const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
          return element.hasAttribute('data-ref') ? [] : [{ after, text }];
        },
      );
    });
    expect(found).toEqual(expect.arrayContaining(captions));
  });

  it('says of each outlet what the head of its column says, and of each row what its empty cells say', async () => {
    const page = await openApp(linkTo({ screen: 'compare' }));
    await untilReady(page);
    await page.locator('.cell .cf').first().waitFor();
    const cells = await page.locator('.cell .cf').allTextContents();
    const rows = new Set(cells.filter((words) => /^(?!also).* in row \d+$/.test(words)));
    expect(rows.size).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'List' }).click();
    await page.getByText('The outlets: A, B, C, D and E').click();
    const outlets = page.getByRole('list', { name: 'Outlets in this list' });
    for (const [index, { sentences }] of seedStory.articles.entries()) {
      const words = await outlets.getByRole('listitem').nth(index).innerText();
      expect(words).toMatch(new RegExp(`^${siglum(index)} .* · ${sentences.length} sentences`));
    }
    const titles = (await page.locator('.list-view h2').allTextContents()).join('\n');
    for (const words of rows) expect(titles).toContain(words);
  });
});
