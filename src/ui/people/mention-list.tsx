import type { Person } from '#src/core/model.ts';
import { CopyLink } from '../shared/copy-link.tsx';
import { OutletName } from '../shared/outlet-name.tsx';
import { QuotedSentence } from '../shared/quoted-sentence.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import { sentenceView } from '../shared/sentence-view.ts';
import { ViewLink } from '../shared/view-link.tsx';
import { sentencesOf } from './who-is-who.ts';

/** Every sentence in which a person stands, outlet by outlet, the mentions lit. */
export function MentionList(props: ScreenProps & { person: Person }) {
  const { comparison, go, hrefOf, person } = props;
  const sentences = sentencesOf(person);
  return (
    <div role="group" aria-label={`Where ${person.name} stands`}>
      <dl className="quotes">
        {comparison.articles.map((article, index) => {
          const own = sentences.filter((quote) => quote.article === index);
          if (own.length === 0) return null;
          return (
            <div key={article.id}>
              <dt className="note">
                <OutletName article={article} index={index} />
              </dt>
              {own.map((quote) => (
                <dd key={quote.sentence} className="reading">
                  <ViewLink
                    go={go}
                    hrefOf={hrefOf}
                    to={sentenceView(comparison.articles, quote)}
                    className="plain"
                  >
                    <QuotedSentence articles={comparison.articles} quote={quote} mark="lit" />
                  </ViewLink>
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
      <CopyLink href={hrefOf({ screen: 'people', person: person.id })} what={person.name} />
    </div>
  );
}
