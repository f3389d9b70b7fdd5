import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server.edge';
import { articleQuery } from '#src/data/article-query.ts';
import { comparisonKey } from '#src/data/comparison-query.ts';
import { readyFor, type ReadyComparison } from '#src/data/ready-comparison.ts';
import { storyQuery } from '#src/data/story-query.ts';
import { defaultView } from '#src/deep-link/default-view.ts';
import { formatView } from '#src/deep-link/format-view.ts';
import type { Screen } from '#src/deep-link/view-state.ts';
import { screens } from '#src/deep-link/view-vocabulary.ts';
import { App } from '#src/ui/app.tsx';
import { PAGE_HEIGHT, pageShapes, type PageShape } from '#src/ui/shared/page-shapes.ts';
import type { ReadStory } from './prepare.ts';

/** Milliseconds between two drawings of a page that has not all its parts yet, and how many are made at most. */
const PAUSE = 20;
const MOST_DRAWINGS = 500;

/**
 * The pages of a story as each screen opens, drawn by the program's own components: by screen, one for each
 * shape of window. The browser shows them until the program takes them over (`early.ts`).
 */
export async function drawStory(
  story: string,
  read: ReadStory,
  ready: ReadyComparison,
): Promise<Record<Screen, string[]>> {
  const client = storyClient(story, read, ready);
  const pages: Record<Screen, string[]> = {
    story: [],
    compare: [],
    discrepancies: [],
    people: [],
    how: [],
  };
  for (const screen of screens) {
    const address = formatView({ ...defaultView(story), screen });
    for (const shape of pageShapes(read.sources.length))
      pages[screen].push(await drawPage(client, address, shape));
  }
  client.clear();
  return pages;
}

/** What the program has of a story once all of it has come. */
export function storyClient(
  story: string,
  { manifest, texts, sources }: ReadStory,
  ready: ReadyComparison,
): QueryClient {
  const comparison = readyFor(sources, ready);
  if (!comparison) throw new Error(`${story}: the comparison is not that of its texts`);
  const client = new QueryClient();
  client.setQueryData(storyQuery(story).queryKey, manifest);
  for (const [file, text] of texts) client.setQueryData(articleQuery(story, file).queryKey, text);
  client.setQueryData(comparisonKey(sources), comparison);
  return client;
}

async function drawPage(client: QueryClient, address: string, shape: PageShape): Promise<string> {
  const views = { subscribe: () => () => {}, get: () => address, go: () => {} };
  const compare = () => Promise.reject(new Error('The comparison is there already'));
  for (let drawing = 0; drawing < MOST_DRAWINGS; drawing += 1) {
    const html = inWindow(shape, () =>
      renderToString(
        <StrictMode>
          <App {...{ client, compare, views }} />
        </StrictMode>,
      ),
    );
    // React's mark for a part that is still to come.
    if (!/<!--\$[?!]-->/.test(html)) return withoutStyles(html);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(`${address} cannot be drawn: a part of it never comes`);
}

/** The page's policy allows no style in the text of a page: a script puts it on its element (`standPage`). */
function withoutStyles(html: string): string {
  // React writes quotes in texts as entities, so this is an attribute.
  return html.replaceAll(' style="', ' data-style="');
}

/** Draws with media queries answered as by a window of this shape. */
function inWindow(shape: PageShape, draw: () => string): string {
  Object.assign(globalThis, { matchMedia: mediaOf(shape) });
  try {
    return draw();
  } finally {
    Reflect.deleteProperty(globalThis, 'matchMedia');
  }
}

/** How a window of a shape answers to media queries. */
export function mediaOf(shape: PageShape) {
  const size = { width: shape.width, height: PAGE_HEIGHT };
  return (media: string) => Object.assign(new EventTarget(), { matches: fits(media, size) });
}

/** Does a window (rem) fit a query of bounds: alternatives by comma, in each all bounds? What else a query asks for it has not. */
function fits(media: string, size: Readonly<Record<string, number>>): boolean {
  return media.split(',').some((query) => {
    const bounds = [...query.matchAll(/\((min|max)-(width|height): ([\d.]+)rem\)/g)];
    return (
      bounds.length > 0 &&
      bounds.every(([, end, side = '', bound]) => {
        const length = size[side] ?? 0;
        return end === 'min' ? length >= Number(bound) : length <= Number(bound);
      })
    );
  });
}
