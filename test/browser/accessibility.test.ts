import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { screens } from '#src/deep-link/view-vocabulary.ts';
import { openApp, untilReady } from './open-app.ts';
import { linkTo, seedStory } from './seed-story.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, each as its rule and the elements it is about. */
async function findings(page: Page): Promise<string[]> {
  // Through the debugger: the content policy keeps a script element out, as it is meant to.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: tags,
        resultTypes: ['violations'],
      }),
    rules,
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join(', ')}`,
  );
}

/** Until the browser has nothing left to do for the page. */
function untilIdle(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
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
  it('no screen has anything that axe finds, or scrolls sideways', async () => {
    const page = await openApp('', setting);
    const found: Record<string, unknown> = {};
    for (const [name, link] of views) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, link);
      await untilReady(page);
      await untilIdle(page);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      const faults = await findings(page);
      if (faults.length > 0 || wide > 0) found[name] = { faults, wide };
    }
    expect(found).toEqual({});
  });
});

/** Pixels: what a finger hits (WCAG 2.5.5). Half a pixel is lost where a screen rounds. */
const FINGER = 43.5;

/** The buttons, fields and disclosures that are lower; links in a text are as high as its lines. */
function low(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const controls = [...document.querySelectorAll('main :is(button, summary, input, select)')];
    const heightOf = (control: Element) => control.getBoundingClientRect().height;
    return controls
      .filter((control) => control.checkVisibility() && heightOf(control) < least)
      .map((control) => `${control.className}, ${control.textContent}: ${heightOf(control)}`);
  }, FINGER);
}

describe('under a finger', () => {
  it('no control is lower than 44 px', async () => {
    const page = await openApp('', { width: 360, touch: true });
    const found: Record<string, readonly string[]> = {};
    for (const [name, link] of views) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, link);
      await untilReady(page);
      await untilIdle(page);
      const controls = await low(page);
      if (controls.length > 0) found[name] = controls;
    }
    expect(found).toEqual({});
  });
});

describe('the accessibility check', () => {
  it('finds what is put wrong', async () => {
    const page = await openApp('');
    await untilReady(page);
    await page.evaluate(() =>
      document.querySelector('main')?.append(document.createElement('button')),
    );
    expect((await findings(page)).join()).toMatch(/^button-name: /);
  });
});
