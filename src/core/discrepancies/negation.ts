import type { Word } from '../changes/prepare-words.ts';
import type { Change, Discrepancy } from '../model.ts';
import { isNegation } from '../words/is-stop-word.ts';
import { alignedPairs, tellingOf, wordsAfter, wordsBefore } from './aligned-pair.ts';
import type { AlignedPair, PairSide } from './aligned-pair.ts';
import { alignedVerbs } from './aligned-verbs.ts';
import { buildRecord } from './build-record.ts';
import { joinTellings } from './join-tellings.ts';
import type { Telling } from './plain-sentence.ts';
import type { StoryContext } from './story-context.ts';

interface NegationTelling extends Telling {
  readonly subject: string;
}

/**
 * One verb told as done and as not done: "agreed" / "did not agree". Only where the one sentence
 * denies once and the other has no word of denial at all, not even "refused" or "without", since
 * "did not agree" and "refused to agree" say the same.
 */
export function negationDifferences(context: StoryContext): Discrepancy[] {
  const found: (readonly [NegationTelling, NegationTelling])[] = [];
  for (const pair of alignedPairs(context, hasNegation)) found.push(...negationsOf(pair));
  return joinTellings(found).flatMap((tellings) =>
    buildRecord(context, {
      kind: 'negation',
      strength: 'contradictory',
      weight: 0.7,
      lead: tellings[0]?.subject ?? '',
      tellings,
    }),
  );
}

function* negationsOf(pair: AlignedPair): Generator<readonly [NegationTelling, NegationTelling]> {
  const denials = [pair.a, pair.b].map(({ words }) => words.filter(isDenial).length);
  if (Math.min(...denials) !== 0 || Math.max(...denials) !== 1) return;
  for (const [x, y] of alignedVerbs(pair)) {
    if (x.negated === y.negated) continue;
    yield [
      negationTelling(pair.a, x.start, x.verb, x.negated),
      negationTelling(pair.b, y.start, y.verb, y.negated),
    ];
  }
}

function negationTelling(
  side: PairSide,
  start: number,
  verb: number,
  negated: boolean,
): NegationTelling {
  const telling = tellingOf(side, start, verb, negated ? 'denied' : 'told');
  const after = wordsAfter(side, verb, 2);
  return {
    ...telling,
    say: `“${telling.text}”${after && ` ${after}`}`,
    subject: wordsBefore(side, start, 4),
  };
}

const hasNegation = ({ text }: Change) => /\b(?:not|never|cannot)\b|n['’]t\b/i.test(text);

/** Words that deny without a "not", as stems, function words as they are. Own list. */
const DENYING: ReadonlySet<string> = new Set(
  `refus deni denial reject fail failur declin unabl unlik hard bare scarc rare few littl little lack without
  absent absenc prevent stop avoid ban block forbid prohibit unless except far short instead only rather
  dismiss doubt unclear unknown miss fals impossibl`.split(/\s+/),
);

function isDenial({ key, base }: Word): boolean {
  return isNegation(key) || key === 'no' || DENYING.has(base);
}
