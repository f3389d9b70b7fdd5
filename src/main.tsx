import { QueryClient } from '@tanstack/react-query';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { beginStory } from '#src/data/begin-story.ts';
import { storyIds } from '#src/data/story-files.ts';
import { parseView } from '#src/deep-link/parse-view.ts';
import { createViewStore } from '#src/deep-link/view-store.ts';
import { App } from '#src/ui/app.tsx';
import { applyAppearance } from '#src/ui/shared/appearance.tsx';
import { reloadOnceWhenReplaced } from '#src/ui/shell/reload-once.ts';
import { createComparer } from '#src/worker/comparer.ts';
import { spawnWorker } from '#src/worker/spawn-worker.ts';
import './styles.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

applyAppearance();
reloadOnceWhenReplaced(window);
const client = new QueryClient();
const compare = createComparer(spawnWorker);
const views = createViewStore(window);
// The texts are asked for before the first drawing. Not in the module's own turn: for whoever asks for a
// file there a browser that is watched reads the whole script once more.
queueMicrotask(() => {
  const { story } = parseView(views.get(), { stories: storyIds }).view;
  beginStory(client, story);
});
// In slices: a phone answers between them.
startTransition(() =>
  createRoot(root).render(
    <StrictMode>
      <App client={client} compare={compare} views={views} />
    </StrictMode>,
  ),
);
