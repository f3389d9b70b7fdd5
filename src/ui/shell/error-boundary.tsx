import { Component, type ReactNode } from 'react';

/** Shows in words that a part of the page broke, with ways on. Give it a `key` to try again with another view. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { message: string | null }> {
  override state = { message: null };

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.message === null) return this.props.children;
    return (
      <div role="alert" className="page py-8">
        <h1 className="head m-0 text-2xl">This view broke</h1>
        <p className="reading max-w-[65ch]">
          That is a fault in Synoptic, not in what you did. The rest still works: choose another
          view above, or try again.
        </p>
        <p className="note">{this.state.message}</p>
        <button type="button" className="act" onClick={() => this.setState({ message: null })}>
          Try again
        </button>{' '}
        <a className="act" href="#/">
          Go to the start
        </a>
      </div>
    );
  }
}
