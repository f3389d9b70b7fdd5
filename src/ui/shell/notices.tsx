import { useState } from 'react';
import { Notice } from '../shared/notice.tsx';
import { Step } from './loading.tsx';
import type { StoryState } from './use-story.ts';

/** What the reader must know before reading on: a link that was not understood, articles that are missing. */
export function Notices({ problems, story }: { problems: readonly string[]; story: StoryState }) {
  const [dismissed, setDismissed] = useState('');
  const linkProblem = problems.join(' ');
  const again = story.comparison && story.step.kind !== 'ready';
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
      {story.failed.map(({ article, message, retry }) => (
        <Notice
          key={article.file}
          urgent
          actions={
            <button type="button" className="act underline" onClick={retry}>
              Retry<span className="sr-only"> {article.file}</span>
            </button>
          }
        >
          <strong>{article.outlet ?? 'Unidentified outlet'} is missing from the comparison.</strong>{' '}
          {message}
        </Notice>
      ))}
      {story.notices.map((notice) => (
        <Notice key={notice}>{notice}</Notice>
      ))}
      {again && (
        <Notice actions={<Step step={story.step} />}>What you see is the last comparison.</Notice>
      )}
    </>
  );
}
