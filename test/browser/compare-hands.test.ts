import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp } from './open-app.ts';
import { linkTo } from './seed-story.ts';

const headLetters = (page: Page) =>
  page.locator('.column-head .siglum').evaluateAll((all) => all.map((one) => one.textContent));

/** Drags the head of one column onto that of another; `meanwhile` is called before the button is let go. */
async function dragHead(
  page: Page,
  from: string,
  to: string,
  meanwhile: () => Promise<unknown> = () => Promise.resolve(),
) {
  const place = async (letter: string) => {
    const head = page
      .locator('.column-head')
      .filter({ has: page.getByText(letter, { exact: true }) });
    return (await head.locator('bdi').boundingBox())!;
  };
  const [start, end] = [await place(from), await place(to)];
  await page.mouse.move(start.x + 5, start.y + 5);
  await page.mouse.down();
  await page.mouse.move(start.x + 25, start.y + 8, { steps: 4 });
  await page.mouse.move(end.x + 10, end.y + 6, { steps: 8 });
  await meanwhile();
  await page.mouse.up();
}

describe('a column dragged by its head', () => {
  it('stands where it is let go, its side shown before, and the base stays the base', async () => {
    const page = await openApp(linkTo({ screen: 'compare' }));
    await page.locator('.aligned [data-ref]').first().waitFor();
    await dragHead(page, 'C', 'A', async () => {
      await expect.poll(() => page.locator('.drop-before .siglum').textContent()).toBe('A');
    });
    await expect.poll(() => headLetters(page)).toEqual(['C', 'A', 'B', 'D', 'E']);
    expect(await page.getByRole('combobox', { name: 'Base' }).inputValue()).toBe('0');
    await dragHead(page, 'A', 'E');
    await expect.poll(() => headLetters(page)).toEqual(['C', 'B', 'D', 'E', 'A']);
    expect(await page.locator('.drop-before, .drop-after').count()).toBe(0);
    const again = await openApp(new URL(page.url()).hash);
    await again.locator('.aligned [data-ref]').first().waitFor();
    expect(await headLetters(again)).toEqual(['C', 'B', 'D', 'E', 'A']);
  });

  it('goes from place to place by key as well, the focus going along', async () => {
    const page = await openApp(linkTo({ screen: 'compare' }));
    await page.locator('.aligned [data-ref]').first().waitFor();
    await page.getByLabel('Column B, Unidentified outlet').press('Enter');
    const left = page.locator('details[open]').getByRole('button', { name: 'Move left' });
    await left.press('Enter');
    await expect.poll(() => headLetters(page)).toEqual(['B', 'A', 'C', 'D', 'E']);
    expect(await left.evaluate((button) => button === document.activeElement)).toBe(true);
    await expect.poll(() => page.getByText('B is column 1 of 5').count()).toBe(1);
  });
});

/** A finger that goes from one point to another in some steps. */
async function swipe(
  cdp: CDPSession,
  from: readonly [number, number],
  to: readonly [number, number],
) {
  const steps = 8;
  const at = (step: number) => ({
    x: from[0] + ((to[0] - from[0]) * step) / steps,
    y: from[1] + ((to[1] - from[1]) * step) / steps,
  });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at(0)] });
  for (let step = 1; step <= steps; step += 1) {
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at(step)] });
  }
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

describe('the choice of marks', () => {
  it.each([1280, 360])('answers a click on its words and stays open: at %i px', async (width) => {
    const page = await openApp(linkTo({ screen: 'compare' }), { width });
    const menu = width < 640 ? /^Filters/ : /^Marks/;
    await page.locator('summary').filter({ hasText: menu }).click();
    const words = page.locator('label', { hasText: 'typography' });
    await words.click({ position: { x: 50, y: 14 } });
    await page.getByText('Changes that are marked').click();
    expect(await page.getByRole('checkbox', { name: /typography/ }).isChecked()).toBe(false);
    expect(page.url()).toContain('mute=typography');
    expect(await words.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => words.isVisible()).toBe(false);
  });
});

describe('a sentence with the keyboard', () => {
  const active = (page: Page) =>
    page.evaluate(() => document.activeElement?.getAttribute('data-ref') ?? null);

  it.each(['aligned', 'reading', 'list'] as const)(
    'is where Tab comes back to, after Escape as well: %s',
    async (mode) => {
      const page = await openApp(linkTo({ screen: 'compare', mode }));
      await page.locator('[data-ref="0.0"]').click();
      for (const key of ['ArrowDown', 'j', 'ArrowRight']) await page.keyboard.press(key);
      // A key of the page takes the keyboard along a frame later.
      await expect.poll(() => active(page)).not.toMatch(/^0/);
      const at = await active(page);
      for (const key of ['Tab', 'Shift+Tab']) await page.keyboard.press(key);
      expect(await active(page)).toBe(at);
      for (const key of ['Escape', 'Tab', 'Shift+Tab']) await page.keyboard.press(key);
      expect(await active(page)).toBe(at);
    },
  );

  it('is let go when it is filtered out, so that a reload shows the same', async () => {
    const page = await openApp(linkTo({ screen: 'compare' }));
    await page.locator('[data-ref="0.0"]').click();
    await page.getByRole('button', { name: /^Only here/ }).click();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^[^&]*rows=only[^&]*$/);
    const count = await page.locator('[data-ref]').count();
    await page.reload();
    await page.waitForFunction(() => document.querySelector('#root:not([data-drawn]) [data-ref]'));
    await expect.poll(() => page.locator('[data-ref]').count()).toBe(count);
  });

  it('that a map leads to is shown though the filters leave it out, and that is said', async () => {
    const page = await openApp(linkTo({ screen: 'compare', rows: 'only' }));
    const map = page.getByRole('slider', { name: 'Sentences of A' });
    await map.click({ position: { x: 2, y: 12 } });
    await page.getByText('left out the sentence that is focused').waitFor();
    await page.locator('[data-ref="0.0"][aria-current]').waitFor();
    expect(page.url()).not.toContain('rows=');
  });
});

describe('Compare on a phone', () => {
  it.each(['aligned', 'reading', 'list'] as const)(
    'begins with the text in the upper third of the screen: %s',
    async (mode) => {
      const page = await openApp(linkTo({ screen: 'compare', mode }), { width: 360, touch: true });
      const first = page.locator(`.mode-${mode} [data-ref]`).first();
      await first.waitFor();
      // Of 900 px: screens, title, modes and steps, each one line.
      await expect.poll(async () => (await first.boundingBox())!.y).toBeLessThan(300);
      expect(await page.locator('header').evaluate((e) => e.clientHeight)).toBeLessThanOrEqual(48);
    },
  );
});

describe('Reading on a phone', () => {
  const pressed = (page: Page) =>
    page.getByRole('group', { name: 'Article' }).locator('[aria-pressed=true]').innerText();

  it('goes to the next outlet by a swipe to the left, back by one to the right, and not by scrolling', async () => {
    const page = await openApp(linkTo({ screen: 'compare', mode: 'reading' }), {
      width: 360,
      touch: true,
    });
    await page.getByRole('group', { name: 'Article' }).waitFor();
    const cdp = await page.context().newCDPSession(page);
    await swipe(cdp, [300, 500], [60, 510]);
    await expect.poll(() => pressed(page)).toBe('B');
    expect(await page.getByRole('region', { name: /^B, / }).isVisible()).toBe(true);
    expect(await page.getByRole('region', { name: /^A, / }).isVisible()).toBe(false);
    await swipe(cdp, [60, 500], [300, 510]);
    await expect.poll(() => pressed(page)).toBe('A');
    // There is nothing before the first.
    await swipe(cdp, [60, 500], [300, 510]);
    await swipe(cdp, [200, 700], [140, 300]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(await pressed(page)).toBe('A');
  });

  it('keeps the place: the other outlet opens where it tells the same', async () => {
    const page = await openApp(linkTo({ screen: 'compare', mode: 'reading' }), {
      width: 360,
      touch: true,
    });
    await page.getByRole('group', { name: 'Article' }).waitFor();
    await page.evaluate(() =>
      document.getElementById('s-0-12')!.scrollIntoView({ block: 'center' }),
    );
    const cdp = await page.context().newCDPSession(page);
    await swipe(cdp, [300, 500], [60, 510]);
    await expect.poll(() => pressed(page)).toBe('B');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  });
});
