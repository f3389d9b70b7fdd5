import {
  Fragment,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import type { SentenceRef } from '#src/core/model.ts';
import { OutletName, outletName } from '../shared/outlet-name.tsx';
import { relationWords } from '../shared/relation-words.ts';
import type { ScreenProps } from '../shared/screen-props.ts';
import { columnsClass } from './columns-class.ts';
import { useTabStop } from './use-tab-stop.ts';
import { Apparatus } from './apparatus.tsx';
import { groupLinks } from './links-by-sentence.ts';
import { holds } from './next-stop.ts';
import { ribbonWidth } from './draw-ribbons.ts';
import { ReadingColumn } from './reading-column.tsx';
import { readingTarget } from './reading-keys.ts';
import { isLong } from './reading-layout.ts';
import { refFromEvent, refOf } from './ref-from-event.ts';
import { farLinks } from './ribbon-far-links.ts';
import { ribbonLinks } from './ribbon-links.ts';
import { refKey } from './story-index.ts';
import type { CompareActions } from './use-compare-actions.ts';
import { textOf, type CompareModel } from './use-compare-model.ts';
import { useExtras } from './use-extras.ts';
import { isWithin, usePassing } from './use-passing.ts';
import { useReadingScroll } from './use-reading-scroll.ts';
import { useTurning } from './use-turning.ts';
import { readerPlaces } from './reader-places.ts';

const noKeys: ReadonlySet<string> = new Set();

/** Where the columns do not stand side by side, what the others say in place of the focused sentence. */
function PartnerTexts({ model, focus }: { model: CompareModel; focus: SentenceRef }) {
  return (
    <div className="partner-texts">
      {model.index.partners(focus).map(({ ref, relation }) => (
        <p key={refKey(ref)} className={`reading rel rel-${relation}`}>
          <span className="siglum">{siglum(ref.article)}</span>{' '}
          <span className="sr-only">{relationWords[relation].name}: </span>
          <bdi>{textOf(model.index, ref)}</bdi>
        </p>
      ))}
    </div>
  );
}

/** On a phone one column is shown; a letter turns to its column. */
function ReadingTabs(props: {
  model: CompareModel;
  current: number | undefined;
  onTurn: (article: number) => void;
}) {
  const { model, current, onTurn } = props;
  const nameOf = (at: number) => {
    const article = model.index.comparison.articles[at];
    return article ? outletName(article) : '';
  };
  return (
    <div role="group" aria-label="Article" className="reading-tabs">
      {model.columns.shown.map((article) => (
        <button
          key={article}
          type="button"
          className="act siglum"
          aria-pressed={article === current}
          aria-label={`${siglum(article)}, ${nameOf(article)}`}
          onClick={() => onTurn(article)}
        >
          {siglum(article)}
        </button>
      ))}
      {/* To the eye only: the pressed letter says it. */}
      <span className="note" aria-hidden="true">
        {current !== undefined && nameOf(current)}
      </span>
    </div>
  );
}

/** Each article in its own order, ribbons joining what is told alike; the columns follow the one being read. */
export function ReadingView(
  props: Pick<ScreenProps, 'go' | 'hrefOf'> & {
    model: CompareModel;
    actions: CompareActions;
    hitAt: number;
  },
) {
  const { model, actions, go, hrefOf } = props;
  const { index, columns, places, focus, rows, view } = model;
  const { articles } = index.comparison;
  const frame = useRef<HTMLDivElement>(null);
  const extras = useExtras(model, props.hitAt);
  const muted = view.mutedChanges;
  const options = useMemo(() => ({ columns, muted }), [columns, muted]);
  const { columnRef, level, redraw } = useReadingScroll(frame, index, columns, view.follow);
  const passing = usePassing(model);
  const gaps = useMemo(
    () =>
      ribbonLinks(index, columns, view.hiddenRelations).map((gap) =>
        groupLinks(gap.filter((link) => isWithin(passing, link))),
      ),
    [index, columns, view.hiddenRelations, passing],
  );
  const focusKey = focus.ref ? refKey(focus.ref) : '';
  const [hovered, setHovered] = useState('');
  const lit = useMemo(() => new Set([focusKey, hovered]), [focusKey, hovered]);
  const far = useMemo(
    () => farLinks(index, columns, view.hiddenRelations, noKeys),
    [index, columns, view.hiddenRelations],
  );
  const farLit = useMemo(() => {
    const refs = [...lit].flatMap((key) => refOf(key) ?? []);
    return farLinks(index, columns, view.hiddenRelations, lit, refs).filter(({ isLit }) => isLit);
  }, [index, columns, view.hiddenRelations, lit]);
  useLayoutEffect(() => {
    // What is lit lies over the others.
    const over = [...far, ...farLit].filter((link) => isWithin(passing, link));
    redraw({ gaps, far: groupLinks(over), lit });
  }, [gaps, far, farLit, lit, passing, redraw]);
  const [around] = useState(() => readerPlaces(model));
  const partners = useMemo(
    () => new Set((focus.ref ? index.partners(focus.ref) : []).map(({ ref }) => refKey(ref))),
    [index, focus.ref],
  );
  useEffect(() => {
    if (focus.ref) level(focus.ref);
  }, [focus.ref, level]);

  // A tab holds until another sentence is focused.
  const [tab, setTab] = useState({ article: -1, focusKey });
  const wanted = tab.focusKey === focusKey ? tab.article : focus.ref?.article;
  const current = columns.shown.find((article) => article === wanted) ?? columns.shown[0];
  const turning = useTurning(model, current, (article) => setTab({ article, focusKey }));
  useTabStop(focus.ref);
  const row = focus.ref && rows.find((each) => focus.ref && holds(each, focus.ref));
  const onPointerOver = (event: PointerEvent) => {
    const ref = refFromEvent(event);
    setHovered(ref ? refKey(ref) : '');
  };
  const onClick = (event: MouseEvent) => {
    const ref = refFromEvent(event);
    if (ref && window.getSelection()?.isCollapsed !== false) actions.focus(ref);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = refFromEvent(event);
    const to = from && readingTarget(event.key, index, columns, from);
    if (event.key === 'Enter' && from) actions.focus(from);
    else if (to) actions.focus(to, 'replace');
    else return;
    event.preventDefault();
  };
  return (
    <div
      className={`reading-view ${isLong(index, columns) ? 'is-long' : ''} ${columnsClass(columns.shown.length)}`}
      style={{ '--columns': columns.shown.length }}
    >
      <ReadingTabs model={model} current={current} onTurn={turning.to} />
      <div
        ref={frame}
        role="presentation"
        className="reading-frame"
        onClick={onClick}
        onKeyDown={onKeyDown}
        onPointerOver={onPointerOver}
        {...turning.swipe}
        onPointerLeave={() => setHovered('')}
      >
        <svg className="ribbon-overlay" aria-hidden="true" />
        {columns.shown.map((article, at) => (
          <Fragment key={article}>
            {at > 0 && <svg className="ribbons" width={ribbonWidth} aria-hidden="true" />}
            <section
              ref={columnRef(article)}
              data-scroll={`column-${article}`}
              className={`reading-column ${article === current ? 'is-current' : ''}`}
              aria-label={`${siglum(article)}, ${articles[article] ? outletName(articles[article]) : ''}`}
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reached by the keyboard
              tabIndex={0}
            >
              <div className="reading-column-inner">
                {articles[article] && (
                  <p className="reading-print-head">
                    <OutletName article={articles[article]} index={article} />
                  </p>
                )}
                <ReadingColumn
                  index={index}
                  article={article}
                  around={around.get(article) ?? 0}
                  places={places}
                  options={options}
                  extras={extras}
                  focus={focus.ref?.article === article ? focus.ref : null}
                  partners={partners}
                  passing={passing}
                />
              </div>
            </section>
          </Fragment>
        ))}
      </div>
      {focus.ref && row && (
        <div className="reading-apparatus" role="region" aria-label="Apparatus">
          <PartnerTexts model={model} focus={focus.ref} />
          <Apparatus model={model} row={row} focus={focus.ref} go={go} hrefOf={hrefOf} />
        </div>
      )}
    </div>
  );
}
