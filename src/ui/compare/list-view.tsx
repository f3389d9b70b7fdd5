import { useMemo, type KeyboardEvent, type MouseEvent } from 'react';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import type { SentenceRef } from '#src/core/model.ts';
import { dateWords, OutletName } from '../shared/outlet-name.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import { counted, listed } from '../shared/counted.ts';
import { keyTarget } from './aligned-view.tsx';
import { Apparatus } from './apparatus.tsx';
import type { TextMark } from '../shared/split-by-marks.ts';
import { isWithoutBase } from './build-rows.ts';
import { ListRow } from './list-row.tsx';
import { holds } from './next-stop.ts';
import { atTheBeginning, placeUncompared, type UncomparedBlock } from './place-uncompared.ts';
import { refFromEvent } from './ref-from-event.ts';
import { refKey } from './story-index.ts';
import { UncomparedBlocks } from './uncompared-blocks.tsx';
import type { CompareActions } from './use-compare-actions.ts';
import type { CompareModel } from './use-compare-model.ts';
import { useDrawnRows } from './use-drawn-rows.ts';
import { useExtras } from './use-extras.ts';
import { useTabStop } from './use-tab-stop.ts';

const noExtras: ReadonlyMap<string, readonly TextMark[]> = new Map();
const nothing: ReadonlyMap<string, readonly UncomparedBlock[]> = new Map();

/** The same comparison one thing after the other, with everything said in words: for listening and for narrow screens. */
export function ListView(
  props: Pick<ScreenProps, 'go' | 'hrefOf'> & {
    model: CompareModel;
    actions: CompareActions;
    hitAt: number;
  },
) {
  const { model, actions } = props;
  const extras = useExtras(model, props.hitAt);
  const { index, columns, view, focus, records, numbers } = model;
  const muted = view.mutedChanges;
  const options = useMemo(() => ({ columns, muted }), [columns, muted]);
  useTabStop(focus.ref);
  const { articles } = index.comparison;
  const { rows, screenRows } = model;
  const rowOf = (ref: SentenceRef | null) => ref && screenRows.find((row) => holds(row, ref));
  const hereRow = rowOf(focus.ref) ?? undefined;
  const { drawing, isGrowing } = useDrawnRows(model, hereRow);
  const uncompared = useMemo(() => {
    const refs = screenRows.flatMap((row) => row.cells.flat().map(({ ref }) => refKey(ref)));
    return placeUncompared(articles, columns.shown, new Set(refs));
  }, [articles, columns, screenRows]);
  const opening = uncompared.get(atTheBeginning);
  const firstApart = screenRows.find((row) => isWithoutBase(row, columns));
  const focusedRow = focus.ref && rows.find((row) => focus.ref && holds(row, focus.ref));
  const apparatus = focusedRow && focus.ref && (
    <Apparatus {...props} row={focusedRow} focus={focus.ref} />
  );
  const onClick = (event: MouseEvent) => {
    const ref = refFromEvent(event);
    if (ref && window.getSelection()?.isCollapsed !== false) actions.focus(ref);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = refFromEvent(event);
    if (!from) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const refs = model.screenRows.flatMap((row) => row.cells.flat().map(({ ref }) => ref));
    const to = by
      ? refs[refs.findIndex((ref) => refKey(ref) === refKey(from)) + by]
      : keyTarget(event.key, screenRows, from);
    if (event.key === 'Enter') actions.focus(from);
    else if (to) actions.focus(to, 'replace');
    else return;
    event.preventDefault();
  };
  return (
    <div role="presentation" onClick={onClick} onKeyDown={onKeyDown}>
      <Outlets model={model} />
      <ol className="list-view" aria-busy={isGrowing || undefined}>
        {opening && (
          <li className="row-list">
            <h2 className="note m-0">Before the first sentences</h2>
            <UncomparedBlocks blocks={opening} />
          </li>
        )}
        {screenRows.map((row, at) => {
          const keys = row.cells.flat().map(({ ref }) => refKey(ref));
          return (
            <ListRow
              key={row.key}
              row={row}
              index={index}
              options={options}
              records={records}
              numbers={numbers}
              extras={keys.some((key) => extras.has(key)) ? extras : noExtras}
              uncompared={keys.some((key) => uncompared.has(key)) ? uncompared : nothing}
              focus={row === hereRow ? focus.ref : null}
              {...drawing(row, at)}
              isFirstApart={row === firstApart}
            >
              {row === hereRow && apparatus}
            </ListRow>
          );
        })}
      </ol>
    </div>
  );
}

/** The outlets, as the heads of the columns have them; folded, since the text comes first. */
function Outlets({ model: { columns, index } }: { model: CompareModel }) {
  return (
    <details className="note">
      <summary className="act">The outlets: {listed(columns.shown.map(siglum))}</summary>
      <ul className="list-outlets" aria-label="Outlets in this list">
        {columns.shown.map((at) => {
          const article = index.comparison.articles[at];
          return (
            article && (
              <li key={at}>
                <OutletName article={article} index={at} /> · {dateWords(article.date)} ·{' '}
                {counted(article.sentences.length, 'sentence')}
                {at === columns.base && ' · base'}
              </li>
            )
          );
        })}
      </ul>
    </details>
  );
}
