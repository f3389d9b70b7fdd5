import { encodeField } from './link-fields.ts';
import { linkParameters } from './link-parameters.ts';
import type { ViewState } from './view-state.ts';

/**
 * A view as the fragment of a link, `#/geneva-talks/compare?mode=reading`: equal views give identical
 * fragments, and what is as by default is left out. `parseView` reads it back.
 */
export function formatView(view: ViewState): string {
  const screen = view.screen === 'story' ? '' : `/${view.screen}`;
  const query = linkParameters.flatMap(({ name, write }) => {
    const text = write(view);
    return text === null ? [] : [`${name}=${encodeField(text)}`];
  });
  const path = `#/${encodeField(view.story)}${screen}`;
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}
