import type { Comparison, Pair } from '#src/core/model.ts';
import { CompareError } from './compare-error.ts';
import type { ArticleSource, CompareReply, CompareRequest } from './protocol.ts';

/** What a comparer needs of a `Worker`; tests give one end of a `MessageChannel`. */
export interface WorkerLine {
  onmessage: ((event: MessageEvent<CompareReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: CompareRequest): void;
  terminate(): void;
}

export interface CompareOptions {
  readonly signal?: AbortSignal;
  /** Told the share of the work (0..1) that is done. */
  readonly onProgress?: (done: number) => void;
}

/** Compares articles off the main thread. Rejects with `CompareError`, and with nothing else. */
export type Compare = (
  articles: readonly ArticleSource[],
  options?: CompareOptions,
) => Promise<Comparison>;

/** A worker that is silent for longer (ms) is taken for dead: browsers raise no event when one is. */
const SILENCE = 5000;
/**
 * Articles beyond which the silence allowed grows with them. The engine tells how far it is within its
 * longest pass and after every other; the longest of these was silent for .3 s of 20 articles and 1.3 s
 * of 100 (with the machine doing three other things at once .7 s and 4.9 s).
 */
const MANY = 25;

interface Job {
  readonly number: number;
  readonly articles: readonly ArticleSource[];
  readonly report: (done: number) => void;
  readonly resolve: (comparison: Comparison) => void;
  readonly reject: (error: CompareError) => void;
  restarts: number;
  /** The first pairs of the result, as far as they are there. */
  pairs: Pair[];
}

/**
 * A `Compare` over workers made by `spawn`. One job at a time, and the last request wins: a newer one,
 * like its own signal, ends the job before it. The engine does not pause, so ending a job ends its
 * worker; a worker costs about 10 ms to start. A dead worker is replaced once per job.
 */
export function createComparer(spawn: () => WorkerLine, silence = SILENCE): Compare {
  let line: WorkerLine | null = null;
  let current: Job | null = null;
  let jobs = 0;
  let watch: ReturnType<typeof setTimeout> | undefined;

  const drop = () => {
    clearTimeout(watch);
    line?.terminate();
    line = null;
  };
  const settle = (end: (job: Job) => void) => {
    clearTimeout(watch);
    const job = current;
    current = null;
    if (job) end(job);
  };
  const giveUp = (error: CompareError) => {
    drop();
    settle((job) => job.reject(error));
  };
  const watchFor = (job: Job) => {
    clearTimeout(watch);
    watch = setTimeout(
      () => {
        if (job.restarts > 0) return giveUp(new CompareError('died'));
        job.restarts += 1;
        drop();
        start(job);
      },
      silence * Math.max(1, job.articles.length / MANY),
    );
  };
  const hear = (job: Job, reply: CompareReply) => {
    if (reply.kind === 'progress') {
      watchFor(job);
      job.report(reply.done);
    } else if (reply.kind === 'pairs') {
      watchFor(job);
      job.pairs.push(...reply.pairs);
    } else if (reply.kind === 'result')
      settle(() => job.resolve(whole(job.pairs, reply.comparison)));
    else settle(() => job.reject(new CompareError('failed', reply.message)));
  };
  const start = (job: Job) => {
    job.pairs = [];
    watchFor(job);
    try {
      line ??= spawn();
      line.onerror = (event) => {
        event.preventDefault?.();
        // An empty message is all that a browser says of a worker file that is missing.
        const { message } = event;
        giveUp(message ? new CompareError('failed', message) : new CompareError('not-loaded'));
      };
      line.onmessage = ({ data }) => {
        if (current === job && data.job === job.number) hear(job, data);
      };
      line.postMessage({ kind: 'compare', job: job.number, articles: job.articles });
    } catch (error) {
      giveUp(new CompareError('not-loaded', String(error)));
    }
  };

  return (articles, { signal, onProgress = () => {} } = {}) =>
    new Promise((resolve, reject) => {
      if (current) giveUp(new CompareError('cancelled'));
      if (signal?.aborted) return reject(new CompareError('cancelled'));
      const number = (jobs += 1);
      const job: Job = {
        number,
        articles,
        report: onProgress,
        resolve,
        reject,
        restarts: 0,
        pairs: [],
      };
      current = job;
      const cancel = () => {
        if (current === job) giveUp(new CompareError('cancelled'));
      };
      signal?.addEventListener('abort', cancel, { once: true });
      start(job);
    });
}

/** The comparison with the pairs that were sent ahead of it. */
function whole(first: readonly Pair[], comparison: Comparison): Comparison {
  return first.length === 0
    ? comparison
    : { ...comparison, pairs: [...first, ...comparison.pairs] };
}
