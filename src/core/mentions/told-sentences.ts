import type { Quotation } from '../model.ts';
import type { Passage } from './read-passage.ts';

/** How many sentences of a passage up to each (it included) are not wholly inside quotation marks. */
export function toldSentences(
  { sentences, tokens }: Passage,
  quotations: readonly Quotation[],
): readonly number[] {
  let told = 0;
  let at = 0;
  return sentences.map(({ first, last }) => {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last - 1]?.end ?? start;
    while (at < quotations.length && quotations[at]!.end < end) at++;
    if ((quotations[at]?.start ?? Infinity) > start) told++;
    return told;
  });
}
