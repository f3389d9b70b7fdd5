import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ViewStore } from '#src/deep-link/view-store.ts';
import { Announcer } from './shared/announcer.tsx';
import { ErrorBoundary } from './shell/error-boundary.tsx';
import { Shell } from './shell/shell.tsx';
import type { Compare } from './shell/use-story.ts';

export interface AppProps {
  readonly client: QueryClient;
  readonly compare: Compare;
  readonly views: ViewStore;
}

/** The whole interface. All that it does to the world goes through what it is given. */
export function App({ client, compare, views }: AppProps) {
  return (
    <ErrorBoundary>
      <QueryClientProvider client={client}>
        <Announcer>
          <Shell compare={compare} views={views} />
        </Announcer>
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
