import { createElement, lazy, type ComponentType } from 'react';
import { ScreenMissing } from './screen-missing.ts';

/**
 * A component from a file of its own. Where the file does not come, it throws `ScreenMissing` to the
 * error boundary around it, and can be asked for again: React's `lazy` alone keeps a failure for good.
 */
export function lazyPart<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let kept: ComponentType<Props> | null = null;
  const component = () =>
    lazy(() =>
      load().then(
        (loaded) => ({ default: loaded }),
        (error: unknown) => {
          throw new ScreenMissing(name, error, () => {
            kept = null;
          });
        },
      ),
    );
  return function LazyPart(props) {
    kept ??= component();
    return createElement(kept, props);
  };
}
