import { createElement, lazy, type ComponentType } from 'react';
import type { Screen } from '#src/deep-link/view-state.ts';
import type { ScreenProps } from '../shared/screen-props.ts';
import { ScreenMissing } from './screen-missing.ts';

/** Each screen is a file of its own: the first view loads the one that it shows. */
const loaders: Readonly<Record<Screen, () => Promise<{ default: ComponentType<ScreenProps> }>>> = {
  story: () => import('../story/story-screen.tsx').then((m) => ({ default: m.StoryScreen })),
  compare: () =>
    import('../compare/compare-screen.tsx').then((m) => ({ default: m.CompareScreen })),
  discrepancies: () =>
    import('../discrepancies/discrepancies-screen.tsx').then((m) => ({
      default: m.DiscrepanciesScreen,
    })),
  people: () => import('../people/people-screen.tsx').then((m) => ({ default: m.PeopleScreen })),
  how: () => import('../how/how-screen.tsx').then((m) => ({ default: m.HowScreen })),
};

const components = new Map<Screen, ComponentType<ScreenProps>>();

/** The component of a screen. One whose file did not come is kept until the failure is shown. */
function screenComponent(screen: Screen): ComponentType<ScreenProps> {
  const kept = components.get(screen);
  if (kept) return kept;
  const component = lazy(() =>
    loaders[screen]().catch((error: unknown) => {
      throw new ScreenMissing(screenNames[screen], error, () => components.delete(screen));
    }),
  );
  components.set(screen, component);
  return component;
}

/** A screen, from its own file. Throws `ScreenMissing` to the error boundary around it. */
export function ScreenOf({ screen, ...props }: ScreenProps & { screen: Screen }) {
  return createElement(screenComponent(screen), props);
}

/** Begins to load a screen before it is shown, so that it comes while the articles do. */
export function preloadScreen(screen: Screen): void {
  // A failure shows itself when the screen is rendered.
  loaders[screen]().catch(() => {});
}

/** The screens' names in the interface. */
export const screenNames: Readonly<Record<Screen, string>> = {
  story: 'Story',
  compare: 'Compare',
  discrepancies: 'Discrepancies',
  people: 'People & quotations',
  how: 'How this works',
};
