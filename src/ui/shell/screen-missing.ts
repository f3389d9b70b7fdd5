/** The file of a screen did not come: no connection, or a newer version has taken its place on the server. */
export class ScreenMissing extends Error {
  override readonly name = 'ScreenMissing';

  constructor(screen: string, cause: unknown) {
    super(`The screen “${screen}” could not be loaded.`, { cause });
  }
}
