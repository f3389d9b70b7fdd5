import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

export interface OpenOptions {
  /** Where the app is; the built app with all headers, if not given. */
  readonly at?: string;
  readonly width?: number;
  readonly dark?: boolean;
  /** A phone: fingers instead of a pointer, and its browser's viewport. */
  readonly touch?: boolean;
  readonly javaScriptEnabled?: boolean;
  /** Called with the page before anything is loaded, to break something. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** False where the program is not to come, or nothing is to be there yet. */
  readonly answers?: boolean;
  /** Console errors that the test provokes. */
  readonly expects?: RegExp;
}

let browser: Browser;
const contexts: BrowserContext[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});
afterAll(async () => {
  await browser.close();
});
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  expect(complaints.splice(0)).toEqual([]);
});

function watch(page: Page, origin: string, expected: RegExp | undefined): void {
  const complain = (text: string) => {
    if (!expected?.test(text)) complaints.push(text);
  };
  page.on('pageerror', (error) => complain(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complain(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) complain(`off the origin: ${request.url()}`);
  });
}

/**
 * Opens a link (`#/geneva-talks/compare`) in a fresh profile. After the test, any uncaught error,
 * console error, report of the content policy or request off the origin fails it.
 */
export async function openApp(link: string, options: OpenOptions = {}): Promise<Page> {
  const { at = inject('app'), width = 1440, dark = false, touch = false } = options;
  const { javaScriptEnabled = true, answers = true, before, expects } = options;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled,
    hasTouch: touch,
    isMobile: touch,
    colorScheme: dark ? 'dark' : 'light',
  });
  context.setDefaultTimeout(15_000);
  contexts.push(context);
  const page = await context.newPage();
  watch(page, new URL(at).origin, expects);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await before?.(page);
  await page.goto(at + link);
  // A page drawn with the build is there before the program that answers to the hand.
  if (javaScriptEnabled && answers)
    await page.waitForFunction(
      () => document.querySelector('#root:not([data-drawn]) > *') !== null,
    );
  return page;
}

/** Takes away what came ready with the build, so that the page compares and draws by itself. For `before`. */
export async function withoutReady(page: Page): Promise<void> {
  await page.route('**/assets/*.comparison-*.json', (route) => route.fulfill({ json: null }));
  await withoutDrawn(page);
}

/** Takes away the pages that were drawn with the build. For `before`. */
export async function withoutDrawn(page: Page): Promise<void> {
  await page.route('**/assets/*.html', (route) => route.fulfill({ status: 204 }));
}

/** Waits until the comparison is made and its screen shown: till then there is a line that says how far it is, or the texts. */
export async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    return (main?.textContent.length ?? 0) > 500 && !main?.querySelector('[aria-busy=true]');
  });
}
