import { alignWords } from '../changes/align-words.ts';
import type { Word } from '../changes/prepare-words.ts';
import { sentenceWords } from '../changes/sentence-words.ts';
import type { Change, Pair, Sentence, SentenceRef } from '../model.ts';
import { oncePer } from '../once-per.ts';
import type { Telling } from './plain-sentence.ts';
import type { StoryContext } from './story-context.ts';

/** One sentence of a pair, with its words. */
export interface PairSide {
  readonly ref: SentenceRef;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
}

/** A pair with the words of both sentences and which stands at the place of which. */
export interface AlignedPair {
  readonly pair: Pair;
  readonly a: PairSide;
  readonly b: PairSide;
  /** For each word of `a` the place of its partner in `b`, or -1. */
  readonly links: Int32Array;
}

/**
 * The pairs that tell one thing in nearly the same words, of sentences of the running text (headlines
 * have a grammar of their own), with a change that `tells`: only these are read and aligned.
 */
export function* alignedPairs(
  context: StoryContext,
  tells: (change: Change) => boolean,
): Generator<AlignedPair> {
  const read = pairReader(context);
  for (const { pair, changed } of changedPairs(context.pairs)) {
    const aligned = changed.some(tells) ? read(pair) : null;
    if (aligned) yield aligned;
  }
}

/** The pairs in nearly the same words, each with what is not the same. */
const changedPairs = oncePer((pairs: readonly Pair[]) =>
  pairs
    .filter(({ relation }) => relation === 'edited' || relation === 'reworded')
    .map((pair) => ({ pair, changed: pair.changes.filter(({ op }) => op !== 'equal') })),
);

/** Reads and aligns every pair once for all rules that look at it. */
const pairReader = oncePer((context: StoryContext): ((pair: Pair) => AlignedPair | null) => {
  const sideOf = sideReader(context);
  const known = new Map<Pair, AlignedPair | null>();
  const read = (pair: Pair): AlignedPair | null => {
    const a = sideOf(pair.a);
    const b = sideOf(pair.b);
    return a && b && { pair, a, b, links: alignWords(a.words, b.words) };
  };
  return (pair) => {
    let aligned = known.get(pair);
    if (aligned === undefined) known.set(pair, (aligned = read(pair)));
    return aligned;
  };
});

/** Reads every sentence once. */
function sideReader(context: StoryContext): (ref: SentenceRef) => PairSide | null {
  const sides = new Map<string, PairSide | null>();
  const read = (ref: SentenceRef): PairSide | null => {
    const article = context.articles[ref.article];
    const sentence = article?.sentences[ref.sentence];
    if (!article || !sentence || article.blocks[sentence.block]?.kind !== 'paragraph') return null;
    return { ref, sentence, words: sentenceWords(sentence) };
  };
  return (ref) => {
    const key = `${ref.article}.${ref.sentence}`;
    let side = sides.get(key);
    if (side === undefined) sides.set(key, (side = read(ref)));
    return side;
  };
}

/** The words from place `from` to `to` (both included) of a side, as a value of a record. */
export function tellingOf(side: PairSide, from: number, to: number, value: string): Telling {
  const { ref, sentence, words } = side;
  const start = words[from]?.start ?? 0;
  const end = words[to]?.end ?? start;
  const text = sentence.text.slice(start, end);
  return { ...ref, start: sentence.start + start, end: sentence.start + end, text, value };
}

/** Words shown before and after what differs. */
const BEFORE = 5;
const AFTER = 3;
/** A name that begins among them is shown to its end. */
const LONGEST_NAME = 3;

/** The words before place `at`, back to a mark: what the words at `at` are told of. "… " if the clause began before. */
export function wordsBefore({ words, sentence }: PairSide, at: number): string {
  let from = at;
  while (at - from < BEFORE && isWithin(words[from - 1])) from--;
  const cut = isWithin(words[from - 1]);
  // "… Europe said the vote": a small word says nothing at the cut.
  while (cut && from < at - 1 && isSmall(words[from])) from++;
  if (from === at) return '';
  return (cut ? '… ' : '') + stretch(words, sentence, from, at - 1);
}

/** The words after place `at`, up to a mark; no small word at the end, and no name cut in two. */
export function wordsAfter({ words, sentence }: PairSide, at: number): string {
  let to = at;
  while (to - at < AFTER && isWithin(words[to + 1])) to++;
  to = nameEnd(words, to);
  while (to > at && isSmall(words[to]) && isWithin(words[to + 1])) to--;
  return to === at ? '' : stretch(words, sentence, at + 1, to);
}

function stretch(words: readonly Word[], { text }: Sentence, first: number, last: number): string {
  return text.slice(words[first]?.start, words[last]?.end);
}

function nameEnd(words: readonly Word[], at: number): number {
  let to = at;
  while (to < at + LONGEST_NAME && words[to]?.name && words[to + 1]?.name) to++;
  return to;
}

/** Does the clause go on with the word? */
function isWithin(word: Word | undefined): boolean {
  return word !== undefined && !isBreak(word);
}

function isSmall(word: Word | undefined): boolean {
  return word?.content === false;
}

/** A mark that parts phrases; a hyphen joins words. */
function isBreak(word: Word | undefined): boolean {
  return word?.kind === 'mark' && word.text !== '-';
}
