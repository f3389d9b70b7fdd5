import type { Pair, SentenceRef } from '../model.ts';
import { LONGEST, matchWording, type WordingMatch } from './match-wording.ts';
import {
  candidates,
  contentSet,
  contentStems,
  indexWords,
  partnersOf,
  stemsOf,
  weigh,
  type WordIndex,
} from './speech-index.ts';
import { unmarkedPiece, type SpeechPiece, type SpeechSource } from './speech-pieces.ts';
import type { SpeechWord } from './speech-words.ts';

/** Two pieces of speech that are wordings of one utterance. */
export interface SpeechMatch {
  readonly a: SpeechPiece;
  readonly b: SpeechPiece;
}

/** Every quotation with the like quotations and the like unmarked words of the other articles. */
export function matchSpeech(
  sources: readonly SpeechSource[],
  pairs: readonly Pair[],
): SpeechMatch[] {
  const index = indexWords(sources);
  const partners = partnersOf(pairs, index);
  const matches: SpeechMatch[] = [];
  const budget = { cells: MOST_CELLS };
  for (const source of sources) {
    for (const piece of source.pieces) {
      if (piece.isName) continue;
      const paired = partners.get(index.idOf(piece)) ?? NO_PARTNERS;
      if (budget.cells <= 0) return matches;
      for (const id of candidates(piece, paired, index)) {
        const { ref, words } = index.sentences[id]!;
        budget.cells -= piece.words.length * words.length;
        const match = matchAt(sources, piece, ref, paired.has(id), index);
        if (match) matches.push(match);
      }
    }
  }
  return matches;
}

const NO_PARTNERS: ReadonlySet<number> = new Set();

/**
 * How many words are compared with words, all in all. A hundred articles need some ten million; a
 * text made to waste time ends here, with the matches found so far.
 */
const MOST_CELLS = 150_000_000;

function matchAt(
  sources: readonly SpeechSource[],
  piece: SpeechPiece,
  { article, sentence }: SentenceRef,
  paired: boolean,
  index: WordIndex,
): SpeechMatch | null {
  const source = sources[article];
  if (!source) return null;
  const inside = piecesIn(source, sentence);
  const marked = inside.find(
    (other) => !other.isName && isOneUtterance(piece, other, paired, index),
  );
  if (marked) return { a: piece, b: marked };
  const words = source.words[sentence] ?? [];
  const match = echoIn(piece, words, paired, index);
  if (!match) return null;
  const echo = unmarkedPiece(source, { article, sentence }, match);
  return echo && !inside.some((other) => overlap(other, echo)) ? { a: piece, b: echo } : null;
}

/** Where unmarked words repeat a quotation, if they do. */
function echoIn(
  piece: SpeechPiece,
  words: readonly SpeechWord[],
  paired: boolean,
  index: WordIndex,
): WordingMatch | null {
  if (!mayEcho(piece, words, paired, index)) return null;
  const match = matchWording(piece.words, words);
  return match && isEchoed(piece, words, match, paired, index) ? match : null;
}

function piecesIn(source: SpeechSource, sentence: number): SpeechPiece[] {
  return (source.bySentence.get(sentence) ?? []).map((at) => source.pieces[at]!);
}

function overlap(x: SpeechPiece, y: SpeechPiece): boolean {
  return x.start < y.end && x.end > y.start;
}

/**
 * Are two quotations the same words, more or less? Half of the weight of the shorter one's words, in
 * order, and words that the story is not full of: its topic words alone make no utterance.
 */
function isOneUtterance(
  a: SpeechPiece,
  b: SpeechPiece,
  paired: boolean,
  index: WordIndex,
): boolean {
  const [less, more] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (isLoneInLong(less, more)) return paired && isNearlyWhole(more, less);
  if (!mayBeOne(less, more, paired, index)) return false;
  const match = matchWording(less.words, more.words);
  if (!match) return false;
  const { share, rare } = weigh(less, stemsIn(more.words, match), index);
  return (
    isHalf(match.content, share, rare, paired) ||
    (rare > 0 && (share > 0.99 || areAlike(a, b, match)))
  );
}

/** Have two quotations enough words in common, in whatever order? Spares most of the alignments. */
function mayBeOne(
  less: SpeechPiece,
  more: SpeechPiece,
  paired: boolean,
  index: WordIndex,
): boolean {
  const { share, rare } = weigh(less, stemsOf(more.words), index);
  if (rare === 0 || share === 0) return false;
  const there = contentSet(more.words);
  const wanted = contentStems(less.words.slice(0, LONGEST));
  const content = wanted.filter((stem) => there.has(stem)).length;
  const alike = Math.abs(less.words.length - more.words.length) <= 1;
  return (
    isHalf(content, share, rare, paired) ||
    share > 0.99 ||
    (alike && content >= 0.5 * wanted.length)
  );
}

/** A lone word says nothing of a long quotation. */
function isLoneInLong(less: SpeechPiece, more: SpeechPiece): boolean {
  return contentStems(less.words).length < 2 && more.words.length > SHORT;
}

function isHalf(content: number, share: number, rare: number, paired: boolean): boolean {
  return share >= 0.5 && content >= 2 && rare >= (paired ? 1 : 2);
}

/** "We have been forced into it", "We were forced into it": most words are the same, small ones among them. */
function isNearlyWhole(more: SpeechPiece, less: SpeechPiece): boolean {
  const match = matchWording(less.words, more.words);
  if (match?.coverage !== 1) return false;
  const found = match.density * (match.last - match.first);
  return found >= 3 && found >= more.words.length / 2;
}

/** As long as each other, and half of the content words the same: "frank and direct", "frank and candid". */
function areAlike(a: SpeechPiece, b: SpeechPiece, match: WordingMatch): boolean {
  return Math.abs(a.words.length - b.words.length) <= 1 && match.coverage >= 0.5;
}

/** Do unmarked words repeat a quotation? Most of its weight, its words close together; a lone word only in a paired sentence. */
function isEchoed(
  piece: SpeechPiece,
  words: readonly SpeechWord[],
  match: WordingMatch,
  paired: boolean,
  index: WordIndex,
): boolean {
  const { share, rare } = weigh(piece, stemsIn(words, match), index);
  const found: Found = { ...match, share, rare };
  if (!paired) return ECHO_ANYWHERE.some((least) => reaches(found, least));
  return ECHO_IN_PAIR.some((least) => reaches(found, least));
}

/** Has a sentence enough of a quotation's content words, in whatever order? Spares most of the alignments. */
function mayEcho(
  piece: SpeechPiece,
  words: readonly SpeechWord[],
  paired: boolean,
  index: WordIndex,
): boolean {
  const there = stemsOf(words);
  const wanted = contentStems(piece.words.slice(0, LONGEST));
  const content = wanted.filter((stem) => there.has(stem)).length;
  const coverage = content / wanted.length;
  const rows = (paired ? ECHO_IN_PAIR : ECHO_ANYWHERE).filter(
    (least) => content >= least.content && coverage >= least.coverage,
  );
  if (rows.length === 0) return false;
  const { share, rare } = weigh(piece, there, index);
  return rows.some((least) => share >= least.share && rare >= least.rare);
}

/** The stems of the words from the first to the last of a match. */
function stemsIn(
  words: readonly SpeechWord[],
  { first, last }: Pick<WordingMatch, 'first' | 'last'>,
): Set<string> {
  return new Set(words.slice(first, last).map((word) => word.stem));
}

interface Found extends Pick<WordingMatch, 'content' | 'coverage' | 'density'> {
  readonly share: number;
  readonly rare: number;
}

/** What an echo must reach, any row of a table, in any sentence. Set by hand on own examples. */
const ECHO_ANYWHERE: readonly Found[] = [
  { content: 4, coverage: 0, density: 0.6, share: 0.7, rare: 2 },
];

/** The same in a sentence that is paired with the quotation's. */
const ECHO_IN_PAIR: readonly Found[] = [
  { content: 3, coverage: 0, density: 0.5, share: 0.5, rare: 1 },
  { content: 3, coverage: 0, density: 0.6, share: 0.35, rare: 2 },
  { content: 1, coverage: 1, density: 1, share: 0, rare: 1 },
];

function reaches(found: Found, least: Found): boolean {
  return (Object.keys(least) as (keyof Found)[]).every((key) => found[key] >= least[key]);
}

/** A lone quoted word is compared with quotations of at most so many words. */
const SHORT = 4;
