import { useState, type CSSProperties, type KeyboardEvent } from 'react';
import { sharedText, type SharedText } from '#src/core/overview/shared-text.ts';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import { isMissing } from '../shared/is-missing.ts';
import { outletName, Siglum } from '../shared/outlet-name.tsx';
import { relationWords } from '../shared/relation-words.ts';
import type { ScreenProps } from '../shared/screen-props.ts';
import { ScrollRegion } from '../shared/scroll-region.tsx';
import { ViewLink } from '../shared/view-link.tsx';

/** The heat map: each cell is the share of the row's sentences that stand in the column's article. */
export function SharedTextTable(props: ScreenProps) {
  const { articles } = props.comparison;
  const cells = sharedText(props.comparison);
  const isOpen = (row: number, column: number) => {
    const both = [articles[row], articles[column]];
    return Boolean(cells[row]?.[column]) && !both.some((article) => isMissing(article));
  };
  const { at, onKeyDown } = useRovingCell(articles.length, isOpen);
  return (
    <ScrollRegion label="Shared text, outlet by outlet">
      <table className="heat" onKeyDown={onKeyDown}>
        <caption className="note">
          Per cent of the row’s sentences that stand in the column’s article, whole or in part. A
          double edge: counted as one text. A cell opens the two in Compare; the arrow keys go from
          cell to cell.
        </caption>
        <thead>
          <tr>
            <td />
            {articles.map((article, column) => (
              <th key={article.id} scope="col">
                <Siglum index={column} />
                <span className="sr-only"> {outletName(article)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {articles.map((article, row) => (
            <tr key={article.id}>
              <th scope="row">
                <Siglum index={row} />
                {/* The letter is never parted from its name. */ '\u00a0'}
                <bdi>{outletName(article)}</bdi>
              </th>
              {articles.map((other, column) => (
                <Cell
                  key={other.id}
                  {...props}
                  row={row}
                  column={column}
                  cell={cells[row]?.[column] ?? null}
                  isTabStop={row === at?.row && column === at.column}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface CellAt {
  readonly row: number;
  readonly column: number;
}

const right = { row: 0, column: 1 };
const left = { row: 0, column: -1 };
const steps: Readonly<Record<string, CellAt>> = {
  ArrowRight: right,
  ArrowLeft: left,
  ArrowDown: { row: 1, column: 0 },
  ArrowUp: { row: -1, column: 0 },
  Home: right,
  End: left,
};

/** Does a cell lead anywhere? Not on the diagonal, nor where an article could not be loaded. */
type IsOpen = (row: number, column: number) => boolean;

/** One cell of the table is in the tab order; the arrow keys go on from it, over the empty ones. */
function useRovingCell(size: number, isOpen: IsOpen) {
  const [last, setLast] = useState<CellAt | null>(null);
  const at = last && isOpen(last.row, last.column) ? last : firstOpen(size, isOpen);
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const step = steps[event.key];
    const from = (event.target as Element).closest<HTMLElement>('td[data-row]')?.dataset;
    if (!step || !from || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    // Home and End come in from beyond the row's edge.
    const edges: Readonly<Record<string, number>> = { Home: -1, End: size };
    const column = edges[event.key] ?? Number(from['column']);
    const here = { row: Number(from['row']), column };
    const to = nextOpen(here, step, size, isOpen);
    if (!to) return;
    setLast(to);
    const cell = `td[data-row="${to.row}"][data-column="${to.column}"] a`;
    event.currentTarget.querySelector<HTMLElement>(cell)?.focus();
  };
  return { at, onKeyDown };
}

function firstOpen(size: number, isOpen: IsOpen): CellAt | null {
  for (let at = 0; at < size * size; at += 1) {
    const cell = { row: Math.floor(at / size), column: at % size };
    if (isOpen(cell.row, cell.column)) return cell;
  }
  return null;
}

/** The next cell that way that leads anywhere; null at the edge. */
function nextOpen(from: CellAt, step: CellAt, size: number, isOpen: IsOpen): CellAt | null {
  for (let times = 1; times < size; times += 1) {
    const row = from.row + times * step.row;
    const column = from.column + times * step.column;
    if (isOpen(row, column)) return { row, column };
  }
  return null;
}

/** Steps of the share for those who see no tones: the more, the heavier the cell's border. */
const WEIGHTS = 4;

function Cell(props: ScreenProps & CellAt & { cell: SharedText | null; isTabStop: boolean }) {
  const { row, column, cell, comparison } = props;
  const { articles } = comparison;
  if (!cell || isMissing(articles[row]) || isMissing(articles[column])) {
    return <td className="self">·</td>;
  }
  const percent = Math.round(cell.share * 100);
  const isOneText = comparison.families.some((family) =>
    [row, column].every((at) => family.articles.includes(at)),
  );
  const ids = [row, column].flatMap((index) => articles[index]?.id ?? []);
  return (
    <td
      data-row={row}
      data-column={column}
      data-weight={Math.ceil(cell.share * WEIGHTS)}
      style={shade(cell.share)}
      className={isOneText ? 'one-text' : undefined}
    >
      <ViewLink
        go={props.go}
        hrefOf={props.hrefOf}
        to={{
          screen: 'compare',
          outlets: ids,
          base: ids[0] ?? null,
          rows: 'all',
          focus: null,
          discrepancy: null,
        }}
        className="heat-cell"
        tabIndex={props.isTabStop ? 0 : -1}
        label={`${percent}\u00a0% of ${siglum(row)} stands in ${siglum(column)}: ${cell.sentences} of ${cell.of} sentences${nearWords(cell)}${isOneText ? '; counted as one text' : ''}`}
      >
        {percent}
      </ViewLink>
    </td>
  );
}

function nearWords({ byRelation }: SharedText): string {
  const parts = (['verbatim', 'edited', 'reworded', 'partial'] as const).flatMap((relation) =>
    byRelation[relation] > 0 ? [`${byRelation[relation]} ${relationWords[relation].name}`] : [],
  );
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

/** The fullest tone in per cent of the colour: light enough for the figure in ink (6 : 1). */
const FULLEST_TONE = 62;

/** The tone grows faster than the share, because most shares of a story lie near each other. */
function shade(share: number): CSSProperties & Record<'--share', string> {
  return { '--share': `${Math.round(share ** 1.6 * FULLEST_TONE)}%` };
}
