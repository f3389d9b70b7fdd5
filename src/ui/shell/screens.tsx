import { createElement, memo, type ComponentType } from 'react';
import type { Screen, ViewState } from '#src/deep-link/view-state.ts';
import { lazyPart, type LazyPart } from '../shared/lazy-part.ts';
import type { ScreenProps } from '../shared/screen-props.ts';

/** Each screen is a file of its own: the first view loads the one that it shows. */
const loaders: Readonly<Record<Screen, () => Promise<ComponentType<ScreenProps>>>> = {
  story: () => import('../story/story-screen.tsx').then((m) => m.StoryScreen),
  compare: () => import('../compare/compare-screen.tsx').then((m) => m.CompareScreen),
  discrepancies: () =>
    import('../discrepancies/discrepancies-screen.tsx').then((m) => m.DiscrepanciesScreen),
  people: () => import('../people/people-screen.tsx').then((m) => m.PeopleScreen),
  how: () => import('../how/how-screen.tsx').then((m) => m.HowScreen),
};

/**
 * A screen, from its own file. Throws `ScreenMissing` to the error boundary around it. Drawn anew only when
 * what it shows changes, not with every change of the page around it: a screen takes a phone a while.
 */
export const ScreenOf = memo(function ScreenOf(props: ScreenProps & { screen: Screen }) {
  const { screen, ...rest } = props;
  return createElement(components[screen], rest);
});

/** Loads a screen, and what it shows of the view, before it is shown, so that it comes while the articles do. Is the screen there? */
export async function preloadScreen(
  view: Pick<ViewState, 'story' | 'screen' | 'mode' | 'search' | 'discrepancy'>,
): Promise<boolean> {
  const isThere = await components[view.screen].preload();
  if (view.screen === 'compare')
    await import('../compare/compare-screen.tsx').then((m) => m.preloadView(view)).catch(() => {});
  return isThere;
}

/** The screens' names in the interface. */
export const screenNames: Readonly<Record<Screen, string>> = {
  story: 'Story',
  compare: 'Compare',
  discrepancies: 'Discrepancies',
  people: 'People & quotations',
  how: 'How this works',
};

const part = (screen: Screen) => lazyPart(screenNames[screen], loaders[screen]);
const components: Readonly<Record<Screen, LazyPart<ScreenProps>>> = {
  story: part('story'),
  compare: part('compare'),
  discrepancies: part('discrepancies'),
  people: part('people'),
  how: part('how'),
};
