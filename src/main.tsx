import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
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
createRoot(root).render(
  <StrictMode>
    <App
      client={new QueryClient()}
      compare={createComparer(spawnWorker)}
      views={createViewStore(window)}
    />
  </StrictMode>,
);
