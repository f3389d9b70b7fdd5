import { COUNTRIES } from '../words/countries.ts';
import { REPORTING_VERB_STEMS } from '../words/reporting-verbs.ts';
import { stem } from '../words/stem.ts';
import type { ReadSentence, SentenceWord } from './read-sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A headline has capitals all over: from this share of its content words up they say nothing (a sentence full of names has .88). */
const TITLE_CASE = 0.9;

/**
 * Which stems are names: those that mostly have a capital where it says something, so not at the
 * beginning of a sentence and not in a headline with capitals all over.
 */
export function findNames(sentences: readonly ReadSentence[], vocabulary: Vocabulary): Uint8Array {
  const balance = new Int32Array(vocabulary.stems.length);
  for (const { words } of sentences) {
    if (isTitleCase(words)) continue;
    for (const { stem: number, stop, opening, capital } of words) {
      if (stop || opening) continue;
      balance[number] = (balance[number] ?? 0) + (capital ? 1 : -1);
    }
  }
  return Uint8Array.from(balance, (value) => (value > 0 ? 1 : 0));
}

function isTitleCase(words: readonly SentenceWord[]): boolean {
  const content = words.filter((word) => !word.stop && !word.figure);
  const capitals = content.filter((word) => word.capital).length;
  return content.length > 2 && capitals >= TITLE_CASE * content.length;
}

const NATION_STEMS: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ names, seats }) => [...names, ...seats]).map((key) => stem(key)),
);

/** Words on either side of a reporting verb among which its speaker is looked for. */
const REACH = 4;

/** The names of those who are said to say something, by stem: names next to a reporting verb, nations left out. */
export function findSpeakers(
  words: readonly SentenceWord[],
  isName: (word: SentenceWord) => boolean,
  { stems }: Vocabulary,
): Set<number> {
  const speakers = new Set<number>();
  words.forEach(({ stem: number }, i) => {
    if (!REPORTING_VERB_STEMS.has(stems[number] ?? '')) return;
    const near = (list: readonly SentenceWord[]) =>
      list.filter((word) => isName(word) && !NATION_STEMS.has(stems[word.stem] ?? ''));
    const before = near(words.slice(Math.max(0, i - REACH), i));
    const found = before.length > 0 ? before : near(words.slice(i + 1, i + 1 + REACH));
    for (const word of found) speakers.add(word.stem);
  });
  return speakers;
}
