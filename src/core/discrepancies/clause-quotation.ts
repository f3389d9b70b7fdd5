import { quotationsIn } from '../mentions/quotations.ts';
import { rangeSpan } from '../mentions/speaker-phrases.ts';
import type { Discrepancy, Quotation } from '../model.ts';
import { buildRecord } from './build-record.ts';
import { isOneThing, sidesOf, sideTelling, tellingStars, type ClauseSide } from './clause-side.ts';
import { cutQuote } from './cut-quote.ts';
import { pairedClauses } from './paired-clauses.ts';
import type { Telling } from './plain-sentence.ts';
import { storyReaders, type Reader } from './story-readers.ts';
import type { StoryContext } from './story-context.ts';

/**
 * Words that one article brings in quotation marks and another reports as the same person's in words of its
 * own: by clauses that tell one thing, most of whose shared words stand inside the marks of the one, while the
 * sentence of the other has no marks.
 */
export function clauseQuotations(context: StoryContext): Discrepancy[] {
  const readers = storyReaders(context);
  const found = pairedClauses(context)
    .filter((pair) => isOneThing(pair) && pair.claims.length > 1)
    .flatMap((pair): (readonly [Telling, Telling])[] => {
      const [a, b] = sidesOf(pair);
      const [x, y] = [a, b].map((side) => quotationOf(side, readers[side.place.ref.article]!)) as [
        Quotation | null,
        Quotation | null,
      ];
      const [quoted, told, quotation] = x ? [a, b, x] : [b, a, y];
      if (!quotation || (x && y) || hasMarks(told)) return [];
      const reader = readers[quoted.place.ref.article]!;
      const person = reader.speakers.personAt(reader.passage, quotation.speaker);
      if (person === null || person !== reporterOf(told, readers[told.place.ref.article]!))
        return [];
      return [[tellingOf(a, x !== null), tellingOf(b, y !== null)]];
    });
  return tellingStars(context, found).flatMap((tellings) =>
    buildRecord(context, {
      kind: 'quotation',
      strength: 'wording',
      weight: 0.3,
      lead: 'One statement is brought as',
      tellings,
    }),
  );
}

/** The quotation in which most of the words of the claim stand, or null. */
function quotationOf({ place, tokens, claims }: ClauseSide, { passage }: Reader): Quotation | null {
  const { start } = place.sentence;
  for (const one of quotationsIn(passage)) {
    const inside = claims.filter(
      (at) => one.start <= start + tokens[at]!.start && one.end >= start + tokens[at]!.end,
    );
    if (inside.length >= claims.length * 0.6) return one;
  }
  return null;
}

const hasMarks = ({ tokens }: ClauseSide) => tokens.some(({ text }) => /^["“”'‘]$/.test(text));

/** `Person.id` of whom the article reports as having said the clause, or null. */
function reporterOf({ place }: ClauseSide, { passage, speakers, frameOf }: Reader): string | null {
  const frame = frameOf(place);
  if (frame === null || frame === 'asserted') return null;
  return speakers.personAt(passage, rangeSpan(passage.tokens, frame.speaker));
}

/** From the first to the last word of the claim. */
function tellingOf(side: ClauseSide, quoted: boolean): Telling {
  const first = Math.min(...side.claims);
  const last = Math.max(...side.claims);
  const telling = sideTelling(side, first, last, quoted ? 'quoted' : 'told');
  const words = cutQuote(telling.text);
  return { ...telling, say: quoted ? `the quotation “${words}”` : `a report, “${words}”` };
}
