import { QueryClient } from '@tanstack/react-query';
import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { onTestFinished, vi } from 'vitest';
import type { Comparison } from '#src/core/model.ts';
import { storyFiles } from '#src/data/story-files.ts';
import { createViewStore, type AddressBar } from '#src/deep-link/view-store.ts';
import { App, type AppProps } from '#src/ui/app.tsx';

/** The story that the links of these tests name, and its files. */
export const story = 'geneva-talks';
const files = [...(storyFiles.get(story)?.texts.keys() ?? [])];

export interface Server {
  /** Answers for a file instead of its text: a status, or never. */
  readonly broken: Map<string, number | 'never'>;
}

/** A server of story.json and of one text for each of the comparison's articles. */
export function serve(comparison: Comparison): Server {
  const broken: Server['broken'] = new Map();
  const manifest = {
    version: 1,
    title: 'Talks in Geneva',
    articles: comparison.articles.map(({ id, outlet, url }, at) => ({
      id,
      file: files[at],
      outlet,
      url: url?.startsWith('http') ? url : null,
    })),
  };
  const answer = (url: string, signal: AbortSignal | null | undefined): Promise<Response> => {
    if (url.includes('story.json')) return Promise.resolve(new Response(JSON.stringify(manifest)));
    const at = files.findIndex((file) => url.includes(file.replace('.txt', '')));
    const fault = broken.get(comparison.articles[at]?.id ?? '');
    if (fault === 'never') {
      return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      });
    }
    if (fault !== undefined) return Promise.resolve(new Response('', { status: fault }));
    return Promise.resolve(new Response(comparison.articles[at]?.text ?? ''));
  };
  vi.stubGlobal('fetch', (url: string, init?: RequestInit) => answer(url, init?.signal));
  return { broken };
}

/** What jsdom lacks and the app does not ask for by name. */
function fillIn(): void {
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  Element.prototype.scrollTo ??= () => {};
  Element.prototype.scrollIntoView ??= () => {};
  window.scrollTo = () => {};
}

/** The window's own address bar; a write that was put off till after the test goes nowhere. */
function addressBar(): AddressBar {
  let isOver = false;
  onTestFinished(() => {
    isOver = true;
  });
  const { history } = window;
  return {
    addEventListener: window.addEventListener.bind(window),
    location: window.location,
    history: {
      pushState: (...entry) => isOver || history.pushState(...entry),
      replaceState: (...entry) => isOver || history.replaceState(...entry),
    },
  };
}

/** Opens the app at a link, on the real route; `compare` answers with the comparison unless told otherwise. */
export function openApp(
  comparison: Comparison,
  hash: string,
  options: { compare?: AppProps['compare']; server?: Server } = {},
) {
  fillIn();
  // The screens are loaded when they are first shown, and the machine may be busy.
  configure({ asyncUtilTimeout: 8000 });
  vi.setConfig({ testTimeout: 30_000 });
  const server = options.server ?? serve(comparison);
  window.history.replaceState(null, '', `/${hash}`);
  const compare = options.compare ?? (() => Promise.resolve(comparison));
  const user = userEvent.setup();
  const view = render(
    <App client={new QueryClient()} compare={compare} views={createViewStore(addressBar())} />,
  );
  return { user, server, ...view };
}
