import { siglum } from '#src/core/discrepancies/siglum.ts';
import { counted } from '../shared/counted.ts';
import type { RowSentence } from './build-rows.ts';
import type { Columns } from './choose-columns.ts';
import type { ScreenRow } from './pack-rows.ts';
import { isHeadline, type StoryIndex } from './story-index.ts';

/** Folds a run of sentences that stand alone, each in its outlet. The base's are never folded, nor are headlines: a run of those alone has no switch. */
export function FoldSwitch(props: {
  index: StoryIndex;
  row: ScreenRow;
  columns: Columns;
  isFolded: boolean;
  onFold: (key: string) => void;
}) {
  const { index, row, columns, isFolded, onFold } = props;
  const counts = columns.shown.flatMap((article, column) => {
    const count = row.cells[column]?.filter(({ ref }) => !isHeadline(index, ref)).length ?? 0;
    return count > 0 && article !== columns.base ? [{ letter: siglum(article), count }] : [];
  });
  if (counts.length === 0) return <span className="sr-only">Standing alone</span>;
  const words = counts.map(({ letter, count }, at) =>
    at === 0 ? `${counted(count, 'sentence')} of ${letter}` : `${count} of ${letter}`,
  );
  return (
    <button
      type="button"
      className="act fold-switch no-print"
      tabIndex={-1}
      aria-expanded={!isFolded}
      onClick={() => onFold(row.key)}
    >
      <span aria-hidden="true">{isFolded ? '▸' : '▾'}</span>
      {/* Beside each other the cells say it, each in its column. */}
      <span className="fold-words">Standing alone: {words.join(', ')}</span>
    </button>
  );
}

/** What a folded cell holds: what another row tells, too, does not stand only here. */
export function foldedWords(cell: readonly RowSentence[]): string {
  const cross = cell.filter(({ partner }) => partner !== null).length;
  const alone = cell.length - cross;
  return [
    ...(alone > 0 ? [`${alone} only here`] : []),
    ...(cross > 0 ? [`${cross} also in another row`] : []),
  ].join(', ');
}
