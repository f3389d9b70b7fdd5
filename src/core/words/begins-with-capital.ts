/** Does the word begin with a capital letter of any script? Asked of every word, so ASCII is read by its code. */
export function beginsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}
