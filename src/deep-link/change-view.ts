import type { ViewState } from './view-state.ts';

/**
 * The view after a change made on the page. A sentence that is gone to brings its column along; what the change leaves out of the columns, a focused
 * sentence or a base, is let go of, so that no link made here contradicts itself.
 */
export function changeView(view: ViewState, change: Partial<ViewState>): ViewState {
  const next = { ...view, ...change };
  if (next.outlets.length === 0) return next;
  const wanted = change.outlets === undefined ? change.focus?.article : undefined;
  if (wanted !== undefined && !next.outlets.includes(wanted)) {
    return { ...next, outlets: [...next.outlets, wanted] };
  }
  const isShown = (id: string | undefined) => id !== undefined && next.outlets.includes(id);
  return {
    ...next,
    base: isShown(next.base ?? undefined) ? next.base : null,
    focus: isShown(next.focus?.article) ? next.focus : null,
  };
}
