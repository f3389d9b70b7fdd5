import { LoadError } from './load-error.ts';

/** A file must be wholly here after so many milliseconds. */
const TIMEOUT = 10_000;
/** No file may be larger (bytes): about 100 times a long report, and decoded within 10 ms. */
const LIMIT = 2_000_000;

export interface FetchOptions {
  readonly signal?: AbortSignal;
  /** Tests give their own. */
  readonly fetch?: typeof fetch;
}

async function readAll(response: Response, file: string): Promise<Uint8Array> {
  if (Number(response.headers.get('content-length')) > LIMIT)
    throw new LoadError('too-large', file);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.length;
    if (size > LIMIT) {
      await reader?.cancel();
      throw new LoadError('too-large', file);
    }
    chunks.push(next.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function refuse(response: Response, file: string): void {
  if (response.status === 404 || response.status === 410) throw new LoadError('not-found', file);
  if (!response.ok) throw new LoadError('server', file, `status ${response.status}`);
  if (/^text\/html\b/i.test(response.headers.get('content-type') ?? '')) {
    throw new LoadError('html', file);
  }
}

/**
 * The bytes of a file, from its address; `file` is its name for messages. Throws `LoadError` for
 * every failure but a cancel by `signal`, which rejects with the signal's reason.
 */
export async function fetchBytes(
  url: string,
  file: string,
  { signal, fetch: get = fetch }: FetchOptions = {},
): Promise<Uint8Array> {
  // AbortSignal.any and .timeout are younger than the oldest browsers of the build target.
  const stop = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop.abort();
  }, TIMEOUT);
  const cancel = () => stop.abort();
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    signal?.throwIfAborted();
    const response = await get(url, { signal: stop.signal });
    refuse(response, file);
    return await readAll(response, file);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    if (signal?.aborted) throw signal.reason;
    throw new LoadError(late ? 'timeout' : 'offline', file);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
}
