import type { KeyboardEvent, MouseEvent } from 'react';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import { OutletName } from '../shared/outlet-name.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import { listed } from '../shared/counted.ts';
import { Apparatus } from './apparatus.tsx';
import type { RowSentence } from './build-rows.ts';
import { holds } from './next-stop.ts';
import type { ScreenRow } from './pack-rows.ts';
import { refFromEvent } from './ref-from-event.ts';
import { rowRecords } from './row-records.ts';
import { SentenceLine, spokenStanding } from './sentence-line.tsx';
import { refKey } from './story-index.ts';
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
  const onClick = (event: MouseEvent) => {
    const ref = refFromEvent(event);
    if (ref && window.getSelection()?.isCollapsed !== false) actions.focus(ref);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const ref = event.key === 'Enter' && refFromEvent(event);
    if (ref) actions.focus(ref);
  };
  return (
    <div role="presentation" onClick={onClick} onKeyDown={onKeyDown}>
      <ol className="list-view">
        {model.screenRows.map((row) => (
          <li key={row.key} className="row-list">
            <h2 className="note m-0">{rowTitle(model, row)}</h2>
            {row.cells.flat().map((at) => (
              <Telling key={refKey(at.ref)} model={model} at={at} extras={extras} />
            ))}
            <RowNotes {...props} row={row} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function rowTitle({ columns }: CompareModel, row: ScreenRow): string {
  const told = columns.shown.filter((_, at) => (row.cells[at]?.length ?? 0) > 0).map(siglum);
  if (!row.shared) return `Only in one: ${listed(told)}`;
  const not = columns.shown.filter((_, at) => row.cells[at]?.length === 0).map(siglum);
  return `${row.number}. Told by ${listed(told)}${not.length > 0 ? `, not by ${listed(not)}` : ''}`;
}

function Telling(props: {
  model: CompareModel;
  at: RowSentence;
  extras: ReturnType<typeof useExtras>;
}) {
  const { model, at } = props;
  const { index, columns, focus, view } = model;
  const article = index.comparison.articles[at.ref.article];
  const key = refKey(at.ref);
  return (
    <div className="telling">
      <p className="note m-0" aria-hidden="true">
        {article && <OutletName article={article} index={at.ref.article} />} · {spokenStanding(at)}
      </p>
      <SentenceLine
        index={index}
        at={at}
        options={{ columns, muted: view.mutedChanges }}
        extras={props.extras.get(key) ?? []}
        isFocused={focus.ref !== null && refKey(focus.ref) === key}
        isPartner={false}
        isTabStop
      />
    </div>
  );
}

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
        <li key={record.id}>{record.what}</li>
      ))}
    </ul>
  );
}
