import { siglum } from '#src/core/discrepancies/siglum.ts';
import { listed } from '../shared/counted.ts';
import { relationWords, standings } from '../shared/relation-words.ts';
import { nearest, type RowSentence } from './build-rows.ts';
import type { Columns } from './choose-columns.ts';
import type { Partner, StoryIndex } from './story-index.ts';

/**
 * The partners of a sentence in its own row, one of each outlet shown (the nearest), nearest relation
 * first. Where it has none there, the one its standing is meant of, which is elsewhere.
 */
export function partnersInRow(
  index: StoryIndex,
  at: RowSentence,
  { shown }: Pick<Columns, 'shown'>,
): Partner[] {
  const group = index.group(at.ref);
  const inRow = index.partners(at.ref).filter(({ ref }) => index.group(ref) === group);
  const found = shown.flatMap(
    (article) => nearest(inRow.filter(({ ref }) => ref.article === article)) ?? [],
  );
  if (found.length === 0 || group === null) return at.partner ? [at.partner] : [];
  return standings.flatMap((standing) => found.filter(({ relation }) => relation === standing));
}

/** "edited as in A, in part as in C and D"; "only here". */
export function standingWords(at: RowSentence, partners: readonly Partner[]): string {
  const words = standings.flatMap((standing) => {
    const alike = partners.filter(({ relation }) => relation === standing);
    const letters = listed(alike.map(({ ref }) => siglum(ref.article)));
    return alike.length > 0 ? [`${relationWords[standing].name} as in ${letters}`] : [];
  });
  return words.length > 0 ? words.join(', ') : relationWords[at.standing].name;
}
