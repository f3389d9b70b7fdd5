// Pictures of every screen for the README: builds the app, opens it in Chromium, saves docs/screenshots/*.png.
// Usage: npm run screenshots    (CHROMIUM_PATH names the browser where it is not on the path)
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { findBrowser } from './find-browser.mjs';

const folder = 'docs/screenshots';

/** A picture in the README is read on a page, not zoomed into: larger files only slow it down. */
const mostBytes = 300_000;

const wide = { width: 1280, height: 800 };
const story = '#/geneva-talks';

/** Each picture: the deep link it shows, how wide, and what is done before it is taken. */
const pictures = [
  { name: 'story', link: story, size: { width: 1280, height: 1050 } },
  { name: 'compare', link: `${story}/compare?outlets=000,001,002`, size: wide },
  {
    name: 'reading',
    link: `${story}/compare?mode=reading&outlets=000,001,004`,
    size: { width: 1280, height: 700 },
  },
  { name: 'list', link: `${story}/compare?mode=list&outlets=000,001,004`, size: wide },
  { name: 'discrepancies', link: `${story}/discrepancies`, size: wide },
  { name: 'people', link: `${story}/people`, size: wide },
  { name: 'how', link: `${story}/how`, size: wide },
  { name: 'phone', link: `${story}/discrepancies`, size: { width: 360, height: 760 } },
  { name: 'dark', link: `${story}/compare?outlets=000,001,004`, size: wide, dark: true },
];

async function take(browser, address, { name, link, size, dark = false }) {
  const context = await browser.newContext({
    viewport: size,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    // A phone's screen has more points; the text would be a blur at one.
    deviceScaleFactor: size.width < 500 ? 2 : 1,
  });
  const page = await context.newPage();
  await page.goto(new URL(link, address).href);
  // A page that still waits says little; where the articles are yet to be compared, their texts stand there.
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    return main?.textContent.length > 500 && !main.querySelector('progress, [aria-busy=true]');
  });
  await page.evaluate(() => document.fonts.ready);
  // Columns measure themselves and draw their ribbons after the first paint.
  await page.waitForTimeout(500);
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  await context.close();
  const { size: bytes } = await stat(file);
  console.log(`${file} ${Math.round(bytes / 1000)} kB`);
  if (bytes > mostBytes) throw new Error(`${file} is larger than ${mostBytes / 1000} kB`);
}

await mkdir(folder, { recursive: true });
// Apart from dist, which may be in use.
const outDir = await mkdtemp(path.join(tmpdir(), 'synoptic-screenshots-'));
await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
const server = await preview({ preview: { port: 0 }, build: { outDir }, logLevel: 'error' });
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The preview has no address');
  for (const picture of pictures) await take(browser, address, picture);
} finally {
  await browser.close();
  await server.close();
  await rm(outDir, { recursive: true });
}
