import { articleSize } from '#src/core/overview/article-size.ts';
import { ownWords } from '#src/core/overview/own-words.ts';
import type { Article } from '#src/core/model.ts';
import { counted } from '../shared/counted.ts';
import { isMissing } from '../shared/is-missing.ts';
import { MarkedText } from '../shared/marked-text.tsx';
import { dateWords, outletName, Siglum } from '../shared/outlet-name.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import { sentenceView } from '../shared/sentence-view.ts';
import { ViewLink } from '../shared/view-link.tsx';

/** The headlines level with each other; words that only one of them has are underlined. */
export function Headlines({ comparison, go, hrefOf }: ScreenProps) {
  const { articles } = comparison;
  const own = ownWords(articles.map((article) => article.title ?? ''));
  return (
    <section aria-label="Headlines" className="headline-section">
      <ol className="headlines m-0 list-none p-0">
        {articles.map((article, index) => (
          <li key={article.id} className="min-w-0">
            <p className="note m-0">
              <Siglum index={index} />
              {/* The letter is never parted from its name. */ '\u00a0'}
              <bdi>{outletName(article)}</bdi>
              {article.agency !== null && ` · ${article.agency}`} ·{' '}
              <span className="whitespace-nowrap">{dateWords(article.date)}</span>
            </p>
            <h2 className="head mt-2 mb-2 text-[1.1875rem]">
              <ViewLink go={go} hrefOf={hrefOf} to={opening(comparison, index)} className="plain">
                {article.title === null ? (
                  <span className="font-normal text-ink-2">(no headline)</span>
                ) : (
                  <MarkedText
                    text={article.title}
                    marks={(own[index] ?? []).map((span) => ({ ...span, kind: 'change-base' }))}
                  />
                )}
              </ViewLink>
            </h2>
            <p className="note m-0">{sizeWords(article)}</p>
          </li>
        ))}
      </ol>
      {own.some((spans) => spans.length > 0) && (
        <p className="note m-0 mt-1">Underlined: words that no other headline here has.</p>
      )}
    </section>
  );
}

function opening(comparison: ScreenProps['comparison'], index: number) {
  const base = comparison.articles[index]?.id ?? null;
  return { ...sentenceView(comparison.articles, { article: index, sentence: 0 }), base };
}

function sizeWords(article: Article): string {
  if (isMissing(article)) return 'not loaded';
  const { sentences, words } = articleSize(article);
  return `${counted(sentences, 'sentence')}, ${counted(words, 'word')}`;
}
