import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { articleQuery } from '#src/data/article-query.ts';
import { beginStory } from '#src/data/begin-story.ts';
import { storyFiles } from '#src/data/story-files.ts';
import { storyQuery } from '#src/data/story-query.ts';

const story = 'geneva-talks';
const files = [...(storyFiles.get(story)?.texts.keys() ?? [])];
const manifest = { version: 1, title: 'Talks', articles: files.map((file) => ({ file })) };

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
  it('asks for the description and every text at once, and once', async () => {
    const get = serve(/^$/);
    const client = new QueryClient();
    void beginStory(client, story);
    await client.ensureQueryData(storyQuery(story));
    for (const file of files) {
      const { text } = await client.ensureQueryData(articleQuery(story, file));
      expect(text).toContain(file.replace('.txt', ''));
    }
    expect(get).toHaveBeenCalledTimes(files.length + 1);
  });

  it('keeps to itself what does not come: whoever asks for it is told', async () => {
    serve(/txt/);
    const client = new QueryClient();
    expect(await beginStory(client, story)).toBe(false);
    await expect(client.fetchQuery(articleQuery(story, files[0] ?? ''))).rejects.toThrow(
      'no such file',
    );
    expect((await client.ensureQueryData(storyQuery(story))).title).toBe('Talks');
  });

  it('asks for nothing of a story that is not there', async () => {
    const get = serve(/^$/);
    expect(await beginStory(new QueryClient(), 'no-such-story')).toBe(false);
    expect(get).not.toHaveBeenCalled();
  });
});
