import { siglum } from '#src/core/discrepancies/siglum.ts';
import type { StoryState } from './use-story.ts';

/** The articles as they are, side by side, for when they cannot be compared: the texts at least can be read. */
export function PlainTexts({ story }: { story: StoryState }) {
  const { texts } = story.articles;
  const shown = (story.manifest?.articles ?? []).flatMap((article, index) => {
    const text = texts[index];
    return text ? [{ article, index, text: text.text }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <section aria-label="The articles, not compared" className="page pb-16">
      <p className="note">
        {shown.length === 1
          ? 'The article as it stands in its file:'
          : 'Until then, the articles as they stand in their files, not compared:'}
      </p>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(18rem,100%),1fr))] gap-x-6 gap-y-8">
        {shown.map(({ article, index, text }) => (
          <article key={article.id} className="min-w-0 max-w-[70ch]">
            <h2 className="head m-0 text-lg">
              <span className="siglum">{siglum(index)}</span>{' '}
              <bdi>{article.outlet ?? 'Unidentified outlet'}</bdi>
            </h2>
            <div dir="auto" className="reading break-words whitespace-pre-wrap">
              {text}
            </div>
          </article>
        ))}
      </div>
    </section>
  );
}
