import workerUrl from './compare.worker.ts?worker&url';
import type { WorkerLine } from './comparer.ts';

interface TrustedTypePolicy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): TrustedTypePolicy;
}

function onlyTheWorker(url: string): string {
  if (url !== workerUrl) throw new TypeError(`not a script of this page: ${url}`);
  return url;
}

/**
 * The one way by which a script address comes about: it lets our worker's pass and nothing else. Made
 * while the page loads, so that the name, which the content policy gives once, is ours. Absent before
 * Safari 26 and Firefox 148, where the content policy does not ask for it either.
 */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('app-worker-url', { createScriptURL: onlyTheWorker });

/** Starts the worker that compares. */
export function spawnWorker(): WorkerLine {
  return new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, {
    type: 'module',
    name: 'compare',
  });
}
