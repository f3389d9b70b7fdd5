import { Suspense, useEffect, useMemo } from 'react';
import type { Comparison } from '#src/core/model.ts';
import type { ViewState } from '#src/deep-link/view-state.ts';
import type { UncomparedArticle } from '../compare/compare-texts.tsx';
import type { FoundAgain } from '../compare/text-place.ts';
import { lazyPart } from '../shared/lazy-part.ts';
import type { ScreenProps } from '../shared/screen-props.ts';
import { Loading, Step } from './loading.tsx';
import { PlainTexts } from './plain-texts.tsx';
import { ScreenOf } from './screens.tsx';
import type { StoryState } from './use-story.ts';

type ContentProps = Omit<ScreenProps, 'comparison'> & {
  story: StoryState;
  comparison: Comparison | null;
  /** Told, as the texts make room for the rows, where in these goes on what is being read. */
  onLeave: (found: FoundAgain | null) => void;
};

/** In a file of its own: what came compared needs it never. */
const CompareTexts = lazyPart('The articles', () =>
  import('../compare/compare-texts.tsx').then((m) => m.CompareTexts),
);

/** Loads what is shown of a view's story before it is compared. */
export async function preloadUncompared({ screen }: Pick<ViewState, 'screen'>): Promise<void> {
  if (screen === 'compare') await CompareTexts.preload();
}

/** The screen of the view; as long as there is no comparison, what there is already. */
export function Content(props: ContentProps) {
  const { story, comparison, title, view, go, hrefOf } = props;
  if (!comparison || !story.manifest) return <Waiting {...props} />;
  return (
    <Suspense fallback={<Waiting {...props} />}>
      <ScreenOf
        key={view.story}
        screen={view.screen}
        {...{ title, comparison, view, go, hrefOf }}
      />
      <Answering />
    </Suspense>
  );
}

/** Marks that a page which was drawn with the build answers by now. Beside the screen, since that comes to life by itself. */
function Answering() {
  useEffect(() => {
    delete document.getElementById('root')?.dataset['drawn'];
  }, []);
  return null;
}

/** Compare shows the texts; the other screens live on the comparison, and give them only if it fails. */
function Waiting({ story, title, view, onLeave, go }: ContentProps) {
  const { step } = story;
  const articles = useUncompared(story);
  if (view.screen === 'compare' && articles.some(({ text }) => text !== '')) {
    const isBusy = step.kind === 'loading' || step.kind === 'comparing' || step.kind === 'ready';
    return (
      <Suspense fallback={<Loading title={title} step={step} />}>
        <CompareTexts
          step={<Step step={step} />}
          {...{ title, view, articles, isBusy, onLeave, go }}
        />
      </Suspense>
    );
  }
  const hasStopped = step.kind === 'failed' || step.kind === 'cancelled';
  return (
    <>
      <Loading title={title} step={step} />
      {hasStopped && <PlainTexts story={story} />}
    </>
  );
}

/** The story's articles as far as they are there. */
function useUncompared({ manifest, articles }: StoryState): readonly UncomparedArticle[] {
  const { texts, waiting } = articles;
  const late = waiting.map(({ index }) => index).join();
  return useMemo(
    () =>
      (manifest?.articles ?? []).map(({ id, outlet, date }, index) => ({
        id,
        outlet,
        date,
        text: texts[index]?.text ?? (late.split(',').includes(String(index)) ? null : ''),
      })),
    [manifest, texts, late],
  );
}
