import type { Comparison, LedgerValue, Utterance } from '#src/core/model.ts';
import { counted } from '../shared/counted.ts';
import { MarkedText } from '../shared/marked-text.tsx';
import { OutletName } from '../shared/outlet-name.tsx';
import { QuotedSentence } from '../shared/quoted-sentence.tsx';
import { quotesOf, type QuotedSentence as Quote } from '../shared/quotes-of.ts';
import { quotationMarks } from './quotation-marks.ts';

/** Up to this many places where an outlet says the same again stand open. */
const OPEN_AGAIN = 1;

interface QuotesProps {
  readonly articles: Comparison['articles'];
  readonly values: readonly LedgerValue[];
  /** The collated utterance a quotation's record is about: its words are marked one by one. */
  readonly utterance?: Utterance | null;
}

/** Each outlet's own sentences, the words that count in them marked; what it says again is folded. */
export function Quotes({ articles, values, utterance = null }: QuotesProps) {
  return (
    <dl className="quotes">
      {quotesOf(values).map(({ article: index, telling, again }) => {
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
                <OwnWords articles={articles} quote={quote} utterance={utterance} />
              </dd>
            ))}
            {folded.length > 0 && (
              <dd>
                <details className="words">
                  <summary className="note">
                    The same in {counted(folded.length, 'more sentence')}
                  </summary>
                  {folded.map((quote) => (
                    <p key={quote.sentence} className="reading my-1">
                      <OwnWords articles={articles} quote={quote} utterance={utterance} />
                    </p>
                  ))}
                </details>
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}

function OwnWords(props: {
  articles: Comparison['articles'];
  quote: Quote;
  utterance: Utterance | null;
}) {
  const { articles, quote, utterance } = props;
  const sentence = articles[quote.article]?.sentences[quote.sentence];
  if (!utterance || !sentence) return <QuotedSentence articles={articles} quote={quote} />;
  const spans = quote.spans.map((span) => ({ ...quote, ...span }));
  return <MarkedText text={sentence.text} marks={quotationMarks(utterance, sentence, spans)} />;
}
