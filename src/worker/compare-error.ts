/**
 * Why no comparison came: `cancelled` by the reader or by a newer request; the worker `died` (silent
 * for too long, twice); it could not be `loaded`; or the comparison itself `failed`, which is a bug.
 */
export type CompareFailure = 'cancelled' | 'died' | 'not-loaded' | 'failed';

const sentences: Readonly<Record<CompareFailure, string>> = {
  cancelled: 'The comparison was cancelled.',
  died: 'The comparison stopped answering and was started again, but stopped again. Try again, or compare fewer or shorter articles.',
  'not-loaded':
    'The part of Synoptic that compares could not be loaded. Check the connection, then try again.',
  failed: 'The comparison came upon something that it cannot handle. This is a fault in Synoptic.',
};

/** A comparison that did not come about; `message` is a sentence for the reader. */
export class CompareError extends Error {
  override readonly name = 'CompareError';
  readonly failure: CompareFailure;
  /** What the browser or the engine said, for a report; not meant for the reader. */
  readonly detail: string | null;

  constructor(failure: CompareFailure, detail: string | null = null) {
    super(sentences[failure]);
    this.failure = failure;
    this.detail = detail;
  }
}
