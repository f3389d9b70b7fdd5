import type { Pair } from '../model.ts';
import { matchWording, type WordingMatch } from './match-wording.ts';
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
  for (const source of sources) {
    for (const piece of source.pieces) {
      if (piece.isName) continue;
      const paired = partners.get(`${piece.article}.${piece.sentence}`) ?? new Set<string>();
      for (const place of candidates(piece, paired, index)) {
        const match = matchAt(sources, piece, place, paired.has(place), index);
        if (match) matches.push(match);
      }
    }
  }
  return matches;
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
  for (const at of source.bySentence.get(sentence) ?? []) {
    const other = source.pieces[at]!;
    if (!other.isName && isOneUtterance(piece, other, paired, index)) return { a: piece, b: other };
  }
  const match = matchWording(piece.words, source.words[sentence] ?? []);
  if (!match || !isEchoed(piece, source.words[sentence] ?? [], match, paired, index)) return null;
  const echo = unmarkedPiece(source, article, sentence, match.first, match.last);
  if (!echo || overlapsMarked(source, sentence, echo)) return null;
  return { a: piece, b: echo };
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
  if (contentStems(less.words).length < 2 && more.words.length > SHORT) return false;
  const { share, rare } = weigh(less, more.words.slice(match.first, match.last), index);
  if (share >= 0.5 && rare >= (paired ? 1 : 2) && match.content >= 2) return true;
  const alike = Math.abs(a.words.length - b.words.length) <= 1 && match.coverage >= 0.5;
  return rare > 0 && (share > 0.99 || alike);
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
  if (!paired) return match.content >= 4 && share >= 0.7 && match.density >= 0.6 && rare >= 2;
  if (match.content >= 3) {
    const most = share >= 0.5 && match.density >= 0.5 && rare >= 1;
    return most || (share >= 0.35 && match.density >= 0.6 && rare >= 2);
  }
  return rare >= 1 && match.coverage === 1 && match.density === 1;
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

function overlapsMarked(source: SpeechSource, sentence: number, echo: SpeechPiece): boolean {
  const inside = source.bySentence.get(sentence) ?? [];
  return inside.some(
    (at) => source.pieces[at]!.start < echo.end && source.pieces[at]!.end > echo.start,
  );
}
