import { describe, expect, it } from 'vitest';
import { readStory } from '#src/core/alignment/read-story.ts';

/** The last sentence of a story as it is read. */
function read(...texts: readonly string[]): string {
  const { places } = readStory(texts.map((text) => [{ text }]));
  return places.at(-1)!.sentence.texts.join(' ');
}

const board = 'The Harbour Rescue Board (HRB) met, said the Office of Public Works (OPW).';

describe('the short names that a story introduces', () => {
  it.each([
    ['as written', board, 'Ask the Harbour Rescue Board.', 'ask the hrb'],
    ['with function words inside', board, 'Ask the Office of Public Works.', 'ask the opw'],
    ['in any spelling', board, 'Ask the harbor rescue board.', 'ask the hrb'],
    [
      'not where letters are others',
      'The Harbour Rescue Board (HRC) met.',
      'Harbour Rescue Board',
      'harbour rescue board',
    ],
    ['not for a place in brackets', 'The Rescue Board (Cork) met.', 'Rescue Board', 'rescue board'],
    ['not for one word', 'The Board (B) met.', 'Ask the Board', 'ask the board'],
    ['not elsewhere', 'The HRB met.', 'Harbour Rescue Board', 'harbour rescue board'],
  ])('stand for the long ones: %s', (_, introduced, text, wanted) => {
    expect(read(introduced, text)).toBe(wanted);
  });

  it('stand for both long names of a story that has two, whichever comes first', () => {
    const other = 'The Hill Rescue Board (HRB) met.';
    const both = 'The Hill Rescue Board and the Harbour Rescue Board';
    expect(read(board, other, both)).toBe('the hrb and the hrb');
    expect(read(other, board, both)).toBe('the hrb and the hrb');
  });

  it('are told in headlines by their first letter, too', () => {
    expect(read('N. Korea and S Korea talk')).toBe('north korea and south korea talk');
  });
});
