import { useContext, useEffect, useRef, type KeyboardEvent } from 'react';
import type { ViewState } from '#src/deep-link/view-state.ts';
import type { ScreenProps } from '../shared/screen-props.ts';
import { counted } from '../shared/counted.ts';
import { SearchRequest } from '../shared/search-request.ts';
import type { HitCursor } from './use-hits.ts';

/** Is the search field wanted where it is not always there: asked for, or with words in it? */
export function useSearchWanted({ search }: ViewState): boolean {
  return useContext(SearchRequest) > 0 || search !== '';
}

/** Searches all columns as one types; Enter goes to the next hit, Shift + Enter to the one before. */
export function SearchField(props: {
  view: ViewState;
  hits: HitCursor;
  go: ScreenProps['go'];
  /** Has it come because it was asked for? Then it takes the focus. */
  isAsked?: boolean;
}) {
  const { view, hits, go, isAsked = false } = props;
  const field = useRef<HTMLInputElement>(null);
  const requests = useContext(SearchRequest);
  useEffect(() => {
    if (requests === 0 && !isAsked) return;
    // The bar it stands in is always on the screen: the text keeps its place.
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, [requests, isAsked]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') hits.step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') {
      go({ search: '' }, 'replace');
      document.getElementById('main')?.focus({ preventScroll: true });
    } else return;
    event.preventDefault();
  };
  return (
    <div role="search" className="flex w-58 items-center max-sm:w-full">
      <input
        ref={field}
        type="search"
        className="field w-0 grow"
        aria-label="Search the articles"
        placeholder="Search"
        value={view.search}
        maxLength={200}
        onChange={(event) => go({ search: event.target.value }, 'replace')}
        onKeyDown={onKeyDown}
      />
      {view.search.trim() !== '' && (
        <>
          <span className="note ps-1 tabular-nums whitespace-nowrap" role="status">
            {hits.at >= 0 ? `${hits.at + 1} of ${hits.count}` : ''}
            {hits.at < 0 && (hits.count === 0 ? 'not found' : counted(hits.count, 'hit'))}
          </span>
          <button
            type="button"
            className="act"
            aria-label="Previous hit"
            disabled={hits.count === 0}
            onClick={() => hits.step(-1)}
          >
            ↑
          </button>
          <button
            type="button"
            className="act"
            aria-label="Next hit"
            disabled={hits.count === 0}
            onClick={() => hits.step(1)}
          >
            ↓
          </button>
        </>
      )}
    </div>
  );
}
