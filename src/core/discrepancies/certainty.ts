import type { Word } from '../changes/prepare-words.ts';
import { HEDGES, UNSURE } from '../mentions/hedges.ts';
import type { VerbGroup } from '../mentions/verb-groups.ts';
import type { Change, Discrepancy } from '../model.ts';
import { alignedPairs, tellingOf, wordsAfter, wordsBefore } from './aligned-pair.ts';
import type { AlignedPair, PairSide } from './aligned-pair.ts';
import { alignedVerbs } from './aligned-verbs.ts';
import { buildRecord } from './build-record.ts';
import { joinTellings } from './join-tellings.ts';
import type { Telling } from './plain-sentence.ts';
import type { StoryContext } from './story-context.ts';

interface CertaintyTelling extends Telling {
  readonly subject: string;
}
type Difference = readonly [CertaintyTelling, CertaintyTelling];

/**
 * One thing told as sure and as less sure: "will invade" / "could invade", "gunman" / "suspected
 * gunman". Figures with "about" and "estimated" are compared as quantities, not here.
 */
export function certaintyDifferences(context: StoryContext): Discrepancy[] {
  const found: Difference[] = [];
  for (const pair of alignedPairs(context, hasMarker)) {
    found.push(...modalsOf(pair), ...hedgesOf(pair));
  }
  return joinTellings(found).flatMap((tellings) =>
    buildRecord(context, {
      kind: 'certainty',
      strength: 'precision',
      weight: 0.5,
      lead: tellings[0]?.subject ?? '',
      tellings,
    }),
  );
}

const hasMarker = ({ text }: Change) =>
  (text.toLowerCase().match(/[a-z]+/g) ?? []).some((key) => MODALS.has(key) || HEDGES.has(key));

const MODALS: ReadonlySet<string> = new Set('may might could must should'.split(' '));

function* modalsOf(pair: AlignedPair): Generator<Difference> {
  for (const [x, y] of alignedVerbs(pair)) {
    const one = sureness(x, y);
    const other = sureness(y, x);
    if (one === null || other === null || one === other) continue;
    // Done and not done is told as such.
    if (x.negated !== y.negated) continue;
    yield [certaintyTelling(pair.a, x, one), certaintyTelling(pair.b, y, other)];
  }
}

/** "may", "might" and "could" are one, so are "will" and "would"; a bare verb is left out, it may be a noun or an infinitive. */
function sureness({ mood, auxiliaries }: VerbGroup, beside: VerbGroup): string | null {
  if (mood === 'possible' || mood === 'obliged') return mood;
  const [first] = auxiliaries;
  if (first === 'would' || mood === 'future') return 'sure';
  // "died" beside "may have died" is no participle.
  const isPast = mood === 'past' && beside.auxiliaries.includes('have');
  return isPast || (mood !== null && first !== undefined) ? 'sure' : null;
}

/** A hedge beside a word that stands in both, where the other sentence says nothing of the kind. */
function* hedgesOf(pair: AlignedPair): Generator<Difference> {
  const { a, b, links } = pair;
  const back = new Int32Array(b.words.length).fill(-1);
  links.forEach((j, i) => {
    if (j >= 0) back[j] = i;
  });
  for (const [hedged, plain, partners] of [
    [a, b, links],
    [b, a, back],
  ] as const) {
    if (plain.words.some(isUnsure)) continue;
    for (const [at, word] of hedged.words.entries()) {
      const partner = partnerOf(hedged.words, partners, at);
      if (!HEDGES.has(word.key) || partner < 0) continue;
      const value = HEDGES.get(word.key) ?? '';
      const unsure = hedgeTelling(hedged, at, at + 1, value);
      const flat = hedgeTelling(plain, partner, partner, 'flat');
      yield hedged === a ? [unsure, flat] : [flat, unsure];
    }
  }
}

/** The place in the other sentence of the word that the hedge at `at` stands before, or -1. */
function partnerOf(words: readonly Word[], partners: Int32Array, at: number): number {
  const next = words[at + 1];
  if ((partners[at] ?? -1) >= 0 || !next?.content || next.figure) return -1;
  return partners[at + 1] ?? -1;
}

function isUnsure({ key, base }: Word): boolean {
  return UNSURE.has(key) || UNSURE.has(base) || HEDGES.has(key);
}

function certaintyTelling(side: PairSide, group: VerbGroup, value: string): CertaintyTelling {
  return told(side, tellingOf(side, group.start, group.verb, value), group.start, group.verb);
}

function hedgeTelling(side: PairSide, from: number, to: number, value: string): CertaintyTelling {
  return told(side, tellingOf(side, from, to, value), from, to);
}

function told(side: PairSide, telling: Telling, from: number, to: number): CertaintyTelling {
  const after = wordsAfter(side, to);
  const say = `“${telling.text}”${after && ` ${after}`}`;
  return { ...telling, say, subject: wordsBefore(side, from) };
}
