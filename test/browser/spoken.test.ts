import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import { openApp, untilReady } from './open-app.ts';
import { linkTo, seedStory, textOf } from './seed-story.ts';

/** Chromium's accessibility tree: of each element with a role, what is in it as one text. */
async function spoken(page: Page): Promise<{ readonly role: string; readonly text: string }[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textIn = (id: string): string => {
    const node = byId.get(id);
    if (node?.role?.value === 'StaticText') return String(node.name?.value ?? '');
    return (node?.childIds ?? []).map(textIn).join('');
  };
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ nodeId, role }) => ({
      role: String(role?.value ?? ''),
      text: textIn(nodeId).replace(/\s+/g, ' ').trim(),
    }));
}

const every = seedStory.articles.flatMap(({ sentences }, article) =>
  sentences.map((_, sentence) => ({ article, sentence })),
);
/** "B, The Gazette, edited as in A: " before the words. */
const lead = /^(\w), [^:]+, (?:same words|edited|reworded|in part|only here)[^:]*: (.*)$/;

/** The sentences of which no paragraph tells the outlet, the relation and the words. */
async function untold(page: Page): Promise<string[]> {
  const paragraphs = (await spoken(page)).filter(({ role }) => role === 'paragraph');
  const told = new Set(
    paragraphs.flatMap(({ text }) => {
      const [, letter, words] = lead.exec(text) ?? [];
      return words === undefined ? [] : [`${letter}: ${words}`];
    }),
  );
  return every
    .map((ref) => `${siglum(ref.article)}: ${textOf(ref).trim()}`)
    .filter((sentence) => !told.has(sentence));
}

describe('a screen reader', () => {
  it.each(['aligned', 'reading', 'list'] as const)(
    'is told every sentence with its outlet and its relation, also those out of sight: %s',
    async (mode) => {
      const page = await openApp(linkTo({ screen: 'compare', mode, fold: false }));
      await untilReady(page);
      await expect.poll(() => untold(page)).toEqual([]);
    },
  );

  it('meets no row without words', async () => {
    const page = await openApp(linkTo({ screen: 'compare' }));
    await untilReady(page);
    const empty = async () =>
      (await spoken(page)).filter(({ role, text }) => role === 'row' && text === '');
    await expect.poll(empty).toEqual([]);
  });
});

describe('a reader who came to the middle of the text', () => {
  it('keeps the place while the rows above are laid out', async () => {
    const ref = { article: 0, sentence: 15 };
    const focus = {
      article: seedStory.articles[0]!.id,
      sentence: seedStory.articles[0]!.sentences[15]!.id,
      quote: '',
    };
    const page = await openApp(linkTo({ screen: 'compare', mode: 'list', focus }));
    const sentence = page.locator(`#s-${ref.article}-${ref.sentence}`);
    const top = async () => Math.round((await sentence.boundingBox())?.y ?? -1);
    await expect.poll(() => sentence.evaluate((s) => s === document.activeElement)).toBe(true);
    const before = await top();
    const left = page.locator('.row-list:not([style*="visible"])');
    await expect.poll(() => left.count()).toBe(0);
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
  });

  it('hears the count of a choice apart from its words', async () => {
    const page = await openApp(linkTo({ screen: 'discrepancies' }));
    await untilReady(page);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const buttons = nodes.filter(({ role }) => role?.value === 'button');
    const names = buttons.map(({ name }) => String(name?.value ?? ''));
    expect(names).toContainEqual(expect.stringMatching(/^duration \d+$/));
    expect(names).toContainEqual(expect.stringMatching(/^A [^\d]+ \d+$/));
  });
});
