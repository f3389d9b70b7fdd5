// npm run bench:page: what the page costs a reader, measured in Chromium on the built app.
// Loading is held against an empty page of React, Query and Tailwind built by the same tools, on the same
// machine in the same minute, so that the ratio says more than the milliseconds.
// Usage: npm run bench:page [-- RUNS]    (CHROMIUM_PATH names the browser where it is not on the path)
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { findBrowser } from './find-browser.mjs';

const runs = Number(process.argv[2] ?? 5);
const story = '#/geneva-talks/compare';
const print = (line = '') => process.stdout.write(`${line}\n`);
const folder = await mkdtemp(path.join(tmpdir(), 'synoptic-page-'));

const emptyPage = {
  'index.html':
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head><body><div id="root"></div><script type="module" src="/main.jsx"></script></body></html>',
  'main.css': '@import "tailwindcss" source("./");',
  'main.jsx': `import { createRoot } from 'react-dom/client';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import './main.css';
function Page() {
  const { data } = useQuery({ queryKey: ['one'], queryFn: async () => 'Empty page' });
  return <main className="p-4">{data}</main>;
}
createRoot(document.getElementById('root')).render(
  <QueryClientProvider client={new QueryClient()}><Page /></QueryClientProvider>,
);`,
};

/** Builds the empty page with the project's own packages; gives the folder of the build. */
async function buildEmpty() {
  const root = path.join(folder, 'empty');
  await mkdir(root);
  for (const [name, text] of Object.entries(emptyPage))
    await writeFile(path.join(root, name), text);
  await symlink(path.resolve('node_modules'), path.join(root, 'node_modules'));
  const outDir = path.join(folder, 'empty-dist');
  const plugins = [react(), tailwind()];
  await build({ root, configFile: false, plugins, logLevel: 'error', build: { outDir } });
  return outDir;
}

async function buildApp() {
  const outDir = path.join(folder, 'app-dist');
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  return outDir;
}

async function serve(outDir, configFile) {
  const options = { preview: { port: 0 }, build: { outDir }, logLevel: 'error' };
  const server = await preview(
    configFile ? options : { ...options, root: folder, configFile: false },
  );
  return { server, address: server.resolvedUrls.local[0] };
}

/** Runs in the page before anything else: notes long tasks and slow events. */
function watchPage() {
  window.tasks = [];
  window.events = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      window.tasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) window.events.push({ name, duration });
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
}

/** Opens an address in a fresh profile until `seen` stands; milliseconds from the start of navigation, script loaded, long tasks. */
async function load(browser, address, seen) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const scripts = [];
  page.on('response', (response) => {
    const isScript = response.request().resourceType() === 'script';
    if (isScript && !response.url().includes('.worker-'))
      scripts.push(
        response.body().then(
          (body) => gzipSync(body).length,
          () => 0,
        ),
      );
  });
  await page.addInitScript(watchPage);
  await page.goto(address);
  const time = await page.waitForFunction(
    (selector) =>
      document.querySelector(selector) &&
      new Promise((resolve) => {
        // After the frame that shows it.
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      }),
    seen,
    { polling: 'raf' },
  );
  const sizes = await Promise.all(scripts);
  const script = sizes.reduce((sum, size) => sum + size, 0);
  return {
    context,
    page,
    ms: await time.jsonValue(),
    script,
    tasks: await page.evaluate(() => window.tasks),
  };
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const most = (list) => Math.max(0, ...list);
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

async function measureLoading(browser, address, seen) {
  const loads = [];
  for (let run = 0; run < runs; run += 1) {
    const { context, ...result } = await load(browser, address, seen);
    await context.close();
    loads.push(result);
  }
  return {
    ms: median(loads.map(({ ms }) => ms)),
    script: median(loads.map(({ script }) => script)),
    tasks: loads.flatMap(({ tasks }) => tasks.map(({ duration }) => duration)),
  };
}

/** Presses a key some times and gives the durations of its events: from the press to the next paint (16 ms and more, steps of 8). */
async function pressed(page, keys, times) {
  await page.evaluate(() => (window.events.length = 0));
  for (let at = 0; at < times; at += 1) {
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.waitForTimeout(150);
    }
  }
  await page.waitForTimeout(300);
  const events = await page.evaluate(() => window.events);
  return events.filter(({ name }) => /^key|^input/.test(name)).map(({ duration }) => duration);
}

async function measureKeys(browser, address) {
  const { context, page } = await load(browser, address, '.sentence');
  await page.waitForTimeout(500);
  const parts = [
    ['j, next difference', ['j'], 12],
    ['k, difference before', ['k'], 12],
    ['m, other mode', ['m'], 6],
    ['search, letter by letter', ['/', 't', 'r', 'o', 'o', 'p', 's'], 1],
  ];
  for (const [name, keys, times] of parts) {
    const durations = await pressed(page, keys, times);
    print(
      `  ${name.padEnd(26)} median ${String(median(durations)).padStart(4)} ms   longest ${String(most(durations)).padStart(4)} ms   (${durations.length} events of 16 ms and more)`,
    );
  }
  await context.close();
}

const servers = [];
let browser;
try {
  const app = await serve(await buildApp(), true);
  const empty = await serve(await buildEmpty(), false);
  servers.push(app.server, empty.server);
  browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
  const nothing = await measureLoading(browser, empty.address, 'main');
  const compare = await measureLoading(browser, new URL(story, app.address).href, '.sentence');
  print(`First view, median of ${runs} loads in a fresh profile`);
  print(
    `  empty React + Query + Tailwind page  ${nothing.ms.toFixed(0)} ms   script ${kB(nothing.script)} gzip`,
  );
  print(
    `  five articles compared and shown     ${compare.ms.toFixed(0)} ms   script ${kB(compare.script)} gzip`,
  );
  print(
    `  ratio ${(compare.ms / nothing.ms).toFixed(2)} in time, ${(compare.script / nothing.script).toFixed(2)} in script`,
  );
  print();
  print(`Long tasks (> 50 ms) of the main thread while loading and comparing, all ${runs} loads`);
  print(
    `  ${compare.tasks.length} tasks, longest ${most(compare.tasks).toFixed(0)} ms   (empty page: ${nothing.tasks.length}, ${most(nothing.tasks).toFixed(0)} ms)`,
  );
  print();
  print('Keys, five columns: from the press to the next paint');
  await measureKeys(browser, new URL(story, app.address).href);
} finally {
  await browser?.close();
  for (const server of servers) await server.close();
  await rm(folder, { recursive: true, force: true });
}
