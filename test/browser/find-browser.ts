import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const found = [
    process.env['CHROMIUM_PATH'] ?? '',
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...elsewhere,
    chromium.executablePath(),
  ];
  return found.find((file) => file !== '' && runs(file));
}

/** Debian's own package, where we may install it. */
function installFromDebian(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const quiet = {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
}

/** The build that Playwright was made for, downloaded to its own cache. */
function installFromPlaywright(): void {
  const cli = path.join(process.cwd(), 'node_modules', 'playwright-core', 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: 180_000 });
}

/**
 * The path of a Chromium or Chrome that starts: `CHROMIUM_PATH`, one on the path, else one that is
 * installed now (Debian's package where that is possible, Playwright's download where not).
 */
export function findBrowser(): string {
  let file = installed();
  for (const install of [installFromDebian, installFromPlaywright]) {
    if (file !== undefined) break;
    install();
    file = installed();
  }
  if (file === undefined) {
    throw new Error(
      'The browser tests need Chromium or Chrome, and none could be found or installed. Install one, or say where it is: CHROMIUM_PATH=/path/to/chrome npm test',
    );
  }
  execFileSync(file, ['--version'], { stdio: 'ignore' });
  return file;
}
