import { describe, expect, inject, it } from 'vitest';
import { openApp, untilReady } from './open-app.ts';
import { linkTo, seedFiles } from './seed-story.ts';

const hosts = [
  ['in the headers', () => inject('app')],
  ['in the page alone', () => inject('plainHost')],
] as const;

/** Each tries something and gives true if it came through. They run in the page, one by one. */
const attacks: readonly (readonly [string, () => Promise<boolean> | boolean])[] = [
  [
    'HTML with a script in it',
    () => {
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.ran = 1">');
      return true;
    },
  ],
  [
    'the text of a script',
    () => {
      const script = document.createElement('script');
      script.text = 'window.ran = 1';
      document.body.append(script);
      return 'ran' in window;
    },
  ],
  [
    'a worker of its own making',
    () => new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))) instanceof Worker,
  ],
  [
    'a policy of its own',
    () => {
      const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy: Function } };
      return Boolean(trustedTypes.createPolicy('mine', { createScriptURL: (url: string) => url }));
    },
  ],
  [
    'the address of another script for our policy, made a second time',
    () => {
      const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy: Function } };
      return Boolean(trustedTypes.createPolicy('app-worker-url', { createScriptURL: String }));
    },
  ],
  ['a request to another origin', () => fetch('https://elsewhere.example/').then(() => true)],
  [
    'a picture from another origin',
    () =>
      new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve(true);
        image.onerror = () => resolve(false);
        image.src = 'https://elsewhere.example/x.png';
      }),
  ],
  [
    'a style of its own',
    () => {
      const style = document.createElement('style');
      style.textContent = 'body { border-top-width: 7px; border-top-style: solid }';
      document.head.append(style);
      return getComputedStyle(document.body).borderTopWidth === '7px';
    },
  ],
];

describe.each(hosts)('the content policy %s', (_, at) => {
  it.each(attacks)('stops %s', async (__, attack) => {
    const expects =
      /content policy|content security|trusted ?types|TrustedHTML|TrustedScript|elsewhere\.example/i;
    const page = await openApp('', { at: at(), expects });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const cameThrough = await page.evaluate(attack).catch(() => false);
    expect(cameThrough).toBe(false);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });
});

describe('hostile text', () => {
  it.each(seedFiles.slice(0, 1))(
    'in an article is shown as text and runs nothing',
    async (file) => {
      const attack = '<img src=x onerror="window.ran=1"><script>window.ran=1</script><b>bold</b>';
      const page = await openApp(linkTo({ screen: 'compare', mode: 'list' }), {
        before: (p) =>
          p.route(`**/assets/${file.replace('.txt', '')}*.txt`, (route) =>
            route.fulfill({
              contentType: 'text/plain',
              body: `A title with ${attack}\n\nThe minister told the members of the committee on Friday that ${attack} was not what she had meant.\n\nShe added that nothing more would be said before the end of the week.\n`,
            }),
          ),
      });
      await untilReady(page);
      const shown = (await page.locator('main').textContent()) ?? '';
      expect(shown.split(attack).length - 1).toBeGreaterThanOrEqual(2);
      expect(await page.evaluate(() => 'ran' in window)).toBe(false);
      expect(await page.locator('main img, main script').count()).toBe(0);
    },
  );
});

describe('a reader without JavaScript', () => {
  it('is told so and can read the plain texts', async () => {
    const page = await openApp('', { javaScriptEnabled: false, expects: /404/ });
    // The browser asks for an icon beside the text. By tag: Playwright finds nothing by text or role inside a noscript element.
    expect(await page.locator('noscript p').innerText()).toMatch(/needs JavaScript/);
    const links = page.locator('noscript a');
    expect(await links.count()).toBe(seedFiles.length);
    await links.nth(0).click();
    expect(page.url()).toMatch(/\.txt$/);
    expect((await page.locator('body').innerText()).length).toBeGreaterThan(1000);
  });
});

describe('links out', () => {
  it('lead to web addresses only and tell them nothing', async () => {
    const page = await openApp(linkTo({ screen: 'compare' }));
    await page.getByRole('grid').waitFor();
    const links = await page.locator('a[href]').evaluateAll((all) =>
      all.map((a) => ({
        href: (a as HTMLAnchorElement).href,
        rel: (a as HTMLAnchorElement).rel,
      })),
    );
    const out = links.filter(({ href }) => new URL(href).origin !== new URL(page.url()).origin);
    for (const { href, rel } of out) {
      expect(href).toMatch(/^https?:/);
      expect(rel).toMatch(/noreferrer|noopener/);
    }
  });
});
