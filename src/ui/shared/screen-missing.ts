/** The file of a screen did not come: no connection, or a newer version has taken its place on the server. */
export class ScreenMissing extends Error {
  override readonly name = 'ScreenMissing';

  /** Lets the next rendering try again. To be called when the failure is shown; before, React would try for ever. */
  readonly forget: () => void;

  constructor(screen: string, cause: unknown, forget: () => void) {
    super(`The screen “${screen}” could not be loaded.`, { cause });
    this.forget = forget;
  }
}
