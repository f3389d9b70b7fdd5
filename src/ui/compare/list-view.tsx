import { memo, useMemo, type KeyboardEvent, type MouseEvent } from 'react';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import { OutletName } from '../shared/outlet-name.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import { counted, listed } from '../shared/counted.ts';
import { tabStop } from './aligned-view.tsx';
import { Apparatus } from './apparatus.tsx';
import type { TextMark } from '../shared/split-by-marks.ts';
import type { RowSentence } from './build-rows.ts';
import { holds } from './next-stop.ts';
import type { ScreenRow } from './pack-rows.ts';
import { refFromEvent } from './ref-from-event.ts';
import { rowRecords } from './row-records.ts';
import { SentenceLine, spokenStanding } from './sentence-line.tsx';
import type { MarkOptions } from './sentence-marks.ts';
import { refKey, type StoryIndex } from './story-index.ts';
import { sentenceAmong } from './sentence-among.ts';
import { silentIn } from './told-elsewhere.ts';
import type { CompareActions } from './use-compare-actions.ts';
import type { CompareModel } from './use-compare-model.ts';
import { useExtras } from './use-extras.ts';

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
  const { columns, view, focus } = model;
  const muted = view.mutedChanges;
  const options = useMemo(() => ({ columns, muted }), [columns, muted]);
  const focusKey = focus.ref && refKey(focus.ref);
  const stop = tabStop(model);
  const stopKey = stop && refKey(stop);
  const onClick = (event: MouseEvent) => {
    const ref = refFromEvent(event);
    if (ref && window.getSelection()?.isCollapsed !== false) actions.focus(ref);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = refFromEvent(event);
    if (!from) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const refs = model.screenRows.flatMap((row) => row.cells.flat().map(({ ref }) => ref));
    const to = by && refs[refs.findIndex((ref) => refKey(ref) === refKey(from)) + by];
    if (event.key === 'Enter') actions.focus(from);
    else if (to) actions.focus(to, 'replace');
    else return;
    event.preventDefault();
  };
  return (
    <div role="presentation" onClick={onClick} onKeyDown={onKeyDown}>
      <ol className="list-view">
        {model.screenRows.map((row) => (
          <li key={row.key} className="row-list">
            <h2 className="note m-0">{rowTitle(model, row)}</h2>
            {row.cells.flat().map((at) => (
              <Telling
                key={refKey(at.ref)}
                index={model.index}
                at={at}
                options={options}
                extras={extras.get(refKey(at.ref)) ?? noMarks}
                isFocused={focusKey === refKey(at.ref)}
                isTabStop={stopKey === refKey(at.ref)}
              />
            ))}
            <RowNotes {...props} row={row} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function rowTitle({ index, columns }: CompareModel, row: ScreenRow): string {
  const told = columns.shown.filter((_, at) => (row.cells[at]?.length ?? 0) > 0).map(siglum);
  if (!row.shared) {
    return `${counted(row.cells.flat().length, 'sentence')} in no row: ${listed(told)}`;
  }
  const not = silentIn(index, row, columns.shown).map(siglum);
  return `${row.number}. Told by ${listed(told)}${not.length > 0 ? `, not by ${listed(not)}` : ''}`;
}

const noMarks: readonly TextMark[] = [];

const Telling = memo(function Telling(props: {
  index: StoryIndex;
  at: RowSentence;
  options: MarkOptions;
  extras: readonly TextMark[];
  isFocused: boolean;
  isTabStop: boolean;
}) {
  const { index, at } = props;
  const article = index.comparison.articles[at.ref.article];
  return (
    <div className="telling">
      <p className="note m-0" aria-hidden="true">
        {article && <OutletName article={article} index={at.ref.article} />} · {spokenStanding(at)}
      </p>
      <SentenceLine {...props} isPartner={false} />
    </div>
  );
});

function RowNotes(
  props: Pick<ScreenProps, 'go' | 'hrefOf'> & { model: CompareModel; row: ScreenRow },
) {
  const { model, row } = props;
  const { ref } = model.focus;
  const full = ref && holds(row, ref) && model.rows.find((each) => holds(each, ref));
  if (full) {
    return (
      <div className="row-focused px-3 py-2">
        <Apparatus model={model} row={full} focus={ref} go={props.go} hrefOf={props.hrefOf} />
      </div>
    );
  }
  const records = rowRecords(model.index, row, model.records);
  if (records.length === 0) return null;
  return (
    <ul className="note m-0 pl-4">
      {records.map((record) => (
        <li key={record.id}>{sentenceAmong(record, model.columns.shown).what}</li>
      ))}
    </ul>
  );
}
