import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { screens } from '#src/deep-link/view-vocabulary.ts';
import { openApp } from './open-app.ts';
import { linkTo, seedStory } from './seed-story.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, each as its rule and the elements it is about. */
async function findings(page: Page): Promise<string[]> {
  // Through the debugger: the content policy keeps a script element out, as it is meant to.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (tags) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: tags }),
    rules,
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join(', ')}`,
  );
}

const sentence = seedStory.articles[0]!.sentences[3]!;
const focus = { article: seedStory.articles[0]!.id, sentence: sentence.id, quote: '' };
const views: readonly (readonly [string, string])[] = [
  ...screens.map((screen) => [screen, linkTo({ screen })] as const),
  ['compare, reading', linkTo({ screen: 'compare', mode: 'reading', focus })],
  ['compare, list', linkTo({ screen: 'compare', mode: 'list' })],
  ['compare, focused and searched', linkTo({ screen: 'compare', focus, search: 'talks' })],
  ['a link that is not understood', '#/nix/nix?nix'],
];

describe.each([
  { width: 1440, dark: false },
  { width: 1440, dark: true },
  { width: 360, dark: false },
  { width: 360, dark: true },
])('at $width px, dark: $dark', (setting) => {
  it.each(views)('%s has nothing that axe finds, and no sideways scroll', async (_, link) => {
    const page = await openApp(link, setting);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('main h1, main h2').nth(0).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await findings(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});
