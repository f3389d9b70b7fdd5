import { compareStory } from '#src/core/compare.ts';
import { parseArticle } from '#src/core/ingest/parse-article.ts';
import type { Comparison } from '#src/core/model.ts';
import type { ArticleSource, CompareReply, CompareRequest } from './protocol.ts';

/** The worker's end of the line: a `MessagePort`, or the worker's own global scope. */
export interface ServerPort {
  onmessage: ((event: MessageEvent<CompareRequest>) => void) | null;
  postMessage(reply: CompareReply): void;
}

/** Reading the articles is about this share of the work. */
const PARSING = 0.2;

function compareSources(
  sources: readonly ArticleSource[],
  report: (done: number) => void,
): Comparison {
  const articles = sources.map(({ text, hints }, i) => {
    report((PARSING * i) / sources.length);
    return parseArticle(text, hints);
  });
  return compareStory(articles, {
    onProgress: (done) => report(PARSING + (1 - PARSING) * done),
  });
}

/** Answers every request on `port`: progress while it works, then one result or one error. */
export function serveComparisons(port: ServerPort): void {
  port.onmessage = ({ data: { job, articles } }) => {
    const report = (done: number) => port.postMessage({ kind: 'progress', job, done });
    try {
      port.postMessage({ kind: 'result', job, comparison: compareSources(articles, report) });
    } catch (error) {
      port.postMessage({ kind: 'error', job, message: String(error) });
    }
  };
}
