import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CompareError } from '#src/worker/compare-error.ts';
import { createComparer, type WorkerLine } from '#src/worker/comparer.ts';
import type { CompareReply, CompareRequest } from '#src/worker/protocol.ts';
import { serveComparisons } from '#src/worker/serve-comparisons.ts';
import type { Comparison } from '#src/core/model.ts';

const sources = ['One is here.\n', 'Two is there.\n'].map((text, i) => ({
  text,
  hints: { id: String(i) },
}));

/** A worker over a real message channel: what it is sent is cloned, as by a real one. */
function channelWorker(): WorkerLine {
  const { port1, port2 } = new MessageChannel();
  serveComparisons(port2);
  const line: WorkerLine = {
    onmessage: null,
    onerror: null,
    postMessage: (request) => port1.postMessage(request),
    terminate: () => {
      port1.close();
      port2.close();
    },
  };
  port1.onmessage = (event) => line.onmessage?.(event as MessageEvent<CompareReply>);
  return line;
}

/** A worker that does what the test says. */
function fakeWorker() {
  const requests: CompareRequest[] = [];
  const line: WorkerLine & { ended: boolean } = {
    onmessage: null,
    onerror: null,
    ended: false,
    postMessage: (request) => requests.push(request),
    terminate: () => {
      line.ended = true;
    },
  };
  const say = (reply: Record<string, unknown>) =>
    line.onmessage?.({ data: { job: requests.at(-1)?.job, ...reply } } as never);
  return { line, requests, say };
}

const nothing = { version: 1 } as unknown as Comparison;
const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: unknown) => (error instanceof CompareError ? error.failure : String(error)),
  );

afterEach(() => {
  vi.useRealTimers();
});

describe('comparing through the worker', () => {
  it('puts a comparison of many pairs together from its parts', async () => {
    // Each sentence stands in both: as many pairs as sentences.
    const text = Array.from({ length: 520 }, (_, at) => `Witness ${at} saw ${at + 3} ships.`).join(
      '\n',
    );
    const many = ['a', 'b'].map((id) => ({ text, hints: { id } }));
    const line = channelWorker();
    const kinds: string[] = [];
    const watched: WorkerLine = {
      ...line,
      postMessage: (request) => {
        line.onmessage = (event) => {
          kinds.push(event.data.kind);
          watched.onmessage?.(event);
        };
        line.postMessage(request);
      },
    };
    // The work is done on this thread, where no sign of life is heard meanwhile.
    const { pairs, groups } = await createComparer(() => watched, 60_000)(many);
    expect(kinds.filter((kind) => kind === 'pairs').length).toBeGreaterThan(1);
    expect(pairs.length).toBeGreaterThanOrEqual(520);
    expect(groups.flatMap((group) => group.pairs).every((at) => pairs[at] !== undefined)).toBe(
      true,
    );
    line.terminate();
  });

  it('begins a result anew when the worker is started again', async () => {
    vi.useFakeTimers();
    const workers = [fakeWorker(), fakeWorker()];
    let started = 0;
    const compare = createComparer(() => workers[started++]!.line, 1000);
    const result = compare(sources);
    workers[0]!.say({ kind: 'pairs', pairs: [{ score: 1 }] });
    await vi.advanceTimersByTimeAsync(1001);
    workers[1]!.say({ kind: 'pairs', pairs: [{ score: 2 }] });
    workers[1]!.say({ kind: 'result', comparison: { version: 1, pairs: [{ score: 3 }] } });
    expect((await result).pairs.map(({ score }) => score)).toEqual([2, 3]);
  });

  it('gives the comparison, and progress on the way to it', async () => {
    const seen: number[] = [];
    const line = channelWorker();
    const compare = createComparer(() => line);
    const comparison = await compare(sources, { onProgress: (done) => seen.push(done) });
    line.terminate();
    expect(comparison.articles.map((a) => a.id)).toEqual(['0', '1']);
    expect(seen[0]).toBe(0);
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual(seen.toSorted((x, y) => x - y));
  });

  it('tells of a fault of the comparison itself', async () => {
    const line = channelWorker();
    const compare = createComparer(() => line);
    const broken = [{ text: null, hints: {} }] as never;
    expect(await failureOf(compare(broken))).toBe('failed');
    expect((await compare(sources)).articles).toHaveLength(2);
    line.terminate();
  });

  it('keeps one worker for one job after the other', async () => {
    const line = channelWorker();
    const spawn = vi.fn(() => line);
    const compare = createComparer(spawn);
    await compare(sources);
    await compare(sources);
    line.terminate();
    expect(spawn).toHaveBeenCalledTimes(1);
  });
});

describe('the last request', () => {
  it('wins, and ends the worker of the one before', async () => {
    const workers = [fakeWorker(), fakeWorker()];
    let started = 0;
    const compare = createComparer(() => workers[started++]!.line);
    const first = failureOf(compare(sources));
    const second = compare(sources);
    workers[0]!.say({ kind: 'result', comparison: { version: 'late' } });
    workers[1]!.say({ kind: 'result', comparison: nothing });
    expect(await first).toBe('cancelled');
    expect(await second).toBe(nothing);
    expect(workers[0]!.line.ended).toBe(true);
  });

  it('is never answered with the result of another, in 1,000 random orders', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 12 }),
        async (answers) => {
          const spawned: ReturnType<typeof fakeWorker>[] = [];
          const compare = createComparer(() => {
            const worker = fakeWorker();
            spawned.push(worker);
            return worker.line;
          });
          const results = answers.map(() => compare(sources).catch(() => null));
          for (const n of answers) {
            const worker = spawned[n % spawned.length]!;
            const { job } = worker.requests[0]!;
            worker.line.onmessage?.({
              data: { kind: 'result', job, comparison: { job } },
            } as never);
          }
          const last = spawned.at(-1)!;
          last.say({ kind: 'result', comparison: { job: last.requests[0]!.job } });
          const settled = await Promise.all(results);
          expect(settled.slice(0, -1).every((result) => result === null)).toBe(true);
          expect(settled.at(-1)).toEqual({ job: last.requests[0]!.job });
        },
      ),
      { seed: 5, numRuns: 1_000 },
    );
  });
});

describe('cancelling', () => {
  it('ends the work, and the next request starts afresh', async () => {
    const workers = [fakeWorker(), fakeWorker()];
    let started = 0;
    const compare = createComparer(() => workers[started++]!.line);
    const stop = new AbortController();
    const first = failureOf(compare(sources, { signal: stop.signal }));
    stop.abort();
    expect(await first).toBe('cancelled');
    expect(workers[0]!.line.ended).toBe(true);
    const second = compare(sources);
    workers[1]!.say({ kind: 'result', comparison: nothing });
    expect(await second).toBe(nothing);
  });

  it('before the start asks nothing of any worker', async () => {
    const spawn = vi.fn(() => fakeWorker().line);
    const compare = createComparer(spawn);
    expect(await failureOf(compare(sources, { signal: AbortSignal.abort() }))).toBe('cancelled');
    expect(spawn).not.toHaveBeenCalled();
  });
});

describe('a worker that dies', () => {
  it('is started again once, and answers then', async () => {
    vi.useFakeTimers();
    const workers = [fakeWorker(), fakeWorker()];
    let started = 0;
    const compare = createComparer(() => workers[started++]!.line);
    const result = compare(sources);
    await vi.advanceTimersByTimeAsync(5000);
    expect(workers[0]!.line.ended).toBe(true);
    workers[1]!.say({ kind: 'result', comparison: nothing });
    expect(await result).toBe(nothing);
  });

  it('twice is given up with a reason, and every worker is ended', async () => {
    vi.useFakeTimers();
    const workers = [fakeWorker(), fakeWorker()];
    let started = 0;
    const compare = createComparer(() => workers[started++]!.line);
    const result = failureOf(compare(sources));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await result).toBe('died');
    expect(workers.map(({ line }) => line.ended)).toEqual([true, true]);
  });

  it('is waited for longer when it has many articles to compare', async () => {
    vi.useFakeTimers();
    const worker = fakeWorker();
    const compare = createComparer(() => worker.line);
    const result = compare(Array.from({ length: 100 }, () => sources[0]!));
    await vi.advanceTimersByTimeAsync(19_900);
    worker.say({ kind: 'result', comparison: nothing });
    expect(await result).toBe(nothing);
    expect(worker.line.ended).toBe(false);
  });

  it('is not one that is slow but says so', async () => {
    vi.useFakeTimers();
    const worker = fakeWorker();
    const compare = createComparer(() => worker.line);
    const result = compare(sources);
    for (let second = 0; second < 60; second++) {
      await vi.advanceTimersByTimeAsync(1000);
      worker.say({ kind: 'progress', done: second / 60 });
    }
    worker.say({ kind: 'result', comparison: nothing });
    expect(await result).toBe(nothing);
    expect(worker.line.ended).toBe(false);
  });

  it.each([
    ['a missing file, of which browsers say nothing', '', 'not-loaded'],
    ['an error while it starts', 'SyntaxError', 'failed'],
  ])('by %s is reported at once', async (_, message, failure) => {
    const worker = fakeWorker();
    const compare = createComparer(() => worker.line);
    const result = failureOf(compare(sources));
    worker.line.onerror?.({ message, preventDefault: () => {} } as never);
    expect(await result).toBe(failure);
  });

  it('by a policy that forbids it is reported', async () => {
    const compare = createComparer(() => {
      throw new TypeError('This document requires TrustedScriptURL assignment.');
    });
    expect(await failureOf(compare(sources))).toBe('not-loaded');
  });
});
