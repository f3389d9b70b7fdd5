import { render } from '@testing-library/react';
import type { ComponentType } from 'react';
import type { Comparison } from '#src/core/model.ts';
import { defaultView } from '#src/deep-link/default-view.ts';
import { formatView } from '#src/deep-link/format-view.ts';
import type { ViewState } from '#src/deep-link/view-state.ts';
import type { ScreenProps } from '#src/ui/shared/screen-props.ts';

/** Renders a screen on a comparison; what it asks to change is collected in `changes`. */
export function renderScreen(
  Screen: ComponentType<ScreenProps>,
  comparison: Comparison,
  view: Partial<ViewState> = {},
) {
  const changes: Partial<ViewState>[] = [];
  const shown = { ...defaultView('selby'), ...view };
  const result = render(
    <Screen
      title="Harbour talks"
      comparison={comparison}
      view={shown}
      go={(change) => void changes.push(change)}
      hrefOf={(change) => formatView({ ...shown, ...change })}
    />,
  );
  return { ...result, changes };
}
