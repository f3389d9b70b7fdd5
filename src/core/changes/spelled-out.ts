import { contracted } from '../words/contractions.ts';

/** Marks that are read as words. */
const READ_AS: Readonly<Record<string, string>> = { '%': 'percent', '&': 'and' };

/** The letters of a token as it is read out: "%" is "percent", "don't" is "donot". Takes its key and its bare letters. */
export function spelledOut(key: string, letters: string): string {
  if (letters === '') return READ_AS[key] ?? '';
  return contracted(key)?.join('') ?? letters;
}
