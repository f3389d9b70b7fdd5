/** A word of a text, with what of it counts when it is looked for. */
interface WrittenWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*/gu;

/**
 * Names as `text` writes them ("US", not "us"; "Nord Stream", where the two stand side by side), in
 * its order; a figure directly behind a name belongs to it ("Nord Stream 2") and is not among the
 * `figures` that are left. Of a name and its genitive without apostrophe, the name alone. A name that the text has in
 * no such form is given with capitals.
 */
export function writtenNames(
  names: readonly string[],
  figures: readonly string[],
  text: string,
): { names: string[]; figures: string[] } {
  const words = wordsOf(text);
  const isNear = (at: number) => text.slice(words[at - 1]?.end, words[at]?.start) === ' ';
  const sought = new Set(names.map(keyOf));
  const isName = words.map(
    ({ key, start }) => sought.has(key) && /^\p{Lu}/u.test(text.slice(start)),
  );
  const left = figures.filter((figure) => {
    const at = words.findIndex(({ key }) => key === keyOf(figure));
    const belongs = at > 0 && isName[at - 1] === true && isNear(at);
    if (belongs) isName[at] = true;
    return !belongs;
  });
  const found: string[] = [];
  let from = 0;
  isName.forEach((is, at) => {
    if (!is) return;
    if (isName[at - 1] !== true || !isNear(at)) from = at;
    if (isName[at + 1] === true && isNear(at + 1)) return;
    found.push(text.slice(words[from]?.start, words[at]?.end));
  });
  const known = new Set(words.filter((_, at) => isName[at]).map(({ key }) => key));
  const others = names.filter((name) => !known.has(keyOf(name))).map(capitals);
  return { names: oneForm([...found, ...others]), figures: left };
}

/** Words as `text` writes them, those it has not as they are. Of a word and its plural, the word. */
export function writtenWords(words: readonly string[], text: string): string[] {
  const written = wordsOf(text);
  return oneForm(
    words.map((word) => {
      const place = written.find(({ key }) => key === keyOf(word));
      // The capital that only the beginning of the sentence gave it is not the word's.
      return place && place !== written[0] ? text.slice(place.start, place.end) : word;
    }),
  );
}

function wordsOf(text: string): WrittenWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    const end = index + word.length;
    // The last full stop of "U.S." belongs to it.
    const isInitials = /^\p{L}(?:\.\p{L})+$/u.test(word) && text[end] === '.';
    return { key: keyOf(word), start: index, end: isInitials ? end + 1 : end };
  });
}

function keyOf(word: string): string {
  return word.toLowerCase().replace(/[.,'’]/g, '');
}

/** Initials in capitals throughout; of a name, the first letter. */
function capitals(name: string): string {
  if (name.includes('.') || name.length < 3) return name.toUpperCase();
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** Without the second of two alike, and without what is another with a final s. */
function oneForm(words: readonly string[]): string[] {
  const keys = words.map(keyOf);
  return words.filter((_, at) => {
    const key = keys[at] ?? '';
    return keys.indexOf(key) === at && !(key.endsWith('s') && keys.includes(key.slice(0, -1)));
  });
}
