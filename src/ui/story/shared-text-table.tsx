import type { CSSProperties } from 'react';
import { sharedText, type SharedText } from '#src/core/overview/shared-text.ts';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import { isMissing } from '../shared/is-missing.ts';
import { outletName, OutletName, Siglum } from '../shared/outlet-name.tsx';
import { relationWords } from '../shared/relation-words.ts';
import type { ScreenProps } from '../shared/screen-props.ts';
import { ScrollRegion } from '../shared/scroll-region.tsx';
import { ViewLink } from '../shared/view-link.tsx';

/** The heat map: each cell is the share of the row's sentences that stand in the column's article. */
export function SharedTextTable(props: ScreenProps) {
  const { articles } = props.comparison;
  const cells = sharedText(props.comparison);
  return (
    <ScrollRegion label="Shared text, outlet by outlet">
      <table className="heat">
        <caption className="note">
          Per cent of the row’s sentences that stand in the column’s article, in any relation. A
          cell opens the two in Compare.
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
                <OutletName article={article} index={row} />
              </th>
              {articles.map((other, column) => (
                <Cell
                  key={other.id}
                  {...props}
                  row={row}
                  column={column}
                  cell={cells[row]?.[column] ?? null}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Cell(props: ScreenProps & { row: number; column: number; cell: SharedText | null }) {
  const { row, column, cell, comparison } = props;
  const { articles } = comparison;
  if (!cell || isMissing(articles[row]) || isMissing(articles[column])) {
    return <td className="self">·</td>;
  }
  const percent = Math.round(cell.share * 100);
  const ids = [row, column].flatMap((index) => articles[index]?.id ?? []);
  return (
    <td style={shade(cell.share)}>
      <ViewLink
        go={props.go}
        hrefOf={props.hrefOf}
        to={{
          screen: 'compare',
          outlets: ids,
          base: ids[0] ?? null,
          rows: 'shared',
          focus: null,
          discrepancy: null,
        }}
        className="heat-cell"
        label={`${percent} % of ${siglum(row)} stands in ${siglum(column)}: ${cell.sentences} of ${cell.of} sentences${nearWords(cell)}`}
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
