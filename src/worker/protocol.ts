import type { ArticleHints, Comparison, Pair } from '#src/core/model.ts';

/** One article to compare: its decoded text and what the story's file says of it. */
export interface ArticleSource {
  readonly text: string;
  readonly hints: ArticleHints;
}

/** What the page asks of the worker. `job` is a number that no other job of the page has. */
export interface CompareRequest {
  readonly kind: 'compare';
  readonly job: number;
  readonly articles: readonly ArticleSource[];
}

/**
 * What the worker answers. `progress` is a share 0..1 and doubles as the heartbeat: it comes at the
 * start, after every article read, after every pass of the engine and within the longest of them.
 * `pairs` are the first of a comparison that has many, before its `result` with the last of them: what
 * comes in one piece is unpacked in one piece, and a page that unpacks thousands of pairs stands still.
 */
export type CompareReply =
  | { readonly kind: 'progress'; readonly job: number; readonly done: number }
  | { readonly kind: 'pairs'; readonly job: number; readonly pairs: readonly Pair[] }
  | { readonly kind: 'result'; readonly job: number; readonly comparison: Comparison }
  | { readonly kind: 'error'; readonly job: number; readonly message: string };
