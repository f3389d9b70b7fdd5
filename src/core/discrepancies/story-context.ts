import type { Comparison } from '../model.ts';

/** What every rule of the ledger may look at: a comparison before its ledger is written. */
export type StoryContext = Omit<Comparison, 'version' | 'discrepancies' | 'agreements'>;
