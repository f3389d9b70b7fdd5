// Characters per second of the sentence splitter, on made-up paragraphs; the pieces must be the sentences that were put in.
import { makeLanguage } from './synthetic-news.mjs';
import { medianTime } from './timing.mjs';

export function benchSplitter(engine) {
  const { sentence } = makeLanguage(20220112);
  const sentences = Array.from({ length: 6000 }, () => sentence());
  const paragraphs = Array.from({ length: 2000 }, (_, i) =>
    sentences.slice(i * 3, i * 3 + 3).join(' '),
  );
  const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
  const time = medianTime(() => paragraphs.forEach((text) => engine.splitSentences(text)), 5);
  const pieces = paragraphs.flatMap((text) =>
    engine.splitSentences(text).map(({ start, end }) => text.slice(start, end).trim()),
  );
  const put = new Set(sentences);
  const right = pieces.filter((piece) => put.has(piece)).length;
  return { million: length / time / 1000, length, right, sentences: sentences.length };
}
