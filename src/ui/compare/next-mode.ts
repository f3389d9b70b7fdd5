import type { CompareMode } from '#src/deep-link/view-state.ts';
import { modes } from '#src/deep-link/view-vocabulary.ts';

/** The mode that the key goes to, round and round. */
export function nextMode(mode: CompareMode): CompareMode {
  return modes[(modes.indexOf(mode) + 1) % modes.length] ?? 'aligned';
}
