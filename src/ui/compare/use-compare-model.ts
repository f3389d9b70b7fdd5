import { useMemo } from 'react';
import type { Comparison, Discrepancy, SentenceRef } from '#src/core/model.ts';
import type { ViewState } from '#src/deep-link/view-state.ts';
import type { TextMark } from '../shared/split-by-marks.ts';
import { buildPlaces, buildRows, type Row, type RowSentence } from './build-rows.ts';
import { chooseColumns, type Columns } from './choose-columns.ts';
import { filterRows } from './filter-rows.ts';
import type { Hit } from './find-hits.ts';
import { litMarks, litPlaces } from './lit-marks.ts';
import { packRows, type ScreenRow } from './pack-rows.ts';
import { resolveFocus, type LitPlaces, type ResolvedFocus } from './resolve-focus.ts';
import { useSearch } from './use-search.ts';
import { useOwnLinks, type OwnLinks } from './use-own-links.ts';
import { shownRecords } from './row-records.ts';
import { numberRows, type RowNumbers } from './told-elsewhere.ts';
import { indexStory, ofStrength, refKey, type StoryIndex } from './story-index.ts';

/** Everything that the parts of the Compare screen show, derived from the comparison and the view. */
export interface CompareModel {
  readonly index: StoryIndex;
  readonly view: ViewState;
  readonly columns: Columns;
  /** All rows of the columns, and the ones that pass the filters, as they stand on the screen. */
  readonly rows: readonly Row[];
  readonly screenRows: readonly ScreenRow[];
  readonly numbers: RowNumbers;
  /** A sentence's place in its row. */
  readonly inRows: ReadonlyMap<string, RowSentence>;
  /** A sentence by itself, as Reading and the minimap show it: its nearest partner in any row. */
  readonly places: ReadonlyMap<string, RowSentence>;
  /** The discrepancies among the columns, and those of them whose strength is asked for. */
  readonly among: readonly Discrepancy[];
  readonly records: readonly Discrepancy[];
  readonly hits: readonly Hit[];
  /** By sentence: what is lit because a record, a person or an utterance is chosen. */
  readonly lit: ReadonlyMap<string, readonly TextMark[]>;
  /** Where what is chosen stands among the columns, whatever the pointer is over. */
  readonly litAt: LitPlaces;
  readonly focus: ResolvedFocus;
  /** The reader's own links; the comparison shown already has them. */
  readonly own: OwnLinks;
}

/** `hovered`: the record under the pointer or the focus, lit as if it were chosen. */
export function useCompareModel(
  found: Comparison,
  view: ViewState,
  hovered: string | null,
): CompareModel {
  const { comparison, own } = useOwnLinks(view.story, found);
  const { articles } = comparison;
  const { outlets, base, strengths, mutedChanges } = view;
  const index = useMemo(
    () => indexStory(comparison, strengths, mutedChanges),
    [comparison, strengths, mutedChanges],
  );
  const columns = useMemo(
    () => chooseColumns(articles, { outlets, base }),
    [articles, outlets, base],
  );
  const rows = useMemo(() => buildRows(index, columns), [index, columns]);
  const places = useMemo(() => buildPlaces(index, columns), [index, columns]);
  const numbers = useMemo(() => numberRows(rows), [rows]);
  const inRows = useMemo(() => placesOf(rows), [rows]);
  const { rows: filter, hiddenRelations } = view;
  const screenRows = useMemo(
    () => packRows(filterRows(index, rows, { rows: filter, hiddenRelations, mutedChanges }), rows),
    [index, rows, filter, hiddenRelations, mutedChanges],
  );
  const among = useMemo(() => shownRecords(index, columns), [index, columns]);
  const records = useMemo(() => ofStrength(among, strengths), [among, strengths]);
  const hits = useSearch(index, rows, view.search);
  const { discrepancy, person } = view;
  const lit = useMemo(
    () => litMarks(comparison, { discrepancies: [discrepancy, hovered], person }),
    [comparison, discrepancy, hovered, person],
  );
  const litAt = useMemo(
    () => litPlaces(comparison, columns, { discrepancy, person }),
    [comparison, columns, discrepancy, person],
  );
  const focus = useMemo(
    () => resolveFocus(articles, view.focus, litAt),
    [articles, view.focus, litAt],
  );
  return {
    index,
    view,
    columns,
    rows,
    screenRows,
    numbers,
    inRows,
    places,
    among,
    records,
    hits,
    lit,
    litAt,
    focus,
    own,
  };
}

function placesOf(rows: readonly Row[]): Map<string, RowSentence> {
  return new Map(
    rows.flatMap((row) => row.cells.flat().map((at) => [refKey(at.ref), at] as const)),
  );
}

/** The text of a sentence; empty for one that is not there. */
export function textOf(index: StoryIndex, ref: SentenceRef): string {
  return index.comparison.articles[ref.article]?.sentences[ref.sentence]?.text ?? '';
}
