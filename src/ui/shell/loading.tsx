import { useQuery } from '@tanstack/react-query';
import type { StoryStep } from './use-story.ts';

/**
 * What stands on the page while no comparison is there: how far it is, or why there is none, and what to
 * do. Its title stands as the screens' titles do, so that nothing moves as they come.
 */
export function Loading({ title, step }: { title: string; step: StoryStep }) {
  return (
    <div className="page pb-8">
      <h1 className="head mt-6 mb-1 text-3xl font-normal">{title}</h1>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Step step={step} />
      </div>
    </div>
  );
}

/** The same in one line, for a new comparison while the last one is still on the page. */
export function Step({ step }: { step: StoryStep }) {
  switch (step.kind) {
    case 'loading':
      return (
        <p className="m-0" role="status">
          {step.of === 0 ? 'Opening the story…' : `Reading ${step.loaded} of ${step.of} articles…`}
        </p>
      );
    case 'comparing':
      return (
        <>
          <label htmlFor="progress" className="flex flex-wrap items-center gap-3">
            <span role="status">Comparing the articles…</span>
            <Progress of={step.progress} />
          </label>
          <button type="button" className="act underline" onClick={step.cancel}>
            Cancel
          </button>
        </>
      );
    case 'cancelled':
      return (
        <>
          <p className="m-0" role="status">
            The comparison was cancelled.
          </p>
          <button type="button" className="act underline" onClick={step.retry}>
            Compare again
          </button>
        </>
      );
    case 'failed':
      return (
        <>
          <p className="m-0 max-w-[65ch]" role="alert">
            {step.message}
          </p>
          {step.detail !== null && (
            <details className="note">
              <summary>Details</summary>
              {step.detail}
            </details>
          )}
          <button type="button" className="act underline" onClick={step.retry}>
            Try again
          </button>
        </>
      );
    case 'ready':
      return null;
  }
}

/** Asks for itself, so that nothing else is drawn anew with every step. */
function Progress({ of }: { of: Extract<StoryStep, { kind: 'comparing' }>['progress'] }) {
  return (
    <progress
      id="progress"
      className="h-2 w-20 sm:w-48 accent-same"
      value={useQuery(of).data}
      max={1}
    />
  );
}
