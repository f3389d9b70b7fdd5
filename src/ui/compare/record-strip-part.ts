import { lazyPart } from '../shared/lazy-part.ts';

/** The strip from a file of its own: few first views have a discrepancy lit. */
export const RecordStripPart = lazyPart('Discrepancy', () =>
  import('./record-strip.tsx').then((m) => m.RecordStrip),
);
