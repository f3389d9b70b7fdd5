import { DENYING_WORDS, NEGATIONS, STOP_WORDS } from './stop-words.ts';

/** Is the token a function word? A word in capitals (WHO, IT) is a name, not the function word. Takes its text and its key. */
export function isStopWord(text: string, key: string): boolean {
  if (STOP_WORDS.has(key)) return text.length < 2 || text !== text.toUpperCase();
  const cut = key.indexOf("'");
  if (cut < 0) return false;
  return key.endsWith("n't") || STOP_WORDS.has(key.slice(0, cut));
}

/** Does the token deny something ("not", "never", "didn't")? Takes a key of `tokenize`. */
export function isNegation(key: string): boolean {
  return NEGATIONS.has(key) || key.endsWith("n't");
}

/** Is the token a form of "deny", which says like a negation that what follows is not so? Takes a key of `tokenize`. */
export function isDenial(key: string): boolean {
  return DENYING_WORDS.has(key);
}
