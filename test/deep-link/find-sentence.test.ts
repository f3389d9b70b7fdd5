import { describe, expect, it } from 'vitest';
import { parseArticle } from '#src/core/ingest/parse-article.ts';
import { findSentence } from '#src/deep-link/find-sentence.ts';
import { focusOf } from '#src/ui/shared/sentence-view.ts';

const text = [
  'Ministers meet again in the spring',
  '',
  'The ministers will meet again in the spring, their offices said on Friday.',
  '',
  'A spokeswoman declined to say where the next meeting would be held or who would pay for it.',
  '',
  'Nobody from the smaller parties was invited to the first round of meetings.',
].join('\n');
const article = parseArticle(text, { id: 'x' });
const focused = (words: string) => {
  const index = article.sentences.findIndex((s) => s.text.includes(words));
  const focus = focusOf([article], { article: 0, sentence: index });
  if (!focus) throw new Error(`no sentence with ${words}`);
  return { index, focus };
};

describe('a sentence of a link', () => {
  it('is found where its words are', () => {
    for (const sentence of article.sentences.keys()) {
      const focus = focusOf([article], { article: 0, sentence });
      expect(focus && findSentence(focus, article)).toEqual({ kind: 'found', sentence });
    }
  });

  it('is found by its id alone', () => {
    const { index, focus } = focused('spokeswoman');
    expect(findSentence({ ...focus, quote: '' }, article)).toEqual({
      kind: 'found',
      sentence: index,
    });
  });

  it('is called moved where its words were edited', () => {
    const { focus } = focused('spokeswoman');
    const edited = parseArticle(text.replace('declined', 'refused'), { id: 'x' });
    const found = findSentence(focus, edited);
    expect(found.kind).toBe('moved');
    expect(found.kind !== 'gone' && edited.sentences[found.sentence]?.text).toMatch(/refused/);
  });

  it('is gone where nothing like it stands', () => {
    const { focus } = focused('spokeswoman');
    const cut = parseArticle(text.replace(/A spokeswoman.*\n/, ''), { id: 'x' });
    expect(findSentence(focus, cut)).toEqual({ kind: 'gone' });
    expect(findSentence(focus, parseArticle('', { id: 'x' }))).toEqual({ kind: 'gone' });
  });

  it('is not taken from an id whose quote is that of another sentence', () => {
    const { focus } = focused('spokeswoman');
    const { index: other, focus: theirs } = focused('smaller parties');
    const mixed = { ...focus, quote: theirs.quote };
    expect(findSentence(mixed, article)).toEqual({ kind: 'moved', sentence: other });
  });
});
