import { createElement, lazy, useState, type ComponentType } from 'react';
import { ScreenMissing } from './screen-missing.ts';

/** A component whose file is fetched when it is first shown, or before. */
export type LazyPart<Props> = ComponentType<Props> & {
  /** Fetches the file. Is it there? A failure shows itself when the component is rendered. */
  readonly preload: () => Promise<boolean>;
};

/**
 * A component from a file of its own. Where the file does not come, it throws `ScreenMissing` to the
 * error boundary around it, and can be asked for again: React's `lazy` alone keeps a failure for good.
 * Once the file is there it renders at once: `lazy` would show the fallback first, and React then keeps
 * a fallback for 300 ms.
 */
export function lazyPart<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
): LazyPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  let kept: ComponentType<Props> | null = null;
  const fetched = async () => {
    loaded = await load();
    return loaded;
  };
  const component = () =>
    lazy(() =>
      fetched().then(
        (there) => ({ default: there }),
        (error: unknown) => {
          throw new ScreenMissing(name, error, () => {
            kept = null;
          });
        },
      ),
    );
  function Part(props: Props) {
    // Of one kind as long as it stands: another one would lose its state.
    const [part] = useState(() => loaded ?? (kept ??= component()));
    return createElement(part, props);
  }
  const preload = () =>
    fetched().then(
      () => true,
      () => false,
    );
  return Object.assign(Part, { preload });
}
