import { QueryClient } from '@tanstack/react-query';
import { startTransition, StrictMode } from 'react';
import { beginStory } from '#src/data/begin-story.ts';
import { nextTurn } from '#src/data/next-turn.ts';
import { storyIds } from '#src/data/story-files.ts';
import { parseView } from '#src/deep-link/parse-view.ts';
import { createViewStore } from '#src/deep-link/view-store.ts';
import { App } from '#src/ui/app.tsx';
import { applyAppearance } from '#src/ui/shared/appearance-settings.ts';
import { preloadUncompared } from '#src/ui/shell/content.tsx';
import { reloadOnceWhenReplaced } from '#src/ui/shell/reload-once.ts';
import { preloadScreen } from '#src/ui/shell/screens.tsx';
import { lateComparer } from '#src/worker/late-comparer.ts';
import { spawnWorker } from '#src/worker/spawn-worker.ts';
import './styles.css';

/** Milliseconds after which the page is drawn of what is there by then: an empty one says nothing. */
const PATIENCE = 300;

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no element with the id "root"');

applyAppearance();
reloadOnceWhenReplaced(window);
const client = new QueryClient();
const views = createViewStore(window);
const compare = lateComparer(async () => {
  const { createComparer } = await import('#src/worker/comparer.ts');
  return createComparer(spawnWorker);
});

/** All that the first drawing shows, so that it is the only one. Is it all there, the screen and the comparison that came ready? */
async function load(): Promise<boolean> {
  const { view } = parseView(views.get(), { stories: storyIds });
  const screen = preloadScreen(view);
  await nextTurn();
  const isWhole = await beginStory(client, view.story);
  if (!isWhole) await preloadUncompared(view);
  return (await screen) && isWhole;
}

/** Takes over the page that was drawn with the build (`early.ts`), or draws its own. */
async function start(root: HTMLElement, isWhole: boolean): Promise<void> {
  // The larger half of the program, run in a turn of its own: a phone answers between them.
  const { createRoot, hydrateRoot } = await import('react-dom/client');
  await nextTurn();
  const app = (
    <StrictMode>
      <App client={client} compare={compare} views={views} />
    </StrictMode>
  );
  const isDrawn = isWhole && root.dataset['drawn'] === views.get();
  // In slices: a phone answers between them.
  startTransition(() => {
    if (isDrawn) hydrateRoot(root, app);
    else {
      delete root.dataset['drawn'];
      root.replaceChildren();
      createRoot(root).render(app);
    }
  });
}

// Not in the module's own turn: for whoever asks for a file there a browser that is watched reads the
// whole script once more.
queueMicrotask(() => {
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE));
  const loaded = load();
  const isDrawn = element.dataset['drawn'] !== undefined;
  void (isDrawn ? loaded : Promise.race([loaded, late])).then((isWhole) => start(element, isWhole));
});
