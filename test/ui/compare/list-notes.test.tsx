import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../render-app.tsx';
import { replaced, storyOf } from '../story-of.ts';

const a1 = 'The talks lasted seven hours in Geneva.';
const b1 = 'The talks lasted eight hours in Geneva.';
const story = storyOf(
  [
    ['Talks in Geneva', a1],
    ['A headline', b1],
    ['Third headline', 'Hours of talks in Geneva and a dinner.'],
  ],
  [
    ['A2', 'B2', 'edited', replaced(a1, b1, 'seven', 'eight', 'figure')],
    ['A2', 'C2', 'partial'],
    ['B2', 'C2', 'partial'],
  ],
);
const row = 'What differs in row 1';

describe('the notes of the list', () => {
  it('say beside each row, and to who listens, which words stand for which', async () => {
    openApp(story, '#/geneva-talks/compare?mode=list');
    const notes = await screen.findByRole('list', { name: row });
    expect(
      within(notes)
        .getAllByRole('listitem')
        .map((note) => note.textContent),
    ).toEqual(['B against A eight for seven']);
  });
});

describe('a sentence with partners in several outlets', () => {
  it('names each of them with its relation, says why, and offers to unlink each', async () => {
    const { user } = openApp(story, '#/geneva-talks/compare');
    await screen.findByRole('grid');
    const b2 = document.getElementById('s-1-1')!;
    expect(b2).toHaveTextContent('edited as in A, in part as in C:');
    await user.click(b2);
    const apparatus = screen.getByRole('gridcell', { name: /^Apparatus/ });
    await within(apparatus).findAllByText('why matched');
    expect(within(apparatus).getAllByText('why matched')).toHaveLength(2);
    expect(apparatus).toHaveTextContent(/B edited as in A: .*B in part as in C: /);
    await user.click(within(apparatus).getByRole('button', { name: 'Unlink from C' }));
    expect(b2).toHaveTextContent('edited as in A:');
    expect(within(apparatus).getByRole('button', { name: 'Unlink from A' })).toBeVisible();
  });
});
