// The five articles of the seed story, and what is timed on them.
import { readdirSync, readFileSync } from 'node:fs';
import { diffWords } from 'diff';

const FOLDER = new URL('../seeds/geneva-talks/', import.meta.url);

export function seedTexts() {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ file, text: readFileSync(new URL(file, FOLDER), 'utf8') }));
}

export function readSeeds(engine, texts) {
  return texts.map(({ file, text }) => engine.parseArticle(text, { id: file }));
}

/** By name: jsdiff's word differences of the ten article pairs; reading and aligning the articles, word changes included; all the engine does. */
export const RUNS = {
  jsdiff: (_, texts) => pairsOf(texts).forEach(([a, b]) => diffWords(a.text, b.text)),
  aligned: (engine, texts) => engine.alignStory(readSeeds(engine, texts)),
  whole: (engine, texts) => engine.compareStory(readSeeds(engine, texts)),
};

export function pairsOf(list) {
  return list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b]));
}
