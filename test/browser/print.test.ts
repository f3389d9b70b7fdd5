import { describe, expect, it } from 'vitest';
import { outletName } from '#src/ui/shared/outlet-name.tsx';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import { openApp } from './open-app.ts';
import { linkTo, seedStory } from './seed-story.ts';

const all = seedStory.articles.flatMap(({ sentences }, article) =>
  sentences.map((_, sentence) => `${article}.${sentence}`),
);

describe.each(['aligned', 'list', 'reading'] as const)('%s on paper', (mode) => {
  it('has every sentence in black on white, and nothing to press', async () => {
    const page = await openApp(linkTo({ screen: 'compare', mode }));
    await page.locator(`.mode-${mode} [data-ref]`).first().waitFor();
    await page.emulateMedia({ media: 'print' });
    // The width of an A4 page within its margins.
    await page.setViewportSize({ width: 703, height: 1040 });
    const shown = () =>
      page
        .locator('[data-ref]')
        .evaluateAll((elements) =>
          elements
            .filter((element) => element.getClientRects().length > 0)
            .map((element) => element.getAttribute('data-ref')),
        );
    await expect.poll(async () => new Set(await shown()).size).toBe(all.length);
    expect(new Set(await shown())).toEqual(new Set(all));
    const colours = await page
      .locator('[data-ref]')
      .evaluateAll((elements) =>
        elements.map((element) =>
          [
            getComputedStyle(element).color,
            getComputedStyle(document.documentElement).backgroundColor,
          ].join(' on '),
        ),
      );
    expect(new Set(colours)).toEqual(new Set(['rgb(0, 0, 0) on rgb(255, 255, 255)']));
    const controls = page.locator('button:not(.cf), input, select, [role=slider], header, nav');
    const left = await controls.evaluateAll((elements) =>
      elements.filter((element) => element.getClientRects().length > 0).map((e) => e.outerHTML),
    );
    expect(left).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});

describe('reading on paper', () => {
  it('leaves no page blank: five articles in two columns each fill fewer than eight', async () => {
    const page = await openApp(linkTo({ screen: 'compare', mode: 'reading' }));
    await page.locator('.reading-column [data-ref]').first().waitFor();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThan(8);
  });
});

describe('aligned on paper', () => {
  it('spells the outlet over each sentence, and does not break a row', async () => {
    const page = await openApp(linkTo({ screen: 'compare' }));
    await page.locator('.aligned [data-ref]').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 703, height: 1040 });
    for (const [index, article] of seedStory.articles.entries()) {
      const words = page.locator(`#s-${index}-1 > .sr-only`);
      expect(await words.innerText()).toContain(`${siglum(index)}, ${outletName(article)}`);
      expect((await words.boundingBox())!.width).toBeGreaterThan(50);
    }
    const breaks = await page
      .locator('.row:not(.row-only)')
      .evaluateAll((rows) => rows.map((row) => getComputedStyle(row).breakInside));
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });
});
