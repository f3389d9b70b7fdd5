import type { Pair, SentenceRef } from '../model.ts';
import { oncePer } from '../once-per.ts';
import type { SpeechPiece, SpeechSource } from './speech-pieces.ts';
import type { SpeechWord } from './speech-words.ts';

/** How many sentences are looked through for a quotation besides those paired with its own. */
const MOST_CANDIDATES = 30;
/** A word that stands in more sentences of the story points to none of them. */
const COMMON = 60;

/** A sentence of the story. */
interface IndexedSentence {
  readonly ref: SentenceRef;
  /** `article.sentence`: sentences of equal weight go by it. */
  readonly name: string;
  readonly words: readonly SpeechWord[];
}

/** The sentences of a story in order, and of each stem those that have it. */
export interface WordIndex {
  readonly sentences: readonly IndexedSentence[];
  readonly idOf: (ref: SentenceRef) => number;
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** The content words of every sentence; a sentence is told by its place in the list. */
export function indexWords(sources: readonly SpeechSource[]): WordIndex {
  const places = new Map<string, number[]>();
  const sentences: IndexedSentence[] = [];
  const firsts = sources.map(({ words }, article) => {
    const first = sentences.length;
    words.forEach((list, sentence) => {
      const id = sentences.length;
      sentences.push({
        ref: { article, sentence },
        name: `${article}.${sentence}`,
        words: list,
      });
      for (const stem of contentStems(list)) {
        const known = places.get(stem);
        if (known === undefined) places.set(stem, [id]);
        else if (known.at(-1) !== id) known.push(id);
      }
    });
    return first;
  });
  const idOf = ({ article, sentence }: SentenceRef) => (firsts[article] ?? 0) + sentence;
  return { sentences, idOf, places };
}

/** Of each sentence those that are paired with it. */
export function partnersOf(pairs: readonly Pair[], { idOf }: WordIndex): Map<number, Set<number>> {
  const partners = new Map<number, Set<number>>();
  const add = (from: number, to: number) => {
    const known = partners.get(from);
    if (known === undefined) partners.set(from, new Set([to]));
    else known.add(to);
  };
  for (const { a, b } of pairs) {
    add(idOf(a), idOf(b));
    add(idOf(b), idOf(a));
  }
  return partners;
}

/** The sentences of other articles that share most of the piece's rare words, and those paired with its sentence. */
export function candidates(
  piece: SpeechPiece,
  paired: ReadonlySet<number>,
  { sentences, places }: WordIndex,
): Set<number> {
  const weights = new Map<number, number>();
  for (const stem of contentSet(piece.words)) {
    const ids = places.get(stem) ?? [];
    if (ids.length > COMMON) continue;
    for (const id of ids)
      if (sentences[id]!.ref.article !== piece.article)
        weights.set(id, (weights.get(id) ?? 0) + 1 / ids.length);
  }
  const name = (id: number) => sentences[id]!.name;
  const ranked = [...weights].sort(([x, n], [y, m]) => m - n || (name(x) < name(y) ? -1 : 1));
  return new Set([...paired, ...ranked.slice(0, MOST_CANDIDATES).map(([id]) => id)]);
}

/** The stems of the content words, in order. */
export function contentStems(words: readonly SpeechWord[]): string[] {
  const stems: string[] = [];
  for (const word of words) if (word.content) stems.push(word.stem);
  return stems;
}

/** The same as a set. */
export const contentSet = oncePer((words: readonly SpeechWord[]) => new Set(contentStems(words)));

/** The stems of all words. */
export const stemsOf = oncePer(
  (words: readonly SpeechWord[]) => new Set(words.map((word) => word.stem)),
);

/** Words in so many sentences of a story are its topic. */
const TOPIC = 6;

/** Share (0..1) of the weight of a piece's content words that stand among stems, and how many of them are no topic words. */
export function weigh(
  piece: SpeechPiece,
  there: ReadonlySet<string>,
  { places }: WordIndex,
): { share: number; rare: number } {
  let all = 0;
  let found = 0;
  let rare = 0;
  for (const stem of contentSet(piece.words)) {
    const sentences = places.get(stem)?.length ?? 1;
    const weight = 1 / Math.sqrt(sentences);
    all += weight;
    if (!there.has(stem)) continue;
    found += weight;
    if (sentences <= TOPIC) rare++;
  }
  return { share: all > 0 ? found / all : 0, rare };
}
