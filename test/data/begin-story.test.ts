import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Comparison } from '#src/core/model.ts';
import { articleQuery } from '#src/data/article-query.ts';
import { beginStory } from '#src/data/begin-story.ts';
import { articleSources, comparisonQuery } from '#src/data/comparison-query.ts';
import { storyFiles } from '#src/data/story-files.ts';
import { storyQuery } from '#src/data/story-query.ts';

const story = 'geneva-talks';
const files = [...(storyFiles.get(story)?.texts.keys() ?? [])];
const manifest = { version: 1, title: 'Talks', articles: files.map((file) => ({ file })) };
const nothing = { version: 1 } as unknown as Comparison;

/** A server that has every file of the story but those that `missing` names. */
function serve(missing: RegExp) {
  const get = vi.fn(async (url: string) =>
    missing.test(url)
      ? new Response('', { status: 404 })
      : new Response(url.includes('story.json') ? JSON.stringify(manifest) : `Text of ${url}`),
  );
  vi.stubGlobal('fetch', get);
  return get;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('beginning a story before the page is drawn', () => {
  it('loads each file once and makes the very comparison that the page will ask for', async () => {
    const get = serve(/^$/);
    const client = new QueryClient();
    const compare = vi.fn(() => Promise.resolve(nothing));
    await beginStory(client, story, compare);
    expect(get).toHaveBeenCalledTimes(files.length + 1);
    const described = await client.ensureQueryData(storyQuery(story));
    const texts = await Promise.all(
      files.map(async (f) => [f, await client.ensureQueryData(articleQuery(story, f))] as const),
    );
    const asked = comparisonQuery(articleSources(described, new Map(texts)), compare);
    expect(client.getQueryData(asked.queryKey)).toBe(nothing);
    expect(get).toHaveBeenCalledTimes(files.length + 1);
    expect(compare).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['an article', /txt/],
    ['the description', /story\.json/],
  ])('compares nothing and says nothing when %s does not come', async (_, missing) => {
    serve(missing);
    const compare = vi.fn(() => Promise.resolve(nothing));
    await expect(beginStory(new QueryClient(), story, compare)).resolves.toBeUndefined();
    expect(compare).not.toHaveBeenCalled();
  });

  it('does nothing for a story that is not there', async () => {
    const get = serve(/^$/);
    await beginStory(new QueryClient(), 'no-such-story', vi.fn());
    expect(get).not.toHaveBeenCalled();
  });
});
