import type { Comparison } from '#src/core/model.ts';
import type { ViewState } from '#src/deep-link/view-state.ts';

/** What every screen is given by the app. */
export interface ScreenProps {
  readonly title: string;
  readonly comparison: Comparison;
  readonly view: ViewState;
  /** Changes the view (and so the URL); `replace` keeps the history as it is. */
  readonly go: (change: Partial<ViewState>, how?: 'push' | 'replace') => void;
  /** The address of a view, for links. */
  readonly hrefOf: (change: Partial<ViewState>) => string;
}
