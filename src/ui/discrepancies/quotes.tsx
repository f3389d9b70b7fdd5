import type { Comparison, LedgerValue } from '#src/core/model.ts';
import { counted } from '../shared/counted.ts';
import { OutletName } from '../shared/outlet-name.tsx';
import { QuotedSentence } from '../shared/quoted-sentence.tsx';
import { quotesOf, type QuotedSentence as Quote } from '../shared/quotes-of.ts';

/** Up to this many places where an outlet says the same again stand open. */
const OPEN_AGAIN = 1;

/** Each outlet's own sentences, the words that count in them marked; what it says again is folded. */
export function Quotes(props: {
  articles: Comparison['articles'];
  values: readonly LedgerValue[];
}) {
  const { articles } = props;
  return (
    <dl className="quotes">
      {quotesOf(props.values).map(({ article: index, telling, again }) => {
        const article = articles[index];
        if (!article) return null;
        const open = again.length <= OPEN_AGAIN ? again : [];
        const folded = again.slice(open.length);
        return (
          <div key={article.id}>
            <dt className="note">
              <OutletName article={article} index={index} />
            </dt>
            {[...telling, ...open].map((quote) => (
              <dd key={quote.sentence} className="reading">
                <QuotedSentence articles={articles} quote={quote} />
              </dd>
            ))}
            {folded.length > 0 && (
              <dd>
                <Folded articles={articles} quotes={folded} />
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}

function Folded(props: { articles: Comparison['articles']; quotes: readonly Quote[] }) {
  return (
    <details className="words">
      <summary className="note">
        The same in {counted(props.quotes.length, 'more sentence')}
      </summary>
      {props.quotes.map((quote) => (
        <p key={quote.sentence} className="reading my-1">
          <QuotedSentence articles={props.articles} quote={quote} />
        </p>
      ))}
    </details>
  );
}
