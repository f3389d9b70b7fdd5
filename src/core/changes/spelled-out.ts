/** Marks that are read as words. */
const READ_AS: Readonly<Record<string, string>> = { '%': 'percent', '&': 'and' };

/** Contractions whose letters are not those of the words they stand for with "n't" as "not". */
const IRREGULAR: Readonly<Record<string, string>> = {
  "can't": 'cannot',
  "won't": 'willnot',
  "shan't": 'shallnot',
};

/** Clitics that stand for one word only ("'s" and "'d" stand for several). */
const CLITICS: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
];

/** The letters of a token as it is read out: "%" is "percent", "don't" is "donot". Takes its key and its bare letters. */
export function spelledOut(key: string, letters: string): string {
  if (letters === '') return READ_AS[key] ?? '';
  if (!key.includes("'")) return letters;
  const irregular = IRREGULAR[key];
  if (irregular !== undefined) return irregular;
  const clitic = CLITICS.find(([ending]) => key.endsWith(ending));
  return clitic ? key.slice(0, -clitic[0].length) + clitic[1] : letters;
}
