import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Comparison } from '#src/core/model.ts';
import { articleSources, comparisonQuery, progressQuery } from '#src/data/comparison-query.ts';
import type { StoryManifest } from '#src/data/story-manifest.ts';
import { storyQuery } from '#src/data/story-query.ts';
import { useArticles, type FailedArticle, type LoadedArticles } from './use-articles.ts';

/** Milliseconds after which the articles that are there are compared without the ones still on their way. */
const PATIENCE = 2500;

/** Does the work of comparing; given by the composition root. */
export type Compare = Parameters<typeof comparisonQuery>[1];

/** How far a story has come. */
export type StoryStep =
  | { readonly kind: 'loading'; readonly loaded: number; readonly of: number }
  | { readonly kind: 'comparing'; readonly done: number; readonly cancel: () => void }
  | { readonly kind: 'cancelled'; readonly retry: () => void }
  | { readonly kind: 'failed'; readonly message: string; readonly retry: () => void }
  | { readonly kind: 'ready' };

/** Everything the shell knows of a story while it comes. */
export interface StoryState {
  readonly manifest: StoryManifest | null;
  /** The last comparison made; an older one while a new one is made. */
  readonly comparison: Comparison | null;
  readonly failed: readonly FailedArticle[];
  /** What was uncertain in reading the files, in sentences. */
  readonly notices: readonly string[];
  readonly step: StoryStep;
}

/** Loads a story and compares what loaded of it. */
export function useStory(story: string, compare: Compare): StoryState {
  const { data, error, refetch } = useQuery(storyQuery(story));
  const manifest = data ?? null;
  const articles = useArticles(story, manifest?.articles ?? none);
  const isLate = useLate(story);
  const isDue = !articles.isWaiting || (isLate && articles.loaded > 1);
  const { comparison, step } = useComparison(isDue ? manifest : null, articles, compare);
  const notices = articles.texts.flatMap((text) => text?.notices ?? []);
  const reached = ((): StoryStep => {
    if (error) return { kind: 'failed', message: error.message, retry: () => void refetch() };
    if (manifest && isDue) return step;
    return { kind: 'loading', loaded: articles.loaded, of: articles.texts.length };
  })();
  return { manifest, comparison, failed: articles.failed, notices, step: reached };
}

const none: readonly [] = [];

/** Compares the texts that are there; waits without a `manifest`. */
function useComparison(
  manifest: StoryManifest | null,
  { texts, loaded, failed }: LoadedArticles,
  compare: Compare,
): { comparison: Comparison | null; step: StoryStep } {
  const sources = useMemo(() => {
    if (!manifest) return [];
    const byFile = manifest.articles.flatMap(({ file }, at) => {
      const text = texts[at];
      return text ? [[file, text] as const] : [];
    });
    return articleSources(manifest, new Map(byFile));
  }, [manifest, texts]);
  const client = useQueryClient();
  const query = useMemo(() => comparisonQuery(sources, compare), [sources, compare]);
  const result = useQuery({ ...query, placeholderData: keepPreviousData });
  const done = useQuery(useMemo(() => progressQuery(sources), [sources])).data ?? 0;
  const retry = () => void result.refetch();

  const step = ((): StoryStep => {
    if (loaded === 0) {
      const again = () => failed.forEach((article) => article.retry());
      return { kind: 'failed', message: 'No article of this story could be loaded.', retry: again };
    }
    if (result.isError) return { kind: 'failed', message: result.error.message, retry };
    if (result.isSuccess && !result.isPlaceholderData) return { kind: 'ready' };
    if (result.fetchStatus === 'idle') return { kind: 'cancelled', retry };
    const cancel = () => void client.cancelQueries({ queryKey: query.queryKey });
    return { kind: 'comparing', done, cancel };
  })();
  return { comparison: result.data ?? null, step };
}

/** True once the story has been loading for longer than one slow file should keep a reader waiting. */
function useLate(story: string): boolean {
  const [late, setLate] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setLate(story), PATIENCE);
    return () => clearTimeout(timer);
  }, [story]);
  return late === story;
}
