import { useRef } from 'react';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import type { Comparison, Discrepancy, LedgerValue } from '#src/core/model.ts';
import { CopyLink } from '../shared/copy-link.tsx';
import { listed } from '../shared/counted.ts';
import { kindWords, strengthWords } from '../shared/kind-words.ts';
import type { ScreenProps } from '../shared/screen-props.ts';
import { isMissing } from '../shared/is-missing.ts';
import { sentenceView } from '../shared/sentence-view.ts';
import { useLit } from '../shared/use-lit.ts';
import { ViewLink } from '../shared/view-link.tsx';
import { utteranceOf } from './quotation-marks.ts';
import { Quotes } from './quotes.tsx';

/** One discrepancy: what differs, how, and the words of every outlet that it rests on. */
export function LedgerEntry(props: ScreenProps & { record: Discrepancy; lit: boolean }) {
  const { comparison, record, lit, go, hrefOf } = props;
  const box = useRef<HTMLElement>(null);
  useLit(box, lit);
  const utterance = record.kind === 'quotation' ? utteranceOf(comparison, record.values) : null;
  const outlets = record.values.map(({ article }) => article);
  const view = {
    ...sentenceView(comparison.articles, record.values[0], outlets),
    discrepancy: record.id,
  };
  return (
    <article
      ref={box}
      tabIndex={-1}
      aria-labelledby={`what-${record.id}`}
      aria-current={lit ? 'true' : undefined}
      className="record"
    >
      <div className="record-head">
        <h2 id={`what-${record.id}`} className="reading m-0">
          <bdi>{record.what}</bdi>
        </h2>
        <p className="note m-0">
          {kindWords[record.kind].name} · {strengthWords[record.strength].name}
          {absentWords(comparison, record.values)}
        </p>
        <p className="no-print m-0 flex flex-wrap gap-x-4">
          <ViewLink go={go} hrefOf={hrefOf} to={view} className="act">
            <span className="link">
              Open in Compare<span className="sr-only">: {record.what}</span>
            </span>
          </ViewLink>
          {utterance && (
            <ViewLink
              go={go}
              hrefOf={hrefOf}
              to={{ screen: 'people', person: utterance.id, discrepancy: null }}
              className="act"
            >
              <span className="link">
                Every wording<span className="sr-only">: {record.what}</span>
              </span>
            </ViewLink>
          )}
          <CopyLink
            href={hrefOf({ screen: 'discrepancies', discrepancy: record.id })}
            what={record.what}
          />
        </p>
      </div>
      <Quotes articles={comparison.articles} values={record.values} utterance={utterance} />
    </article>
  );
}

/** Outlets in which nothing was found to set beside the others; "not found", for silence is not proved. */
function absentWords({ articles }: Comparison, values: readonly LedgerValue[]): string {
  const absent = articles.flatMap((one, index) =>
    isMissing(one) || values.some(({ article }) => article === index) ? [] : [siglum(index)],
  );
  return absent.length > 0 ? ` · not found in ${listed(absent)}` : '';
}
