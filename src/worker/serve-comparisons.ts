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

/** Pairs in one message; 10,000 in one took the page most of a second to unpack. */
const PART = 250;

/** Sends a comparison, its pairs in parts. */
function sendResult(port: ServerPort, job: number, comparison: Comparison): void {
  const { pairs } = comparison;
  let sent = 0;
  for (; pairs.length - sent > PART; sent += PART) {
    port.postMessage({ kind: 'pairs', job, pairs: pairs.slice(sent, sent + PART) });
  }
  const rest = sent === 0 ? comparison : { ...comparison, pairs: pairs.slice(sent) };
  port.postMessage({ kind: 'result', job, comparison: rest });
}

/** Answers every request on `port`: progress while it works, then a result, of many pairs in parts, or one error. */
export function serveComparisons(port: ServerPort): void {
  port.onmessage = ({ data: { job, articles } }) => {
    const report = (done: number) => port.postMessage({ kind: 'progress', job, done });
    try {
      sendResult(port, job, compareSources(articles, report));
    } catch (error) {
      port.postMessage({ kind: 'error', job, message: String(error) });
    }
  };
}
