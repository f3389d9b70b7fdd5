import type { ViewState } from './view-state.ts';

/** What a link that says nothing but the story's name shows. */
export function defaultView(story: string): ViewState {
  return {
    screen: 'story',
    story,
    outlets: [],
    base: null,
    mode: 'aligned',
    rows: 'all',
    hiddenRelations: [],
    mutedChanges: [],
    kinds: [],
    ledgerOutlets: [],
    strengths: [],
    focus: null,
    discrepancy: null,
    person: null,
    search: '',
    follow: true,
    fold: true,
  };
}
