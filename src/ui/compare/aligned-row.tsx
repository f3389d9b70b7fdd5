import { memo, type ReactNode } from 'react';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import { placeDown } from '#src/core/overview/place-down.ts';
import type { SentenceRef } from '#src/core/model.ts';
import { AlignedCell, type CellContext } from './aligned-cell.tsx';
import type { Columns } from './choose-columns.ts';
import { FoldSwitch } from './fold-switch.tsx';
import type { ScreenRow } from './pack-rows.ts';
import type { StoryIndex } from './story-index.ts';
import { silentIn } from './told-elsewhere.ts';
import type { RowDrawing } from './use-drawn-rows.ts';

/** A row of the synopsis; the children are its apparatus. */
export const AlignedRow = memo(function AlignedRow(
  props: CellContext &
    RowDrawing & {
      isFolded: boolean;
      onFold: (key: string) => void;
      children?: ReactNode;
    },
) {
  const { children, isDrawn, isNear, onFold, ...context } = props;
  const { index, row, options, focus, isFolded } = context;
  const hasApparatus = Boolean(children);
  const name = `row ${row.shared ? '' : 'row-only'} ${isNear ? 'row-near' : ''}`;
  if (!isDrawn) return <div className={`${name} row-room`} />;
  return (
    <>
      <div role="row" className={`${name} ${focus ? 'row-focused' : ''}`}>
        <div role="rowheader" className="row-number">
          {row.shared ? (
            <RowNumber index={index} row={row} columns={options.columns} />
          ) : (
            <FoldSwitch {...{ index, row, isFolded, onFold }} columns={options.columns} />
          )}
        </div>
        {row.cells.map((_, column) => (
          <AlignedCell key={options.columns.shown[column]} {...context} column={column} />
        ))}
      </div>
      {hasApparatus && (
        <div role="row" className="row row-apparatus">
          <div role="gridcell" className="apparatus-cell" aria-colspan={row.cells.length + 1}>
            <span className="sr-only">Apparatus: </span>
            {children}
          </div>
        </div>
      )}
    </>
  );
});

/** The row's number and how far down the base's article it stands. */
function RowNumber(props: { index: StoryIndex; row: ScreenRow; columns: Columns }) {
  const { index, row, columns } = props;
  const sentences = row.cells.flat();
  const at = sentences.find(({ ref }) => ref.article === columns.base) ?? sentences[0];
  const absent = silentIn(index, row, columns.shown).map(siglum);
  return (
    <>
      <span className="sr-only">Row </span>
      {row.number}{' '}
      {at && (
        <span className="row-place" title="Share of the article’s sentences before it">
          {`${siglum(at.ref.article)} at ${percentDown(index, at.ref)}\u00a0%`}
        </span>
      )}
      {absent.length > 0 && (
        <span className="row-absent">{` · not found in ${absent.join(', ')}`}</span>
      )}
    </>
  );
}

/** The share of its article's sentences that stand before a sentence, in per cent. */
export function percentDown(index: StoryIndex, ref: SentenceRef): number {
  const article = index.comparison.articles[ref.article];
  return article ? Math.round(100 * placeDown(article, ref.sentence)) : 0;
}
