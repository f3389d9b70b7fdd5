import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '#src/core/segmentation/split-paragraphs.ts';

const paragraphs = (text: string) =>
  splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('splitParagraphs', () => {
  it.each([
    ['one per line', 'The talks ended.\nNo one spoke.', 2],
    ['parted by empty lines', 'The talks ended.\n\n \nNo one spoke.', 2],
    [
      'a line that goes on with a small letter',
      'The envoys left for further talks in Brussels\nwith their allies.',
      1,
    ],
    ['list items', 'They agreed on:\n- trade\n- borders', 3],
    ['short lines without full stops', 'Share\nTotal\nPrint', 3],
    [
      'a line cut off, then a capital',
      'There was a slight hint of a substantial\nAround 100 people came.',
      2,
    ],
  ])('%s', (_, text, count) => {
    expect(paragraphs(text)).toHaveLength(count);
  });

  it('joins the lines of a text wrapped at one width, capitals or not', () => {
    const wrapped =
      'The delegations of both countries left the palace late on\n' +
      'Monday after more than seven hours of talks. President\n' +
      'Ruiz said the tone had been good and that the parties in\n' +
      'Vienna would meet again.\n\nThe next round is planned for the week after Easter, in the\nsame place.';
    expect(paragraphs(wrapped)).toHaveLength(2);
  });
});
