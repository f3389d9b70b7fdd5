import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import type { Comparison } from '#src/core/model.ts';
import { articleQuery } from '#src/data/article-query.ts';
import { articleSources } from '#src/data/article-sources.ts';
import { comparisonQuery, progressQuery } from '#src/data/comparison-query.ts';
import { storyFiles, storyIds } from '#src/data/story-files.ts';
import { parseManifest } from '#src/data/story-manifest.ts';
import type { CompareOptions } from '#src/worker/comparer.ts';

const parsed = parseManifest(
  JSON.stringify({
    version: 1,
    title: 'Talks',
    articles: ['a', 'b', 'c'].map((id) => ({ id, file: `${id}.txt` })),
  }),
);
if (!parsed.ok) throw new Error(parsed.reason);
const { manifest } = parsed;
const texts = (...files: string[]) => new Map(files.map((file) => [file, `Text of ${file}.`]));
const nothing = { version: 1 } as unknown as Comparison;

describe('the stories of the build', () => {
  it('are found with their files', () => {
    expect(storyIds).toContain('geneva-talks');
    const files = storyFiles.get('geneva-talks');
    expect(files?.manifest).toMatch(/story.*\.json/);
    expect(files?.texts.size).toBe(5);
  });

  it('give an article that is not there as not found', async () => {
    const load = new QueryClient().fetchQuery(articleQuery('geneva-talks', 'nix.txt'));
    await expect(load).rejects.toMatchObject({ failure: 'not-found', file: 'nix.txt' });
  });
});

describe('what is compared', () => {
  it('stands in the order of the story; what did not load keeps its place, empty', () => {
    const sources = articleSources(manifest, texts('c.txt', 'a.txt'));
    expect(sources.map(({ hints }) => hints.id)).toEqual(['a', 'b', 'c']);
    expect(sources.map(({ text }) => text)).toEqual(['Text of a.txt.', '', 'Text of c.txt.']);
  });
});

describe('the comparison', () => {
  const all = articleSources(manifest, texts('a.txt', 'b.txt', 'c.txt'));
  const some = articleSources(manifest, texts('a.txt', 'b.txt'));

  it('is made once for the same texts, and again when one more is there', async () => {
    const client = new QueryClient();
    const compare = vi.fn(() => Promise.resolve(nothing));
    await client.fetchQuery(comparisonQuery('talks', some, compare));
    await client.fetchQuery(comparisonQuery('talks', [...some], compare));
    expect(compare).toHaveBeenCalledTimes(1);
    await client.fetchQuery(comparisonQuery('talks', all, compare));
    expect(compare).toHaveBeenCalledTimes(2);
  });

  it('tells its progress', async () => {
    const client = new QueryClient();
    const seen: number[] = [];
    const observer = new QueryObserver(client, progressQuery(all));
    observer.subscribe(({ data }) => seen.push(data ?? -1));
    expect(observer.getCurrentResult().data).toBe(0);
    const compare = (_: unknown, { onProgress }: CompareOptions = {}) => {
      onProgress?.(0.5);
      return Promise.resolve(nothing);
    };
    await client.fetchQuery(comparisonQuery('talks', all, compare));
    await vi.waitFor(() => expect(seen.at(-1)).toBe(0.5));
    observer.destroy();
  });

  it('is cancelled with its query', async () => {
    const client = new QueryClient();
    let signal: AbortSignal | undefined;
    const compare = (_: unknown, options: CompareOptions = {}) => {
      signal = options.signal;
      return new Promise<never>(() => {});
    };
    const { queryKey } = comparisonQuery('talks', all, compare);
    const observer = new QueryObserver(client, comparisonQuery('talks', all, compare));
    const stop = observer.subscribe(() => {});
    await vi.waitFor(() => expect(signal?.aborted).toBe(false));
    await client.cancelQueries({ queryKey });
    expect(signal?.aborted).toBe(true);
    stop();
  });

  it('waits while there is nothing to compare', () => {
    const compare = vi.fn();
    const observer = new QueryObserver(new QueryClient(), comparisonQuery('talks', [], compare));
    const stop = observer.subscribe(() => {});
    expect(compare).not.toHaveBeenCalled();
    expect(observer.getCurrentResult().fetchStatus).toBe('idle');
    stop();
  });
});
