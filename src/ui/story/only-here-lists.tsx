import { onlyHere } from '#src/core/overview/only-here.ts';
import { counted } from '../shared/counted.ts';
import { OutletName } from '../shared/outlet-name.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import { Section } from '../shared/section.tsx';
import { sentenceView } from '../shared/sentence-view.ts';
import { ViewLink } from '../shared/view-link.tsx';

/** Per outlet, folded: the sentences that stand in no pair with any other. */
export function OnlyHereLists({ comparison, go, hrefOf }: ScreenProps) {
  const lists = onlyHere(comparison);
  return (
    <Section
      title="What each outlet says alone"
      note="Sentences of which none of the others has any part."
    >
      <ol className="alone m-0 list-none p-0">
        {comparison.articles.map((article, index) => {
          const alone = lists[index] ?? [];
          return (
            <li key={article.id} className="min-w-0">
              <details>
                <summary>
                  <OutletName article={article} index={index} />
                  <span className="note">
                    {' '}
                    {alone.length} of {counted(article.sentences.length, 'sentence')}
                  </span>
                </summary>
                <ul className="m-0 list-none p-0">
                  {alone.map((sentence) => (
                    <li key={sentence} className="rel rel-only reading my-2.5 max-w-[66ch]">
                      <ViewLink
                        go={go}
                        hrefOf={hrefOf}
                        to={sentenceView(comparison.articles, { article: index, sentence })}
                        className="plain"
                      >
                        <bdi dir="auto">{article.sentences[sentence]?.text}</bdi>
                      </ViewLink>
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
