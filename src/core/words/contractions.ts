/** Contractions whose first word is not what stands before the ending, and what is written as one word. */
const IRREGULAR: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["can't", ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ['cannot', ['can', 'not']],
]);

/** Endings that stand for one word only ("'s" and "'d" stand for several). */
const ENDINGS: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
];

/** The two words that a contraction stands for ("don't": do, not), by its key; null for any other word. */
export function contracted(key: string): readonly [string, string] | null {
  const irregular = IRREGULAR.get(key);
  if (irregular) return irregular;
  if (!key.includes("'")) return null;
  const ending = ENDINGS.find(([letters]) => key.endsWith(letters));
  return ending ? [key.slice(0, -ending[0].length), ending[1]] : null;
}
