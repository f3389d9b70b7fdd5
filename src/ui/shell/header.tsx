import type { ReactNode } from 'react';
import type { Screen, ViewState } from '#src/deep-link/view-state.ts';
import { Appearance, AppearanceChoices } from '../shared/appearance.tsx';
import { CopyLink } from '../shared/copy-link.tsx';
import { Menu } from '../shared/menu.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import { NARROW } from '../shared/media.ts';
import { useMedia } from '../shared/use-media.ts';
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

/**
 * The page's head: the way to every screen, and what works on all of them, on one line: where that is too
 * narrow for its type (200 % zoom, large type, a phone), the latter stand behind a word.
 */
export function Header(props: HeaderProps) {
  const isNarrow = useMedia(NARROW);
  return (
    <header className="page no-print @container relative z-30 border-b border-rule">
      <div className="flex flex-wrap items-center justify-between gap-x-5 max-sm:flex-nowrap max-sm:gap-x-0 sm:py-1.5">
        {!isNarrow && <Brand />}
        <nav
          aria-label="Screens"
          className="flex min-w-0 grow flex-wrap gap-x-3 max-sm:gap-x-1 max-sm:text-[min(1em,3.8vw)] max-sm:*:px-0.5"
        >
          {main.map((to) => (
            <ScreenLink key={to} {...props} to={to} />
          ))}
        </nav>
        {isNarrow ? (
          <More>
            <Tools {...props} />
            <AppearanceChoices />
            <Brand />
          </More>
        ) : (
          <div className="flex items-center gap-x-3">
            <div className="flex items-center gap-x-3 @max-[62rem]:hidden">
              <Tools {...props} />
            </div>
            <div className="@min-[62rem]:hidden">
              <More>
                <Tools {...props} />
              </More>
            </div>
            <Appearance />
          </div>
        )}
      </div>
    </header>
  );
}

function More({ children }: { children: ReactNode }) {
  return (
    <Menu label={<span aria-hidden="true">⋯</span>} name="More" end>
      <div className="flex flex-col items-start">{children}</div>
    </Menu>
  );
}

function Brand() {
  return (
    <a
      href="#/"
      className="head mr-1 inline-flex min-h-7 items-center text-lg text-ink no-underline"
    >
      Synoptic
    </a>
  );
}

function Tools(props: HeaderProps) {
  return (
    <>
      <button type="button" className="act" onClick={props.onSearch} aria-keyshortcuts="/">
        Search <kbd aria-hidden="true">/</kbd>
      </button>
      <CopyLink href={props.hrefOf({})} what="this view" />
      <ScreenLink {...props} to="how" />
      <button type="button" className="act" aria-keyshortcuts="?" onClick={props.onKeys}>
        Keys <kbd aria-hidden="true">?</kbd>
      </button>
    </>
  );
}

/** Where there is little room the second half of the longest name is left out, so that all names stand on one line. */
function ScreenName({ of }: { of: Screen }) {
  const [first, rest] = screenNames[of].split(' & ');
  return (
    <>
      {first}
      {rest !== undefined && <span className="@max-[44rem]:hidden"> &amp; {rest}</span>}
    </>
  );
}

function ScreenLink({ to, screen, differences, go, hrefOf }: HeaderProps & { to: Screen }) {
  return (
    <ViewLink
      go={go}
      hrefOf={hrefOf}
      to={{ ...fresh, screen: to }}
      className="act"
      {...(to === screen ? { current: 'page' as const } : {})}
    >
      <span>
        <ScreenName of={to} />
        {to === 'discrepancies' && differences !== null && (
          <span className="@max-[44rem]:hidden">
            {' '}
            <small className="tabular-nums">{differences}</small>
          </span>
        )}
      </span>
    </ViewLink>
  );
}
