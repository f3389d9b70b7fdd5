import { Fragment, memo, useMemo, type KeyboardEvent, type MouseEvent } from 'react';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import { dateWords, OutletName } from '../shared/outlet-name.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import { counted, listed } from '../shared/counted.ts';
import { tabStop } from './aligned-view.tsx';
import { Apparatus } from './apparatus.tsx';
import type { TextMark } from '../shared/split-by-marks.ts';
import { percentDown } from './aligned-row.tsx';
import { isWithoutBase, type RowSentence } from './build-rows.ts';
import { holds } from './next-stop.ts';
import type { ScreenRow } from './pack-rows.ts';
import { atTheBeginning, placeUncompared } from './place-uncompared.ts';
import { refFromEvent } from './ref-from-event.ts';
import { rowRecords } from './row-records.ts';
import { rowVariants } from './row-variants.ts';
import { SentenceLine, spokenStanding } from './sentence-line.tsx';
import type { MarkOptions } from './sentence-marks.ts';
import { refKey, type StoryIndex } from './story-index.ts';
import { sentenceAmong } from './sentence-among.ts';
import { elsewhereWords, placeWords, silentIn, toldElsewhere } from './told-elsewhere.ts';
import { UncomparedBlocks } from './uncompared-blocks.tsx';
import { VariantWords } from './variant-words.tsx';
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
  const { articles } = model.index.comparison;
  const { screenRows } = model;
  const uncompared = useMemo(() => {
    const refs = screenRows.flatMap((row) => row.cells.flat().map(({ ref }) => refKey(ref)));
    return placeUncompared(articles, columns.shown, new Set(refs));
  }, [articles, columns, screenRows]);
  const opening = uncompared.get(atTheBeginning);
  const firstApart = screenRows.find((row) => isWithoutBase(row, columns));
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
      <Outlets model={model} />
      <ol className="list-view">
        {opening && (
          <li className="row-list">
            <h2 className="note m-0">Before the first sentences</h2>
            <UncomparedBlocks blocks={opening} />
          </li>
        )}
        {model.screenRows.map((row) => (
          <li key={row.key} className="row-list">
            <div className="list-texts">
              {row === firstApart && (
                <p className="head m-0 text-base">Rows without {siglum(columns.base)}</p>
              )}
              <h2 className="note m-0">{rowTitle(model, row)}</h2>
              {row.cells.flat().map((at, place, all) => (
                <Fragment key={refKey(at.ref)}>
                  <Telling
                    index={model.index}
                    at={at}
                    isApart={row.shared && isFurtherDown(at, all[place - 1])}
                    elsewhere={elsewhereOf(model, row, at)}
                    options={options}
                    extras={extras.get(refKey(at.ref)) ?? noMarks}
                    isFocused={focusKey === refKey(at.ref)}
                    isTabStop={stopKey === refKey(at.ref)}
                  />
                  <UncomparedBlocks blocks={uncompared.get(refKey(at.ref)) ?? []} />
                </Fragment>
              ))}
            </div>
            <RowNotes {...props} row={row} />
          </li>
        ))}
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

/** "3. Told by A and D; by C in part in row 1; not by B". */
function rowTitle({ index, columns, numbers }: CompareModel, row: ScreenRow): string {
  const told = columns.shown.filter((_, at) => (row.cells[at]?.length ?? 0) > 0).map(siglum);
  if (!row.shared) {
    return `Standing alone: ${counted(row.cells.flat().length, 'sentence')} of ${listed(told)}`;
  }
  const not = silentIn(index, row, columns.shown).map(siglum);
  const elsewhere = columns.shown.flatMap((article, at) => {
    const partner = row.cells[at]?.length === 0 ? toldElsewhere(index, row, article) : null;
    return partner ? [`by ${siglum(article)} ${elsewhereWords(partner, numbers)}`] : [];
  });
  return [
    `${row.number}. Told by ${listed(told)}`,
    ...elsewhere,
    ...(not.length > 0 ? [`not by ${listed(not)}`] : []),
  ].join('; ');
}

/** Is there something between two sentences that one outlet has in one row? */
function isFurtherDown(at: RowSentence, before: RowSentence | undefined): boolean {
  return before?.ref.article === at.ref.article && at.ref.sentence !== before.ref.sentence + 1;
}

/** Of a sentence that stands alone, where a part of it stands. */
function elsewhereOf({ numbers }: CompareModel, row: ScreenRow, at: RowSentence): string {
  return !row.shared && at.partner ? ` · also in ${placeWords(at.partner.ref, numbers).short}` : '';
}

const noMarks: readonly TextMark[] = [];

const Telling = memo(function Telling(props: {
  index: StoryIndex;
  at: RowSentence;
  options: MarkOptions;
  extras: readonly TextMark[];
  isFocused: boolean;
  isTabStop: boolean;
  isApart: boolean;
  elsewhere: string;
}) {
  const { index, at, options, isApart, elsewhere } = props;
  const article = index.comparison.articles[at.ref.article];
  return (
    <div className="telling">
      <p className="note m-0">
        <span aria-hidden="true">
          {article && <OutletName article={article} index={at.ref.article} />} ·{' '}
          {spokenStanding(index, at, options.columns)} ·{' '}
        </span>
        after {percentDown(index, at.ref)} % of its sentences
        {isApart && ', further down'}
        {elsewhere}
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
      <div className="row-notes row-focused px-3 py-2">
        <Apparatus model={model} row={full} focus={ref} go={props.go} hrefOf={props.hrefOf} />
      </div>
    );
  }
  const records = rowRecords(model.index, row, model.records);
  const variants = rowVariants(row, model.columns, model.view.mutedChanges).filter(
    (outlet) => outlet.variants.length > 0,
  );
  if (records.length + variants.length === 0) return null;
  return (
    <ul
      className="row-notes note"
      aria-label={
        row.number === null ? 'What differs elsewhere' : `What differs in row ${row.number}`
      }
    >
      {records.map((record) => (
        <li key={record.id}>{sentenceAmong(record, model.columns.shown).what}</li>
      ))}
      {variants.map((outlet) => (
        <li key={outlet.article}>
          <VariantWords outlet={outlet} />
        </li>
      ))}
    </ul>
  );
}
