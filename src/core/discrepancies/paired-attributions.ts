import type { Discrepancy } from '../model.ts';
import type { StoryContext } from './story-context.ts';

/** Claims that one article attributes and another asserts, or attributes to somebody else. */
export function pairedAttributions(_context: StoryContext): Discrepancy[] {
  return [];
}
