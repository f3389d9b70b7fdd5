import { Fragment, memo, type ReactNode } from 'react';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import type { Discrepancy, SentenceRef } from '#src/core/model.ts';
import { counted, listed } from '../shared/counted.ts';
import { OutletName } from '../shared/outlet-name.tsx';
import type { TextMark } from '../shared/split-by-marks.ts';
import { percentDown } from './aligned-row.tsx';
import type { RowSentence } from './build-rows.ts';
import type { ScreenRow } from './pack-rows.ts';
import type { UncomparedBlock } from './place-uncompared.ts';
import { rowRecords } from './row-records.ts';
import { rowVariants } from './row-variants.ts';
import { isSameSentence } from './resolve-focus.ts';
import { sentenceAmong } from './sentence-among.ts';
import { SentenceLine, spokenStanding } from './sentence-line.tsx';
import type { MarkOptions } from './sentence-marks.ts';
import { isHeadline, refKey, type StoryIndex } from './story-index.ts';
import {
  elsewhereWords,
  placeWords,
  silentIn,
  toldElsewhere,
  type RowNumbers,
} from './told-elsewhere.ts';
import { UncomparedBlocks } from './uncompared-blocks.tsx';
import type { RowDrawing } from './use-drawn-rows.ts';
import { VariantWords } from './variant-words.tsx';

interface RowContext {
  readonly index: StoryIndex;
  readonly row: ScreenRow;
  readonly options: MarkOptions;
  readonly records: readonly Discrepancy[];
  readonly numbers: RowNumbers;
}

const noMarks: readonly TextMark[] = [];

/** A row of the list: the tellings one after the other, and what differs among them; the children in its place. */
export const ListRow = memo(function ListRow(
  props: RowContext &
    RowDrawing & {
      extras: ReadonlyMap<string, readonly TextMark[]>;
      uncompared: ReadonlyMap<string, readonly UncomparedBlock[]>;
      /** The focused sentence, where it is in this row. */
      focus: SentenceRef | null;
      /** Is it the first that the base does not tell? */
      isFirstApart: boolean;
      children?: ReactNode;
    },
) {
  const { index, row, options, extras, uncompared, focus, children } = props;
  const name = `row-list ${props.isNear ? 'row-near' : ''}`;
  if (!props.isDrawn) return <li className={`${name} row-room`} />;
  return (
    <li className={name}>
      <div className="list-texts">
        {props.isFirstApart && (
          <p className="head m-0 text-base">Rows without {siglum(options.columns.base)}</p>
        )}
        <h2 className="note m-0">{rowTitle(props)}</h2>
        {row.cells.flat().map((at, place, all) => (
          <Fragment key={refKey(at.ref)}>
            <Telling
              index={index}
              at={at}
              isApart={row.shared && isFurtherDown(at, all[place - 1])}
              elsewhere={elsewhereOf(props, at)}
              options={options}
              extras={extras.get(refKey(at.ref)) ?? noMarks}
              isFocused={isSameSentence(at.ref, focus)}
            />
            <UncomparedBlocks blocks={uncompared.get(refKey(at.ref)) ?? []} />
          </Fragment>
        ))}
      </div>
      {children ? (
        <div className="row-notes row-focused px-3 py-2">{children}</div>
      ) : (
        <RowNotes {...props} />
      )}
    </li>
  );
});

/** "3. Told by A and D; by C in part in row 1; not by B". */
function rowTitle({ index, row, options: { columns }, numbers }: RowContext): string {
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
function elsewhereOf({ numbers, row }: RowContext, at: RowSentence): string {
  return !row.shared && at.partner ? ` · also in ${placeWords(at.partner.ref, numbers).short}` : '';
}

const Telling = memo(function Telling(props: {
  index: StoryIndex;
  at: RowSentence;
  options: MarkOptions;
  extras: readonly TextMark[];
  isFocused: boolean;
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
        {isHeadline(index, at.ref)
          ? 'headline'
          : `at ${percentDown(index, at.ref)}\u00a0% of its text`}
        {isApart && ', further down'}
        {elsewhere}
      </p>
      <SentenceLine {...props} isPartner={false} />
    </div>
  );
});

function RowNotes({ index, row, options, records }: RowContext) {
  const { columns, muted } = options;
  const among = rowRecords(index, row, records);
  const variants = rowVariants(row, columns, muted).filter((outlet) => outlet.variants.length > 0);
  if (among.length + variants.length === 0) return null;
  return (
    <ul
      className="row-notes note"
      aria-label={
        row.number === null ? 'What differs elsewhere' : `What differs in row ${row.number}`
      }
    >
      {among.map((record) => (
        <li key={record.id}>{sentenceAmong(record, columns.shown).what}</li>
      ))}
      {variants.map((outlet) => (
        <li key={outlet.article}>
          <VariantWords outlet={outlet} />
        </li>
      ))}
    </ul>
  );
}
