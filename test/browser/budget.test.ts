import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { screens } from '#src/deep-link/view-vocabulary.ts';
import { openApp, untilReady } from './open-app.ts';
import { linkTo } from './seed-story.ts';

const dist = path.join(process.cwd(), 'dist');
const html = readFileSync(path.join(dist, 'index.html'), 'utf8');
const gzipped = (file: string) => gzipSync(readFileSync(path.join(dist, file))).length;
const total = (files: readonly string[]) => files.reduce((sum, file) => sum + gzipped(file), 0);
const named = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '');

describe('the build', () => {
  it.each(screens)(
    'needs at most 120 kB of compressed script before %s is shown',
    async (screen) => {
      const scripts = new Set<string>();
      const page = await openApp(linkTo({ screen }), {
        before: async (p) => {
          p.on('response', (response) => {
            const { pathname } = new URL(response.url());
            if (pathname.endsWith('.js') && !pathname.includes('.worker-')) scripts.add(pathname);
          });
        },
      });
      await untilReady(page);
      expect(scripts.size).toBeGreaterThan(1);
      expect(total([...scripts])).toBeLessThanOrEqual(120_000);
    },
  );

  it('needs at most 12 kB of compressed style', () => {
    expect(total(named(/href="\.\/(assets\/[^"]+\.css)"/g))).toBeLessThanOrEqual(12_000);
  });

  it('compares in a script of its own', () => {
    const workers = readdirSync(path.join(dist, 'assets')).filter((f) => f.includes('.worker-'));
    expect(workers).toHaveLength(1);
  });

  it('states the content policy first in the head, and has no inline script or style', () => {
    expect(html).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/);
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
  });

  it('links the plain texts for readers without JavaScript', () => {
    const texts = named(/<a href="\.\/(assets\/[^"]+\.txt)"/g);
    expect(texts).toHaveLength(5);
    for (const file of texts) expect(readFileSync(path.join(dist, file)).length).toBeGreaterThan(0);
  });
});
