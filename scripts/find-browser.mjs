import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** The first Chromium or Chrome that is there: CHROMIUM_PATH, then the path, then Playwright's own. */
export function findBrowser() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const files = [
    process.env.CHROMIUM_PATH ?? '',
    ...names.flatMap((name) => folders.map((each) => path.join(each, name))),
    chromium.executablePath(),
  ];
  const found = files.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return file !== '';
    } catch {
      return false;
    }
  });
  if (!found) throw new Error('No Chromium found: set CHROMIUM_PATH');
  return found;
}
