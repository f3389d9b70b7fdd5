import { lazyPart } from '../shared/lazy-part.ts';

/** The apparatus from a file of its own: no row has one before the reader goes to a sentence. */
export const ApparatusPart = lazyPart('Apparatus', () =>
  import('./apparatus.tsx').then((m) => m.Apparatus),
);
