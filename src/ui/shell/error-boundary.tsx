import { Component, type ReactNode } from 'react';
import { ScreenMissing } from '../shared/screen-missing.ts';

interface State {
  readonly error: Error | null;
}

/** Shows in words that a part of the page broke, with ways on. Give it a `key` to try again with another view. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown) {
    if (error instanceof ScreenMissing) error.forget();
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const isMissing = error instanceof ScreenMissing;
    return (
      <div role="alert" className="page py-8">
        <h1 className="head m-0 text-2xl">
          {isMissing ? 'This screen did not come' : 'This view broke'}
        </h1>
        <p className="reading max-w-[65ch]">
          {isMissing
            ? `${error.message} ${whyMissing()}`
            : 'That is a fault in Synoptic, not in what you did. The rest still works: choose another view above, or try again.'}
        </p>
        <details className="note mb-3">
          <summary>Details</summary>
          {String(isMissing ? error.cause : error.message)}
        </details>
        <button type="button" className="act" onClick={() => this.setState({ error: null })}>
          Try again
        </button>{' '}
        {isMissing ? (
          <button type="button" className="act" onClick={() => window.location.reload()}>
            Reload the page
          </button>
        ) : (
          <a className="act" href="#/">
            Go to the start
          </a>
        )}
      </div>
    );
  }
}

/** The two causes there are; the browser tells only of the first. */
function whyMissing(): string {
  return navigator.onLine
    ? 'The connection may be broken, or a new version of Synoptic may have been put in its place: then reloading the page brings that.'
    : 'You are offline. Try again when the connection is back.';
}
