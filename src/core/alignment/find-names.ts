import type { ReadSentence } from './read-sentence.ts';
import { NATION_STEM, REPORTING_STEM } from './stem-kinds.ts';
import { CAPITAL, FIGURE, NAME, OPENING, STOP } from './word-kinds.ts';

/** A headline has capitals all over: from this share of its content words up they say nothing (a sentence full of names has .88). */
const TITLE_CASE = 0.9;

/**
 * Which of `size` stems are names: those that mostly have a capital where it says something, so not at
 * the beginning of a sentence and not in a headline with capitals all over.
 */
export function findNames(lists: readonly (readonly ReadSentence[])[], size: number): Uint8Array {
  const balance = new Int32Array(size);
  for (const list of lists) for (const sentence of list) addCapitals(sentence, balance);
  const names = new Uint8Array(size);
  for (let stem = 0; stem < size; stem++) names[stem] = balance[stem]! > 0 ? 1 : 0;
  return names;
}

function addCapitals({ stems, kinds }: ReadSentence, balance: Int32Array) {
  if (isTitleCase(kinds)) return;
  for (let i = 0; i < stems.length; i++) {
    if (kinds[i]! & (STOP | OPENING)) continue;
    balance[stems[i]!]! += kinds[i]! & CAPITAL ? 1 : -1;
  }
}

function isTitleCase(kinds: readonly number[]): boolean {
  let content = 0;
  let capitals = 0;
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i]! & (STOP | FIGURE)) continue;
    content++;
    if (kinds[i]! & CAPITAL) capitals++;
  }
  return content > 2 && capitals >= TITLE_CASE * content;
}

/** Words on either side of a reporting verb among which its speaker is looked for. */
const REACH = 4;

/**
 * The names of those who are said to say something, by stem: names next to a reporting verb, nations
 * left out. `table` has the stem-kinds of every stem.
 */
export function findSpeakers(
  stems: readonly number[],
  kinds: readonly number[],
  table: Uint8Array,
): number[] {
  const speakers: number[] = [];
  const near = (from: number, end: number): boolean => {
    let found = false;
    for (let i = from; i < end; i++) {
      if (!(kinds[i]! & NAME) || table[stems[i]!]! & NATION_STEM) continue;
      found = true;
      if (!speakers.includes(stems[i]!)) speakers.push(stems[i]!);
    }
    return found;
  };
  for (let i = 0; i < stems.length; i++) {
    if (!(table[stems[i]!]! & REPORTING_STEM)) continue;
    if (!near(Math.max(0, i - REACH), i)) near(i + 1, Math.min(stems.length, i + 1 + REACH));
  }
  return speakers;
}
