import { createElement, useEffect, useState, type ComponentType } from 'react';

/** Milliseconds after the first view until what comes after it is fetched. */
const REST = 1000;

/** A component that the first view does without, from a file of its own. Where that does not come, the page does without it. */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return function LatePart(props: Props) {
    const [part, setPart] = useState<ComponentType<Props> | null>(null);
    useEffect(() => {
      const timer = setTimeout(() => {
        load().then(
          (there) => setPart(() => there),
          () => {},
        );
      }, REST);
      return () => clearTimeout(timer);
    }, []);
    return part && createElement(part, props);
  };
}
