import { Fragment, memo, type ReactNode } from 'react';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import type { SentenceRef } from '#src/core/model.ts';
import type { TextMark } from '../shared/split-by-marks.ts';
import type { RowSentence } from './build-rows.ts';
import type { Columns } from './choose-columns.ts';
import type { ScreenRow } from './pack-rows.ts';
import { SentenceLine } from './sentence-line.tsx';
import type { MarkOptions } from './sentence-marks.ts';
import { refKey, type StoryIndex } from './story-index.ts';

const noMarks: readonly TextMark[] = [];

/** A row of the synopsis; the children are its apparatus. */
export const AlignedRow = memo(function AlignedRow(props: {
  index: StoryIndex;
  row: ScreenRow;
  options: MarkOptions;
  extras: ReadonlyMap<string, readonly TextMark[]>;
  /** The focused sentence and the one in the tab order, where they are in this row. */
  focus: SentenceRef | null;
  stop: SentenceRef | null;
  children?: ReactNode;
}) {
  const { index, row, options, extras, focus, stop, children } = props;
  const isSame = (a: SentenceRef | null, b: SentenceRef) => a !== null && refKey(a) === refKey(b);
  return (
    <>
      <div
        role="row"
        className={`row ${row.shared ? '' : 'row-only'} ${focus ? 'row-focused' : ''}`}
      >
        <div role="rowheader" className="row-number">
          <RowNumber index={index} row={row} columns={options.columns} />
        </div>
        {row.cells.map((cell, at) => {
          const article = options.columns.shown[at] ?? 0;
          return (
            <div
              role="gridcell"
              className={cell.length === 0 ? 'cell cell-empty' : 'cell'}
              key={article}
            >
              <span className="cell-siglum siglum" aria-hidden="true">
                {siglum(article)}
              </span>
              {cell.length === 0 && row.shared && (
                <p className="absent">
                  <span aria-hidden="true">— </span>not in {siglum(article)}
                  <span aria-hidden="true"> —</span>
                </p>
              )}
              {cell.map((sentence, k) => (
                <Fragment key={refKey(sentence.ref)}>
                  {k > 0 && !isNext(cell[k - 1], sentence) && (
                    <p className="gap" aria-label="further down">
                      …
                    </p>
                  )}
                  <SentenceLine
                    index={index}
                    at={sentence}
                    options={options}
                    extras={extras.get(refKey(sentence.ref)) ?? noMarks}
                    isFocused={isSame(focus, sentence.ref)}
                    isPartner={false}
                    isTabStop={isSame(stop, sentence.ref)}
                  />
                </Fragment>
              ))}
            </div>
          );
        })}
      </div>
      {children !== undefined && children !== false && children !== null && (
        <div role="row" className="row row-apparatus">
          <div
            role="gridcell"
            className="apparatus-cell"
            aria-colspan={row.cells.length + 1}
          >
            <span className="sr-only">Apparatus: </span>
            {children}
          </div>
        </div>
      )}
    </>
  );
});

function isNext(before: RowSentence | undefined, sentence: RowSentence): boolean {
  return before !== undefined && sentence.ref.sentence === before.ref.sentence + 1;
}

/** The row's number and how far down the base's article it stands, or that its sentences stand alone. */
function RowNumber(props: { index: StoryIndex; row: ScreenRow; columns: Columns }) {
  const { index, row, columns } = props;
  const { base } = columns;
  const absent = columns.shown.filter((_, at) => row.cells[at]?.length === 0).map(siglum);
  if (row.number === null) return <span className="sr-only">only here</span>;
  const at = row.cells.flat().find(({ ref }) => ref.article === base) ?? row.cells.flat()[0];
  const article = at && index.comparison.articles[at.ref.article];
  const start = at && article?.sentences[at.ref.sentence]?.start;
  return (
    <>
      <span className="sr-only">Row </span>
      {row.number}{' '}
      {article && start !== undefined && (
        <span className="row-place" title="How far down its article it stands">
          {siglum(at.ref.article)} {Math.round((100 * start) / Math.max(1, article.text.length))} %
        </span>
      )}
      {absent.length > 0 && <span className="row-absent"> · not in {absent.join(', ')}</span>}
    </>
  );
}
