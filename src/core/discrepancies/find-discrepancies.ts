import type { Agreement, Discrepancy } from '../model.ts';
import type { StoryContext } from './story-context.ts';

/** The ledger of a story, weightiest first, and the facts on which articles agree. */
export function findDiscrepancies(_context: StoryContext): {
  discrepancies: Discrepancy[];
  agreements: Agreement[];
} {
  return { discrepancies: [], agreements: [] };
}
