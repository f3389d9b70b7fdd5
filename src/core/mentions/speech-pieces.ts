import type { Article, Person, SentenceRef, Span } from '../model.ts';
import { quotationsIn } from './quotations.ts';
import { readArticlePassage, type Passage } from './read-passage.ts';
import { reportOf } from './reported-speech.ts';
import { speakerIndex, type SpeakerIndex } from './speaker-index.ts';
import { speechWords, type SpeechWord } from './speech-words.ts';
import { beginsWithCapital } from '../words/begins-with-capital.ts';
import { letterPattern } from '../words/letter-pattern.ts';

/** Words said, within one sentence: a quotation's share of it, or words that another article quotes. */
export interface SpeechPiece extends SentenceRef, Span {
  readonly words: readonly SpeechWord[];
  readonly marked: boolean;
  /** Is it the name of a work ("The Golden Compass"), not speech? */
  readonly isName: boolean;
  readonly speaker: Span | null;
  readonly verb: Span | null;
  /** `Person.id` of the speaker, if known. */
  readonly person: string | null;
}

/** An article with its words and its quotations, sentence by sentence. */
export interface SpeechSource {
  readonly passage: Passage;
  /** Words of each sentence. */
  readonly words: readonly (readonly SpeechWord[])[];
  readonly pieces: readonly SpeechPiece[];
  /** Indices into `pieces`, by sentence. */
  readonly bySentence: ReadonlyMap<number, readonly number[]>;
  readonly speakers: SpeakerIndex;
}

/** The quotations of every article, each cut at the ends of sentences. */
export function readSpeech(
  articles: readonly Article[],
  people: readonly Person[],
): SpeechSource[] {
  return articles.map((article, index) => readSource(article, index, speakerIndex(people, index)));
}

function readSource(article: Article, index: number, speakers: SpeakerIndex): SpeechSource {
  const passage = readArticlePassage(article);
  const words = passage.sentences.map(({ first, last }) =>
    speechWords(passage.tokens, first, last),
  );
  const pieces: SpeechPiece[] = [];
  const bySentence = new Map<number, number[]>();
  let from = 0;
  for (const quotation of quotationsIn(passage)) {
    while (from < passage.sentences.length && passage.sentences[from]!.end <= quotation.start)
      from++;
    for (let at = from; at < passage.sentences.length; at++) {
      const sentence = passage.sentences[at]!;
      if (sentence.start >= quotation.end) break;
      const start = Math.max(sentence.start, quotation.start);
      const end = Math.min(sentence.end, quotation.end);
      const inside = wordsIn(words[at] ?? [], start, end);
      const here = bySentence.get(at) ?? [];
      if (inside.length === 0 || here.length >= MOST_IN_SENTENCE) continue;
      const { speaker, verb } = quotation;
      here.push(pieces.length);
      bySentence.set(at, here);
      pieces.push({
        article: index,
        sentence: at,
        start,
        end,
        words: inside,
        marked: true,
        isName: isName(passage.text.slice(start, end)),
        speaker,
        verb,
        person: speakers.personAt(passage, speaker),
      });
    }
  }
  return { passage, words, pieces, bySentence, speakers };
}

/** Quotations in one sentence; more are no sentence anybody wrote. */
const MOST_IN_SENTENCE = 40;

/** The words of a sentence within `[start, end)`, found by halving. */
function wordsIn(words: readonly SpeechWord[], start: number, end: number): SpeechWord[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < words.length && words[last]!.end <= end) last++;
  return words.slice(low, last);
}

/** Every word but small ones has a capital, and no mark of a sentence stands within: the name of a book, a film, a paper. So is a bare figure. */
function isName(text: string): boolean {
  const words = text.match(WORDS(text)) ?? [];
  if (words.length === 0) return true;
  if (/[!?;:…]|,\s/.test(text) || words.length > 12) return false;
  return words.every(
    (word, at) => beginsWithCapital(word) || (at > 0 && word.length <= 4 && SMALL.has(word)),
  );
}

/** Words that stay small in the name of a work. */
const SMALL = new Set('a an and as at by for from in of on or the to with about'.split(' '));

const NOBODY = { speaker: null, verb: null } as const;

/** The words `[first, last)` of a sentence as a piece without marks, with who is said to have said them. */
export function unmarkedPiece(
  source: SpeechSource,
  { article, sentence }: SentenceRef,
  { first, last }: { readonly first: number; readonly last: number },
): SpeechPiece | null {
  const words = (source.words[sentence] ?? []).slice(first, last);
  const start = words[0]?.start;
  const end = words.at(-1)?.end;
  if (start === undefined || end === undefined) return null;
  const { speaker, verb } = reportOf(source.passage, sentence, { start, end }) ?? NOBODY;
  return {
    article,
    sentence,
    start,
    end,
    words,
    marked: false,
    isName: false,
    speaker,
    verb,
    person: source.speakers.personAt(source.passage, speaker),
  };
}

const WORDS = letterPattern(String.raw`\p{L}[\p{L}\p{M}’'-]*`, 'g');
