import { describe, expect, it } from 'vitest';
import { readPlaceLine } from '#src/core/ingest/read-place.ts';

describe('readPlaceLine', () => {
  it.each([
    ['WASHINGTON (AP) — The Senate voted.', 'WASHINGTON', 'AP'],
    ['KYIV, Ukraine (AP) — The shelling began.', 'KYIV, Ukraine', 'AP'],
    ['KYIV, Ukraine — In a basement.', 'KYIV, Ukraine', null],
    ['LONDON, Jan 10 (Reuters) - Oil fell.', 'LONDON', 'Reuters'],
    ['Geneva (AFP) – Talks ended.', 'Geneva', 'AFP'],
    ['Mumbai, Oct 25 (PTI) The storm weakened.', 'Mumbai', 'PTI'],
    ['SAINT-LOUIS — The ferry sank.', 'SAINT-LOUIS', null],
    ['OSLO, January 10 (TASS). Talks ended.', 'OSLO', 'TASS'],
    ['OSLO, January 10. /TASS/. Talks ended.', 'OSLO', 'TASS'],
    ['NEW DELHI -- The court ruled.', 'NEW DELHI', null],
  ])('%s', (paragraph, place, agency) => {
    expect(readPlaceLine(paragraph, paragraph)).toEqual({ place, agency });
  });

  it('takes capitals before a colon for a place only if the text speaks of it as one', () => {
    const line = 'GENEVA: Talks ended on Monday.';
    expect(readPlaceLine(line, `${line} They were held in Geneva.`)).toEqual({
      place: 'GENEVA',
      agency: null,
    });
    expect(readPlaceLine(line, line)).toBeNull();
  });

  it.each([
    'BREAKING — The minister resigned.',
    'UPDATE: The road is open again.',
    'The minister — a doctor — resigned.',
    'Ann Roe (Labour) - a minister since May - resigned.',
    'NATO and the EU met on Monday.',
    '',
  ])('finds none in %j', (paragraph) => {
    expect(readPlaceLine(paragraph, paragraph)).toBeNull();
  });
});
