import type { Relation, SentenceRef } from '#src/core/model.ts';
import type { Columns } from './choose-columns.ts';
import type { RibbonLink } from './ribbon-links.ts';
import { refKey, type StoryIndex } from './story-index.ts';

/** A link over the columns that stand between its two. */
export interface FarLink extends RibbonLink {
  /** Does it belong to the sentence that is focused or under the pointer? */
  readonly isLit: boolean;
}

/** Only what was copied is joined over other columns unasked: retold sentences would be a web of lines. */
const copied: readonly Relation[] = ['verbatim', 'edited'];

/**
 * The links between columns that are no neighbours: all of the sentences in `lit`, and of any other
 * sentence the one that leads to the next column on the right that has it verbatim or edited, unless that
 * is the neighbour. So a chain runs through all columns that print one sentence, in as few lines as there
 * are columns. `of`: the sentences whose links are looked for.
 */
export function farLinks(
  index: StoryIndex,
  { shown }: Columns,
  hidden: readonly Relation[],
  lit: ReadonlySet<string>,
  of: readonly SentenceRef[] = shown.flatMap((article) => sentencesOf(index, article)),
): FarLink[] {
  const place = new Map(shown.map((article, at) => [article, at]));
  const links = new Map<string, FarLink>();
  const add = (left: SentenceRef, right: SentenceRef, relation: Relation, isLit: boolean) => {
    const key = `${refKey(left)} ${refKey(right)}`;
    if (isLit || !links.has(key)) links.set(key, { left, right, relation, isLit });
  };
  for (const ref of of) {
    const at = place.get(ref.article) ?? 0;
    const partners = index
      .partners(ref)
      .filter(({ relation }) => !hidden.includes(relation))
      .map(({ ref: other, relation }) => ({
        other,
        relation,
        step: (place.get(other.article) ?? at) - at,
      }));
    const [next] = partners
      .filter(({ relation, step }) => step > 0 && copied.includes(relation))
      .toSorted((a, b) => a.step - b.step);
    if (next && next.step > 1) add(ref, next.other, next.relation, false);
    for (const { other, relation, step } of lit.has(refKey(ref)) ? partners : []) {
      if (step > 1) add(ref, other, relation, true);
      if (step < -1) add(other, ref, relation, true);
    }
  }
  return [...links.values()];
}

function sentencesOf(index: StoryIndex, article: number): SentenceRef[] {
  const sentences = index.comparison.articles[article]?.sentences ?? [];
  return sentences.map((_, sentence) => ({ article, sentence }));
}
