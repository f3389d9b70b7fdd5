import { useState } from 'react';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import type { ManifestArticle } from '#src/data/story-manifest.ts';
import { Notice } from '../shared/notice.tsx';
import { Step } from './loading.tsx';
import type { FailedArticle, LateArticle } from './use-articles.ts';
import type { StoryState } from './use-story.ts';

/** What the reader must know before reading on: a link that was not understood, articles that are missing. */
export function Notices({ problems, story }: { problems: readonly string[]; story: StoryState }) {
  const [dismissed, setDismissed] = useState('');
  const linkProblem = problems.join(' ');
  const again = story.comparison && story.step.kind !== 'ready';
  const { failed, waiting, texts } = story.articles;
  return (
    <>
      {linkProblem !== '' && linkProblem !== dismissed && (
        <Notice
          actions={
            <button
              type="button"
              className="act underline"
              onClick={() => setDismissed(linkProblem)}
            >
              Dismiss
            </button>
          }
        >
          <strong>Part of the link was not understood; this is the nearest view.</strong>{' '}
          {linkProblem}
        </Notice>
      )}
      {failed.length > 0 && <Missing failed={failed} />}
      {story.step.kind !== 'loading' &&
        waiting.map((late) => <Late key={late.article.file} {...late} />)}
      {texts
        .flatMap((text) => text?.notices ?? [])
        .map((notice) => (
          <Notice key={notice}>{notice}</Notice>
        ))}
      {again && (
        <Notice actions={<Step step={story.step} />}>What you see is the last comparison.</Notice>
      )}
    </>
  );
}

/** One notice for all that are missing, so that the page stays in view. */
function Missing({ failed }: { failed: readonly FailedArticle[] }) {
  const [first] = failed;
  if (!first) return null;
  const isOne = failed.length === 1;
  const retry = () => failed.forEach((one) => one.retry());
  return (
    <Notice
      urgent
      actions={
        <button type="button" className="act underline" onClick={retry}>
          {isOne ? 'Retry' : 'Retry all'}
          {isOne && <span className="sr-only"> {first.article.file}</span>}
        </button>
      }
    >
      <strong>
        {isOne ? (
          <>
            <Named {...first} /> is missing from the comparison.
          </>
        ) : (
          `${failed.length} articles are missing from the comparison.`
        )}
      </strong>{' '}
      {failed.map((one) => (
        <span key={one.article.file} className={isOne ? '' : 'block'}>
          {!isOne && (
            <>
              <Named {...one} />:{' '}
            </>
          )}
          {one.message}
        </span>
      ))}
    </Notice>
  );
}

function Late({ article, index, cancel }: LateArticle) {
  return (
    <Notice
      actions={
        <button type="button" className="act underline" onClick={cancel}>
          Cancel<span className="sr-only"> {article.file}</span>
        </button>
      }
    >
      <Named article={article} index={index} /> is still loading … The others are compared without
      it.
    </Notice>
  );
}

/** An article by outlet and letter: the letter is its own even while it is missing. */
function Named({ article, index }: { article: ManifestArticle; index: number }) {
  return (
    <>
      <bdi>{article.outlet ?? 'Unidentified outlet'}</bdi> ({siglum(index)})
    </>
  );
}
