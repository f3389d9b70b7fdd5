import {
  memo,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  type ReactNode,
} from 'react';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import type { ManifestArticle } from '#src/data/story-manifest.ts';
import type { ViewState } from '#src/deep-link/view-state.ts';
import { useAnnounce } from '../shared/announcer.tsx';
import { dateWords, OutletName, outletName } from '../shared/outlet-name.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import { COMPACT } from '../shared/media.ts';
import { useMedia } from '../shared/use-media.ts';
import { usePageKeys } from '../shared/use-page-keys.ts';
import { chooseColumns, type Columns } from './choose-columns.ts';
import { columnsClass } from './columns-class.ts';
import { nextMode } from './next-mode.ts';
import { StickyBar } from './sticky-bar.tsx';
import { textParagraphs } from './text-paragraphs.ts';
import { placeInRows, readTextPlace, type FoundAgain } from './text-place.ts';
import { usePanel } from './use-panel.ts';
import './compare.css';
import './texts.css';

/** An article before it is compared: what is known of it, and its text; null while it is on its way. */
export interface UncomparedArticle extends Pick<ManifestArticle, 'id' | 'outlet' | 'date'> {
  readonly text: string | null;
}

interface TextsProps {
  readonly title: string;
  /** In the story's order; one that failed to load has the empty text. */
  readonly articles: readonly UncomparedArticle[];
  readonly view: ViewState;
  /** How far the comparison is; it stays on the screen. */
  readonly step: ReactNode;
  /** Is it being made? */
  readonly isBusy: boolean;
  /** Told, as the texts make room for the rows, where in these goes on what is being read. */
  readonly onLeave: (found: FoundAgain | null) => void;
  readonly go: ScreenProps['go'];
}

/** Of one text (UTF-16 units) while it is being compared: some hours of reading, and no page too long to lay out. */
const MOST_SHOWN = 60_000;

/**
 * The texts side by side while they are compared: the columns of Compare with the articles as they stand
 * in their files, laid out as the rows will be.
 */
export function CompareTexts(props: TextsProps) {
  const { title, articles, view, step, isBusy, onLeave, go } = props;
  const { outlets, base, mode } = view;
  const columns = useMemo(
    () =>
      chooseColumns(
        articles.map(({ id, text }) => ({ id, text: text ?? id })),
        { outlets, base },
      ),
    [articles, outlets, base],
  );
  const announce = useAnnounce();
  usePageKeys({
    m: () => {
      const next = nextMode(mode);
      go({ mode: next });
      announce(`${next} mode`);
    },
  });
  const panel = usePanel(columns.shown.length);
  const hasScrolled = useHasScrolled();
  useLayoutEffect(
    () => () => {
      const place = hasScrolled() ? readTextPlace([columns.base, ...columns.shown]) : null;
      onLeave(place && ((rows) => placeInRows(rows, place)));
    },
    [columns, onLeave, hasScrolled],
  );
  return (
    <div className={`compare mode-${mode === 'reading' ? 'reading' : 'aligned'}`}>
      <div className="page compare-title">
        <h1>{title}</h1>
        {mode !== 'reading' && <p className="compare-lead reading" aria-hidden="true" />}
      </div>
      <Bars step={step} />
      <section
        aria-label="The articles, not compared"
        aria-busy={isBusy}
        className={`page with-panel ${panel.isOpen ? 'panel-open' : ''}`}
      >
        <div className="columns-area">
          <Heads articles={articles} columns={columns} />
          <div
            className={`aligned ${columnsClass(columns.shown.length)}`}
            style={{ '--columns': columns.shown.length }}
          >
            <div className="row row-texts">
              <span className="row-number" aria-hidden="true">
                &nbsp;
              </span>
              {columns.shown.map((at) => (
                <Column
                  key={at}
                  at={at}
                  name={articles[at] ? outletName(articles[at]) : ''}
                  text={articles[at]?.text ?? null}
                  isCut={isBusy}
                />
              ))}
            </div>
          </div>
        </div>
      </section>
    </div>
  );
}

/** Has the reader scrolled by now? To ask the page as the rows come in would lay it out once more. */
function useHasScrolled(): () => boolean {
  const has = useRef(false);
  useEffect(() => {
    const note = () => {
      has.current ||= window.scrollY > 0;
    };
    note();
    window.addEventListener('scroll', note, { passive: true });
    return () => window.removeEventListener('scroll', note);
  }, []);
  return useCallback(() => has.current, []);
}

/** In the place and of the height of the toolbar. */
function Bars({ step }: { step: ReactNode }) {
  const filters = <div className="no-print page toolbar toolbar-line bar-room" />;
  const isCompact = useMedia(COMPACT);
  return (
    <>
      {isCompact && filters}
      <StickyBar>
        <div className="toolbar-line bar-room">{step}</div>
      </StickyBar>
      {!isCompact && filters}
    </>
  );
}

function Heads({ articles, columns }: Pick<TextsProps, 'articles'> & { columns: Columns }) {
  const isCompact = useMedia(COMPACT);
  return (
    <div
      className={`heads ${isCompact ? 'heads-slim' : ''} ${columnsClass(columns.shown.length)}`}
      style={{ '--columns': columns.shown.length }}
      aria-hidden="true"
    >
      <span className="row-number" />
      {columns.shown.map((at) => {
        const article = articles[at];
        return (
          article && (
            <div key={at} className={isCompact ? 'truncate' : 'column-head'}>
              {isCompact ? (
                <OutletName article={article} index={at} />
              ) : (
                <Head article={article} at={at} isBase={at === columns.base} />
              )}
            </div>
          )
        );
      })}
    </div>
  );
}

/** What is not known yet is there for its room. */
function Head(props: { article: UncomparedArticle; at: number; isBase: boolean }) {
  const { article, at, isBase } = props;
  return (
    <>
      <div>
        <div className="flex items-start justify-between gap-2">
          <p className="m-0 min-w-0">
            <OutletName article={article} index={at} />
          </p>
          <div className="invisible flex flex-none items-center">
            {isBase && <span className="note">base</span>}
            <span className="act">⋯</span>
          </div>
        </div>
        <p className="note m-0">
          {dateWords(article.date)}
          <span className="invisible"> · 00 sentences</span>
        </p>
      </div>
      <div className="minimap" />
    </>
  );
}

/** One article; of a long text only the beginning as long as the rest is about to come anyway. */
const Column = memo(function Column(props: {
  at: number;
  name: string;
  text: string | null;
  isCut: boolean;
}) {
  const { at, name, text, isCut } = props;
  const limit = isCut ? MOST_SHOWN : Infinity;
  const paragraphs = useMemo(() => textParagraphs(text ?? '', limit), [text, limit]);
  return (
    <article
      className={text === null ? 'cell cell-late' : 'cell'}
      aria-label={`${siglum(at)}, ${name}`}
    >
      <span className="cell-siglum siglum" aria-hidden="true">
        {siglum(at)}
      </span>
      {text === null && <p className="absent">still loading …</p>}
      {paragraphs.map(({ start, text: words }, index) => (
        <p
          key={start}
          data-text={`${at}.${start}`}
          dir="auto"
          className={`text-paragraph reading ${index === 0 && isHeadline(words) ? 'head' : ''}`}
        >
          {words}
        </p>
      ))}
      {isCut && (text?.length ?? 0) > limit && <p className="absent">… more is on its way</p>}
    </article>
  );
});

/** To the eye only: a short first line that does not end as a sentence does. */
function isHeadline(words: string): boolean {
  return words.length < 140 && !/[.…”"]$/.test(words);
}
