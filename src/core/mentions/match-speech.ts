import type { Pair } from '../model.ts';
import { oncePer } from '../once-per.ts';
import { LONGEST, matchWording, type WordingMatch } from './match-wording.ts';
import { unmarkedPiece, type SpeechPiece, type SpeechSource } from './speech-pieces.ts';
import type { SpeechWord } from './speech-words.ts';

/** Two pieces of speech that are wordings of one utterance. */
export interface SpeechMatch {
  readonly a: SpeechPiece;
  readonly b: SpeechPiece;
}

/** How many sentences are looked through for a quotation besides those paired with its own. */
const MOST_CANDIDATES = 30;
/** A word that stands in more sentences of the story points to none of them. */
const COMMON = 60;

/** Every quotation with the like quotations and the like unmarked words of the other articles. */
export function matchSpeech(
  sources: readonly SpeechSource[],
  pairs: readonly Pair[],
): SpeechMatch[] {
  const index = indexWords(sources);
  const partners = partnersOf(pairs);
  const matches: SpeechMatch[] = [];
  const budget = { cells: MOST_CELLS };
  for (const source of sources) {
    for (const piece of source.pieces) {
      if (piece.isName) continue;
      const paired = partners.get(`${piece.article}.${piece.sentence}`) ?? new Set<string>();
      if (budget.cells <= 0) return matches;
      for (const place of candidates(piece, paired, index)) {
        budget.cells -= piece.words.length * (wordsAt(sources, place)?.length ?? 0);
        const match = matchAt(sources, piece, place, paired.has(place), index);
        if (match) matches.push(match);
      }
    }
  }
  return matches;
}

/**
 * How many words are compared with words, all in all. A hundred articles need some ten million; a
 * text made to waste time ends here, with the matches found so far.
 */
const MOST_CELLS = 150_000_000;

function wordsAt(
  sources: readonly SpeechSource[],
  place: string,
): readonly SpeechWord[] | undefined {
  const [article = 0, sentence = 0] = place.split('.').map(Number);
  return sources[article]?.words[sentence];
}

type WordIndex = ReadonlyMap<string, readonly string[]>;

function indexWords(sources: readonly SpeechSource[]): WordIndex {
  const index = new Map<string, string[]>();
  sources.forEach(({ words }, article) =>
    words.forEach((list, sentence) => {
      const stems = new Set(list.filter((word) => word.content).map((word) => word.stem));
      for (const stem of stems) {
        const places = index.get(stem) ?? [];
        places.push(`${article}.${sentence}`);
        index.set(stem, places);
      }
    }),
  );
  return index;
}

function partnersOf(pairs: readonly Pair[]): Map<string, Set<string>> {
  const partners = new Map<string, Set<string>>();
  const add = (from: string, to: string) =>
    partners.set(from, (partners.get(from) ?? new Set()).add(to));
  for (const { a, b } of pairs) {
    add(`${a.article}.${a.sentence}`, `${b.article}.${b.sentence}`);
    add(`${b.article}.${b.sentence}`, `${a.article}.${a.sentence}`);
  }
  return partners;
}

/** The sentences of other articles that share most of the piece's rare words, and those paired with its sentence. */
function candidates(piece: SpeechPiece, paired: ReadonlySet<string>, index: WordIndex): string[] {
  const weights = new Map<string, number>();
  for (const stem of new Set(contentStems(piece.words))) {
    const places = index.get(stem) ?? [];
    if (places.length > COMMON) continue;
    for (const place of places) weights.set(place, (weights.get(place) ?? 0) + 1 / places.length);
  }
  const own = `${piece.article}.`;
  const ranked = [...weights].filter(([place]) => !place.startsWith(own));
  ranked.sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1));
  const top = ranked.slice(0, MOST_CANDIDATES).map(([place]) => place);
  return [...new Set([...paired, ...top])];
}

function contentStems(words: readonly SpeechWord[]): string[] {
  return words.filter((word) => word.content).map((word) => word.stem);
}

function matchAt(
  sources: readonly SpeechSource[],
  piece: SpeechPiece,
  place: string,
  paired: boolean,
  index: WordIndex,
): SpeechMatch | null {
  const [article = 0, sentence = 0] = place.split('.').map(Number);
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
  if (!mayEcho(piece, words, paired)) return null;
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
  const match = matchWording(less.words, more.words);
  if (!match) return false;
  if (isLoneInLong(less, more)) return paired && isNearlyWhole(more, match);
  const { share, rare } = weigh(less, more.words.slice(match.first, match.last), index);
  return (
    isHalf(match.content, share, rare, paired) ||
    (rare > 0 && (share > 0.99 || areAlike(a, b, match)))
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
function isNearlyWhole(
  more: SpeechPiece,
  { first, last, density, coverage }: WordingMatch,
): boolean {
  const found = density * (last - first);
  return coverage === 1 && found >= 3 && found >= more.words.length / 2;
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
  const { share, rare } = weigh(piece, words.slice(match.first, match.last), index);
  const found: Found = { ...match, share, rare };
  if (!paired) return ECHO_ANYWHERE.some((least) => reaches(found, least));
  return ECHO_IN_PAIR.some((least) => reaches(found, least));
}

/** Has a sentence enough of a quotation's content words, in whatever order? Spares most of the alignments. */
function mayEcho(piece: SpeechPiece, words: readonly SpeechWord[], paired: boolean): boolean {
  const there = stemsOf(words);
  const wanted = contentStems(piece.words.slice(0, LONGEST));
  const content = wanted.filter((stem) => there.has(stem)).length;
  const coverage = content / wanted.length;
  return (paired ? ECHO_IN_PAIR : ECHO_ANYWHERE).some(
    (least) => content >= least.content && coverage >= least.coverage,
  );
}

const stemsOf = oncePer((words: readonly SpeechWord[]) => new Set(words.map((word) => word.stem)));

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

/** Words in so many sentences of a story are its topic. */
const TOPIC = 6;

/** Share (0..1) of the weight of a piece's content words that stand among `others`, and how many of them are no topic words. */
function weigh(
  piece: SpeechPiece,
  others: readonly SpeechWord[],
  index: WordIndex,
): { share: number; rare: number } {
  const there = new Set(others.map((word) => word.stem));
  let all = 0;
  let found = 0;
  let rare = 0;
  for (const stem of new Set(contentStems(piece.words))) {
    const sentences = index.get(stem)?.length ?? 1;
    const weight = 1 / Math.sqrt(sentences);
    all += weight;
    if (!there.has(stem)) continue;
    found += weight;
    if (sentences <= TOPIC) rare++;
  }
  return { share: all > 0 ? found / all : 0, rare };
}
