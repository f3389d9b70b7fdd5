import { describe, expect, it } from 'vitest';
import { quotationMarks, utteranceOf } from '#src/ui/discrepancies/quotation-marks.ts';
import { smallStory } from '../story/small-story.ts';

const story = smallStory();
const utterance = story.utterances[0];
if (!utterance) throw new Error('the fixture has an utterance');

describe('marks of a quotation', () => {
  it('finds the utterance that holds every value', () => {
    const [first, second] = utterance.wordings;
    if (!first || !second) throw new Error('the fixture has three wordings');
    expect(utteranceOf(story, [first, second])).toBe(utterance);
    expect(utteranceOf(story, [first, { ...second, start: 0, end: 1 }])).toBeNull();
  });

  it('underlines the wording and marks in it the words that the fullest has differently', () => {
    for (const wording of utterance.wordings) {
      const sentence = story.articles[wording.article]?.sentences[wording.sentence];
      if (!sentence) throw new Error('a wording stands in a sentence');
      const marks = quotationMarks(utterance, sentence, [wording]);
      const words = (kind: string) =>
        marks
          .filter((mark) => mark.kind === kind)
          .map(({ start, end }) => sentence.text.slice(start, end));
      expect(words('change-base')).toEqual([wording.text]);
      const own = wording.text.includes('plans') ? 'plans' : 'intention';
      const changed = words('change').join(' ').trim();
      expect(changed).toBe(wording.form === 'fullest' ? '' : own);
    }
  });
});
