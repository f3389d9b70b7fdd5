import { queryOptions } from '@tanstack/react-query';
import { fetchBytes, type FetchOptions } from './fetch-bytes.ts';
import { isWebPage } from './is-web-page.ts';
import { LoadError } from './load-error.ts';
import { plainText } from './plain-text.ts';
import { storyFiles } from './story-files.ts';

/** An article's text, and how it was read. */
export interface ArticleText {
  readonly text: string;
  /** `utf-8`, `windows-1252`, `utf-16le` … */
  readonly encoding: string;
  /** Sentences for the reader about what was uncertain in reading the file; mostly empty. */
  readonly notices: readonly string[];
}

/** An article's text from its address. Throws `LoadError`. */
export async function loadArticle(
  url: string,
  file: string,
  options?: FetchOptions,
): Promise<ArticleText> {
  const bytes = await fetchBytes(url, file, options);
  if (bytes.length === 0) throw new LoadError('empty', file);
  const read = await readText(bytes, file);
  if (read.text.trim() === '') throw new LoadError('empty', file);
  if (isWebPage(read.text)) throw new LoadError('html', file);
  return read;
}

async function readText(bytes: Uint8Array, file: string): Promise<ArticleText> {
  const plain = plainText(bytes);
  if (plain !== null) return { text: plain, encoding: 'utf-8', notices: [] };
  const { decodeText } = await import('./decode-text.ts');
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new LoadError('binary', file, decoded.reason);
  return { text: decoded.text, encoding: decoded.encoding, notices: decoded.notices };
}

/**
 * The text of one article, for `useQueries`; the error is a `LoadError`, its `refetch` the retry. One
 * article that fails stops no other: compare those that loaded.
 */
export function articleQuery(story: string, file: string) {
  return queryOptions<ArticleText, LoadError>({
    queryKey: ['article', story, file],
    queryFn: ({ signal }) => {
      const url = storyFiles.get(story)?.texts.get(file);
      if (url === undefined) throw new LoadError('not-found', file);
      return loadArticle(url, file, { signal });
    },
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
    refetchOnReconnect: true,
  });
}
