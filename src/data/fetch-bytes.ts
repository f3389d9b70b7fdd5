import { LoadError } from './load-error.ts';
import { TEXT_LIMIT } from './text-limit.ts';

/** A file must be wholly here after so many milliseconds. */
const TIMEOUT = 10_000;

export interface FetchOptions {
  readonly signal?: AbortSignal;
  /** Tests give their own. */
  readonly fetch?: typeof fetch;
}

/** Everything that a response still has to send; throws at the first byte over the limit. */
async function readChunks(response: Response, file: string): Promise<Uint8Array[]> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    size += next.value.length;
    if (size > TEXT_LIMIT) {
      await reader?.cancel();
      throw new LoadError('too-large', file);
    }
    chunks.push(next.value);
  }
  return chunks;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function refuse({ status, ok, headers }: Response, file: string): void {
  if (status === 404 || status === 410) throw new LoadError('not-found', file);
  if (!ok) throw new LoadError('server', file, `the server answered with status ${status}`);
  if (headers.get('content-type')?.startsWith('text/html')) throw new LoadError('html', file);
  if (Number(headers.get('content-length')) > TEXT_LIMIT) throw new LoadError('too-large', file);
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
    return joined(await readChunks(response, file));
  } catch (error) {
    if (error instanceof LoadError) throw error;
    signal?.throwIfAborted();
    throw new LoadError(late ? 'timeout' : 'offline', file);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
}
