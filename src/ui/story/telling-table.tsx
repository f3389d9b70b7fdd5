import { useState } from 'react';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import { cutText } from '#src/core/overview/cut-text.ts';
import {
  tellingMatrix,
  type TellingPlace,
  type TellingRow,
} from '#src/core/overview/telling-matrix.ts';
import { isMissing } from '../shared/is-missing.ts';
import { outletName, Siglum } from '../shared/outlet-name.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import { ScrollRegion } from '../shared/scroll-region.tsx';
import { Section } from '../shared/section.tsx';
import { sentenceView } from '../shared/sentence-view.ts';
import { ViewLink } from '../shared/view-link.tsx';

/** Rows shown before the reader asks for all. */
const FIRST_ROWS = 12;

/** Rows that print at most without being asked for: paper cannot be unfolded. */
const MOST_PRINTED = 200;

/** Longest label, in characters: two lines at the reading measure. */
const LONGEST_LABEL = 120;

/** Groups × outlets: which outlets report a sentence, and how far into the article. */
export function TellingTable(props: ScreenProps) {
  const { articles } = props.comparison;
  const rows = tellingMatrix(props.comparison);
  const [all, setAll] = useState(false);
  if (rows.length === 0) {
    return (
      <Section title="Who reports what, and how early">
        <p className="reading">No sentence was found that two outlets share.</p>
      </Section>
    );
  }
  return (
    <Section
      title="Who reports what, and how early"
      note="What two or more outlets report, in the words of one of them, whose letter stands before it; what most report comes first. The mark shows how far into each article it comes (0&nbsp;% is its beginning), a dash that it was not found there. A row opens in Compare."
    >
      <ScrollRegion label="Who reports what">
        <table className="telling">
          <caption className="sr-only">
            What is reported by two or more outlets, and after what share of each article
          </caption>
          <thead>
            <tr>
              <th scope="col" className="text-left">
                Sentence
              </th>
              {articles.map((article, index) => (
                <th key={article.id} scope="col">
                  <Siglum index={index} />
                  <span className="sr-only"> {outletName(article)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(all ? rows : rows.slice(0, MOST_PRINTED)).map((row, at) => (
              <Row key={row.group.id} {...props} row={row} printOnly={!all && at >= FIRST_ROWS} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {rows.length > FIRST_ROWS && (
        <button
          type="button"
          className="act no-print"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          <span className="link">
            {all ? `The first ${FIRST_ROWS} only` : `All ${rows.length} rows`}
          </span>
        </button>
      )}
    </Section>
  );
}

function Row(props: ScreenProps & { row: TellingRow; printOnly: boolean }) {
  const { comparison, go, hrefOf, row, printOnly } = props;
  const { articles } = comparison;
  const sentence = articles[row.label.article]?.sentences[row.label.sentence];
  return (
    <tr className={printOnly ? 'print-only' : undefined}>
      <th scope="row" className="reading">
        <ViewLink go={go} hrefOf={hrefOf} to={sentenceView(articles, row.label)} className="plain">
          <Siglum index={row.label.article} />{' '}
          <bdi dir="auto">{cutText(sentence?.text ?? '', LONGEST_LABEL)}</bdi>
        </ViewLink>
      </th>
      {articles.map((article, index) => (
        <td
          key={article.id}
          data-siglum={siglum(index)}
          className={row.places[index] ? 'told' : 'untold'}
        >
          <Place place={row.places[index] ?? null} missing={isMissing(article)} />
        </td>
      ))}
    </tr>
  );
}

function Place({ place, missing }: { place: TellingPlace | null; missing: boolean }) {
  if (missing) return <span className="note">not loaded</span>;
  if (!place) {
    return (
      <>
        <span aria-hidden="true" className="text-ink-2">
          –
        </span>
        <span className="sr-only">not found</span>
      </>
    );
  }
  const percent = Math.round(place.at * 100);
  return (
    <>
      <span aria-hidden="true" className="telling-bar" style={{ '--at': `${percent}%` }} />
      <span className="note whitespace-nowrap">{`${percent}\u00a0%`}</span>
    </>
  );
}
