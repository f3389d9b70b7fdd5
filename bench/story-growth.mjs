// Stories of 20 to 100 made-up articles of 40 sentences: how the time grows, and whether what was moved is found at each size.
import { makeLanguage, makeStory, SHARED } from './synthetic-news.mjs';
import { exponent, percent, timeOnce } from './timing.mjs';

export const SIZES = [20, 50, 100];

export function benchStories(engine) {
  const rows = SIZES.map((size) => benchStory(engine, size));
  return { rows, exponent: exponent(rows[0], rows.at(-1)) };
}

export function benchStory(engine, size) {
  const story = makeStory(size, 20220110);
  const { sentence } = makeLanguage(size);
  const texts = story.map((article) =>
    [sentence(8).slice(0, -1), ...article.map(({ text }) => text)].join('\n\n'),
  );
  let result;
  const once = () => {
    result = engine.compareStory(texts.map((text, i) => engine.parseArticle(text, { id: `${i}` })));
  };
  // The small story is run twice, the first time to warm up; the large ones are warm by then.
  if (size <= SIZES[0]) once();
  const time = timeOnce(once);
  return { size, time, pairs: result.pairs.length, ...judge(story, result) };
}

/** Of the sentences that two articles both tell, how many are paired; of the pairs, how many tell two things. */
function judge(story, { articles, pairs }) {
  const facts = story.map((article) => new Map(article.map(({ text, fact }) => [text, fact])));
  const factOf = ({ article, sentence }) =>
    facts[article].get(articles[article].sentences[sentence].text) ?? null;
  const right = new Set();
  let wrong = 0;
  for (const { a, b } of pairs) {
    const fact = factOf(a);
    if (fact === null || fact !== factOf(b)) wrong++;
    else right.add(`${a.article} ${b.article} ${fact}`);
  }
  const told = (SHARED * story.length * (story.length - 1)) / 2;
  return { found: percent(right.size, told), wrong: percent(wrong, pairs.length) };
}
