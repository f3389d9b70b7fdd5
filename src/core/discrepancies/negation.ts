import type { Word } from '../changes/prepare-words.ts';
import type { Change, Discrepancy } from '../model.ts';
import { isNegation } from '../words/is-stop-word.ts';
import { alignedPairs, tellingOf, wordsAfter, wordsBefore } from './aligned-pair.ts';
import type { AlignedPair, PairSide } from './aligned-pair.ts';
import { alignedVerbs } from './aligned-verbs.ts';
import { buildRecord } from './build-record.ts';
import { joinTellings } from './join-tellings.ts';
import { nounDenied } from './noun-denied.ts';
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
  const { a, b } = pair;
  for (const [x, y] of alignedVerbs(pair)) {
    if (x.negated === y.negated || !isDeniedOnce(pair, x.verb, y.verb)) continue;
    yield [
      negationTelling(a, x.start, x.verb, x.negated),
      negationTelling(b, y.start, y.verb, y.negated),
    ];
  }
  if (!isDeniedOnce(pair, -1, -1)) return;
  const back = new Int32Array(b.words.length).fill(-1);
  pair.links.forEach((j, i) => {
    if (j >= 0) back[j] = i;
  });
  for (const [side, other, partners] of [
    [a, b, pair.links],
    [b, a, back],
  ] as const) {
    const found = nounDenied(side.words, partners);
    if (!found) continue;
    const denied = negationTelling(side, found.from, found.noun, true);
    const told = negationTelling(other, found.partner, found.partner, false);
    yield side === a ? [denied, told] : [told, denied];
  }
}

/** Does one sentence deny once, and the other nothing? The verb itself ("rejected") does not count. */
function isDeniedOnce({ a, b }: AlignedPair, x: number, y: number): boolean {
  const one = denialsBeside(a.words, x);
  const other = denialsBeside(b.words, y);
  return Math.min(one, other) === 0 && Math.max(one, other) === 1;
}

function denialsBeside(words: readonly Word[], verb: number): number {
  return words.filter((word, at) => at !== verb && isDenial(word)).length;
}

function negationTelling(
  side: PairSide,
  start: number,
  verb: number,
  negated: boolean,
): NegationTelling {
  const telling = tellingOf(side, start, verb, negated ? 'denied' : 'told');
  const after = wordsAfter(side, verb);
  return {
    ...telling,
    say: `“${telling.text}”${after && ` ${after}`}`,
    subject: wordsBefore(side, start),
  };
}

const hasNegation = ({ text }: Change) => /\b(?:not|never|cannot|no)\b|n['’]t\b/i.test(text);

/** Words that deny without a "not", as stems, function words as they are. Own list. */
const DENYING: ReadonlySet<string> = new Set(
  `refus deni denial reject fail failur declin unabl unlik hard bare scarc rare few littl little lack without
  absent absenc prevent stop avoid ban block forbid prohibit unless except far short instead only rather
  dismiss doubt unclear unknown miss fals impossibl`.split(/\s+/),
);

function isDenial({ key, base }: Word): boolean {
  return isNegation(key) || key === 'no' || DENYING.has(base);
}
