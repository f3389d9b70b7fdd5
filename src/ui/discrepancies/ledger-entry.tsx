import { siglum } from '#src/core/discrepancies/siglum.ts';
import type { Agreement, Comparison, Discrepancy, LedgerValue } from '#src/core/model.ts';
import { useEffect, useRef } from 'react';
import { CopyLink } from '../shared/copy-link.tsx';
import { listed } from '../shared/counted.ts';
import { kindWords, strengthWords } from '../shared/kind-words.ts';
import { OutletName } from '../shared/outlet-name.tsx';
import { QuotedSentence } from '../shared/quoted-sentence.tsx';
import { quotesOf } from '../shared/quotes-of.ts';
import type { ScreenProps } from '../shared/screen-props.ts';
import { sentenceView } from '../shared/sentence-view.ts';
import { ViewLink } from '../shared/view-link.tsx';

/** One discrepancy: what differs, how, and the words of every outlet that it rests on. */
export function LedgerEntry(props: ScreenProps & { record: Discrepancy; lit: boolean }) {
  const { comparison, record, lit, go, hrefOf } = props;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!lit) return;
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView?.({ block: 'center' });
  }, [lit]);
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
      className="entry"
    >
      <h2 id={`what-${record.id}`} className="reading m-0 text-[1.1875rem]">
        <bdi>{record.what}</bdi>
      </h2>
      <p className="note m-0">
        {kindWords[record.kind].name} ·{' '}
        <span className={`strength strength-${record.strength}`}>
          {strengthWords[record.strength].name}
        </span>
        {absentWords(comparison, record.values)}
      </p>
      <Quotes articles={comparison.articles} values={record.values} />
      <p className="no-print m-0 flex flex-wrap gap-x-4">
        <ViewLink go={go} hrefOf={hrefOf} to={view} className="act link">
          Open in Compare<span className="sr-only">: {record.what}</span>
        </ViewLink>
        <CopyLink
          href={hrefOf({ screen: 'discrepancies', discrepancy: record.id })}
          what={record.what}
        />
      </p>
    </article>
  );
}

/** Every outlet's own sentence, the words that count in it marked. */
export function Quotes(props: {
  articles: Comparison['articles'];
  values: (Discrepancy | Agreement)['values'];
}) {
  return (
    <dl className="quotes">
      {quotesOf(props.values).map((quote) => {
        const article = props.articles[quote.article];
        return (
          article && (
            <div key={`${quote.article}-${quote.sentence}`}>
              <dt className="note">
                <OutletName article={article} index={quote.article} />
              </dt>
              <dd className="reading">
                <QuotedSentence articles={props.articles} quote={quote} />
              </dd>
            </div>
          )
        );
      })}
    </dl>
  );
}

/** Outlets in which nothing was found to set beside the others; "not found", for silence is not proved. */
function absentWords({ articles }: Comparison, values: readonly LedgerValue[]): string {
  const absent = articles.flatMap((_, index) =>
    values.some(({ article }) => article === index) ? [] : [siglum(index)],
  );
  return absent.length > 0 ? ` · not found in ${listed(absent)}` : '';
}
