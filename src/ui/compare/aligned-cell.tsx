import { Fragment } from 'react';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import type { SentenceRef } from '#src/core/model.ts';
import type { TextMark } from '../shared/split-by-marks.ts';
import type { RowSentence } from './build-rows.ts';
import { foldedWords } from './fold-switch.tsx';
import type { ScreenRow } from './pack-rows.ts';
import { SentenceLine } from './sentence-line.tsx';
import type { MarkOptions } from './sentence-marks.ts';
import { isHeadline, refKey, type Partner, type StoryIndex } from './story-index.ts';
import { elsewhereWords, placeWords, toldElsewhere, type RowNumbers } from './told-elsewhere.ts';
import type { CompareActions } from './use-compare-actions.ts';

const noMarks: readonly TextMark[] = [];

export interface CellContext {
  readonly index: StoryIndex;
  readonly row: ScreenRow;
  readonly options: MarkOptions;
  readonly extras: ReadonlyMap<string, readonly TextMark[]>;
  /** The focused sentence, where it is in this row. */
  readonly focus: SentenceRef | null;
  readonly numbers: RowNumbers;
  readonly actions: CompareActions;
}

/** What one outlet says in a row, or that it does not. */
export function AlignedCell(props: CellContext & { column: number; isFolded: boolean }) {
  const { index, row, column, options } = props;
  const article = options.columns.shown[column] ?? 0;
  const cell = row.cells[column] ?? [];
  const partner = row.shared ? toldElsewhere(index, row, article) : null;
  const unfolded = props.isFolded ? unfoldedOf(props, cell, article) : cell;
  const isEmpty = unfolded.length === 0 && partner === null;
  return (
    <div role="gridcell" className={isEmpty ? 'cell cell-empty' : 'cell'}>
      <span className="cell-siglum siglum" aria-hidden="true">
        {siglum(article)}
      </span>
      {cell.length === 0 && row.shared && <Absent {...props} partner={partner} />}
      {unfolded.map(({ ref }, at) => (
        <Line key={refKey(ref)} {...props} cell={unfolded} at={at} />
      ))}
      {unfolded.length < cell.length && <Folded cell={cell} unfolded={unfolded} />}
    </div>
  );
}

/** The base is the text that is read: it stays whole. Nor are headlines folded: they are looked for first. */
function unfoldedOf(
  { index, options }: CellContext,
  cell: readonly RowSentence[],
  article: number,
) {
  const isWhole = article === options.columns.base;
  return isWhole ? cell : cell.filter(({ ref }) => isHeadline(index, ref));
}

/** How many sentences of a cell are folded; where outlets are stacked, the switch says it. */
function Folded(props: { cell: readonly RowSentence[]; unfolded: readonly RowSentence[] }) {
  const folded = props.cell.filter((sentence) => !props.unfolded.includes(sentence));
  return <p className="note m-0 cell-empty">{foldedWords(folded)}</p>;
}

/** That an outlet does not tell it; or, where a sentence of it does so in another row, the way there. */
function Absent(props: CellContext & { column: number; partner: Partner | null }) {
  const { column, options, numbers, partner, actions } = props;
  const article = options.columns.shown[column] ?? 0;
  if (!partner) {
    return (
      <p className="absent absent-silent">
        <span aria-hidden="true">— </span>
        {`not found in ${siglum(article)}`}
        <span aria-hidden="true"> —</span>
      </p>
    );
  }
  const words = elsewhereWords(partner, numbers);
  return <CrossReference words={words} {...{ partner, numbers, actions }} />;
}

function CrossReference(
  props: Pick<CellContext, 'numbers' | 'actions'> & { words: string; partner: Partner },
) {
  const { words, partner, numbers, actions } = props;
  const { long } = placeWords(partner.ref, numbers);
  return (
    <button
      type="button"
      className="act cf"
      tabIndex={-1}
      title={`Go to ${long}`}
      aria-label={`${words}: ${long}`}
      onClick={() => actions.focus(partner.ref)}
    >
      {words}
    </button>
  );
}

function Line(props: CellContext & { cell: readonly RowSentence[]; at: number }) {
  const { index, row, options, extras, focus, numbers, actions, cell, at } = props;
  const sentence = cell[at];
  if (!sentence) return null;
  const before = cell[at - 1];
  const { ref, partner } = sentence;
  const isApart = before !== undefined && ref.sentence !== before.ref.sentence + 1;
  return (
    <Fragment>
      {isApart && row.shared && (
        <p className="gap" aria-label="further down">
          …
        </p>
      )}
      <SentenceLine
        index={index}
        at={sentence}
        options={options}
        extras={extras.get(refKey(ref)) ?? noMarks}
        isFocused={isSame(focus, ref)}
        isPartner={false}
      />
      {partner && !row.shared && (
        <CrossReference
          words={`also in ${placeWords(partner.ref, numbers).short}`}
          {...{ partner, numbers, actions }}
        />
      )}
    </Fragment>
  );
}

function isSame(a: SentenceRef | null, b: SentenceRef): boolean {
  return a?.article === b.article && a.sentence === b.sentence;
}
