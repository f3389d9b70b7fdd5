import type { Comparison } from '#src/core/model.ts';
import { compareSources } from './compare-sources.ts';
import type { CompareReply, CompareRequest } from './protocol.ts';

/** The worker's end of the line: a `MessagePort`, or the worker's own global scope. */
export interface ServerPort {
  onmessage: ((event: MessageEvent<CompareRequest>) => void) | null;
  postMessage(reply: CompareReply): void;
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
