// Made-up news of any size. Every sentence is drawn by a seeded generator, so each run times the same texts.

/** A generator of numbers in [0, 1): mulberry32 (Tommy Ettinger, public domain). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SMALL = 'the of to and in a for on with that by at from as was is had will after over'.split(
  ' ',
);
const VERBS =
  'said told warned opened closed seized named passed raised cut blamed praised met left built sold'.split(
    ' ',
  );
const ONSETS = 'b br c ch cl d dr f fl g gr h j k l m n p pl pr r s sh st t tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const CODAS = 'n r l s t m nd rk st ck ng p'.split(' ');

/** Words of a made-up language. */
function makeWords(random, count) {
  const words = new Set();
  const pick = (list) => list[Math.floor(random() * list.length)];
  while (words.size < count) {
    const syllables = 2 + Math.floor(random() * 2);
    let word = '';
    for (let k = 0; k < syllables; k++) word += pick(ONSETS) + pick(VOWELS);
    words.add(word + pick(CODAS));
  }
  return [...words];
}

export function makeLanguage(seed) {
  const random = seeded(seed);
  const words = makeWords(random, 6000);
  const names = makeWords(random, 800).map((word) => word[0].toUpperCase() + word.slice(1));
  // Zipf and Mandelbrot: frequency ~ 1 / (rank + 50), as of words that are no function words.
  const zipf = (list) => list[Math.floor(50 * ((list.length + 50) / 50) ** random()) - 50];
  const any = (list) => list[Math.floor(random() * list.length)];
  const word = () => {
    const dice = random();
    if (dice < 0.4) return any(SMALL);
    if (dice < 0.47) return any(names);
    if (dice < 0.5) return String(2 + Math.floor(random() * 900));
    return zipf(words);
  };
  const sentence = (length = 12 + Math.floor(random() * 20)) => {
    const body = Array.from({ length }, word);
    body[1 + Math.floor(random() * 3)] = any(VERBS);
    const text = [any(names), ...body].join(' ');
    return random() < 0.2 ? `“${text},” ${any(names)} said.` : `${text}.`;
  };
  /** The sentence as another outlet has it: some words replaced, cut, or added. */
  const edit = (text, share = 0.12) => {
    const tokens = text.split(' ');
    const edited = tokens.flatMap((token, index) => {
      if (index === 0 || index === tokens.length - 1 || random() > share) return [token];
      const dice = random();
      return dice < 0.6 ? [zipf(words)] : dice < 0.8 ? [] : [token, zipf(words)];
    });
    return edited.join(' ');
  };
  const shuffle = (list) => {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [copy[i], copy[j]] = [copy[j], copy[i]];
    }
    return copy;
  };
  return { random, sentence, edit, shuffle };
}

/** Mulled numbers of sentences that every two articles of a made-up story share. */
export const SHARED = 12;

/**
 * A story of `count` articles of 40 sentences: 12 tell what all tell (half of them word for word, half
 * edited by each outlet), each at a place of its own; 28 stand here only.
 */
export function makeStory(count, seed) {
  const { sentence, edit, shuffle } = makeLanguage(seed);
  const facts = Array.from({ length: SHARED }, () => sentence(18));
  return Array.from({ length: count }, () => {
    const told = facts.map((text, fact) => ({ fact, text: fact % 2 ? edit(text) : text }));
    const own = Array.from({ length: 40 - SHARED }, () => ({ fact: null, text: sentence() }));
    return shuffle([...told, ...own]);
  });
}

/** Two lists of `count` sentences: the second has four in five of the first, moved, half of them edited, and new ones. */
export function makeReordered(count, seed) {
  const { random, sentence, edit, shuffle } = makeLanguage(seed);
  const a = Array.from({ length: count }, () => sentence());
  const b = shuffle(
    a.map((text, from) => {
      if (random() < 0.2) return { from: null, text: sentence() };
      return { from, text: random() < 0.5 ? edit(text) : text };
    }),
  );
  return { a, b };
}
