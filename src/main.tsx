import { QueryClient } from '@tanstack/react-query';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { beginStory } from '#src/data/begin-story.ts';
import { storyIds } from '#src/data/story-files.ts';
import { parseView } from '#src/deep-link/parse-view.ts';
import { createViewStore } from '#src/deep-link/view-store.ts';
import { App } from '#src/ui/app.tsx';
import { applyAppearance } from '#src/ui/shared/appearance.tsx';
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
const root = createRoot(element);
const client = new QueryClient();
const views = createViewStore(window);
const compare = lateComparer(async () => {
  const { createComparer } = await import('#src/worker/comparer.ts');
  return createComparer(spawnWorker);
});

/** All that the first drawing shows, so that it is the only one. */
async function load(): Promise<void> {
  const { view } = parseView(views.get(), { stories: storyIds });
  const screen = preloadScreen(view);
  if (!(await beginStory(client, view.story))) await preloadUncompared(view);
  await screen;
}

function draw(): void {
  // In slices: a phone answers between them.
  startTransition(() =>
    root.render(
      <StrictMode>
        <App client={client} compare={compare} views={views} />
      </StrictMode>,
    ),
  );
}

// Not in the module's own turn: for whoever asks for a file there a browser that is watched reads the
// whole script once more.
queueMicrotask(() => {
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  void Promise.race([load(), late]).then(draw);
});
