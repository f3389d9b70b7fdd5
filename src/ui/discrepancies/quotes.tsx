import type { Comparison, LedgerValue } from '#src/core/model.ts';
import { OutletName } from '../shared/outlet-name.tsx';
import { QuotedSentence } from '../shared/quoted-sentence.tsx';
import { quotesOf } from '../shared/quotes-of.ts';

/** Each outlet's own sentences, the words that count in them marked. */
export function Quotes(props: {
  articles: Comparison['articles'];
  values: readonly LedgerValue[];
}) {
  const { articles } = props;
  const quotes = quotesOf(props.values);
  const outlets = [...new Set(quotes.map(({ article }) => article))];
  return (
    <dl className="quotes">
      {outlets.map((index) => {
        const article = articles[index];
        if (!article) return null;
        return (
          <div key={article.id}>
            <dt className="note">
              <OutletName article={article} index={index} />
            </dt>
            {quotes
              .filter((quote) => quote.article === index)
              .map((quote) => (
                <dd key={quote.sentence} className="reading">
                  <QuotedSentence articles={articles} quote={quote} />
                </dd>
              ))}
          </div>
        );
      })}
    </dl>
  );
}
