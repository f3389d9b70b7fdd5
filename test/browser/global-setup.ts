import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './find-browser.ts';
import { serveFolder } from './serve-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where Chromium listens. */
    readonly browser: string;
    /** The built app on `vite preview`, with all headers; ends in a slash. */
    readonly app: string;
    /** The built app below a path on a host that sets no headers; ends in a slash. */
    readonly plainHost: string;
  }
}

/** Without these, a browser on a closed network fills the log with connections that fail. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const BASE = '/reading/room/';

/** Builds the app, serves it twice, starts one browser for all files; ends them afterwards. */
export default async function setup(project: TestProject) {
  const executablePath = findBrowser();
  const root = process.cwd();
  // In a process of its own: Vitest's NODE_ENV would give the development build of React.
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const [server, plain, browser] = await Promise.all([
    preview({ root, logLevel: 'warn', preview: { port: 4180, host: '127.0.0.1' } }),
    serveFolder(path.join(root, 'dist'), BASE),
    chromium.launchServer({ executablePath, args: quiet, headless: true }),
  ]);
  project.provide('browser', browser.wsEndpoint());
  project.provide('app', server.resolvedUrls?.local[0] ?? '');
  project.provide('plainHost', `${plain.origin}${BASE}`);
  return async () => {
    await browser.close();
    await server.close();
    plain.server.close();
  };
}
