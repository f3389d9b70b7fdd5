import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadArticle } from '#src/data/article-query.ts';
import { fetchBytes } from '#src/data/fetch-bytes.ts';
import { LoadError } from '#src/data/load-error.ts';
import { loadStory } from '#src/data/story-query.ts';

const answering =
  (response: Response | Error): typeof fetch =>
  () =>
    response instanceof Error ? Promise.reject(response) : Promise.resolve(response);

/** A server that takes the request and sends no more than `begin`. */
const stalling =
  (begin: string): typeof fetch =>
  (_, init) =>
    new Promise((resolve, reject) => {
      const stop = () => reject(new DOMException('aborted', 'AbortError'));
      init?.signal?.addEventListener('abort', stop);
      if (begin === '') return;
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(begin));
          init?.signal?.addEventListener('abort', () => controller.error(new Error('aborted')));
        },
      });
      resolve(new Response(body));
    });

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: unknown) => (error instanceof LoadError ? error.failure : error),
  );
const load = (fetch: typeof globalThis.fetch, signal?: AbortSignal) =>
  loadArticle('/x.txt', 'x.txt', { fetch, ...(signal ? { signal } : {}) });

afterEach(() => {
  vi.useRealTimers();
});

describe('an article from a server', () => {
  it('is its text', async () => {
    expect(await load(answering(new Response('Hello.\n')))).toMatchObject({ text: 'Hello.\n' });
  });

  const page = { headers: { 'content-type': 'text/html; charset=utf-8' } };
  it.each<[string, Response | Error, string]>([
    ['is missing', new Response('', { status: 404 }), 'not-found'],
    ['was removed', new Response('', { status: 410 }), 'not-found'],
    ['meets a broken server', new Response('', { status: 500 }), 'server'],
    ['meets no server', new TypeError('Failed to fetch'), 'offline'],
    ['is empty', new Response(''), 'empty'],
    ['is white space', new Response(' \n\r\n'), 'empty'],
    ['is answered with a page', new Response('<p>', page), 'html'],
    ['is a page called a text', new Response('\n<!DOCTYPE html><html>'), 'html'],
    ['is larger than 2 MB', new Response(new Uint8Array(2_000_001).fill(65)), 'too-large'],
    [
      'says that it is larger than 2 MB',
      new Response('x', { headers: { 'content-length': '9000000' } }),
      'too-large',
    ],
  ])('that %s', async (_, response, failure) => {
    expect(await failureOf(load(answering(response)))).toBe(failure);
  });

  it.each([
    ['never answers', ''],
    ['stops in the middle', 'The first'],
  ])('that %s is given up after 10 seconds', async (_, begin) => {
    vi.useFakeTimers();
    const failure = failureOf(load(stalling(begin)));
    await vi.advanceTimersByTimeAsync(9_999);
    let settled = false;
    void failure.then(() => (settled = true));
    await Promise.resolve();
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await failure).toBe('timeout');
  });

  it('is cancelled by its signal, with the reason of the signal', async () => {
    const stop = new AbortController();
    const failure = failureOf(load(stalling(''), stop.signal));
    stop.abort('not wanted');
    expect(await failure).toBe('not wanted');
    expect(await failureOf(fetchBytes('/x', 'x', { signal: AbortSignal.abort('late') }))).toBe(
      'late',
    );
  });

  it('is named in the message, with a reason in words', async () => {
    await expect(load(answering(new Response('', { status: 404 })))).rejects.toThrow(
      'x.txt: there is no such file on the server.',
    );
  });
});

describe('a story’s description', () => {
  const story = (body: unknown) =>
    loadStory('/story.json', 'talks', Promise.resolve(null), {
      fetch: answering(new Response(typeof body === 'string' ? body : JSON.stringify(body))),
    });
  const article = { id: 'a', file: 'a.txt' };

  it('says null of what is not known', async () => {
    const { articles, date } = await story({ version: 1, title: 'Talks', articles: [article] });
    expect(date).toBeNull();
    expect(articles).toEqual([
      { ...article, outlet: null, agency: null, byline: null, title: null, date: null, place: null, url: null },
    ]); // prettier-ignore
  });

  it('calls an article without an id as its file is called', async () => {
    const articles = [{ file: 'The Gazette, 3 March.txt' }, { id: 'b', file: 'b2.txt' }];
    const { articles: read } = await story({ version: 1, title: 'Talks', articles });
    expect(read.map(({ id }) => id)).toEqual(['The-Gazette-3-March', 'b']);
  });

  it.each([
    ['{', /not JSON/],
    ['<!doctype html>', /not JSON/],
    [{ version: 2, title: 'T', articles: [article] }, /version/],
    [{ version: 1, title: ' ', articles: [article] }, /title/],
    [{ version: 1, title: 'T', articles: [] }, /articles/],
    [{ version: 1, title: 'T', articles: [article, article] }, /two articles have one id/],
    [{ version: 1, title: 'T', articles: [{ ...article, id: 'a b' }] }, /articles\.0\.id/],
    [{ version: 1, title: 'T', articles: [{ ...article, file: '../a.txt' }] }, /articles\.0\.file/],
    [
      { version: 1, title: 'T', articles: [{ ...article, url: 'javascript:1' }] },
      /articles\.0\.url/,
    ],
    [{ version: 1, title: 'T', articles: [{ ...article, date: '10 Jan' }] }, /articles\.0\.date/],
  ])('%j is refused with a reason', async (body, reason) => {
    const refused = story(body);
    await expect(refused).rejects.toMatchObject({
      detail: expect.stringMatching(reason) as string,
    });
    expect(await failureOf(refused)).toBe('invalid');
  });
});
