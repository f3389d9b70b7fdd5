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

/** What a load is timed to: the first frame in which it stands. */
const sights = {
  empty: 'main',
  texts: '[data-text]',
  rows: '.sentence',
  // A page drawn with the build has been taken over by the program.
  answering: '#root:not([data-drawn]) .sentence',
};

/** Runs in the page before anything else: notes when each thing was first seen, long tasks and slow events. */
function watchPage(selectors) {
  window.seen = {};
  const look = () => {
    for (const [name, selector] of Object.entries(selectors)) {
      if (name in window.seen || !document.querySelector(selector)) continue;
      window.seen[name] = 0;
      // After the frame that shows it.
      setTimeout(() => {
        window.seen[name] = performance.now();
        console.debug(name);
      });
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
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

/** Milliseconds in which a new window of the browser has loaded what it is made of itself. */
const SETTLED = 1500;

/**
 * Opens an address in a fresh profile until the last sight stands; milliseconds from the start of navigation
 * to each, script loaded, long tasks. `isOwn`: without the comparison and the pages that came with the build.
 */
async function load(browser, { address, last, isOwn = false }) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.waitForTimeout(SETTLED);
  if (isOwn) {
    await page.route('**/*.comparison-*.json', (route) => route.fulfill({ json: null }));
    await page.route(new URL('/', address).href, async (route) => {
      const html = await (await route.fetch()).text();
      await route.fulfill({
        contentType: 'text/html',
        body: html.replace(/"pages":{[^}]*}/g, '"pages":{}'),
      });
    });
  }
  const scripts = [];
  page.on('response', (response) => {
    const isScript = response.request().resourceType() === 'script';
    if (isScript && !response.url().includes('.worker-')) scripts.push(response);
  });
  await page.addInitScript(watchPage, sights);
  // The page says when it is seen: to be asked, it would have to run Playwright's own script meanwhile.
  const isSeen = page.waitForEvent('console', (message) => message.text() === last);
  await page.goto(address, { waitUntil: 'commit' });
  await isSeen;
  // The rows' own tasks are noted when they are over.
  await page.waitForTimeout(300);
  const sizes = await Promise.all(
    scripts.map((response) =>
      response.body().then(
        (body) => gzipSync(body).length,
        () => 0,
      ),
    ),
  );
  const script = sizes.reduce((sum, size) => sum + size, 0);
  const { seen, tasks } = await page.evaluate(() => ({ seen: window.seen, tasks: window.tasks }));
  return { context, page, seen, script, tasks };
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const most = (list) => Math.max(0, ...list);
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Loads the pages in turn, so that whatever else the machine does falls on all alike. */
async function measureLoading(browser, pages) {
  const loads = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const [name, options] of Object.entries(pages)) {
      const { context, ...result } = await load(browser, options);
      await context.close();
      loads[name].push(result);
    }
  }
  return Object.fromEntries(Object.entries(loads).map(([name, list]) => [name, summary(list)]));
}

function summary(loads) {
  const at = (name) => median(loads.map(({ seen }) => seen[name] ?? 0));
  return {
    ms: Object.fromEntries(Object.keys(sights).map((name) => [name, at(name)])),
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
  const { context, page } = await load(browser, { address, last: 'answering' });
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
  const address = new URL(story, app.address).href;
  const { empty: nothing, ...shown } = await measureLoading(browser, {
    empty: { address: empty.address, last: 'empty' },
    app: { address, last: 'answering' },
    own: { address, last: 'answering', isOwn: true },
  });
  const line = (what, ms, script) =>
    print(
      `  ${what.padEnd(38)}${ms.toFixed(0).padStart(5)} ms   ${(ms / nothing.ms.empty).toFixed(2)}   script ${kB(script)} gzip`,
    );
  print(
    `First view, median of ${runs} loads in a fresh profile; times as ratios to the empty page`,
  );
  line('empty React + Query + Tailwind page', nothing.ms.empty, nothing.script);
  line('five articles, compared with the build', shown.app.ms.rows, shown.app.script);
  line('… and answering', shown.app.ms.answering, shown.app.script);
  line('compared in the browser: the texts', shown.own.ms.texts, shown.own.script);
  line('compared in the browser: the rows', shown.own.ms.rows, shown.own.script);
  print();
  print(`Long tasks (> 50 ms) of the main thread while loading and comparing, all ${runs} loads`);
  const tasks = (what, list) =>
    print(`  ${what.padEnd(38)}${list.length} tasks, longest ${most(list).toFixed(0)} ms`);
  tasks('empty page', nothing.tasks);
  tasks('compared with the build', shown.app.tasks);
  tasks('compared in the browser', shown.own.tasks);
  print();
  print('Keys, five columns: from the press to the next paint');
  await measureKeys(browser, address);
} finally {
  await browser?.close();
  for (const server of servers) await server.close();
  await rm(folder, { recursive: true, force: true });
}
