import type { MouseEvent, ReactNode } from 'react';
import type { ViewState } from '#src/deep-link/view-state.ts';
import type { ScreenProps } from './screen-props.ts';

/** A real link to another view: it opens in a new tab, is copied, and is read like any link. */
export function ViewLink(
  props: Pick<ScreenProps, 'go' | 'hrefOf'> & {
    to: Partial<ViewState>;
    className?: string;
    current?: 'page' | 'true';
    label?: string;
    /** -1 where arrow keys lead to it, and not the Tab key. */
    tabIndex?: 0 | -1;
    children: ReactNode;
  },
) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    props.go(props.to, 'push');
  };
  return (
    <a
      href={props.hrefOf(props.to)}
      className={props.className ?? 'link'}
      aria-current={props.current}
      aria-label={props.label}
      tabIndex={props.tabIndex}
      onClick={follow}
    >
      {props.children}
    </a>
  );
}
