import type { Screen, ViewState } from '#src/deep-link/view-state.ts';
import { Appearance } from '../shared/appearance.tsx';
import { CopyLink } from '../shared/copy-link.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import { ViewLink } from '../shared/view-link.tsx';
import { screenNames } from './screens.tsx';

type HeaderProps = Pick<ScreenProps, 'go' | 'hrefOf'> & {
  screen: Screen;
  /** Entries of the ledger; null while there is none yet. */
  differences: number | null;
  onSearch: () => void;
  onKeys: () => void;
};

/** What another screen is opened without: what was lit on this one. */
const fresh: Partial<ViewState> = { focus: null, discrepancy: null, person: null, search: '' };

const main: readonly Screen[] = ['story', 'compare', 'discrepancies', 'people'];

/** The page's head: the way to every screen, and what works on all of them. */
export function Header({ screen, differences, onSearch, onKeys, go, hrefOf }: HeaderProps) {
  const link = (to: Screen, count: number | null) => (
    <ViewLink
      go={go}
      hrefOf={hrefOf}
      to={{ ...fresh, screen: to }}
      className="act"
      {...(to === screen ? { current: 'page' as const } : {})}
    >
      <span>
        {screenNames[to]}
        {count !== null && <small className="ml-1 tabular-nums">{count}</small>}
      </span>
    </ViewLink>
  );
  return (
    <header className="page no-print border-b border-rule">
      <div className="flex flex-wrap items-center gap-x-5 py-1.5">
        <a href="#/" className="head mr-1 py-1 text-lg text-ink no-underline">
          Synoptic
        </a>
        <nav aria-label="Screens" className="flex flex-wrap gap-x-3">
          {main.map((to) => (
            <span key={to}>{link(to, to === 'discrepancies' ? differences : null)}</span>
          ))}
        </nav>
        <div className="ml-auto flex flex-wrap items-center gap-x-3">
          <button type="button" className="act" onClick={onSearch} aria-keyshortcuts="/">
            Search <kbd aria-hidden="true">/</kbd>
          </button>
          <CopyLink href={hrefOf({})} what="this view" />
          <Appearance />
          {link('how', null)}
          <button
            type="button"
            className="act"
            aria-label="Keys"
            aria-keyshortcuts="?"
            onClick={onKeys}
          >
            ?
          </button>
        </div>
      </div>
    </header>
  );
}
