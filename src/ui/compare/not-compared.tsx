import { siglum } from '#src/core/discrepancies/siglum.ts';
import type { Article, BlockKind } from '#src/core/model.ts';
import { counted } from '../shared/counted.ts';
import { outletName } from '../shared/outlet-name.tsx';
import type { CompareModel } from './use-compare-model.ts';

/** The interface's words for what stands in a file but is not compared. */
export const blockWords: Readonly<Record<Exclude<BlockKind, 'title' | 'paragraph'>, string>> = {
  byline: 'byline',
  dateline: 'date line',
  caption: 'caption',
  crosshead: 'crosshead',
  furniture: 'page furniture',
};

/** What stands in the files and is not compared: kept, labelled, folded away. Reading and List have it in its place. */
export function NotCompared({ model }: { model: CompareModel }) {
  const { articles } = model.index.comparison;
  return (
    <section className="not-compared" aria-labelledby="not-compared-title">
      <h2 id="not-compared-title" className="head m-0 text-base">
        Not compared
      </h2>
      <p className="note m-0">
        Bylines, captions, crossheads and page furniture (menus, forms, other headlines), as they
        stand in the files.
      </p>
      {model.columns.shown.map((index) => {
        const article = articles[index];
        return article && <Folded key={article.id} article={article} index={index} />;
      })}
    </section>
  );
}

function Folded({ article, index }: { article: Article; index: number }) {
  const blocks = article.blocks.flatMap(({ kind, start, end }) =>
    kind === 'title' || kind === 'paragraph' || article.text.slice(start, end).trim() === ''
      ? []
      : [{ kind, start, text: article.text.slice(start, end).trim() }],
  );
  if (blocks.length === 0) return null;
  return (
    <details>
      <summary className="act">
        <span className="siglum">{siglum(index)}</span> {outletName(article)}:{' '}
        {counted(blocks.length, 'block')}
      </summary>
      <dl className="not-compared-blocks">
        {blocks.map(({ kind, start, text }) => (
          <div key={start}>
            <dt className="note">{blockWords[kind]}</dt>
            <dd className="m-0 whitespace-pre-line" dir="auto">
              {text}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
