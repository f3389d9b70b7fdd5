import type { Utterance } from '#src/core/model.ts';

/**
 * The utterances that two or more outlets bring: those told in different words first, then by how many
 * outlets bring them, then the longest first, since a long wording tells more than a quoted word.
 */
export function sharedUtterances(utterances: readonly Utterance[]): Utterance[] {
  return utterances
    .filter((utterance) => outletsOf(utterance) > 1)
    .toSorted(
      (a, b) =>
        Number(differs(b)) - Number(differs(a)) ||
        outletsOf(b) - outletsOf(a) ||
        longest(b) - longest(a) ||
        (a.id < b.id ? -1 : 1),
    );
}

/** Is one of its wordings reworded or spliced? Trimming alone leaves the words as they are. */
function differs({ wordings }: Utterance): boolean {
  return wordings.some(({ form }) => form === 'reworded' || form === 'spliced');
}

function outletsOf({ wordings }: Utterance): number {
  return new Set(wordings.map(({ article }) => article)).size;
}

function longest({ wordings }: Utterance): number {
  return Math.max(0, ...wordings.map(({ text }) => text.length));
}
