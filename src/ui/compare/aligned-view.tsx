import {
  Fragment,
  Suspense,
  useCallback,
  useMemo,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import type { SentenceRef } from '#src/core/model.ts';
import { outletName } from '../shared/outlet-name.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import type { TextMark } from '../shared/split-by-marks.ts';
import { columnsClass } from './columns-class.ts';
import { AlignedRow } from './aligned-row.tsx';
import { isWithoutBase } from './build-rows.ts';
import { ApparatusPart } from './apparatus-part.ts';
import { columnEnd, holds, sentenceAcross, sentenceBeside } from './next-stop.ts';
import type { ScreenRow } from './pack-rows.ts';
import { refFromEvent } from './ref-from-event.ts';
import { refKey } from './story-index.ts';
import type { CompareActions } from './use-compare-actions.ts';
import type { CompareModel } from './use-compare-model.ts';
import { useExtras } from './use-extras.ts';
import { useDrawnRows } from './use-drawn-rows.ts';
import { useTabStop } from './use-tab-stop.ts';
import { usePrinting } from './use-printing.ts';

const noMarks: ReadonlyMap<string, readonly TextMark[]> = new Map();

/** The synopsis: one row per thing told, level across the outlets, in the base's order. */
export function AlignedView(
  props: Pick<ScreenProps, 'go' | 'hrefOf'> & {
    model: CompareModel;
    actions: CompareActions;
    hitAt: number;
  },
) {
  const { model, actions, go, hrefOf } = props;
  const { index, columns, screenRows, rows, focus } = model;
  const { articles } = index.comparison;
  const extras = useExtras(model, props.hitAt);
  const { mutedChanges, fold, rows: filter } = model.view;
  // Paper cannot be unfolded, and a reader who asks for what stands alone wants to read it.
  const folds = !usePrinting() && fold && filter !== 'only' && filter !== 'elsewhere';
  const options = useMemo(() => ({ columns, muted: mutedChanges }), [columns, mutedChanges]);
  useTabStop(focus.ref);
  const rowOf = (ref: SentenceRef | null) =>
    ref === null ? undefined : screenRows.find((row) => holds(row, ref));
  const hereRow = rowOf(focus.ref);
  const focusedRow = focus.ref && rows.find((row) => focus.ref && holds(row, focus.ref));
  const firstApart = screenRows.find((row) => isWithoutBase(row, columns));
  // Runs that are folded, or not, unlike the others.
  const [unlike, setUnlike] = useState<ReadonlySet<string>>(new Set());
  // One letter hits nearly all: to unfold that would push the text away under the reader.
  const unfolds = model.view.search.trim().length !== 1;
  const { drawing, isGrowing } = useDrawnRows(model, hereRow);
  const isFoldedRun = (row: ScreenRow) => !row.shared && folds !== unlike.has(row.key);
  const onFold = useCallback((key: string) => {
    setUnlike((last) => {
      const next = new Set(last);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  }, []);

  const onClick = (event: MouseEvent) => {
    const ref = refFromEvent(event);
    if (ref && window.getSelection()?.isCollapsed !== false) actions.focus(ref);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = refFromEvent(event);
    const to = from && keyTarget(event.key, screenRows, from);
    if (event.key === 'Enter' && from) actions.focus(from);
    else if (to) actions.focus(to, 'replace');
    else return;
    event.preventDefault();
  };
  const apparatus = focusedRow && focus.ref && (
    <Suspense fallback={null}>
      <ApparatusPart model={model} row={focusedRow} focus={focus.ref} go={go} hrefOf={hrefOf} />
    </Suspense>
  );
  return (
    <div
      role="grid"
      tabIndex={-1}
      aria-busy={isGrowing || undefined}
      aria-label="The outlets side by side, one row per thing told"
      className={`aligned ${columnsClass(columns.shown.length)}`}
      style={{ '--columns': columns.shown.length }}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <div role="row" className="sr-only">
        <span role="columnheader">Row</span>
        {columns.shown.map((article) => (
          <span role="columnheader" key={article}>
            {siglum(article)} {articles[article] && outletName(articles[article])}
          </span>
        ))}
      </div>
      {screenRows.map((row, at) => {
        const isHere = row === hereRow;
        const touched = row.cells.some((cell) => cell.some(({ ref }) => extras.has(refKey(ref))));
        return (
          <Fragment key={row.key}>
            {row === firstApart && <ApartHeading base={columns.base} span={row.cells.length + 1} />}
            <AlignedRow
              index={index}
              row={row}
              options={options}
              extras={touched ? extras : noMarks}
              focus={isHere ? focus.ref : null}
              numbers={model.numbers}
              actions={actions}
              {...drawing(row, at)}
              isFolded={isFoldedRun(row) && !isHere && !(touched && unfolds)}
              onFold={onFold}
            >
              {isHere && apparatus}
            </AlignedRow>
          </Fragment>
        );
      })}
    </div>
  );
}

/** Where the base's rows end. */
function ApartHeading({ base, span }: { base: number; span: number }) {
  return (
    <div role="row" className="row row-heading">
      <div role="rowheader" aria-colspan={span} className="row-heading-words">
        Rows without {siglum(base)}
      </div>
    </div>
  );
}

/** Where a key leads from a sentence: along its column, to its ends, or across to its like in the next one. */
export function keyTarget(key: string, rows: CompareModel['screenRows'], from: SentenceRef) {
  switch (key) {
    case 'ArrowDown':
      return sentenceBeside(rows, from, 1);
    case 'ArrowUp':
      return sentenceBeside(rows, from, -1);
    case 'ArrowRight':
      return sentenceAcross(rows, from, 1);
    case 'ArrowLeft':
      return sentenceAcross(rows, from, -1);
    case 'Home':
      return columnEnd(rows, from, -1);
    case 'End':
      return columnEnd(rows, from, 1);
    default:
      return null;
  }
}
