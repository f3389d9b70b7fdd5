/**
 * Why a file did not load. `html`: the host sent a page where a text was due, as many do for missing
 * files; `invalid`: a `story.json` that is not as it should be.
 */
export type LoadFailure =
  | 'not-found'
  | 'server'
  | 'offline'
  | 'timeout'
  | 'html'
  | 'binary'
  | 'too-large'
  | 'empty'
  | 'invalid';

const reasons: Readonly<Record<LoadFailure, string>> = {
  'not-found': 'there is no such file on the server',
  server: 'the server could not deliver it',
  offline: 'the server could not be reached; you may be offline',
  timeout: 'the server took longer than 10 seconds',
  html: 'the server sent a web page in place of the text; the file is probably missing',
  binary: 'it is not a text file',
  'too-large': 'it is larger than the limit of 2 MB',
  empty: 'the file is empty',
  invalid: 'the story’s description is not in the expected form',
};

/** A file that did not load; `message` is a sentence for the reader. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly failure: LoadFailure;
  readonly file: string;
  /** What exactly is the matter, for those who can mend the file; not meant for the reader. */
  readonly detail: string | null;

  /** `reason`: words that go on from "file.txt: …", where more is known than the kind of failure. */
  constructor(
    failure: LoadFailure,
    file: string,
    reason: string = reasons[failure],
    detail: string | null = null,
  ) {
    super(`${file}: ${reason}.`);
    this.failure = failure;
    this.file = file;
    this.detail = detail;
  }
}
