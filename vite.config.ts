import { availableParallelism } from 'node:os';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { earlyFiles } from './scripts/early-files.ts';
import { readyStories, type DrawnStories } from './scripts/ready-stories.ts';
import { plainTextLinks } from './scripts/plain-text-links.ts';
import { securityPolicy } from './scripts/security-policy.ts';
import { securityHeaders } from './scripts/security-headers.ts';

const drawn: DrawnStories = new Map();

export default defineConfig({
  // Relative addresses: the build works under any path of any static host.
  base: './',
  plugins: [
    react(),
    tailwindcss(),
    readyStories(drawn),
    securityPolicy(),
    plainTextLinks(),
    earlyFiles(drawn),
  ],
  build: {
    target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    // Inlined assets would be data: addresses, which the policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One file, asked for by the page itself: each more is a request before the first view.
    cssCodeSplit: false,
    rolldownOptions: {
      // Comparing and drawing the stories takes its time.
      checks: { pluginTimings: false },
      output: {
        // Short: the names stand in the scripts, and of all in them are what least can be compressed.
        entryFileNames: 'assets/[name]-[hash:6].js',
        chunkFileNames: ({ name }) => `assets/${name.split('~')[0]}-[hash:6].js`,
        assetFileNames: 'assets/[name]-[hash:6][extname]',
        codeSplitting: {
          groups: [
            // All that every screen needs in few files: each more is a request. Not in one: a browser
            // compiles each for itself, and a phone answers between them.
            { name: 'program', tags: ['$initial'] },
            { name: 'react', test: /node_modules[\\/](react-dom|scheduler)[\\/]/ },
            // What screens share, and what the parts of Compare do.
            { name: 'shared', test: /src[\\/](?!ui[\\/]compare)/, minShareCount: 2 },
            {
              name: 'compare',
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: 3000,
            },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  preview: { port: 4173, headers: securityHeaders },
  test: {
    // Vitest leaves a core free: of two, one would do all the work.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          isolate: false,
          testTimeout: 30_000,
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          testTimeout: 30_000,
          // A fresh jsdom per file costs over a second; the setup file cleans up after each test instead.
          isolate: false,
          setupFiles: ['test/component-setup.ts'],
          include: ['test/**/*.test.tsx'],
          exclude: ['test/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 15_000 } },
          // One at a time: two keep each other waiting.
          fileParallelism: false,
        },
      },
    ],
  },
});
