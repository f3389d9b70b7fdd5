import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Comparison } from '#src/core/model.ts';
import { articleSources } from '#src/data/article-sources.ts';
import { comparisonQuery, progressQuery } from '#src/data/comparison-query.ts';
import type { StoryManifest } from '#src/data/story-manifest.ts';
import { storyQuery } from '#src/data/story-query.ts';
import { useArticles, type LoadedArticles } from './use-articles.ts';

/** Milliseconds after which the articles that are there are compared without the ones still on their way. */
const PATIENCE = 2500;
/** Fewer texts than this leave nothing to compare. */
const FEWEST = 2;

/** Does the work of comparing; given by the composition root. */
export type Compare = Parameters<typeof comparisonQuery>[2];

/** What to ask for how far the comparison is. */
type Progress = ReturnType<typeof progressQuery>;

/** How far a story has come. */
export type StoryStep =
  | { readonly kind: 'loading'; readonly loaded: number; readonly of: number }
  | { readonly kind: 'comparing'; readonly progress: Progress; readonly cancel: () => void }
  | { readonly kind: 'cancelled'; readonly retry: () => void }
  | {
      readonly kind: 'failed';
      readonly message: string;
      /** What exactly is the matter, for those who can mend it. */
      readonly detail: string | null;
      readonly retry: () => void;
    }
  | { readonly kind: 'ready' };

/** Everything the shell knows of a story while it comes. */
export interface StoryState {
  readonly manifest: StoryManifest | null;
  /** The last comparison made; an older one while a new one is made. */
  readonly comparison: Comparison | null;
  readonly articles: LoadedArticles;
  readonly step: StoryStep;
}

/** Loads a story and compares what loaded of it. */
export function useStory(story: string, compare: Compare): StoryState {
  const { data, error, refetch } = useQuery(storyQuery(story));
  const manifest = data ?? null;
  const articles = useArticles(story, manifest?.articles ?? none);
  const isLate = useLate(story);
  const isDue = articles.waiting.length === 0 || (isLate && articles.loaded >= FEWEST);
  const { comparison, step } = useComparison(story, isDue ? manifest : null, articles, compare);
  const reached = ((): StoryStep => {
    if (error) {
      const { message, detail } = error;
      return { kind: 'failed', message, detail, retry: () => void refetch() };
    }
    if (manifest && isDue) return step;
    return { kind: 'loading', loaded: articles.loaded, of: articles.texts.length };
  })();
  return { manifest, comparison, articles, step: reached };
}

const none: readonly [] = [];

/** Compares the texts that are there; waits without a `manifest` and with fewer than two texts. */
function useComparison(
  story: string,
  manifest: StoryManifest | null,
  { texts, loaded, failed }: LoadedArticles,
  compare: Compare,
): { comparison: Comparison | null; step: StoryStep } {
  const sources = useMemo(() => {
    if (!manifest || texts.filter((text) => text !== null).length < FEWEST) return [];
    const byFile = manifest.articles.flatMap(({ file }, at) => {
      const text = texts[at];
      return text ? [[file, text.text] as const] : [];
    });
    return articleSources(manifest, new Map(byFile));
  }, [manifest, texts]);
  const client = useQueryClient();
  const query = useMemo(() => comparisonQuery(story, sources, compare), [story, sources, compare]);
  const result = useQuery({ ...query, placeholderData: keepPreviousData });
  const progress = useMemo(() => progressQuery(sources), [sources]);
  const retry = () => void result.refetch();

  const step = ((): StoryStep => {
    if (loaded < FEWEST) {
      const again = () => failed.forEach((article) => article.retry());
      return { kind: 'failed', message: tooFew(loaded), detail: null, retry: again };
    }
    if (result.isError) {
      const { message, detail } = result.error;
      return { kind: 'failed', message, detail, retry };
    }
    if (result.isSuccess && !result.isPlaceholderData) return { kind: 'ready' };
    if (result.fetchStatus === 'idle') return { kind: 'cancelled', retry };
    const cancel = () => void client.cancelQueries({ queryKey: query.queryKey });
    return { kind: 'comparing', progress, cancel };
  })();
  return { comparison: result.data ?? null, step };
}

function tooFew(loaded: number): string {
  return loaded === 0
    ? 'No article of this story could be loaded.'
    : 'Only one article of this story could be loaded, so there is nothing to compare it with.';
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
