// The five articles of the seed story: all the engine does with them, against jsdiff's word differences of the ten article pairs.
import { readdirSync, readFileSync } from 'node:fs';
import { diffWords } from 'diff';
import { medianTime } from './timing.mjs';

const FOLDER = new URL('../seeds/geneva-talks/', import.meta.url);

export function benchSeeds(engine) {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
  const texts = files.map((file) => readFileSync(new URL(file, FOLDER), 'utf8'));
  const read = () => texts.map((text, i) => engine.parseArticle(text, { id: files[i] }));
  const all = () => engine.compareStory(read());
  const jsdiff = () => pairsOf(texts).forEach(([a, b]) => diffWords(a, b));
  const ours = medianTime(all, 9);
  const theirs = medianTime(jsdiff, 3);
  const triples = triplesOf(read()).map((three) => medianTime(() => engine.compareStory(three), 3));
  return { ours, theirs, ratio: theirs / ours, triple: Math.max(...triples), ...check(all()) };
}

/** Do the changes of every pair turn its one sentence into the other, and is every article pair told of? */
function check({ articles, pairs }) {
  const text = (ref) => articles[ref.article].sentences[ref.sentence].text;
  const broken = pairs.filter(({ a, b, changes }) => {
    const kept = (op) => changes.filter((c) => c.op !== op).map((c) => c.text);
    return kept('insert').join('') !== text(a) || kept('delete').join('') !== text(b);
  });
  const paired = new Set(pairs.map(({ a, b }) => `${a.article}-${b.article}`));
  return { pairs: pairs.length, broken: broken.length, articlePairs: paired.size };
}

function pairsOf(list) {
  return list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b]));
}

function triplesOf(list) {
  return list.flatMap((a, i) => pairsOf(list.slice(i + 1)).map((pair) => [a, ...pair]));
}
