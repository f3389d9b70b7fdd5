import {
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type MouseEvent,
} from 'react';
import type { Comparison } from '#src/core/model.ts';
import { storyIds } from '#src/data/story-files.ts';
import type { StoryManifest } from '#src/data/story-manifest.ts';
import { parseView, type KnownIds } from '#src/deep-link/parse-view.ts';
import type { ViewStore } from '#src/deep-link/view-store.ts';
import { useAnnounce } from '../shared/announcer.tsx';
import { copyLink } from '../shared/copy-link.tsx';
import { SearchRequest } from '../shared/search-request.ts';
import { usePageKeys } from '../shared/use-page-keys.ts';
import { usePagePlace } from '../shared/use-page-place.ts';
import type { FoundAgain } from '../compare/text-place.ts';
import { Content } from './content.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Header } from './header.tsx';
import { lazyPart } from '../shared/lazy-part.ts';
import { Notices } from './notices.tsx';
import { preloadScreen, screenNames } from './screens.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useScreenChange } from './use-screen-change.ts';
import { useStory, type Compare } from './use-story.ts';
import { useView } from './use-view.ts';

const KeyList = lazyPart('Keys', () => import('./key-list.tsx').then((m) => m.KeyList));

/** The page around the screens: it finds out what to show, says what is missing, and gives the screen its data. */
export function Shell({ compare, views }: { compare: Compare; views: ViewStore }) {
  const story = useStory(useStoryName(views), compare);
  const { manifest } = story;
  // Drawn in slices: the texts on the screen stay alive until its rows can take their place.
  const comparison = useDeferredValue(story.comparison);
  const known = useMemo(() => whatExists(manifest, comparison), [manifest, comparison]);
  const { view, problems, go, hrefOf } = useView(views, known);
  const [searches, setSearches] = useState(0);
  // Null until the keys are first asked for: so long their list is not loaded.
  const [keysOpen, setKeysOpen] = useState<boolean | null>(null);
  const main = useRef<HTMLElement>(null);
  const announce = useAnnounce();

  const { story: name, screen, mode } = view;
  useEffect(() => {
    void preloadScreen({ story: name, screen, mode, search: '', discrepancy: null });
  }, [name, screen, mode]);
  const title = manifest?.title ?? 'Synoptic';
  useScreenChange(view.screen, `${screenNames[view.screen]} · ${title}`, main);

  const readOn = useRef<FoundAgain | null>(null);
  const onLeave = useCallback((found: FoundAgain | null) => {
    readOn.current = found;
  }, []);
  usePagePlace(
    comparison !== null,
    () => (comparison && readOn.current?.(comparison.articles)) ?? null,
  );

  useKeptFocus(main);
  const isReady = story.step.kind === 'ready' && comparison === story.comparison;
  useEffect(() => {
    if (isReady) announce('The comparison is ready.');
  }, [isReady, announce]);

  const search = () => {
    if (view.screen !== 'compare') go({ screen: 'compare', discrepancy: null, person: null });
    setSearches((count) => count + 1);
  };
  const copyView = async () => {
    const copied = await copyLink(hrefOf({}));
    announce(copied ? 'Link copied' : 'The browser refused to copy the link');
  };
  usePageKeys({ '/': search, '?': () => setKeysOpen(true), c: () => void copyView() });

  const differences = comparison?.discrepancies.length ?? null;
  return (
    <SearchRequest value={searches}>
      <a href="#main" className="skip-link" onClick={(event) => skip(event, main.current)}>
        Skip to the content
      </a>
      <Header
        screen={view.screen}
        differences={differences}
        onSearch={search}
        onKeys={() => setKeysOpen(true)}
        go={go}
        hrefOf={hrefOf}
      />
      <Notices problems={problems} story={story} />
      <main ref={main} id="main" tabIndex={-1} className="outline-none">
        <ErrorBoundary key={view.screen}>
          <Content
            story={story}
            comparison={comparison}
            title={title}
            view={view}
            go={go}
            hrefOf={hrefOf}
            onLeave={onLeave}
          />
        </ErrorBoundary>
      </main>
      {keysOpen !== null && (
        <Suspense fallback={null}>
          <KeyList open={keysOpen} onClose={() => setKeysOpen(false)} />
        </Suspense>
      )}
    </SearchRequest>
  );
}

/** The story of the address; what else the address says can be judged only when the story is there. */
function useStoryName(views: ViewStore): string {
  const read = () => parseView(views.get(), { stories: storyIds }).view.story;
  return useSyncExternalStore(views.subscribe, read, read);
}

/** What a link may name, as soon as it is known. */
function whatExists(manifest: StoryManifest | null, comparison: Comparison | null): KnownIds {
  if (!manifest) return { stories: storyIds };
  const ids = { stories: storyIds, articles: manifest.articles.map(({ id }) => id) };
  if (!comparison) return ids;
  const { discrepancies, people, utterances } = comparison;
  return {
    ...ids,
    discrepancies: discrepancies.map(({ id }) => id),
    people: [...people, ...utterances].map(({ id }) => id),
  };
}

/** The address holds the view, so a link to a place on the page must not change it. */
function skip(event: MouseEvent<HTMLElement>, main: HTMLElement | null): void {
  event.preventDefault();
  main?.focus();
}
