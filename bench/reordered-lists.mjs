// Two lists of 100 to 10,000 sentences, the second in another order and half of it edited: time, and what is found.
import { makeReordered } from './synthetic-news.mjs';
import { exponent, percent, timeOnce } from './timing.mjs';

export const SIZES = [100, 1000, 10_000];

export function benchLists(engine) {
  const rows = SIZES.map((size) => benchList(engine, size));
  return { rows, exponent: exponent(rows[1], rows[2]) };
}

function benchList(engine, size) {
  const { a, b } = makeReordered(size, 20220111);
  const texts = b.map(({ text }) => text);
  let all;
  const time = timeOnce(() => (all = engine.alignSentences(a, texts)));
  // Doubtful pairs come with low scores; a story takes the sure ones.
  const pairs = all.filter((p) => p.score >= engine.SURE_SCORE);
  const found = new Set(pairs.filter((p) => b[p.b].from === p.a).map((p) => p.b));
  const linked = new Set(pairs.filter((p) => b[p.b].from === null).map((p) => p.b));
  const moved = b.filter(({ from }) => from !== null).length;
  return {
    size,
    time,
    found: percent(found.size, moved),
    unrelated: percent(linked.size, size - moved),
    wrong: percent(pairs.filter((p) => b[p.b].from !== p.a).length, pairs.length),
  };
}
